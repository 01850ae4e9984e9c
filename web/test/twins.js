/* What the Python tests ask of modules that keep more than they tell, or tell it otherwise. */

/** @import { Question } from "../matrix/choice.js" */
/** @import { Index, Version } from "../shapes.js" */

import { rows as pairs } from "../compare/pairing.js";
import { outline } from "../concept/outline.js";
import { version } from "../concept/yaml.js";
import { apart as measured, narrow } from "../matrix/choice.js";
import * as tables from "../matrix/tables.js";

/** The rows of two versions, each as [left, right, state, norm differs, links]. */
export const paired = (/** @type {Version} */ left, /** @type {Version} */ right) =>
  pairs(left, right).map((row) => [
    row.left?.eid ?? null, row.right?.eid ?? null, row.state,
    row.links.map((link) => [link.right.eid, link.share, link.score, link.reasons, link.topics]),
  ]);

/**
 * @param {Index} index
 * @param {{ version: Version, label: string }[]} columns
 * @param {string[]} topics
 * @param {string} role
 * @param {string[]} norms
 */
const taken = (index, columns, topics, role, norms) =>
  /** @type {const} */ ([tables.rows(index, topics, columns, { role, norms: new Set(norms) }), tables.vocabulary(index)]);

/** The matrix as the browser downloads it. */
export const csv = (/** @type {Parameters<typeof taken>} */ ...asked) => tables.csv(...taken(...asked));
export const json = (/** @type {Parameters<typeof taken>} */ ...asked) => tables.json(...taken(...asked), "");

/** A workbook, in base64; or what is wrong with it. */
export const xlsx = (/** @type {Parameters<typeof taken>} */ ...asked) => {
  const [rows, vocabulary] = taken(...asked);
  try {
    return Buffer.from(tables.xlsx(rows, vocabulary, { role: asked[3], norms: new Set(asked[4]) })).toString("base64");
  } catch (error) {
    if (error instanceof tables.TooMuch) return error.message;
    throw error;
  }
};

/** How far the cells of each topic lie apart: [weight, questions, stands]. */
export const apart = (
  /** @type {Index} */ index, /** @type {{ version: Version, label: string }[]} */ columns, /** @type {string[]} */ topics,
  /** @type {Question[]} */ questions, /** @type {string} */ role
) => {
  const roles = index.roles.map(({ id }) => id);
  return topics.map((topic) => {
    const cells = columns.map(({ version }) => narrow(version, topic, { role, norms: new Set() }, roles));
    const { weight, questions: count, stands } = measured(cells, topic, role, questions);
    return [weight, count, stands];
  });
};

/** What each cell comes to for a role: [where the text stands, the ids of what it says to the role]. */
export const stood = (
  /** @type {Index} */ index, /** @type {Version} */ version, /** @type {string[]} */ topics, /** @type {string} */ role
) => {
  const roles = index.roles.map(({ id }) => id);
  return topics.map((topic) => {
    const { standing, shown } = narrow(version, topic, { role, norms: new Set() }, roles);
    return [standing, shown.map(({ id }) => id)];
  });
};

/** The eIds of the sections of a concept that has `headings`. */
export const eids = (/** @type {string[]} */ headings) => {
  const entries = headings.map((text, place) => ({ id: `kop-${place + 1}`, kind: "kop", text }));
  const concept = { title: "", school: "", names: false, entries };
  const parts = outline(concept, () => undefined, (text) => text);
  const files = version({ id: "concept-1", title: "T", parts, unlabelled: { topic: "t", norm: "n" } });
  return [...files["version.yml"].matchAll(/^ {2}- eid: "?([^"\n]*)/gm)].map(([, eid]) => eid).filter((eid) => eid !== "intro");
};
