/* What a writer should look at, in Dutch: doubles, contradictions, loose references, names that are still there. */

import { PLACEHOLDER, clean, danglers, duplicates, renamer } from "./words.js";

/** [{label, words}]; among the words stand strings and sayings (to be shown as a link to their article).
    `names` are the names of all schools the concept takes from. */
export const findings = (concept, { parts, sayings }, names) => {
  const found = [];
  const texts = sayings.map((one) => one.text);
  for (const { first, second, same, contrary } of duplicates(texts, pwRedline.NEGATIONS)) {
    const how = contrary
      ? " lijken op elkaar, maar spreken elkaar tegen: één van de twee zegt ‘niet’ of ‘geen’."
      : same
        ? " zeggen woordelijk hetzelfde."
        : " zeggen bijna hetzelfde.";
    found.push({ label: contrary ? "Tegenspraak." : "Dubbel.", words: [sayings[first], " en ", sayings[second], how] });
  }
  const headings = parts.flatMap(({ heading, articles }) => [heading, ...articles.map((one) => one.heading)]);
  for (const saying of sayings) {
    for (const { words, elsewhere } of danglers(saying.text, headings)) {
      const rest = elsewhere ? "Heeft jouw school dat ook?" : "Dat staat niet in je concept, of heeft hier een ander nummer.";
      found.push({ label: "Verwijzing.", words: [saying, ` verwijst naar ‘${words}’. ${rest}`] });
    }
  }
  const placeholder = renamer(names, "");
  if (!concept.names && texts.some((text) => placeholder(text) !== text)) {
    found.push({ label: "Namen.", words: ["Er staan nog namen van andere scholen in. Je kunt ze bovenaan laten vervangen."] });
  }
  if (concept.names && !clean(concept.school) && texts.some((text) => text.includes(PLACEHOLDER))) {
    found.push({ label: "Naam.", words: [`Er staat nog ${PLACEHOLDER}. Vul bovenaan de naam van je school in.`] });
  }
  return found;
};
