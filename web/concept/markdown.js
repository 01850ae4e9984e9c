/* A concept → Markdown: every typed sign shows as typed. */

/** @import { Source } from "../shapes.js" */
/** @import { Part, Saying } from "./outline.js" */

import { said } from "../footnotes.js";
import { takeaway as words } from "../words.json";
import { origin } from "./outline.js";

const escape = (/** @type {string} */ text) =>
  text.replace(/[\\`*_{}[\]<>#|~&$^]/g, "\\$&").replace(/^([-+=])/, "\\$1").replace(/^(\d+)([.)])/, "$1\\$2");

/**
 * @typedef {object} Content
 * @property {string} title
 * @property {Part[]} parts
 * @property {(source: Source) => string} address gives the full web address of a source
 */

/** The concept as a Markdown text. */
export const markdown = (/** @type {Content} */ { title, parts, address }) => {
  const lines = [`# ${escape(title)}`, "", `*${words.status}.*`, ""];
  const from = (/** @type {Pick<Saying, "source" | "changed" | "notes">} */ saying, /** @type {string} */ indent) => {
    for (const note of saying.notes) lines.push(`${indent}${escape(said(note))}`, "");
    if (saying.source) lines.push(`${indent}*${escape(origin(saying))}* <${address(saying.source)}>`, "");
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
