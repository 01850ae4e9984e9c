/* Measures the scripts of the pages for bounded.py: prints {name: [[size, seconds], …]}. The first argument is the folder
   where that one wrote an index per size; words in the others choose. */

import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import "../web/test/vendored.js";
import { spans } from "../web/compare/redline.js";
import { kept } from "../web/compare/differ.js";
import { rows } from "../web/compare/pairing.js";
import { findings } from "../web/concept/checks.js";
import { markdown } from "../web/concept/markdown.js";
import { outline, sayings } from "../web/concept/outline.js";
import { normal } from "../web/concept/shape.js";
import { decode, encode } from "../web/concept/share.js";
import { renamer } from "../web/concept/text.js";
import { word } from "../web/concept/word.js";
import { version as data } from "../web/concept/yaml.js";
import { narrow } from "../web/matrix/choice.js";
import * as dutch from "../web/search/dutch.js";
import { finder } from "../web/search/find.js";
import { snippet } from "../web/search/snippet.js";

const RUNS = 3;
const WORDS = [1000, 2000, 4000, 8000];
const ENTRIES = [125, 200, 320, 500];
const ARTICLES = [250, 400, 630, 1000];
const CHARACTERS = [25_000, 50_000, 100_000, 200_000];
const LINK = [25_000, 50_000, 100_000, 190_000];

const FEW = "leerling leraar school telefoon foto filmen toestemming klas account bericht groep niet geen en de het".split(" ");
let seed = 1;
const below = (/** @type {number} */ most) => {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return (seed >> 8) % most;
};
const drawn = (/** @type {number} */ words) => Array.from({ length: words }, () => FEW[below(FEW.length)]).join(" ");
const own = (/** @type {number} */ words, /** @type {number} */ of) => Array.from({ length: words }, () => `w${below(of)}`).join(" ");

const concept = (/** @type {string[]} */ texts) =>
  normal({ title: "t", school: "", names: false, entries: texts.map((text, i) => ({ id: `eigen-${i + 1}`, text })) });
const shown = (/** @type {import("../web/shapes.js").Concept} */ one) => {
  const parts = outline(one, () => undefined, String);
  return { parts, sayings: sayings(parts) };
};
const written = (/** @type {string[]} */ texts) => ({ title: "t", parts: shown(concept(texts)).parts, address: () => "" });
const checked = (/** @type {string[]} */ texts) => {
  const one = concept(texts);
  const parts = shown(one);
  return () => [...findings(one, parts, ["Clusius College"])];
};
const many = (/** @type {number} */ count, /** @type {(place: number) => string} */ text) => Array.from({ length: count }, (_, place) => text(place));

const version = (/** @type {number} */ count, /** @type {(place: number) => string} */ text, topic = "t") => /** @type {any} */ ({
  id: "a/b@v1", institution: { id: "a" }, awaited: false, absent: [], stands: { [topic]: ["binds", "binds"] },
  statements: many(count, text).map((words, place) => ({
    id: `art_${place}`, norm: "n", binds: ["r"], affects: [], to_all: false, topics: [topic], words,
  })),
  provisions: many(count, text).map((words, place) => ({
    eid: `art_${place}`, wid: `art_${place}`, text: words, words, roles: ["r"], norms: ["n"], topics: [topic], context: [], place: `${place}`,
  })),
});

const [indexes, ...wanted] = process.argv.slice(2);
const question = (/** @type {number} */ size, /** @type {string} */ asked) => {
  /** @type {Map<string, unknown>} */
  const pieces = new Map();
  globalThis.protocolwijzerZoek = (name, content) => { pieces.set(name, content); };
  const fetch = async (/** @type {string} */ name, /** @type {string} */ path) => {
    if (!pieces.has(name)) runInThisContext(readFileSync(`${indexes}/${size}/${path}`, "utf8"));
    return pieces.get(name);
  };
  return () => finder(fetch)(asked, { typing: true });
};

