/* Text → the words that are searched. Twin of generator/search/terms.py and compounds.py and of language/nl/stem.py: change them together. */
(() => {
  "use strict";

  const stemmer = new DutchStemmer();
  const known = new Map();

  const fold = (text) => text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/[’‘ʼ´`]/g, "'")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();

  /* Words with where they begin and end in `text`; with `joined`, a word with hyphens also as one. */
  const spans = (text) => {
    const found = [];
    for (const match of text.matchAll(/[\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060]+(?:['’‘ʼ-][\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060]+)*/gu)) {
      found.push({ from: match.index, to: match.index + match[0].length, words: words(match[0]) });
    }
    return found;
  };

  const words = (text) => {
    const found = [];
    for (const [joined] of fold(text).matchAll(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)) {
      for (const [word] of joined.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu)) found.push(word);
      if (joined.includes("-")) found.push(joined.replaceAll("-", ""));
    }
    return found;
  };

  const IRREGULAR = { gevolg: "gevolg", gevolgen: "gevolg", kinderen: "kind", leden: "lid", reageert: "reageer" };
  const astray = (word) => (Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : stemmer.stemWord(word));
  const single = (word) => word.replace(/([bdfgklmnprst])\1$/, "$1");

  const stem = (word) => {
    let stemmed = known.get(word);
    if (stemmed === undefined) {
      stemmed = single(single(astray(word)).replace(/(?<=...)[dts]{1,2}$/, "")).replace(/([aeou])\1(?=[^aeiou]*$)/, "$1");
      known.set(word, stemmed);
    }
    return stemmed;
  };

  const SHORTEST = 3;
  const LINKS = ["", "s", "en", "e", "n"];

  const better = (one, other) =>
    one.length !== other.length ? one.length < other.length : one.at(-1).length > other.at(-1).length;

  const parts = (word, lexicon) => {
    if (word.length < 2 * SHORTEST || word.length > 60) return [];
    const seen = new Map();
    const split = (start) => {
      if (seen.has(start)) return seen.get(start);
      let found = null;
      const rest = word.slice(start);
      if (start && rest.length >= SHORTEST && (lexicon.has(rest) || lexicon.has(stem(rest)))) {
        found = [rest];
      } else {
        for (let end = start + SHORTEST; end <= word.length - SHORTEST; end += 1) {
          const head = word.slice(start, end);
          if (!lexicon.has(head)) continue;
          for (const link of LINKS) {
            if (!word.startsWith(link, end)) continue;
            const tail = split(end + link.length);
            if (tail && (!found || better([head, ...tail], found))) found = [head, ...tail];
          }
        }
      }
      seen.set(start, found);
      return found;
    };
    return split(0) ?? [];
  };

  window.pwDutch = { fold, words, spans, stem, parts };
})();
