/* Two versions → rows of provisions that answer to one another, the twin of generator/compare/pairing.py: same reasons, same
   scores, same rows. The cases in tests/golden/pairing/ bind the two. Reads the files under data/versies/. */

/** @import { Provision, Relation, Version } from "../shapes.js" */

import { sameWork as ofOneWork } from "../locator.js";
import { pairing as limits } from "../words.json";
import { candidates } from "./candidates.js";
import { ADAPTED, bound, listed, relation, share } from "./kinship.js";

const { floor: VERSION_FLOOR, shortest: SHORTEST, bonus: BONUS } = limits;

/**
 * @typedef {keyof typeof BONUS} Reason
 *
 * @typedef {object} Link
 * @property {Provision} left
 * @property {Provision} right
 * @property {number} share
 * @property {Relation} relation
 * @property {Reason[]} reasons
 * @property {string[]} topics
 * @property {number} score
 *
 * @typedef {object} Row
 * @property {Provision | null} left
 * @property {Provision | null} right
 * @property {Link[]} links
 * @property {Relation | "left" | "right"} state
 */

const distinct = (/** @type {string[]} */ list) => [...new Set(list)];

const topicsOf = (/** @type {Provision} */ left, /** @type {Provision} */ right) =>
  distinct([...left.topics.slice(0, 1), ...right.topics.slice(0, 1)]).filter(
    (topic) => left.topics.includes(topic) && right.topics.includes(topic)
  );

const reasonsOf = (/** @type {Provision} */ left, /** @type {Provision} */ right, /** @type {boolean} */ sameWork) => {
  /** @type {Reason[]} */
  const reasons = [];
  const given = left.wid !== left.eid || right.wid !== right.eid;
  if (sameWork && given && left.wid === right.wid) reasons.push("identity");
  if (left.topics.length && left.topics[0] === right.topics[0]) reasons.push("topic");
  else if (topicsOf(left, right).length) reasons.push("touching");
  return reasons;
};

/** @returns {Link | null} */
const linkOf = (/** @type {Provision} */ left, /** @type {Provision} */ right, /** @type {boolean} */ sameWork) => {
  const reasons = reasonsOf(left, right, sameWork);
  const sameNumber = sameWork && left.eid === right.eid;
  const floor = sameNumber ? VERSION_FLOOR : ADAPTED;
  if (!reasons.length && bound(left.words, right.words) < floor) return null;

  const of = share(left.words, right.words);
  const shortest = Math.min(listed(left.words).length, listed(right.words).length);
  if (of >= ADAPTED && shortest >= SHORTEST) reasons.push("wording");
  if (sameWork && !reasons.includes("identity") && of < VERSION_FLOOR) return null;
  if (sameNumber) reasons.push("number");
  if (!reasons.length) return null;

  let score = of + reasons.reduce((sum, reason) => sum + BONUS[reason], 0);
  const both = left.roles.filter((role) => right.roles.includes(role)).length;
  if (both) {
    reasons.push("roles");
    score += (BONUS.roles * both) / distinct([...left.roles, ...right.roles]).length;
  }
  return { left, right, share: of, relation: relation(of), reasons, topics: topicsOf(left, right), score };
};

const traitsOf = (/** @type {Provision} */ { words, topics, eid, wid }) => ({ words: new Set(listed(words)), topic: topics[0] ?? "", names: distinct([eid, wid]) });

/** @typedef {{ one: number, other: number, link: Link }} Placed */

const better = (/** @type {Placed | null} */ best, /** @type {Placed} */ placed) => (!best || placed.link.score > best.link.score ? placed : best);

/** @returns {Row[]} the rows of two texts in the left one's reading order */
export const rows = (/** @type {Version} */ leftText, /** @type {Version} */ rightText) => {
  const [mine, theirs] = [leftText, rightText].map((text) => text.provisions.filter((provision) => provision.text !== null));
  const sameWork = ofOneWork(leftText, rightText);
  const wanted = candidates(mine.map(traitsOf), theirs.map(traitsOf));
  /** @type {Placed[]} */
  const links = wanted.flatMap((others, one) =>
    others.flatMap((other) => {
      const link = linkOf(mine[one], theirs[other], sameWork);
      return link ? [{ one, other, link }] : [];
    })
  );

  const none = /** @type {Placed | null} */ (null);
  const [bestRight, bestLeft, home] = [mine, theirs, theirs].map((side) => side.map(() => none));
  for (const placed of links) {
    bestRight[placed.one] = better(bestRight[placed.one], placed);
    bestLeft[placed.other] = better(bestLeft[placed.other], placed);
  }
  const chosen = mine.map(() => /** @type {Link[]} */ ([]));
  for (const placed of links) {
    const { one, other, link } = placed;
    if (bestRight[one] !== placed && bestLeft[other] !== placed) continue;
    chosen[one].push(link);
    home[other] = better(home[other], placed);
  }

  /** @type {Map<number, Provision[]>} */
  const alone = new Map();
  let anchor = -1;
  for (const [other, right] of theirs.entries()) {
    const at = home[other];
    if (at) anchor = at.one;
    else if (alone.has(anchor)) alone.get(anchor)?.push(right);
    else alone.set(anchor, [right]);
  }

  /** @returns {Row[]} */
  const lone = (/** @type {number} */ one) =>
    (alone.get(one) ?? []).map((right) => ({ left: null, right, links: [], state: "right" }));
  return [
    ...lone(-1),
    ...mine.flatMap((left, one) => {
      const found = [...chosen[one]].sort((a, b) => b.score - a.score);
      /** @type {Row} */
      const row = {
        left,
        right: null,
        links: found,
        state: found.length ? found[0].relation : "left",
      };
      return [row, ...lone(one)];
    }),
  ];
};
