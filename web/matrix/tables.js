/* The rows of the matrix as files, of the same shape as those of generator/outputs/tables.py: tests hold the two together.
   Made from the files under data/versies/, not from the page. XLSX is zipped with vendor/fflate. */

/** @import { Index, Version } from "../shapes.js" */
/** @import { Choice, Narrowed } from "./choice.js" */
/** @typedef {import("./choice.js").Told<Version>} Told */

import { said } from "../footnotes.js";
import { fill, statements } from "../language.js";
import { at } from "../locator.js";
import { matrix as words, tables as told } from "../words.json";
import { narrow, norms, stood } from "./choice.js";

export const LONGEST = 32767;
const FORMULA = /^[=+\-@\t\r＝＋－＠﹢﹣﹦﹫−]/;
// See generator/outputs/kinds/matrix_csv.py: where a cell may begin in a spreadsheet with other separators.
const CELL_START =
  /(?:^|[;\t\r\n])(?=[" \u00a0\u00ad\u2000-\u200f\u202f\u2060\u3000\ufeff]*[=+\-@\t\r＝＋－＠﹢﹣﹦﹫−])/g;

/** A mistake to be told to the reader. */
export class TooMuch extends Error {}

/**
 * @typedef {{ id: string, label: string, name: string }} Column
 * @typedef {{ column: Column, narrowed: Narrowed<Version> }} Cell
 * @typedef {{ id: string, label: string, group: string, groupLabel: string, cells: Cell[] }} Row
 * @typedef {{ order: string[], norms: Map<string, string>, roles: Map<string, string> }} Vocabulary
 */

/** @returns {Vocabulary} the words of the vocabulary by id */
export const vocabulary = (/** @type {Index} */ index) => ({
  order: index.norms.map(({ id }) => id),
  norms: new Map(index.norms.map(({ id, sign }) => [id, sign])),
  roles: new Map(index.roles.map(({ id, label }) => [id, label])),
});

/**
 * The rows for `topics`, in that order, narrowed to a choice.
 * @param {Index} index
 * @param {string[]} topics
 * @param {{ version: Version, label: string }[]} columns
 * @param {Choice} choice
 * @returns {Row[]}
 */
export const rows = (index, topics, columns, choice) => {
  const groups = new Map(index.groups.map(({ id, label }) => [id, label]));
  const known = new Map(index.topics.map((topic) => [topic.id, topic]));
  return topics.flatMap((id) => {
    const topic = known.get(id);
    if (!topic) return [];
    const cells = columns.map(({ version, label }) => ({
      column: { id: version.id, label, name: version.name },
      narrowed: narrow(version, id, choice, index.roles.map((role) => role.id)),
    }));
    return [{ id, label: topic.label, group: topic.group, groupLabel: groups.get(topic.group) ?? "", cells }];
  });
};

const labels = (/** @type {string[]} */ ids, /** @type {Vocabulary} */ vocabulary) =>
  [...vocabulary.roles].filter(([id]) => ids.includes(id)).map(([, label]) => label).join("; ");

/** The sentence for where nothing is shown. */
const nothing = (/** @type {Narrowed<Version>} */ narrowed) => (narrowed.outside === "choice" ? words.outside : stood(narrowed));

/** What a statement is to whom it concerns. */
const relation = (/** @type {Pick<Told, "binds" | "to_all">} */ { binds, to_all }) => (binds.length ? "binds" : to_all ? "general" : "affects");

const records = (/** @type {Cell} */ { column, narrowed }, /** @type {Vocabulary} */ vocabulary) => {
  if (!narrowed.shown.length) return [[nothing(narrowed), ...Array.from({ length: 10 }, () => "")]];
  return narrowed.shown.map((one) => [
    told.standing[relation(one)], one.verdict, labels(one.binds, vocabulary), one.place,
    one.lead ?? "", one.text, one.provision ? at(column.id, one.provision) : "",
    one.footnotes.map(said).join("\n"), at(column.id, one.id), labels(one.affects, vocabulary), one.remarks.join("\n"),
  ]);
};

const field = (/** @type {string} */ value) => {
  const inert = value.replace(CELL_START, "$&'");
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};

const bare = (/** @type {keyof typeof told.standing | null | undefined} */ standing) => (standing ? told.standing[standing] : words.awaited);

/** A row per statement per topic, and one for each silence; behind it where the text stands towards each role. */
export const csv = (/** @type {Row[]} */ rows, /** @type {Vocabulary} */ vocabulary) => {
  const lines = rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      records(cell, vocabulary).map((rest) => [
        row.groupLabel, row.label, row.id, cell.column.label, cell.column.name, cell.column.id, ...rest,
        ...[...vocabulary.roles.keys()].map((_, place) => bare(cell.narrowed.text.stands[row.id]?.[place + 1])),
      ])));
  const heads = [...told.columns, ...[...vocabulary.roles.keys()].map((role) => fill(told.stand, { role }))];
  return `\ufeff${[heads, ...lines].map((line) => `${line.map(field).join(",")}\r\n`).join("")}`;
};

