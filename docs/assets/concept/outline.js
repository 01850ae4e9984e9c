/* A concept → numbered articles under headings: what every export and the page itself show. */

import { clean } from "./words.js";

/** What an entry says now: {heading, text, first, changed}. `first` is the text as its source has it; `changed` is "", "name" or "words". */
export const wording = (entry, source, rename) => {
  const first = { heading: clean(source?.provision.lead ?? ""), text: clean(source?.provision.text ?? "") };
  const written = { heading: clean(entry.heading ?? first.heading), text: clean(entry.text ?? first.text) };
  const [heading, text] = [rename(written.heading), rename(written.text)];
  const differs = (one) => one.heading !== first.heading || one.text !== first.text;
  const changed = !source ? "" : differs(written) ? "words" : differs({ heading, text }) ? "name" : "";
  return { heading, text, first: first.text, changed };
};

const letters = (ordinal) =>
  ordinal > 26 ? letters(Math.floor((ordinal - 1) / 26)) + letters(((ordinal - 1) % 26) + 1) : String.fromCharCode(96 + ordinal);

/** Where `source` stands: the locator of the provision above it, or null. */
const above = (source) => (source?.provision.parent ? `${source.document.id}#${source.provision.parent}` : null);

/**
 * The concept as [{entry, heading, articles}], one per part; the first part may have no heading (entry null).
 * An article is {number, heading, text, entry, source, changed, items}; an item {letter, text, entry, source, changed}.
 * Items of one article that follow each other stand together under its heading, or under the article itself where that
 * was taken too. An entry whose source is not known has no words and is left out. Numbers run on through all parts.
 */
export const outline = (concept, sourceOf, rename) => {
  const parts = [{ entry: null, heading: "", articles: [] }];
  let number = 0;
  let open = null;
  for (const entry of concept.entries) {
    if (entry.kind === "kop") {
      parts.push({ entry, heading: rename(clean(entry.text)) || "Zonder kop", articles: [] });
      open = null;
      continue;
    }
    const source = sourceOf(entry.id);
    if (entry.kind === "provision" && !source) continue;
    const { heading, text, changed } = wording(entry, source, rename);
    if (!text) continue;
    const parent = above(source);
    const joins = open !== null && parent !== null && (open.locator === parent || (open.parent === parent && open.heading === heading));
    if (joins && heading) {
      open.article.items.push({ letter: letters(open.article.items.length + 1), text, entry, source, changed });
      continue;
    }
    number += 1;
    const under = parent !== null && heading !== "";
    const article = under
      ? { number, heading, text: "", entry: null, source: null, changed: "", items: [{ letter: "a", text, entry, source, changed }] }
      : { number, heading, text, entry, source: source ?? null, changed, items: [] };
    parts.at(-1).articles.push(article);
    open = { article, heading, parent: under ? parent : null, locator: under ? null : entry.id };
  }
  return parts.filter((part) => part.entry !== null || part.articles.length > 0);
};

/** Entry id → its number, such as "3" or "3a". */
export const numbers = (parts) => {
  const found = new Map();
  for (const { articles } of parts) {
    for (const article of articles) {
      if (article.entry) found.set(article.entry.id, String(article.number));
      for (const item of article.items) found.set(item.entry.id, `${article.number}${item.letter}`);
    }
  }
  return found;
};

/** Everything with words of its own, in order: [{number, text, entry, source, changed}]. */
export const sayings = (parts) =>
  parts.flatMap(({ articles }) =>
    articles.flatMap((article) => [
      ...(article.text ? [{ ...article, number: String(article.number) }] : []),
      ...article.items.map((item) => ({ ...item, number: `${article.number}${item.letter}` })),
    ])
  );

/** How an entry came by its words, in Dutch; empty for a provision of the writer's own. */
export const origin = ({ source, changed }) => {
  if (!source) return "";
  const how = { "": "Woordelijk uit", name: "Met een andere schoolnaam, uit", words: "Aangepast, uit" }[changed];
  return `${how} ${source.provision.citation}`;
};
