/* What a writer should look at: doubles, contradictions, loose references, names that are still there. */

/** @import { Concept } from "../shapes.js" */
/** @import { Part, Saying } from "./outline.js" */

import { isNegation } from "../compare/redline.js";
import { fill } from "../language.js";
import { checks as words } from "../words.json";
import { PLACEHOLDER, clean, danglers, duplicates, landmarks, renamer } from "./text.js";

/** @typedef {{ label: string, words: (string | Saying)[] }} Finding A saying is to be shown as a link to its article. */

/** The words of a template with its {places} taken by sayings. */
const mixed = (/** @type {string} */ template, /** @type {Record<string, string | Saying>} */ values) =>
  template.split(/\{(\w+)\}/).map((piece, place) => (place % 2 ? values[piece] : piece)).filter((piece) => piece !== "");

// Nobody reads more, and a concept can be made to give any number of them.
const MOST = 200;

/**
 * What there is to look at, a finding at a time; null where whoever takes them may pause.
 * @param {Parameters<typeof every>} asked
 */
export const findings = function* (...asked) {
  let count = 0;
  for (const finding of every(...asked)) {
    yield finding;
    if (finding) count += 1;
    if (count < MOST) continue;
    yield { label: words.further, words: [fill(words.more, { most: MOST })] };
    return;
  }
};

/**
 * @param {Concept} concept
 * @param {{ parts: Part[], sayings: Saying[] }} shown
 * @param {string[]} names the names of all schools the concept takes from
 * @returns {Generator<Finding | null>}
 */
const every = function* (concept, { parts, sayings }, names) {
  const texts = sayings.map((one) => one.text);
  for (const pair of duplicates(texts, isNegation)) {
    if (!pair) {
      yield null;
      continue;
    }
    const { first, second, same, contrary } = pair;
    const told = contrary ? words.contrary : same ? words.same : words.alike;
    yield { label: contrary ? words.contradiction : words.double, words: mixed(told, { one: sayings[first], other: sayings[second] }) };
  }
  const known = landmarks(parts.flatMap(({ heading, articles }) => [heading, ...articles.map((one) => one.heading)]));
  for (const saying of sayings) {
    for (const { words: where, elsewhere } of danglers(saying.text, known)) {
      yield { label: words.reference, words: mixed(elsewhere ? words.elsewhere : words.missing, { one: saying, words: where }) };
    }
    yield null;
  }
  const placeholder = renamer(names, "");
  if (!concept.names && texts.some((text) => placeholder(text) !== text)) {
    yield { label: words.names, words: [words.other_names] };
  }
  if (concept.names && !clean(concept.school) && texts.some((text) => text.includes(PLACEHOLDER))) {
    yield { label: words.name, words: [fill(words.placeholder, { placeholder: PLACEHOLDER })] };
  }
};
