/* How many words two provisions share, the twin of generator/align/kinship.py. Needs redline.js first. */
"use strict";

globalThis.pwKinship = (() => {
  const ADAPTED = 0.5;
  const NAME = "⌂";

  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const alone = (name) => new RegExp(`(?<![\\p{L}\\p{N}_])${escaped(name)}(?![\\p{L}\\p{N}_])`, "gu");

  /** A text with the names of its institution and schools, longest first, as one sign. */
  const masked = (text, names) => names.reduce((rest, name) => rest.replace(alone(name), NAME), text);

  const known = new Map();
  const words = (text) => {
    if (!known.has(text)) {
      const kept = pwRedline.tokens(text).filter((token) => pwRedline.isWord(token) || token === NAME);
      known.set(text, kept.map((token) => token.toLowerCase()));
    }
    return known.get(text);
  };

  /** The share of shared words of two masked texts, from 0 to 1. */
  const share = (one, other) => {
    const mine = words(one);
    const theirs = words(other);
    if (mine.length === theirs.length && mine.every((word, place) => word === theirs[place])) return 1;
    return (2 * pwRedline.kept(mine, theirs)) / (mine.length + theirs.length);
  };

  /** The name of the family of a share. */
  const relation = (of) => (of === 1 ? "identical" : of >= ADAPTED ? "adapted" : "own");

  /** At most what `share` can be, from the words alone: cheap enough to ask of any two texts. */
  const bound = (one, other) => {
    const mine = words(one);
    const theirs = words(other);
    const left = new Map();
    for (const word of mine) left.set(word, (left.get(word) ?? 0) + 1);
    let common = 0;
    for (const word of theirs) {
      const count = left.get(word) ?? 0;
      if (count) common += 1;
      left.set(word, count - 1);
    }
    return mine.length + theirs.length ? (2 * common) / (mine.length + theirs.length) : 1;
  };

  return { ADAPTED, bound, masked, relation, share, words };
})();