/** The shape of data/matrix.json, with the choice and the words of the statements beside it. */
export const json = (/** @type {Row[]} */ rows, /** @type {Vocabulary} */ vocabulary, /** @type {string} */ view) => {
  /** @type {Record<string, object>} */
  const found = {};
  const cellOf = (/** @type {Cell} */ { column, narrowed: { shown, text, topic, standing } }) => {
    for (const { id, place, lead, text: quoted, footnotes, norm, binds, affects, provision } of shown) {
      found[at(column.id, id)] = { provision: provision && at(column.id, provision), place, lead, text: quoted, footnotes, norm, binds, affects };
    }
    const about = new Set(text.provisions.filter((one) => one.topics[0] === topic).map((one) => one.eid));
    const provisions = [...new Set(shown.flatMap((one) => one.provision ?? []))];
    return {
      primary: provisions.filter((one) => about.has(one)).map((one) => at(column.id, one)),
      secondary: provisions.filter((one) => !about.has(one)).map((one) => at(column.id, one)),
      statements: shown.map((one) => at(column.id, one.id)),
      stand: standing,
      stands: Object.fromEntries([...vocabulary.roles.keys()].map((role, place) => [role, text.stands[topic]?.[place + 1] ?? null])),
    };
  };
  const topics = rows.map((row) => ({
    id: row.id,
    label: row.label,
    group: row.group,
    cells: Object.fromEntries(row.cells.map((cell) => [cell.column.id, cellOf(cell)])),
  }));
  return `${JSON.stringify({ format: 1, view, topics, statements: found }, null, 1)}\n`;
};

const summary = (/** @type {Narrowed<Version>} */ narrowed, /** @type {string} */ role, /** @type {Vocabulary} */ vocabulary) => {
  const { shown, all } = narrowed;
  if (!shown.length) return all.length ? `${nothing(narrowed)} (${statements(all.length)})` : nothing(narrowed);
  const signs = norms(shown, vocabulary.order).map((id) => vocabulary.norms.get(id)).join(" + ");
  return [...(role ? [bare(narrowed.standing)] : []), signs, statements(shown.length)].join(" · ");
};

const cellText = (/** @type {Narrowed<Version>} */ narrowed, /** @type {string} */ role, /** @type {Vocabulary} */ vocabulary) =>
  [
    summary(narrowed, role, vocabulary),
    ...narrowed.shown.map(({ head, lead, text, remarks, footnotes }) => [head, lead, text, ...remarks, ...footnotes.map(said)].filter(Boolean).join("\n")),
  ].join("\n\n");

