/* A concept → the two files of a version under protocols/: source.txt and version.yml, as `protocolwijzer check` wants them. */

/** @import { Content } from "./markdown.js" */
/** @import { Saying } from "./outline.js" */

import { fill } from "../language.js";
import { yaml as words } from "../words.json";
import { sha256 } from "./sha256.js";
import { sayings } from "./outline.js";
import { clean } from "./text.js";

const WIDTH = 100;
const SAFE = /^[a-z][a-z0-9_-]*$/;
const OTHER_MEANING = /^(?:null|true|false|yes|no|on|off|y|n)$/;
const ESCAPED = /["\\]|[^\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u2028\u2029\ufeff]/gu;

const escape = (/** @type {string} */ char) => {
  if (char === '"' || char === "\\") return `\\${char}`;
  const code = char.codePointAt(0) ?? 0;
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
};

/** `text` as one YAML scalar that no reader takes for anything but this text. With `indent` it is folded into lines. */
export const scalar = (/** @type {string | null} */ text, /** @type {string | null} */ indent = null) => {
  if (text === null) return "null";
  if (SAFE.test(text) && !OTHER_MEANING.test(text)) return text;
  const quoted = `"${text.replace(ESCAPED, escape)}"`;
  if (indent === null || quoted.length < WIDTH) return quoted;
  // Inside double quotes one line end reads as one space; only a single space between other signs may become one.
  const lines = [""];
  for (const piece of quoted.split(/(?<=[^ \\]) (?=[^ ])/u)) {
    const last = lines[lines.length - 1];
    if (last && last.length + 1 + piece.length > WIDTH - indent.length) lines.push(piece);
    else lines[lines.length - 1] = last ? `${last} ${piece}` : piece;
  }
  return lines.join(`\n${indent}`);
};

const list = (/** @type {string[]} */ items) => `[${items.map((item) => scalar(item)).join(", ")}]`;

// The rules of generator/ground/text.py and generator/ground/eid.py.
const slug = (/** @type {string} */ text) => {
  // eslint-disable-next-line no-control-regex
  const found = text.normalize("NFKD").replace(/[^\u0000-\u007f]/g, "").toLowerCase().replaceAll("'", "").match(/[a-z0-9]+/g);
  let result = "";
  for (const word of found ?? []) {
    const longer = result ? `${result}-${word}` : word.slice(0, 60);
    if (longer.length > 60) break;
    result = longer;
  }
  return result;
};

const distinct = (/** @type {string} */ eid, /** @type {Set<string>} */ taken) => {
  let found = eid;
  for (let count = 2; taken.has(found); count++) found = `${eid}_${count}`;
  taken.add(found);
  return found;
};

export const fileName = (/** @type {string} */ text) => slug(text) || "concept";

/** Labels of a text: those of its source, and only suggested: a review covers what stands around the words too. */
/** @returns {[string, string | string[]][]} */
const labels = (
  /** @type {Pick<Saying, "entry" | "source" | "changed">} */ { entry, source, changed },
  /** @type {{ topic: string, norm: string }} */ unlabelled
) => {
  if (!source) {
    return [
      ["roles_basis", "none"],
      ["norms", [entry.norm ?? unlabelled.norm]],
      ["topics", [entry.topic ?? unlabelled.topic]],
      ["state", "suggested"],
    ];
  }
  const from = source.provision;
  const inherited = from.roles_basis === "inherited";
  // Words that were changed may no longer name whom they are for, as the words of the source did.
  const borrowed = from.roles_basis === "printed" && changed !== "";
  /** @type {[string, string | string[]][]} */
  const found = [
    ["roles", from.roles],
    ["roles_basis", borrowed ? "inherited" : from.roles_basis],
    ["norms", from.norms],
    ["context", from.context],
    ["topics", from.topics],
    ["state", "suggested"],
  ];
  // A role that a heading gave: that heading is not in the concept.
  if (inherited) found.push(["doubt", fill(words.inherited, { heading: clean(from.section) })]);
  if (borrowed) found.push(["doubt", words.borrowed]);
  return found.filter(([name, value]) => value.length || (name !== "roles" && name !== "context"));
};

/**
 * The files of a version named `id`: name → text. `unlabelled` is what a provision of the writer's own gets where nothing was
 * chosen.
 * @param {Pick<Content, "title" | "parts"> & { id: string, unlabelled: { topic: string, norm: string } }} given
 * @returns {Record<string, string>}
 */
export const version = ({ id, title, parts, unlabelled }) => {
  const source = [title];
  /** @type {string[]} */
  const yaml = [];
  /** @type {string[]} */
  const artefacts = [];
  /** @type {Set<string>} */
  const taken = new Set();
  const put = (/** @type {string} */ line) => source.push(line);

  const provision = (
    /** @type {string} */ indent,
    /** @type {string} */ eid,
    /** @type {"article" | "item"} */ kind,
    /** @type {string} */ num,
    /** @type {string} */ heading,
    /** @type {Pick<Saying, "text" | "source" | "changed" | "notes"> & { entry: Saying["entry"] | null }} */ { entry, text, source: from, changed, notes }
  ) => {
    const first = put([num, heading || text].filter(Boolean).join(" "));
    const last = heading && text ? put(text) : first;
    // Those of words that the writer changed are of other words.
    for (const note of changed === "words" ? [] : notes) {
      // A mark that these words carry; that of a heading stands elsewhere.
      const line = put(note.own && note.mark && text.includes(note.mark) ? `[${note.mark}] ${note.text}` : note.text);
      artefacts.push(`  - {lines: '${line}', reason: footnote, of: ${list([eid])}}`);
    }
    if (entry && from) yaml.push(`${indent}# ${entry.id}`);
    yaml.push(`${indent}- eid: ${scalar(eid)}`);
    const field = (/** @type {string} */ name, /** @type {string} */ value) => yaml.push(`${indent}  ${name}: ${value}`);
    field("kind", kind);
    field("num", scalar(num));
    if (heading) field("heading", scalar(heading, `${indent}    `));
    if (text) field("text", scalar(text, `${indent}    `));
    field("lines", `'${first === last ? first : `${first}-${last}`}'`);
    if (!text || !entry) return;
    for (const [name, value] of labels({ entry, source: from, changed }, unlabelled)) {
      field(name, Array.isArray(value) ? list(value) : scalar(value, `${indent}    `));
    }
  };

  let headed = 0;
  for (const part of parts) {
    put("");
    let eid = "intro";
    if (part.entry) {
      headed += 1;
      eid = distinct(`sec_${slug(part.heading) || headed}`, taken);
      const line = put(part.heading);
      yaml.push(`  - eid: ${scalar(eid)}`, `    heading: ${scalar(part.heading, "      ")}`, `    lines: '${line}'`);
    } else {
      taken.add(eid);
      yaml.push("  - eid: intro");
    }
    if (part.articles.length) yaml.push("    provisions:");
    for (const article of part.articles) {
      const own = distinct(`${eid}__art_${article.number}`, taken);
      provision("      ", own, "article", `${article.number}.`, article.heading, article);
      if (article.items.length) yaml.push("        items:");
      for (const item of article.items) {
        provision("          ", distinct(`${own}__item_${item.letter}`, taken), "item", `${item.letter}.`, "", item);
      }
    }
  }

  const text = `${source.join("\n")}\n`;
  const institutions = [...new Set(sayings(parts).flatMap(({ source: from }) => from?.document.institution.name ?? []))];
  const note = institutions.length
    ? fill(words.composed, { institutions: institutions.join("; ") })
    : words.own;
  const head = [
    "# yaml-language-server: $schema=../../../schema/version.schema.json",
    `id: ${scalar(id)}`,
    `title: ${scalar(title, "  ")}`,
    "title_lines: '1'",
    "date: null",
    "date_lines: null",
    "status: concept",
    `decision_basis: ${scalar(words.basis, "  ")}`,
    "source:",
    "  file: source.txt",
    `  sha256: '${sha256(text)}'`,
    "  original_name: null",
    "  url: null",
    "  retrieved: null",
    `note: ${scalar(clean(note), "  ")}`,
    ...(artefacts.length ? ["artefacts:", ...artefacts] : []),
    "sections:",
  ];
  return { "source.txt": text, "version.yml": `${[...head, ...yaml].join("\n")}\n` };
};
