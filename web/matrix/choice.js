/* What of a text on a topic is within the reader's choice, and how far the texts then lie apart. Pure: knows no page. */

/** @import { Labelled, Standing } from "../shapes.js" */

import { matrix as words } from "../words.json";
import { enumeration, fill } from "../language.js";

/** What may be chosen beside norms: that a text leaves the topic unregulated. */
export const SILENT = "stil";

/**
 * @template {Labelled} T
 * @typedef {T["statements"][number]} Told What a text says, with its words or without.
 */

/**
 * @template {Labelled} T
 * @typedef {object} Narrowed
 * @property {T} text
 * @property {string} topic
 * @property {Standing | null} standing what generator/compare/stand.py made of it; null while labels are still to come
 * @property {string[]} absent the documents that hold too and are not here
 * @property {Told<T>[]} all
 * @property {Told<T>[]} shown
 * @property {boolean} fits whether the row is to be shown for this cell
 * @property {"" | "role" | "choice"} outside why nothing is shown where there is something
 */

/** @typedef {{ role: string, norms: Set<string> }} Choice an empty `role` or `norms` means everything counts */

const SPEAKING = ["binds", "affects", "general"];

/**
 * What a text says on a topic, to anyone: first what binds somebody.
 * @template {Labelled} T
 * @param {T} text
 * @param {string} topic
 * @returns {Told<T>[]}
 */
export const contents = (text, topic) => sides(text, topic, "").flat();

/**
 * What a text says on a topic: what binds a role, what touches it, what is said to everyone; each in reading order.
 * @template {Labelled} T
 * @param {T} text
 * @param {string} topic
 * @param {string} role
 * @returns {Told<T>[][]}
 */
const sides = ({ statements }, topic, role) => {
  const told = statements.filter((one) => one.topics.includes(topic));
  return [0, 1, 2].map((rank) => told.filter((one) => side(one, role) === rank));
};

/** What a statement is to a role, as `_Sides` in generator/compare/stand.py has it; 3 is nothing. */
const side = (/** @type {Labelled["statements"][number]} */ one, /** @type {string} */ role) => {
  if (!role) return one.binds.length ? 0 : 2;
  if (one.binds.includes(role)) return 0;
  if (one.affects.includes(role)) return 1;
  return one.to_all ? 2 : 3;
};

/**
 * @template {Labelled} T
 * @param {T} text
 * @param {string} topic
 * @param {Choice} choice
 * @param {string[]} roles every role, in the order of `stands`
 * @returns {Narrowed<T>}
 */
export const narrow = (text, topic, { role, norms }, roles) => {
  const all = contents(text, topic);
  const standing = text.stands[topic]?.[role ? roles.indexOf(role) + 1 : 0] ?? null;
  const speaks = standing !== null && SPEAKING.includes(standing);
  const concerning = speaks ? sides(text, topic, role).flat() : [];
  const shown = norms.size ? concerning.filter((one) => norms.has(one.norm)) : concerning;
  const silent = standing === "silent" || standing === "elsewhere";
  return {
    text,
    topic,
    standing,
    absent: text.absent
      .filter(([, topics, held]) => (!topics.length || topics.includes(topic)) && (!role || !held.length || held.includes(role)))
      .map(([title]) => title),
    all,
    shown,
    fits: shown.length > 0 || (norms.has(SILENT) && silent),
    outside: all.length > 0 && !shown.length ? (concerning.length ? "choice" : "role") : "",
  };
};

/** How a text stands, in words; where a document that is not here takes the place of silence, which. */
export const stood = (/** @type {Pick<Narrowed<Labelled>, "standing" | "absent">} */ { standing, absent }) => {
  if (!standing) return words.awaited;
  if (standing !== "elsewhere") return words.standing[standing];
  const named = [...new Set(absent)].map((title) => fill(words.document, { title }));
  return fill(named.length === 1 ? words.absent : words.absent_many, { documents: enumeration(named) });
};

/** The norms of statements, in the order `order`. */
export const norms = (/** @type {{ norm: string }[]} */ shown, /** @type {string[]} */ order) => {
  const found = new Set(shown.map(({ norm }) => norm));
  return order.filter((id) => found.has(id));
};

/** @typedef {[id: string, topic: string, weight: number, aspect: keyof typeof words.aspects, roles: string[]]} Question */

/**
 * How far the texts lie apart on a topic: what the weightiest question is to which they answer differently, how many such
 * questions there are, and how many different stands. A text that leaves a question open contradicts nobody.
 * @param {Pick<Narrowed<Labelled>, "text" | "standing">[]} cells
 * @param {string} topic
 * @param {string} role
 * @param {Question[]} questions
 */
export const apart = (cells, topic, role, questions) => {
  const asked = questions.filter(([, of, , , roles]) => of === topic && (!role || !roles.length || roles.includes(role)));
  const differing = asked.filter(([id]) => new Set(cells.flatMap(({ text }) => text.answers[id]?.join(" ") ?? [])).size > 1);
  const weight = Math.max(0, ...differing.map((question) => question[2]));
  return {
    weight,
    aspect: differing.find((question) => question[2] === weight)?.[3] ?? null,
    questions: differing.length,
    stands: new Set(cells.map(({ standing }) => standing)).size,
  };
};
