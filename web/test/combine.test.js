/* What two tabs do to one concept, put together. */

/** @import { Concept, Entry } from "../shapes.js" */

import assert from "node:assert/strict";
import { test } from "node:test";

import { beside, combined } from "../concept/combine.js";
import { empty, freshId } from "../concept/shape.js";
import { adopted } from "../concept/store.js";

const LOCATOR = "school/protocol@v1#art_1";

/** Concepts and changes of them, drawn by a small generator of numbers that anyone can repeat. */
const drawn = (/** @type {number} */ seed) => {
  let state = seed;
  const below = (/** @type {number} */ most) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * most);
  };
  /** @returns {Entry} */
  const entry = (/** @type {Concept} */ concept) => (below(2)
    ? { id: `school/protocol@v1#art_${below(40)}`, kind: "provision" }
    : { id: freshId(concept, "eigen"), kind: "eigen", text: `tekst ${below(1e9)}` });
  const changed = (/** @type {Concept} */ concept) => {
    const next = structuredClone(concept);
    for (let times = below(6); times >= 0; times--) {
      const at = below(next.entries.length);
      const one = entry(next);
      const what = below(5);
      if (what < 2 && !next.entries.some(({ id }) => id === one.id)) next.entries.splice(below(next.entries.length + 1), 0, one);
      else if (what === 2) next.entries.splice(at, 1);
      else if (what === 3 && next.entries[at]) next.entries[at] = { ...next.entries[at], text: `anders ${below(1e9)}` };
      else if (what === 4) next.entries.push(...next.entries.splice(at, 1));
    }
    if (!below(4)) next.title = `titel ${below(1e9)}`;
    return next;
  };
  return changed;
};
const written = (/** @type {Concept} */ concept) => new Set([concept.title, ...concept.entries.map(({ text }) => text ?? "")]);

test("what two tabs did is put together: no words of either are lost, and nothing is undone that the other did", () => {
  for (let seed = 1; seed <= 2000; seed++) {
    const changed = drawn(seed);
    const base = changed(changed(changed(empty())));
    const [mine, theirs] = [changed(base), changed(base)];
    assert.deepEqual(combined(base, mine, base).concept, mine, `alone ${seed}`);
    assert.deepEqual(combined(base, base, theirs).concept, theirs, `the other alone ${seed}`);
    const { concept: both, lost } = combined(base, mine, theirs);
    assert.equal(new Set(both.entries.map(({ id }) => id)).size, both.entries.length);
    const stands = written(lost.entries.reduce(beside, both));
    for (const one of [mine, theirs]) {
      for (const words of written(one)) {
        if (written(base).has(words) || lost.settings.includes(words)) continue;
        assert.ok(stands.has(words), `${words} of ${one === mine ? "mine" : "theirs"} ${seed}`);
      }
    }
    for (const { id } of theirs.entries) {
      if (!base.entries.some((one) => one.id === id)) assert.ok(both.entries.some((one) => one.id === id), `added ${seed}`);
    }
    // Undo: from what I made back to what was, while the other tab did something as well.
    const undone = combined(mine, base, both).concept;
    for (const { id, text } of theirs.entries) {
      if (!base.entries.some((one) => one.id === id) && !mine.entries.some((one) => one.id === id)) {
        assert.ok(undone.entries.some((one) => one.id === id && one.text === text), `undo ${seed}`);
      }
    }
  }
});

test("a number that two tabs gave out names two provisions, and what one changed and the other threw away comes back", () => {
  const own = (/** @type {string} */ id, /** @type {string} */ text) => ({ id, kind: "eigen", text });
  const concept = (/** @type {Entry[]} */ ...entries) => ({ ...empty(), entries });
  assert.deepEqual(
    combined(concept(), concept(own("eigen-1", "a")), concept(own("eigen-1", "b"))).concept,
    concept(own("eigen-1", "b"), own("eigen-2", "a")));
  const [was, now] = [own("eigen-1", "a"), own("eigen-1", "b")];
  assert.deepEqual(combined(concept(was), concept(now), concept()).concept, concept(now));
  assert.deepEqual(combined(concept(was), concept(), concept(now)).concept, concept(now));
  const { concept: theirs, lost } = combined(concept(was), concept(now), concept(own("eigen-1", "c")));
  assert.deepEqual([theirs, lost.entries], [concept(own("eigen-1", "c")), [now]]);
  assert.deepEqual(beside(theirs, now), concept(own("eigen-1", "c"), own("eigen-2", "b")));
  const gone = { id: LOCATOR, kind: "provision", text: "eigen woorden" };
  assert.deepEqual(adopted(concept(gone), LOCATOR, { topic: "t", norm: "n" }).entries, [
    { id: "eigen-1", kind: "eigen", text: "eigen woorden", topic: "t", norm: "n" }]);
});
