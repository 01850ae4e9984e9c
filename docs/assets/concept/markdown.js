/* A concept → Markdown: every typed sign shows as typed. */

import { origin } from "./outline.js";

const escape = (text) => text.replace(/[\\`*_{}[\]<>#|~&$^]/g, "\\$&").replace(/^([-+=])/, "\\$1").replace(/^(\d+)([.)])/, "$1\\$2");

/** The concept as a Markdown text; `address` gives the full web address of a path of this site. */
export const markdown = ({ title, parts, address }) => {
  const lines = [`# ${escape(title)}`, "", "*Concept: niet vastgesteld.*", ""];
  const from = (saying, indent) => {
    const words = origin(saying);
    if (!words) return;
    lines.push(`${indent}*${escape(words)}* <${address(saying.source)}>`, "");
  };
  for (const part of parts) {
    if (part.entry) lines.push(`## ${escape(part.heading)}`, "");
    for (const article of part.articles) {
      const indent = " ".repeat(String(article.number).length + 2);
      lines.push(`${article.number}. ${article.heading ? `**${escape(article.heading)}**` : escape(article.text)}`, "");
      if (article.heading && article.text) lines.push(`${indent}${escape(article.text)}`, "");
      if (article.text) from(article, indent);
      for (const item of article.items) {
        lines.push(`${indent}- ${item.letter}\\. ${escape(item.text)}`, "");
        from(item, `${indent}  `);
      }
    }
  }
  return `${lines.join("\n").trimEnd()}\n`;
};