/** @type {Record<string, [number[], (size: number) => () => unknown]>} */
const CASES = {
  "script, redline: unlike, of few words": [WORDS, (size) => { const [a, b] = [drawn(size), drawn(size)]; return () => spans(a, b); }],
  "script, redline: unlike, of many words": [WORDS, (size) => { const [a, b] = [own(size, size), own(size, size)]; return () => spans(a, b); }],
  "script, redline: one word over and over": [WORDS, (size) => () => spans("de ".repeat(size), "de het ".repeat(size / 2))],
  "script, words in common": [WORDS, (size) => { const [a, b] = [drawn(size).split(" "), drawn(size).split(" ")]; return () => kept(a, b); }],
  "script, pairs on one topic: like articles": [ARTICLES, (size) => { const one = version(size, () => drawn(12)); return () => rows(one, one); }],
  "script, pairs on one topic: equal articles": [ARTICLES, (size) => { const one = version(size, () => "wees aardig voor elkaar op school"); return () => rows(one, one); }],
  "script, names: de de de": [CHARACTERS, (size) => { const to = renamer(["Clusius College"], ""); const text = "de ".repeat(size / 3); return () => to(text); }],
  "script, names: a name over and over": [CHARACTERS, (size) => { const to = renamer(["Clusius", "Clusius College"], "x"); const text = "de Clusius ".repeat(size / 11); return () => to(text); }],
  "script, link: de de de": [LINK, (size) => {
    const text = JSON.stringify([1, "t", "", 0, many(10, (i) => `eigen-${i + 1}`).map((id) => [id, "de ".repeat(size / 31)])]);
    const hash = `#c=${Buffer.from(fflate.deflateSync(fflate.strToU8(text), { level: 9 })).toString("base64url")}`;
    return () => decode(hash);
  }],
  "script, link: of 22 kB that unpacks a thousand times": [[5000, 10_000, 15_000, 22_000], (size) => {
    const hash = `#c=${Buffer.from(fflate.deflateSync(new Uint8Array(size * 1000), { level: 9 })).toString("base64url")}`;
    return () => { try { return decode(hash); } catch (error) { return error; } };
  }],
  "script, link: to make one": [LINK, (size) => { const one = concept(many(10, () => drawn(size / 75))); return () => encode(one); }],
  "script, checks: equal articles": [ENTRIES, (size) => checked(many(size, () => "Wees aardig voor elkaar op school, en daarbuiten."))],
  "script, checks: like articles": [ENTRIES, (size) => checked(many(size, () => drawn(40)))],
  "script, checks: nothing but references": [ENTRIES, (size) => checked(many(size, () => "Zie artikel 3. ".repeat(30)))],
  "script, outline, Word": [ENTRIES, (size) => { const texts = many(size, () => drawn(60)); return () => word(written(texts)); }],
  "script, outline, Markdown": [ENTRIES, (size) => { const texts = many(size, () => drawn(60)); return () => markdown(written(texts)); }],
  "script, outline, data": [ENTRIES, (size) => { const texts = many(size, () => drawn(60)); return () => data({ ...written(texts), id: "x", unlabelled: { topic: "t", norm: "n" } }); }],
  "script, matrix: a cell": [ARTICLES, (size) => { const one = version(size, () => drawn(12)); return () => narrow(one, "t", { role: "r", norms: new Set(["n"]) }, ["r"]); }],
  "script, search: words of a question": [CHARACTERS, (size) => { const text = drawn(size / 8); return () => dutch.words(text).map(dutch.stem); }],
  "script, search: one long word": [CHARACTERS.map((size) => size / 10), (size) => { const [text, heads] = ["schoolfoto".repeat(size / 10), new Set(["school", "foto"])]; return () => dutch.parts(text, heads); }],
  "script, search: a question of all there is": [ARTICLES, (size) => question(size, `${FEW.join(" ")} online delen plaatsen vragen melden mentor`)],
  "script, search: a question of words unheard of": [ARTICLES, (size) => question(size, own(40, 1000))],
  "script, search: a snippet": [CHARACTERS, (size) => { const text = drawn(size / 8); return () => snippet(text, new Set(["foto"]), new Set(["school"]), new Set()); }],
};

/** @type {Record<string, [number, number][]>} */
const measured = {};
for (const [name, [sizes, made]] of Object.entries(CASES)) {
  if (wanted.length && !wanted.some((each) => name.includes(each))) continue;
  measured[name] = [];
  for (const size of sizes) {
    const work = made(size);
    const times = [];
    while (times.length < RUNS) {
      const began = process.cpuUsage();
      await work();
      const spent = process.cpuUsage(began);
      times.push((spent.user + spent.system) / 1e6);
    }
    measured[name].push([size, Math.min(...times)]);
  }
}
process.stdout.write(JSON.stringify(measured));
