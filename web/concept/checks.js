/* What a writer should look at: doubles, contradictions, loose references, names that are still there. */

/** @import { Concept } from "../shapes.js" */
/** @import { Part, Saying } from "./outline.js" */

import { isNegation } from "../compare/redline.js";
import { fill } from "../language.js";
import { checks as words } from "../words.json";
import { PLACEHOLDER, clean, danglers, duplicates, renamer } from "./text.js";

/** @typedef {{ label: string, words: (string | Saying)[] }} Finding A saying is to be shown as a link to its article. */

/** The words of a template with its {places} taken by sayings. */
const mixed = (/** @type {string} */ template, /** @type {Record<string, string | Saying>} */ values) =>
  template.split(/\{(\w+)\}/).map((piece, place) => (place % 2 ? values[piece] : piece)).filter((piece) => piece !== "");

/**
 * @param {Concept} concept
 * @param {{ parts: Part[], sayings: Saying[] }} shown
 * @param {string[]} names the names of all schools the concept takes from
 * @returns {Finding[]}
 */
export const findings = (concept, { parts, sayings }, names) => {
  /** @type {Finding[]} */
  const found = [];
  const texts = sayings.map((one) => one.text);
  for (const { first, second, same, contrary } of duplicates(texts, isNegation)) {
    const told = contrary ? words.contrary : same ? words.same : words.alike;
    found.push({ label: contrary ? words.contradiction : words.double, words: mixed(told, { one: sayings[first], other: sayings[second] }) });
  }
  const headings = parts.flatMap(({ heading, articles }) => [heading, ...articles.map((one) => one.heading)]);
  for (const saying of sayings) {
    for (const { words: where, elsewhere } of danglers(saying.text, headings)) {
      found.push({ label: words.reference, words: mixed(elsewhere ? words.elsewhere : words.missing, { one: saying, words: where }) });
    }
  }
  const placeholder = renamer(names, "");
  if (!concept.names && texts.some((text) => placeholder(text) !== text)) {
    found.push({ label: words.names, words: [words.other_names] });
  }
  if (concept.names && !clean(concept.school) && texts.some((text) => text.includes(PLACEHOLDER))) {
    found.push({ label: words.name, words: [fill(words.placeholder, { placeholder: PLACEHOLDER })] });
  }
  return found;
};
