/* Text × text → spans, the twin of generator/redline.py: same tokens, same clean-up, same spans. The cases in
   tests/golden/redline/ bind the two. Needs vendor/diff-match-patch first. */
"use strict";

globalThis.pwRedline = (() => {
  const NEGATIONS = new Set(
    ["allerminst", "evenmin", "geen", "geeneen", "geenszins", "generlei", "nee", "neen", "nergens", "niemand",
     "niemands", "niet", "niets", "niks", "nimmer", "nimmermeer", "noch", "nooit", "zonder"]
  );
  const RUN = "(?:[\\p{L}\\p{N}][\\u0300-\\u036f]*)+";
  const BLANK = "[\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";
  const TOKEN = new RegExp(`${RUN}(?:(?:[-'’]|(?<=[0-9])[.,:](?=[0-9]))${RUN})*|${BLANK}|.`, "gsu");
  const WORD = /^[\p{L}\p{N}]/u;
  const SPACE = new RegExp(`^${BLANK}$`, "u");
  const ISLAND_LETTERS = 3;
  const ISLAND_WEIGHT = 3;

  const tokens = (text) => text.normalize("NFC").match(TOKEN) ?? [];
  const isWord = (token) => WORD.test(token);
  const isNegation = (word) => NEGATIONS.has(word.normalize("NFD").replace(/[\u0300-\u036f]/g, "").trim().toLowerCase());
  const length = (token) => [...token].length;
  const letters = (run) => run.filter(isWord).reduce((sum, token) => sum + length(token), 0);

  // Every code point of the basic plane but the surrogates: the differ counts in UTF-16 units.
  const code = (index) => {
    let point = index + 1;
    if (point >= 0xd800) point += 0xe000 - 0xd800;
    if (point > 0xffff) throw new RangeError("te veel verschillende woorden voor één vergelijking");
    return String.fromCharCode(point);
  };

  const runsOf = (old, fresh) => {
    const alphabet = new Map();
    for (const token of [...old, ...fresh]) if (!alphabet.has(token)) alphabet.set(token, code(alphabet.size));
    const meaning = new Map([...alphabet].map(([token, char]) => [char, token]));
    const encode = (list) => list.map((token) => alphabet.get(token)).join("");
    const differ = new diff_match_patch();
    differ.Diff_Timeout = 0;
    const runs = [];
    for (const [operation, codes] of differ.diff_main(encode(old), encode(fresh), false)) {
      const words = [...codes].map((char) => meaning.get(char));
      if (operation === 0) {
        runs.push({ kept: true, old: words, new: [...words] });
        continue;
      }
      if (!runs.length || runs.at(-1).kept) runs.push({ kept: false, old: [], new: [] });
      runs.at(-1)[operation < 0 ? "old" : "new"].push(...words);
    }
    return runs;
  };

  const shift = (runs) => {
    for (let i = 0; i + 2 < runs.length; i++) {
      const [before, edit, after] = runs.slice(i, i + 3);
      if (edit.kept || (edit.old.length && edit.new.length)) continue;
      const words = edit.old.length ? edit.old : edit.new;
      while (after.old.length && words.length > 1 && words[0] === after.old[0] && SPACE.test(words[0])) {
        before.old.push(words[0]);
        before.new.push(words[0]);
        words.push(words.shift());
        after.old.shift();
        after.new.shift();
      }
    }
    return runs.filter((run) => run.old.length || run.new.length);
  };

  const isIsland = (before, island, after) => {
    const words = island.old.filter(isWord);
    const same = (side) => (before[side].length > 0) === (after[side].length > 0);
    if (!words.length) return same("old") && same("new");
    if (words.length > 1 || length(words[0]) > ISLAND_LETTERS || isNegation(words[0])) return false;
    const [a, b, c, d] = [before.old, before.new, after.old, after.new].map(letters);
    return Math.min(a + c, b + d, a + b, c + d) > ISLAND_WEIGHT * length(words[0]);
  };

  const bridge = (runs) => {
    const joined = [];
    runs.forEach((run, i) => {
      const last = joined.at(-1);
      const island = i > 0 && i < runs.length - 1 && run.kept && isIsland(last, run, runs[i + 1]);
      if (island || (last && !last.kept && !run.kept)) {
        last.old.push(...run.old);
        last.new.push(...run.new);
      } else {
        joined.push({ kept: run.kept, old: [...run.old], new: [...run.new] });
      }
    });
    return joined;
  };

  const apart = (operation, words) => {
    const spans = [];
    let gathered = "";
    let afterNegation = false;
    for (const word of words) {
      const negation = isNegation(word);
      if (gathered && (negation || (afterNegation && !SPACE.test(word)))) {
        spans.push([operation, gathered]);
        gathered = "";
      }
      afterNegation = negation || (afterNegation && SPACE.test(word));
      gathered += word;
    }
    if (gathered) spans.push([operation, gathered]);
    return spans;
  };

  /** The redline of two texts as pairs [operation, text]; operation is "equal", "delete" or "insert". */
  const spans = (old, fresh) =>
    bridge(shift(runsOf(tokens(old), tokens(fresh)))).flatMap((run) =>
      run.kept ? [["equal", run.old.join("")]] : [...apart("delete", run.old), ...apart("insert", run.new)]
    );

  /** How many tokens two lists keep in order. */
  const kept = (old, fresh) =>
    runsOf(old, fresh).filter((run) => run.kept).reduce((sum, run) => sum + run.old.length, 0);

  return { spans, tokens, kept, isWord, isNegation, NEGATIONS };
})();
