/* What the reader chose, and the address that says so. */

import { fill } from "../language.js";
import { state as words } from "../words.json";

/**
 * @typedef {object} State
 * @property {string} topic
 * @property {string} role
 * @property {Set<string>} norms
 * @property {string[]} columns
 * @property {string} order
 * @property {string} base
 * @property {Set<string>} open
 *
 * @typedef {object} Known What this page has to choose from.
 * @property {number} most
 * @property {Set<string>} topics
 * @property {Set<string>} choices
 * @property {Set<string>} roles
 * @property {Set<string>} norms
 * @property {Set<string>} orders
 * @property {Pick<Map<string, unknown>, "has" | "keys">} columns
 * @property {string[]} standard
 */

const LONGEST = 60;
const EVERYTHING = "alles";

/** @returns {State} */
export const initial = (/** @type {Known} */ known) => ({
  topic: "",
  role: "",
  norms: new Set(),
  columns: [...known.standard],
  order: "",
  base: "",
  open: new Set(),
});

/** Read the state from an address; `unknown` names what is not on this page, `missing` the versions among it. */
export const read = (/** @type {string} */ search, /** @type {Known} */ known) => {
  const asked = new URLSearchParams(search);
  const state = initial(known);
  /** @type {string[]} */
  const unknown = [];
  /** @typedef {keyof typeof words.names} Name */
  const doubt = (/** @type {Name} */ name, /** @type {string} */ value) => {
    const short = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
    unknown.push(fill(words.doubt, { name: words.names[name], value: short }));
  };
  const one = (/** @type {Name} */ name, /** @type {Set<string>} */ allowed) => {
    const values = asked.getAll(name);
    values.filter((value, index) => index || (value && !allowed.has(value))).forEach((value) => doubt(name, value));
    // Of a link that was cut short the page says so, and chooses nothing.
    return values.length && allowed.has(values[0]) ? values[0] : "";
  };
  const many = (/** @type {Name} */ name, /** @type {(value: string) => boolean} */ allowed) => {
    const values = [...new Set(asked.getAll(name))];
    values.filter((value) => !allowed(value)).forEach((value) => doubt(name, value));
    return values;
  };
  state.topic = one("onderwerp", known.choices);
  state.role = one("rol", known.roles);
  state.order = one("orde", known.orders);
  state.norms = new Set(many("norm", (value) => known.norms.has(value)));
  const columns = many("kolom", (value) => known.columns.has(value));
  const missing = columns.filter((value) => !known.columns.has(value));
  if (columns.length > known.most) unknown.push(fill(words.too_many, { most: known.most }));
  // Where none is drawn by itself, they stand in the order in which they were chosen.
  const order = known.standard.length ? [...known.columns.keys()] : columns;
  if (columns.length) state.columns = order.filter((id) => columns.includes(id) && known.columns.has(id));
  state.base = one("basis", new Set(state.columns));
  const opens = (/** @type {string} */ value) => {
    const [topic, column, ...rest] = value.split("~");
    return value === EVERYTHING || (known.topics.has(topic) && !rest.length && (!column || known.columns.has(column)));
  };
  state.open = new Set(many("open", opens));
  return { state, unknown, missing };
};

const encoded = (/** @type {string} */ value) =>
  encodeURIComponent(value).replace(/%2F/g, "/").replace(/%40/g, "@").replace(/%3A/g, ":");

/** The query that `read` turns into the same state; empty for the default view. */
export const write = (/** @type {State} */ state, /** @type {Known} */ known) => {
  /** @type {string[]} */
  const parts = [];
  const put = (/** @type {string} */ name, /** @type {string} */ value) => value && parts.push(`${name}=${encoded(value)}`);
  put("onderwerp", state.topic);
  put("rol", state.role);
  for (const norm of state.norms) put("norm", norm);
  if (state.columns.join(" ") !== known.standard.join(" ")) for (const column of state.columns) put("kolom", column);
  put("orde", state.order);
  put("basis", state.base);
  for (const open of state.open) put("open", open);
  return parts.length ? `?${parts.join("&")}` : "";
};

/** Whether a cell is to be open. */
export const isOpen = (/** @type {State} */ { open }, /** @type {string} */ topic, /** @type {string} */ column) =>
  [EVERYTHING, topic, `${topic}~${column}`].some((token) => open.has(token));

/**
 * What stands in the address for the open cells of the rows that are shown: a topic that is open as a whole is named once.
 * @param {{ topic: string, cells: { column: string, open: boolean }[] }[]} rows
 */
export const opened = (rows) => {
  const told = rows.map(({ topic, cells }) => {
    const open = cells.filter((cell) => cell.open);
    const whole = cells.length > 0 && open.length === cells.length;
    return { topic, whole, blank: !cells.length, tokens: whole ? [topic] : open.map(({ column }) => `${topic}~${column}`) };
  });
  const tokens = told.flatMap((row) => row.tokens);
  const everything = tokens.length > 0 && told.every((row) => row.whole || row.blank);
  const open = new Set(everything && rows.length > 1 ? [EVERYTHING] : tokens);
  return { open, everything, whole: new Set(told.filter((row) => row.whole).map((row) => row.topic)) };
};
