/* The rows of the matrix as files, the twin of generator/exports/tables.py. A row is
   { group, topic, id, cells: [{ column: { id, label, name }, all, narrowed }] }. XLSX is zipped with vendor/fflate. */

import { textOf } from "./base.js";
import { narrow, norms, provisions } from "./cells.js";

export const LONGEST = 32767;
const COLUMNS = [
  "groep", "onderwerp", "onderwerp_id", "instelling", "versie", "versie_id", "verhouding", "normen", "rollen", "plaats",
  "artikel_boven", "tekst", "bepaling_id",
];
const FORMULA = /^[=+\-@\t\r]/;

/** A mistake to be told to the reader. */
export class TooMuch extends Error {}

const quoted = (one, words) => ({
  norms: one.norms.map((id) => words.norms.get(id)).join("; "),
  roles: one.roles.map((id) => words.roles.get(id)).join("; "),
  place: one.node.querySelector(".pw-quote__foot a").textContent,
  lead: one.node.querySelector(".pw-lead")?.textContent ?? "",
  text: textOf(one.node),
});

const records = (cell, words) => {
  if (!cell.all.length) return [["niet geregeld", "", "", "", "", "", ""]];
  if (!cell.narrowed.shown.length) return [[cell.narrowed.outside, "", "", "", "", "", ""]];
  return cell.narrowed.shown.map((one) => {
    const { norms: signs, roles, place, lead, text } = quoted(one, words);
    return [one.about ? "onderwerp" : "zijdelings", signs, roles, place, lead, text, `${cell.column.id}#${one.id}`];
  });
};

const field = (value) => {
  const inert = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};

/** A row per provision per topic, and one for each silence. */
export const csv = (rows, words) => {
  const lines = rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      records(cell, words).map((rest) => [
        row.group, row.topic, row.id, cell.column.label, cell.column.name, cell.column.id, ...rest,
      ])));
  return `\ufeff${[COLUMNS, ...lines].map((line) => `${line.map(field).join(",")}\r\n`).join("")}`;
};

/** The shape of data/matrix.json, with the choice and the words of the provisions beside it. */
export const json = (rows, words, view) => {
  const found = {};
  const ids = (cell, some) => some.map((one) => `${cell.column.id}#${one.id}`);
  for (const row of rows) {
    for (const cell of row.cells) {
      for (const one of cell.narrowed.shown) {
        const { place, lead, text } = quoted(one, words);
        found[`${cell.column.id}#${one.id}`] = { place, lead: lead || null, text, norms: one.norms, roles: one.roles };
      }
    }
  }
  const topics = rows.map((row) => ({
    id: row.id,
    label: row.topic,
    group: row.groupId,
    cells: Object.fromEntries(row.cells.map((cell) => [
      cell.column.id,
      { primary: ids(cell, cell.narrowed.about), secondary: ids(cell, cell.narrowed.beside) },
    ])),
  }));
  return `${JSON.stringify({ format: 1, view, topics, provisions: found }, null, 1)}\n`;
};

const summary = (cell, words) => {
  const { all, about, beside, outside } = cell.narrowed;
  if (!all.length) return "niet geregeld";
  if (outside === "niet voor deze rol") return `${outside} (${provisions(all.length)} voor anderen)`;
  if (outside) return `${outside} (${provisions(all.length)})`;
  if (!about.length) return `zijdelings genoemd · ${provisions(beside.length)}`;
  const signs = norms(about, words).flat().map((id) => words.norms.get(id)).join(" + ");
  return `${signs} · ${provisions(about.length)}${beside.length ? ` + ${beside.length} zijdelings` : ""}`;
};

const cellText = (cell, words) =>
  [
    summary(cell, words),
    ...cell.narrowed.shown.map((one) => {
      const { norms: signs, roles, place, lead, text } = quoted(one, words);
      const head = [place, one.about ? "" : "zijdelings", signs, roles].filter(Boolean).join(" · ");
      return [head, lead, text].filter(Boolean).join("\n");
    }),
  ].join("\n\n");

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" };
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u;
const xml = (text) => text.replace(/[&<>"\t\n\r]/g, (char) => ENTITIES[char]);

const column = (index) => (index < 26 ? "" : column(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

const STYLE = { plain: 1, bold: 2, prefixed: 3 };

const sheetXml = (rows) => {
  const cellXml = (value, at, style) => {
    const name = `‘${value.slice(0, 40).replaceAll("\n", " ")}…’`;
    if (UNWRITABLE.test(value)) throw new TooMuch(`De cel ${name} heeft een teken dat niet in een werkblad past.`);
    if (value.length > LONGEST) {
      throw new TooMuch(`De cel ${name} heeft ${value.length} tekens; in een werkblad passen er ${LONGEST}.`);
    }
    const kind = FORMULA.test(value) ? STYLE.prefixed : style;
    return `<c r="${at}" s="${kind}" t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`;
  };
  const lines = rows.map((row, line) => {
    const cells = row.map((value, index) =>
      cellXml(value, `${column(index)}${line + 1}`, line && index > 1 ? STYLE.plain : STYLE.bold));
    return `<row r="${line + 1}">${cells.join("")}</row>`;
  });
  const last = rows[0].length;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" ' +
    'state="frozen"/></sheetView></sheetViews>' +
    `<cols><col min="1" max="1" width="22" customWidth="1"/><col min="2" max="2" width="30" customWidth="1"/>` +
    `<col min="3" max="${last}" width="55" customWidth="1"/></cols>` +
    `<sheetData>${lines.join("")}</sheetData><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`
  );
};

const sheetName = (label, taken) => {
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
  const xf = (font, more = "") =>
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

/** The parts of a workbook by path; `sheets` is a list of [label, rows of strings]. */
const workbook = (sheets) => {
  const names = [];
  for (const [label] of sheets) names.push(sheetName(label, names));
  const number = names.map((_, index) => index + 1);
  const type = (kind) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
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
    ...Object.fromEntries(sheets.map(([, rows], i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(rows)])),
  };
};

const zipper = () =>
  new Promise((resolve, reject) => {
    if (globalThis.fflate) return resolve(globalThis.fflate);
    const script = document.createElement("script");
    script.src = new URL("../vendor/fflate-0.8.3.js", import.meta.url).href;
    script.onload = () => resolve(globalThis.fflate);
    script.onerror = () => reject(new TooMuch("Het onderdeel dat de werkmap maakt, kon niet geladen worden."));
    document.head.append(script);
  });

/** A sheet for the view and, where no role was chosen, one for each role. Throws `TooMuch` where a cell does not fit. */
export const xlsx = async (rows, words, state) => {
  const heads = rows.length ? rows[0].cells.map(({ column: { label, name } }) => `${label}\n${name}`) : [];
  const sheet = (narrowed) => [
    ["Groep", "Onderwerp", ...heads],
    ...rows.map((row) => [row.group, row.topic, ...row.cells.map((cell) => cellText(narrowed(cell), words))]),
  ];
  const sheets = state.role
    ? [[words.roles.get(state.role), sheet((cell) => cell)]]
    : [
        ["Alles", sheet((cell) => cell)],
        ...[...words.roles].map(([role, label]) => [
          label,
          sheet((cell) => ({ ...cell, narrowed: narrow(cell.all, role, state.norms) })),
        ]),
      ];
  const parts = workbook(sheets);
  const { zipSync, strToU8 } = await zipper();
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, [strToU8(text), { mtime }]])));
};
