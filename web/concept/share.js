/* A concept ↔ the part of an address behind #c=, or a file, so that it can be sent to somebody else. Needs vendor/fflate first. */

/** @import { Concept, Entry } from "../shapes.js" */

import { normal } from "./shape.js";

const FORMAT = 1;
const PREFIX = "#c=";
// Of the whole address. Programs of Windows take 2,083 characters (Microsoft, KB 208427: "Maximum URL length"), Outlook breaks
// a link at 2,048 (netdata/netdata-cloud#769), Slack keeps 2,049 (jstrieb/link-lock#26): whatever is longer goes as a file.
export const LONGEST_LINK = 2000;
// Links that were made before that are still taken in.
const LONGEST = 30000;
// A small address can hide a huge text. This is eight times what the longest protocol here says, all of it written anew.
export const MOST_CHARACTERS = 200_000;
// Of the address, unpacked at a time: so that what grows a thousand times is seen before it is there.
const PIECE = 256;

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

/** A concept holds more text than may be shared. */
export class TooMuch extends Error {}

/** The text in a packed concept; throws where it is damaged or holds too much. */
const unzipped = (/** @type {Uint8Array} */ bytes) => {
  /** @type {Uint8Array[]} */
  const pieces = [];
  let size = 0;
  const unpacking = new fflate.Inflate((piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  for (let at = 0; at < bytes.length; at += PIECE) {
    unpacking.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    if (size > 3 * MOST_CHARACTERS) throw new TooMuch(); // three bytes for a character, at most
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  const text = fflate.strFromU8(whole);
  if (text.length > MOST_CHARACTERS) throw new TooMuch();
  return text;
};

// A sign at the end of a line that may be a full stop or a dash of the sentence is left out of the link by some programs.
const ENDS_WELL = /[A-Za-z0-9]$/;
const MOST_SPACES = 64;

/** The address, beginning with `page`, that holds a concept; null where it is too long to be sent. */
export const encode = (/** @type {Concept} */ concept, page = "") => {
  const data = [FORMAT, concept.title, concept.school, concept.names ? 1 : 0, concept.entries.map(packed)];
  const json = JSON.stringify(data);
  if (json.length > MOST_CHARACTERS) return null;
  // A space behind the data means nothing, and changes how its packed form ends.
  for (let spaces = 0; spaces < MOST_SPACES; spaces++) {
    const address = page + PREFIX + base64url(fflate.deflateSync(fflate.strToU8(json + " ".repeat(spaces)), { level: 9 }));
    if (address.length > LONGEST_LINK) return null;
    if (ENDS_WELL.test(address)) return address;
  }
  return null;
};

/** The concept in a hash; throws `TooMuch`, or another error where it is damaged or made by a newer version of the site. */
export const decode = (/** @type {string} */ hash) => {
  if (hash.length > LONGEST) throw new RangeError("too long");
  const [format, title, school, names, entries] = JSON.parse(unzipped(bytesOf(hash.slice(PREFIX.length))));
  if (format !== FORMAT) throw new TypeError("another format");
  return normal({ title, school, names: names === 1, entries: entries.map(unpacked) });
};

const KIND = "protocolwijzer-concept";

/** A file that holds a concept, for whom a link would be too long. */
export const filed = (/** @type {Concept} */ concept) => JSON.stringify({ kind: KIND, format: FORMAT, ...concept }, null, 1);

/** The concept in the words of such a file; throws `TooMuch`, or another error where it is none or made by a newer version of the site. */
export const unfiled = (/** @type {string} */ words) => {
  if (words.length > 2 * MOST_CHARACTERS) throw new TooMuch(); // a sign of a text may take two in a file
  const { kind, format, ...concept } = JSON.parse(words.replace(/^\ufeff/, ""));
  if (kind !== KIND || format !== FORMAT) throw new TypeError("another format");
  return normal(concept);
};
