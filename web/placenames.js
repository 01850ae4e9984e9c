/* Which file of names holds what is typed, and which of its names are meant. */

/**
 * @typedef {[name: string, path: string, of: string | null]} Entry
 * @typedef {{ keys: string[], common: string[] }} Keys
 */

const MOST = 10;

/** The words of `text` as the keys are made of them: in small letters without accents. */
export const asked = (/** @type {string} */ text) =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/**
 * The key of the file to read: that of the longest typed word that has one. Where none has, `short` is why: of too few
 * letters, of words in too many names, or of no name.
 * @param {Keys} known
 * @param {string[]} typed
 * @returns {{ key: string | null, short: "short" | "common" | "nothing" }}
 */
export const keyed = ({ keys, common }, typed) => {
  const exact = new Set(keys);
  const telling = typed.filter((word) => !common.includes(word) || typed.every((each) => common.includes(each)));
  const found = telling
    .flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1)).filter((begin) => exact.has(begin)).map((key) => ({ key, word })))
    .sort((one, other) => other.word.length - one.word.length || other.key.length - one.key.length);
  const begun = telling.some((word) => keys.some((key) => key.startsWith(word)));
  const many = typed.every((word) => common.some((each) => each.startsWith(word)));
  return { key: found.length ? found[0].key : null, short: many ? "common" : !found.length && begun ? "short" : "nothing" };
};

/**
 * The names of which some word begins as each typed word does.
 * @param {Entry[]} names
 * @param {string[]} typed
 */
export const matching = (names, typed, most = MOST) => {
  const found = names.filter(([name]) => {
    const own = asked(name);
    return typed.every((word) => own.some((other) => other.startsWith(word)));
  });
  return { shown: found.slice(0, most), more: Math.max(0, found.length - most) };
};