/** @type {Record<string, string>} */
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" };
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u;
const xml = (/** @type {string} */ text) => text.replace(/[&<>"\t\n\r]/g, (char) => ENTITIES[char]);

/** @returns {string} */
const letter = (/** @type {number} */ index) =>
  (index < 26 ? "" : letter(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

const STYLE = { plain: 1, bold: 2, prefixed: 3 };

const sheetXml = (/** @type {string[][]} */ lines) => {
  const cellXml = (/** @type {string} */ value, /** @type {string} */ at, /** @type {number} */ style) => {
    const name = value.slice(0, 40).replaceAll("\n", " ");
    if (UNWRITABLE.test(value)) throw new TooMuch(fill(told.unwritable, { name }));
    if (value.length > LONGEST) throw new TooMuch(fill(told.too_long, { name, length: value.length, longest: LONGEST }));
    const kind = FORMULA.test(value) ? STYLE.prefixed : style;
    return `<c r="${at}" s="${kind}" t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`;
  };
  const drawn = lines.map((line, number) => {
    const cells = line.map((value, index) =>
      cellXml(value, `${letter(index)}${number + 1}`, number && index > 1 ? STYLE.plain : STYLE.bold));
    return `<row r="${number + 1}">${cells.join("")}</row>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" ' +
    'state="frozen"/></sheetView></sheetViews>' +
    `<cols><col min="1" max="1" width="22" customWidth="1"/><col min="2" max="2" width="30" customWidth="1"/>` +
    `<col min="3" max="${lines[0].length}" width="55" customWidth="1"/></cols>` +
    `<sheetData>${drawn.join("")}</sheetData><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`
  );
};

const sheetName = (/** @type {string} */ label, /** @type {string[]} */ taken) => {
  const name = label.replace(/[[\]:*?/\\]/g, " ").replace(/^[' ]+|[' ]+$/g, "").slice(0, 31);
  const clash = taken.some((other) => other.toLowerCase() === name.toLowerCase());
  return name && !clash ? name : `${name.slice(0, 27)} ${taken.length}`;
};

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const styles = () => {
  const wrapped = '<alignment vertical="top" wrapText="1"/>';
  const xf = (/** @type {number} */ font, more = "") =>
    `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" ` +
    `applyAlignment="1"${more}>${wrapped}</xf>`;
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/>' +
    '</fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/>' +
    '<bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
    '</cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    `${xf(0)}${xf(1)}${xf(0, ' quotePrefix="1"')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
};

/** @typedef {[string, string[][]]} Sheet its label and its lines */

/** The parts of a workbook by path. @returns {Record<string, string>} */
const workbook = (/** @type {Sheet[]} */ sheets) => {
  /** @type {string[]} */
  const names = [];
  for (const [label] of sheets) names.push(sheetName(label, names));
  const number = names.map((_, index) => index + 1);
  const type = (/** @type {string} */ kind) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
  return {
    "[Content_Types].xml":
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
      'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${type("sheet.main")}"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${type("styles")}"/>` +
      number.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type("worksheet")}"/>`).join("") +
      "</Types>",
    "_rels/.rels":
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ` +
      `Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels":
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      number.map((n) =>
        `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join("") +
      `<Relationship Id="rId${names.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/workbook.xml":
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
      names.map((name, i) => `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("") +
      "</sheets></workbook>",
    "xl/styles.xml": styles(),
    ...Object.fromEntries(sheets.map(([, lines], i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(lines)])),
  };
};

/**
 * A sheet for the view and, where no role was chosen, one for each role. Throws `TooMuch` where a cell does not fit.
 * @param {Row[]} rows
 * @param {Vocabulary} vocabulary
 * @param {Choice} choice
 */
export const xlsx = (rows, vocabulary, { role, norms: chosen }) => {
  const heads = rows.length ? rows[0].cells.map(({ column: { label, name } }) => `${label}\n${name}`) : [];
  const roles = [...vocabulary.roles.keys()];
  const sheet = (/** @type {string} */ of) => [
    [told.group, told.topic, ...heads],
    ...rows.map((row) => [
      row.groupLabel,
      row.label,
      ...row.cells.map(({ narrowed: { text, topic } }) => cellText(narrow(text, topic, { role: of, norms: chosen }, roles), of, vocabulary)),
    ]),
  ];
  /** @type {Sheet[]} */
  const sheets = role
    ? [[vocabulary.roles.get(role) ?? role, sheet(role)]]
    : [[told.all, sheet("")], ...[...vocabulary.roles].map(([each, label]) => /** @type {Sheet} */ ([label, sheet(each)]))];
  const mtime = new Date(1980, 0, 1);
  return fflate.zipSync(
    Object.fromEntries(Object.entries(workbook(sheets)).map(([path, text]) => [path, [fflate.strToU8(text), { mtime }]]))
  );
};
