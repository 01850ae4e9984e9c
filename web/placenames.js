/* Which file of names holds what is typed (generator/book/namepieces.py). */

/**
 * @typedef {[name: string, path: string, of: string | null]} Entry
 * @typedef {{ keys: string[], common: string[] }} Keys
 */

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
