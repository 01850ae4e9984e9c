/* A concept ↔ the part of an address behind #c=, so that it can be sent to somebody else. Needs vendor/fflate first. */

/** @import { Concept, Entry } from "../shapes.js" */

import { normal } from "./shape.js";

const FORMAT = 1;
const PREFIX = "#c=";
// Longer addresses get lost in mail programs, and a small one could otherwise hide a huge text.
const LONGEST = 30000;
const MOST_CHARACTERS = 2000000;

export const isShared = (/** @type {string} */ hash) => hash.startsWith(PREFIX);

const base64url = (/** @type {Uint8Array} */ bytes) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
const bytesOf = (/** @type {string} */ text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));

const FIELDS = /** @type {const} */ (["text", "heading", "topic", "norm"]);

const packed = (/** @type {Entry} */ entry) => {
  /** @type {(string | 0)[]} */
  const rest = FIELDS.map((field) => entry[field] ?? 0);
  while (rest.length && rest.at(-1) === 0) rest.pop();
  return rest.length ? [entry.id, ...rest] : entry.id;
};

const unpacked = (/** @type {unknown} */ value) => {
  const [id, ...rest] = Array.isArray(value) ? value : [value];
  return { id, ...Object.fromEntries(rest.map((words, i) => [FIELDS[i], words]).filter(([, words]) => words !== 0)) };
};

/** The hash for a concept, or null where it is too long to send as an address. */
export const encode = (/** @type {Concept} */ concept) => {
  const data = [FORMAT, concept.title, concept.school, concept.names ? 1 : 0, concept.entries.map(packed)];
  const hash = PREFIX + base64url(fflate.deflateSync(fflate.strToU8(JSON.stringify(data)), { level: 9 }));
  return hash.length <= LONGEST ? hash : null;
};

/** The concept in a hash; throws an error where it is damaged or made by a newer version of the site. */
export const decode = (/** @type {string} */ hash) => {
  if (hash.length > LONGEST) throw new RangeError("too long");
  const json = fflate.strFromU8(fflate.inflateSync(bytesOf(hash.slice(PREFIX.length))));
  if (json.length > MOST_CHARACTERS) throw new RangeError("too much");
  const [format, title, school, names, entries] = JSON.parse(json);
  if (format !== FORMAT) throw new TypeError("another format");
  return normal({ title, school, names: names === 1, entries: entries.map(unpacked) });
};
