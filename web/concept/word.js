/* A concept → a Word document (Office Open XML, ECMA-376): headings, articles that Word itself numbers, and a footnote per
   article that says where it came from, and one for each footnote that its source has. Needs vendor/fflate first. */

/** @import { Content } from "./markdown.js" */
/** @import { Saying } from "./outline.js" */

import { said } from "../footnotes.js";
import { takeaway as words } from "../words.json";
import { origin } from "./outline.js";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** @type {Record<string, string>} */
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (char) => ENTITIES[char]);

const run = (/** @type {string} */ text, properties = "") => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
const paragraph = (/** @type {string} */ style, /** @type {string} */ content, properties = "") => `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;

/**
 * @param {string} id
 * @param {string} name
 * @param {{ based?: string, next?: string, paragraph?: string, run?: string }} [properties]
 */
const style = (id, name, { based = "Normal", next = "", paragraph: p = "", run: r = "" } = {}) =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === "Normal" ? ' w:default="1"' : ""}><w:name w:val="${name}"/>` +
  `${id === "Normal" ? "" : `<w:basedOn w:val="${based}"/>`}${next ? `<w:next w:val="${next}"/>` : ""}<w:qFormat/>` +
  `${p && `<w:pPr>${p}</w:pPr>`}${r && `<w:rPr>${r}</w:rPr>`}</w:style>`;

const STYLE = words.styles;

const numbered = (/** @type {number} */ level) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;

const STYLES =
  `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>` +
  '<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="' + words.language + '"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  style("Normal", "Normal") +
  style("Title", "Title", { next: "Normal", paragraph: '<w:spacing w:after="60"/>', run: '<w:b/><w:sz w:val="44"/>' }) +
  style("Subtitle", "Subtitle", { next: "Normal", paragraph: '<w:spacing w:after="360"/>', run: '<w:color w:val="595959"/>' }) +
  style("Heading1", "heading 1", { next: STYLE.article, paragraph: '<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>', run: '<w:b/><w:sz w:val="28"/>' }) +
  style(STYLE.article, STYLE.article) +
  style(STYLE.heading, STYLE.heading, { based: STYLE.article, next: STYLE.body, paragraph: '<w:keepNext/><w:spacing w:after="40"/>', run: "<w:b/>" }) +
  style(STYLE.body, STYLE.body, { paragraph: '<w:ind w:left="567"/>' }) +
  style(STYLE.item, STYLE.item, { paragraph: '<w:spacing w:after="60"/>' }) +
  style("FootnoteText", "footnote text", { paragraph: '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>', run: '<w:sz w:val="18"/>' }) +
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>';

const level = (/** @type {number} */ index, /** @type {string} */ format, /** @type {string} */ text, /** @type {number} */ left) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
  `<w:pPr><w:ind w:left="${left}" w:hanging="567"/></w:pPr></w:lvl>`;
const NUMBERING =
  `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>` +
  `${level(0, "decimal", "%1.", 567)}${level(1, "lowerLetter", "%2.", 1134)}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

const CONTENT_TYPES =
  `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>` +
  ["styles", "numbering", "footnotes", "settings"].map((part) => `<Override PartName="/word/${part}.xml" ContentType="${TYPE}.${part}+xml"/>`).join("") +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>';

const relations = (/** @type {string[][]} */ list) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  `${list.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`).join("")}</Relationships>`;

// The oldest time a zip can hold: the same concept gives the same bytes.
const TIME = new Date(1980, 0, 1);

/** Files by name → the bytes of a zip. */
export const zip = (/** @type {Record<string, string>} */ files) =>
  fflate.zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, fflate.strToU8(text)])), { mtime: TIME, level: 6 });

/** The concept as the bytes of a .docx. */
export const word = (/** @type {Content} */ { title, parts, address }) => {
  /** @type {string[]} */
  const notes = [];
  const note = (/** @type {Pick<Saying, "source" | "changed" | "notes">} */ saying) => {
    if (!saying.source) return "";
    return [`${origin(saying)}, ${address(saying.source)}`, ...saying.notes.map(said)].map(reference).join("");
  };
  const reference = (/** @type {string} */ text) => {
    notes.push(text);
    return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${notes.length}"/></w:r>`;
  };
  const body = [paragraph("Title", run(title)), paragraph("Subtitle", run(words.status))];
  for (const part of parts) {
    if (part.entry) body.push(paragraph("Heading1", run(part.heading)));
    for (const article of part.articles) {
      if (article.heading) body.push(paragraph(STYLE.heading, run(article.heading), numbered(0)));
      const [name, number] = article.heading ? [STYLE.body, ""] : [STYLE.article, numbered(0)];
      if (article.text) body.push(paragraph(name, run(article.text) + note(article), number));
      for (const item of article.items) body.push(paragraph(STYLE.item, run(item.text) + note(item), numbered(1)));
    }
  }
  const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
  const footnotes =
    `${HEAD}<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>` +
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>' +
    `${notes.map((text, i) => `<w:footnote w:id="${i + 1}">${paragraph("FootnoteText", mark + run(` ${text}`))}</w:footnote>`).join("")}</w:footnotes>`;
  const page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
  return zip({
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": relations([
      [`${RELATION}/officeDocument`, "word/document.xml"],
      ["http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"],
    ]),
    "word/document.xml": `${HEAD}<w:document ${W}><w:body>${body.join("")}${page}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relations(["styles", "numbering", "footnotes", "settings"].map((part) => [`${RELATION}/${part}`, `${part}.xml`])),
    "word/styles.xml": STYLES,
    "word/numbering.xml": NUMBERING,
    "word/footnotes.xml": footnotes,
    "word/settings.xml": `${HEAD}<w:settings ${W}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr></w:settings>`,
    "docProps/core.xml":
      `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
      `<dc:title>${escape(title)}</dc:title><dc:language>${words.language}</dc:language></cp:coreProperties>`,
  });
};
