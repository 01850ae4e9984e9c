/* One quotation beside the best of a base text: which words differ, and how to say so. Needs redline.js and kinship.js first. */
"use strict";

globalThis.pwBeside = (() => {
  const KIND = { equal: "span", insert: "ins", delete: "del" };

  /** The quotation of the base that shares most words; quotations are { plain, text, cite }, `plain` without names. */
  const best = (quote, others) =>
    others
      .map((other) => ({ other, share: pwKinship.share(quote.plain, other.plain) }))
      .reduce((found, next) => (found && found.share >= next.share ? found : next), null);

  /** Show `text` in `place` with the words marked that differ from `base`. */
  const mark = (place, base, text) => {
    place.replaceChildren(
      ...pwRedline.spans(base, text).map(([operation, words]) => {
        const part = document.createElement(KIND[operation]);
        part.textContent = words;
        if (operation === "equal") part.className = "pw-equal";
        else if (pwRedline.isNegation(words)) part.className = "pw-negation";
        return part;
      })
    );
  };

  /** Mark a quotation against the best of a base, and return the sentence that tells how they are related. */
  const compare = (quote, others, name) => {
    const found = best(quote, others);
    if (!found) return "";
    const label = `${name}, ${found.other.cite}`;
    if (pwKinship.relation(found.share) === "own") return `Eigen tekst naast ${name}.`;
    mark(quote.place, found.other.text, quote.text);
    return found.share === 1
      ? `Gelijkluidend met ${label}.`
      : `Bewerkt: ${Math.round(100 * found.share)}% van de woorden gedeeld met ${label}.`;
  };

  const legend = (name) =>
    `Gemarkeerd: wat anders is dan bij ${name}. Onderstreept is erbij, doorgestreept staat alleen bij ${name}.`;

  return { compare, legend };
})();
