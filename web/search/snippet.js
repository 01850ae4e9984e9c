/* The stretch of a text with the most hits, each marked. */

import { parts, spans, stem } from "./dutch.js";

// Letters: some six lines of a phone, chosen by eye.
const SNIPPET = 260;

export const snippet = (/** @type {string} */ text, /** @type {Set<string>} */ hits, /** @type {Set<string>} */ heads, /** @type {Set<string>} */ small) => {
  const marked = spans(text).filter(({ words }) =>
    words.some((word) => (hits.has(stem(word)) && !small.has(word)) || parts(word, heads).some((part) => hits.has(stem(part)))));
  let from = 0;
  let most = 0;
  let upto = 0;
  for (const [at, { from: start }] of marked.entries()) {
    upto = Math.max(upto, at);
    while (upto < marked.length && marked[upto].to <= start + SNIPPET) upto += 1;
    if (upto - at > most) [from, most] = [start, upto - at];
  }
  let begin = text.length <= SNIPPET * 1.4 || from < 80 ? 0 : text.lastIndexOf(" ", from - 50) + 1;
  let end = text.length <= SNIPPET * 1.4 ? text.length : text.indexOf(" ", begin + SNIPPET);
  if (end < 0) end = text.length;
  const pieces = begin ? [{ text: "… ", hit: false }] : [];
  for (const span of marked) {
    if (span.from < begin || span.to > end) continue;
    if (span.from > begin) pieces.push({ text: text.slice(begin, span.from), hit: false });
    pieces.push({ text: text.slice(span.from, span.to), hit: true });
    begin = span.to;
  }
  pieces.push({ text: text.slice(begin, end) + (end < text.length ? " …" : ""), hit: false });
  return pieces.filter((piece) => piece.text);
};
