/* The pure parts of the scripts, without a page. What they share with Python is held together by tests/fast/test_scripts.py. */

import assert from "node:assert/strict";
import { test } from "node:test";
import "./vendored.js";

import { capital, enumeration, fill, form, percent, plural } from "../language.js";
import { bound, relation, share } from "../compare/kinship.js";
import { isNegation, spans } from "../compare/redline.js";
import { LONGEST_NAME, empty, freshId, MOST, normal } from "../concept/shape.js";
import { LONGEST_LINK, TooMuch, decode, encode, filed, isShared, unfiled } from "../concept/share.js";
import { arranged, merged } from "../concept/store.js";
import { clean, danglers, duplicates, landmarks, PLACEHOLDER, renamer, unexplained } from "../concept/text.js";
import { fits, numbers, origin, outline, sayings, wording } from "../concept/outline.js";
import { findings } from "../concept/checks.js";
import { markdown } from "../concept/markdown.js";
import { fileName, version } from "../concept/yaml.js";
import { apart, contents, narrow, norms, stood } from "../matrix/choice.js";
import { initial, isOpen, opened, read, write } from "../matrix/state.js";
import { asked, called, matching } from "../names.js";
import { keyed } from "../placenames.js";
import { stem } from "../search/dutch.js";
import { snippet } from "../search/snippet.js";
import { gather } from "../search/gather.js";
import { at, listed, marks, postings, shardOf } from "../search/index.js";
import { nearby } from "../search/question.js";
import { joined } from "../search/joined.js";
import { distance, meant, sound } from "../search/spelling.js";

const LOCATOR = "school/protocol@v1#art_1";

test("words with places, plural forms, enumerations", () => {
  assert.equal(fill("{a} en {b}", { a: 1, b: "{a}" }), "1 en {a}");
  assert.equal(form(1, ["is", "zijn"]), "is");
  assert.equal(plural(0, ["tekst", "teksten"]), "0 teksten");
  assert.equal(enumeration([]), "");
  assert.equal(enumeration(["a", "b", "c"]), "a, b en c");
  assert.equal(capital("één"), "Één");
});

test("only all is 100 % and only nothing 0 %", () => {
  assert.deepEqual([0, 0.001, 0.996, 0.9999, 1].map(percent), [0, 1, 99, 99, 100]);
});

test("shares of words, and what they can be at most", () => {
  assert.equal(share("je mag niet", "je mag niet"), 1);
  assert.equal(share("", ""), 1);
  assert.equal(share("je mag niet", "je mag wel"), 2 / 3);
  assert.ok(bound("niet mag je", "je mag niet") >= share("niet mag je", "je mag niet"));
  assert.deepEqual([1, 0.5, 0.49].map(relation), ["identical", "adapted", "own"]);
});

test("a denial stands alone in a redline", () => {
  assert.deepEqual(spans("Het mag niet.", "Het mag."), [["equal", "Het mag"], ["delete", " "], ["delete", "niet"], ["equal", "."]]);
  assert.ok(isNegation("NÍET ") && !isNegation("nietig"));
});

test("what is no concept is refused, and what a concept does not hold is left out", () => {
  const value = { title: "", school: "", names: 1, more: "x", entries: [{ id: LOCATOR, text: "t", odd: 1 }] };
  assert.deepEqual(normal(value), { title: "", school: "", names: false, entries: [{ id: LOCATOR, kind: "provision", text: "t" }] });
  for (const wrong of [null, {}, { ...value, title: 1 }, { ...value, entries: [{ id: "<b>" }] }, { ...value, entries: [{ id: "kop-1" }] },
    { ...value, entries: [...value.entries, ...value.entries] }, { ...value, title: "x".repeat(20001) },
    { ...value, entries: Array.from({ length: MOST + 1 }, (_, i) => ({ id: `kop-${i}`, text: "t" })) }]) {
    assert.throws(() => normal(wrong), TypeError);
  }
});

test("a link holds the very concept", () => {
  const concept = { title: "T & <b>", school: "het Ñ", names: true, entries: [
    { id: LOCATOR, kind: "provision" }, { id: "kop-1", kind: "kop", text: "\u{1f600} kop" },
    { id: "eigen-2", kind: "eigen", text: "tekst", heading: "", topic: "a", norm: "b" }] };
  const hash = encode(concept) ?? "";
  assert.ok(isShared(hash));
  assert.deepEqual(decode(hash), concept);
  assert.throws(() => decode(hash.slice(0, -9)));
  assert.throws(() => decode("#c=%%%"));
  const large = { ...concept, entries: Array.from({ length: 95 }, (_, i) => ({ id: `eigen-${i + 1}`, kind: "eigen", text: "de ".repeat(6660) })) };
  assert.equal(encode(large), null);
  const bomb = [1, "", "", 0, large.entries.map(({ id, text }) => [id, text])];
  const packed = fflate.deflateSync(fflate.strToU8(JSON.stringify(bomb)), { level: 9 });
  assert.throws(() => decode(`#c=${Buffer.from(packed).toString("base64url")}`), TooMuch);
  const heaped = [1, "", "", 0, [["eigen-1", `e${"\u0301".repeat(31)}`]]];
  assert.throws(() => decode(`#c=${Buffer.from(fflate.deflateSync(fflate.strToU8(JSON.stringify(heaped)))).toString("base64url")}`), TypeError);
  // Hardly compressible, so that the address would grow too long.
  const noise = Array.from({ length: 18000 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * i * 7919 + i * 104729) % 20000))).join("");
  const big = [1, 2].map((n) => ({ id: `eigen-${n}`, kind: "eigen", text: noise }));
  assert.ok(encode({ ...empty(), entries: big }) === null);
});

test("a link is short enough to be sent, ends in a letter or a number, and what is longer goes as a file", () => {
  /** @type {import("../shapes.js").Entry[]} */
  const entries = [];
  let longest = 0;
  for (;;) {
    const concept = { ...empty(), entries: [...entries] };
    const address = encode(concept, "https://protocolwijzer.example/concept/");
    assert.deepEqual(unfiled(filed(concept)), concept);
    if (address === null) break;
    longest = Math.max(longest, address.length);
    assert.match(address, /[A-Za-z0-9]$/);
    assert.deepEqual(decode(new URL(address).hash), concept);
    const number = entries.length + 1;
    entries.push({ id: `eigen-${number}`, kind: "eigen", text: `Regel ${number * 7919} van ${number ** 3 % 1009}: ${String.fromCodePoint(97 + number % 26)}` });
  }
  assert.ok(longest <= LONGEST_LINK && longest > LONGEST_LINK - 100, String(longest));
  assert.deepEqual(unfiled(`\ufeff${filed(concept)}`), normal(concept));
  for (const wrong of ["", "{", "[]", "null", "{}", filed(empty()).replace('"format": 1', '"format": 2'), filed(empty()).slice(0, -3)]) {
    assert.throws(() => unfiled(wrong));
  }
  assert.throws(() => unfiled(" ".repeat(500_000)), TooMuch);
});

test("a long name of a school is cut off, and what it adds to a concept is counted", () => {
  const entries = [{ id: "eigen-1", kind: "eigen", heading: PLACEHOLDER, text: `${PLACEHOLDER} x`.repeat(1000) }];
  const concept = normal({ title: "T".repeat(19999), school: "A".repeat(19999), names: true, entries });
  assert.deepEqual([concept.title, concept.school], ["T".repeat(LONGEST_NAME), "A".repeat(LONGEST_NAME)]);
  const says = 100 + 1000 * 102;
  assert.ok(fits(concept, () => undefined, renamer([], concept.school), says));
  assert.ok(!fits(concept, () => undefined, renamer([], concept.school), says - 1));
});

test("a text is cleaned as it can stand in any file", () => {
  assert.equal(clean(" a\u0000\ufeff\u200a b\u0301\n\n"), "a b\u0301");
  assert.equal(clean("e\u0301 \ud83d"), "é");
});

test("names of schools give way to the own school", () => {
  const names = ["Het Clusius College", "Clusius College", "Clusius", "X"];
  assert.equal(renamer(names, "")("Op het Clusius College en Clusius mag X niet."), `Op ${PLACEHOLDER} mag X niet.`);
  assert.equal(renamer(names, "het $& Lyceum")("Clusius vraagt dit. Bij Clusius ook."), "Het $& Lyceum vraagt dit. Bij het $& Lyceum ook.");
  assert.equal(renamer([], "x")("Niets."), "Niets.");
  assert.equal(renamer(names, "")("Zede het de Stichting het Clusius College. Van de Clusius-app niet."), `Zede ${PLACEHOLDER}. Van de Clusius-app niet.`);
});

test("doubles and contradictions are told apart", () => {
  const texts = ["Je mag in de les filmen.", "Je mag in de les niet filmen.", "Je mag in de les filmen.", "Iets heel anders staat hier."];
  assert.deepEqual([...duplicates(texts, isNegation)].filter(Boolean), [
    { first: 0, second: 1, same: false, contrary: true },
    { first: 0, second: 2, same: true, contrary: false },
    { first: 1, second: 2, same: false, contrary: true },
  ]);
  const often = [...duplicates(Array(400).fill("Wees aardig."), isNegation)].filter(Boolean);
  assert.equal(often.length, 399);
});

test("references to what is not there are found", () => {
  assert.deepEqual([...danglers("Zie ook ‘E: Sancties’. Zie het pestprotocol. Zie www.x.nl. Zie artikel 3.", landmarks(["E. Sancties"]))],
    [{ words: "het pestprotocol", elsewhere: true }, { words: "artikel 3", elsewhere: false }, { words: "artikel 3", elsewhere: false }]);
});

test("a term is due where it is used and not explained", () => {
  const terms = [{ word: "directie", used: "\\bdirectie\\b", defines: "^directie:" }];
  assert.equal(unexplained(["De directie beslist."], terms).length, 1);
  assert.equal(unexplained(["De directie beslist.", "Directie: de rector."], terms).length, 0);
});

const provision = (/** @type {string} */ eid, /** @type {object} */ more = {}) => /** @type {any} */ ({
  eid, wid: eid, kind: "article", section: "A", place: eid, citation: `School, ${eid}`, lead: null, text: `Tekst van ${eid}.`,
  roles: ["a"], roles_basis: "printed", norms: ["n"], context: [], topics: ["t"], state: "reviewed", parent: null, ...more,
});
const document = /** @type {any} */ ({ id: "school/protocol@v1", path: "p/", institution: { id: "school", name: "School", short_name: "S" } });
const held = new Map([
  ["art_1", provision("art_1")],
  ["art_2__item_a", provision("art_2__item_a", { parent: "art_2", lead: "Wel doen:" })],
  ["art_2__item_b", provision("art_2__item_b", { parent: "art_2", lead: "Wel doen:", topics: ["u"] })],
].map(([eid, one]) => [`school/protocol@v1#${eid}`, { document, provision: one }]));
const sourceOf = (/** @type {string} */ id) => /** @type {any} */ (held.get(id));
const same = (/** @type {string} */ text) => text;
const concept = {
  ...empty(),
  entries: [
    ...[...held.keys()].map((id) => ({ id, kind: "provision" })),
    { id: "kop-1", kind: "kop", text: " " },
    { id: "eigen-2", kind: "eigen", text: "Eigen *tekst*.", topic: "t", norm: "n" },
    { id: "school/protocol@v1#weg", kind: "provision" },
  ],
};

test("articles are numbered on, and items stand together under their heading", () => {
  const parts = outline(concept, sourceOf, same);
  assert.deepEqual([...numbers(parts)], [["school/protocol@v1#art_1", "1"], ["school/protocol@v1#art_2__item_a", "2a"],
    ["school/protocol@v1#art_2__item_b", "2b"], ["eigen-2", "3"]]);
  assert.deepEqual(parts.map((part) => part.heading), ["", "Zonder kop"]);
  assert.deepEqual(sayings(parts).map(origin), ["Woordelijk uit School, art_1", "Woordelijk uit School, art_2__item_a",
    "Woordelijk uit School, art_2__item_b", ""]);
});

test("a changed name is told from changed words", () => {
  const entry = { id: LOCATOR, kind: "provision" };
  const source = sourceOf("school/protocol@v1#art_1");
  assert.equal(wording(entry, source, same).changed, "");
  assert.equal(wording(entry, source, (text) => text.replace("Tekst", "X")).changed, "name");
  assert.equal(wording({ ...entry, text: "Anders" }, source, same).changed, "words");
});

test("names that are still there and double provisions are findings", () => {
  const parts = outline({ ...empty(), entries: [{ id: "eigen-1", kind: "eigen", text: "S&L School doet dit nu zo." },
    { id: "eigen-2", kind: "eigen", text: "S&L School doet dit nu zo." }] }, sourceOf, same);
  const shown = { parts, sayings: sayings(parts) };
  const found = [...findings(empty(), shown, ["S&L School"])].filter((each) => each !== null);
  assert.deepEqual(found.map(({ label }) => label), ["Dubbel.", "Namen."]);
  assert.equal(found[0].words.filter((each) => typeof each !== "string").length, 2);
});

test("Markdown escapes what a writer typed, and the data name their source", () => {
  const parts = outline(concept, sourceOf, same);
  const text = markdown({ title: "*T*", parts, address: (source) => `https://x/#${source.provision.eid}` });
  assert.match(text, /^# \\\*T\\\*\n/);
  assert.match(text, /3\. Eigen \\\*tekst\\\*\./);
  assert.match(text, /- a\\\. Tekst van art/);
  const files = version({ id: "concept-1", title: "T", parts, unlabelled: { topic: "x", norm: "y" } });
  assert.match(files["version.yml"], /# school\/protocol@v1#art_1\n {6}- eid: intro__art_1/);
  assert.doesNotMatch(files["version.yml"], /reviewed/);
  assert.equal(fileName("Écho’s & co"), "echos-co");
  assert.equal(fileName("日本"), "concept");
});

test("entries are put in the order of the topics, and two concepts become one", () => {
  const index = { topics: [{ id: "u", label: "U", group: "g" }, { id: "t", label: "T", group: "h" }], groups: [{ id: "g", label: "G" }, { id: "h", label: "H" }] };
  assert.equal(freshId(concept, "kop"), "kop-3");
  const ids = arranged(concept.entries, index, sourceOf).map((one) => one.text ?? one.id);
  assert.deepEqual(ids.slice(0, 2), ["H", "school/protocol@v1#art_1"]);
  assert.equal(merged(concept, concept).entries.length, concept.entries.length + 2);
});

const known = {
  most: 2, topics: new Set(["t", "u"]), choices: new Set(["t", "groep:g"]), roles: new Set(["a"]), norms: new Set(["n", "stil"]),
  orders: new Set(["verschil"]), columns: new Map([["x/y@v1", 1], ["x/y@v2", 2]]), standard: ["x/y@v2"],
};

test("an address is read back as it was written", () => {
  const state = { ...initial(known), topic: "groep:g", role: "a", norms: new Set(["n"]), columns: ["x/y@v1"], base: "x/y@v1", open: new Set(["t~x/y@v1"]) };
  const query = write(state, known);
  assert.equal(query, "?onderwerp=groep:g&rol=a&norm=n&kolom=x/y@v1&basis=x/y@v1&open=t~x/y@v1");
  assert.deepEqual(read(query, known), { state, unknown: [], missing: [] });
  assert.equal(write(initial(known), known), "");
});

test("what an address asks for and is not there is named", () => {
  const asked = read("?rol=keizer&rol=b&kolom=x/y@v9&kolom=x/y@v1&open=weg&onderwerp=" + "x".repeat(99), known);
  assert.deepEqual(asked.missing, ["x/y@v9"]);
  assert.equal(asked.unknown.length, 5);
  assert.ok(asked.unknown.every((each) => each.length < 90));
});

test("a link that was cut short chooses nothing, says so, and is not handed on", () => {
  for (const cut of ["?basis=x/y", "?basis=x/y@v", "?rol=", "?rol=x", "?orde=versch", "?onderwerp=groep:"]) {
    const { state, unknown } = read(cut, known);
    assert.equal(unknown.length, cut === "?rol=" ? 0 : 1, cut);
    assert.equal(write(state, known), "");
  }
});

test("open cells are told as briefly as can be", () => {
  const cells = (/** @type {boolean[]} */ ...open) => open.map((each, n) => ({ column: `c${n}`, open: each }));
  assert.deepEqual([...opened([{ topic: "t", cells: cells(true, true) }, { topic: "u", cells: cells(false, true) }]).open], ["t", "u~c1"]);
  const everything = opened([{ topic: "t", cells: cells(true) }, { topic: "u", cells: [] }, { topic: "v", cells: cells(true, true) }]);
  assert.deepEqual([...everything.open], ["alles"]);
  assert.ok(everything.everything && everything.whole.has("v"));
  assert.ok(isOpen({ ...initial(known), open: new Set(["t~c"]) }, "t", "c"));
  assert.ok(!isOpen({ ...initial(known), open: new Set(["t~c"]) }, "t", "d"));
});

/** @import { Labelled, Standing } from "../shapes.js" */

/** @returns {Labelled["statements"][number]} */
const statement = (/** @type {string} */ id, /** @type {Partial<Labelled["statements"][number]>} */ more = {}) =>
  ({ id, topics: ["t"], norm: "n", binds: [], affects: [], to_all: false, ...more });

const ROLES = ["a", "b", "c"];

/** A text that stands so towards anyone and each of `ROLES`. @returns {Labelled} */
const labelled = (/** @type {(Standing | null)[]} */ stands, /** @type {Labelled["statements"]} */ said, /** @type {Partial<Labelled>} */ more = {}) =>
  ({ id: "x/y@v1", awaited: false, stands: { t: stands }, statements: said, absent: [], answers: {}, ...more });

const shown = (/** @type {Labelled} */ text, /** @type {string} */ role, /** @type {string[]} */ ...chosen) =>
  narrow(text, "t", { role, norms: new Set(chosen) }, ROLES);
const ids = (/** @type {{ id: string }[]} */ told) => told.map(({ id }) => id);

test("a cell shows a role what binds it, then what touches it, then what is said to everyone", () => {
  const text = labelled(["binds", "binds", "affects", "others"], [
    statement("1", { to_all: true }), statement("2", { binds: ["b"], affects: ["a"], norm: "m" }), statement("3", { binds: ["a"] }),
    statement("4", { topics: ["u"], binds: ["a"] }),
  ]);
  assert.deepEqual(ids(shown(text, "").shown), ["2", "3", "1"]);
  assert.deepEqual(ids(shown(text, "a").shown), ["3", "2", "1"]);
  assert.deepEqual(ids(shown(text, "a", "m").shown), ["2"]);
  assert.deepEqual(ids(shown(text, "c").shown), []);
  assert.equal(shown(text, "c").outside, "role");
  assert.equal(shown(text, "a", "q").outside, "choice");
  assert.deepEqual(norms(shown(text, "a").shown, ["m", "n"]), ["m", "n"]);
  assert.deepEqual(ids(contents(text, "u")), ["4"]);
});

test("where a text stands comes from the file, and a silence is said as it is", () => {
  const silent = labelled(["silent", "silent", "elsewhere", "not-applicable"], [], { absent: [["D", [], []], ["E", ["u"], []], ["F", [], ["a"]]] });
  assert.equal(stood(shown(silent, "")), "niet geregeld");
  assert.equal(stood(shown(silent, "b")), "niet hier; ‘D’ geldt ook en staat niet op deze site");
  assert.equal(stood(shown(silent, "c")), "niet van toepassing");
  assert.deepEqual(["a", "b", "c"].map((role) => shown(silent, role, "stil").fits), [true, true, false]);
  const awaited = labelled([null, null, null, null], [], { awaited: true });
  assert.equal(stood(shown(awaited, "a")), "indeling volgt");
  assert.equal(shown(awaited, "a", "stil").fits, false);
});

test("texts lie apart where they answer a question differently; an open question contradicts nobody", () => {
  const one = labelled(["binds"], [], { answers: { q: ["yes"], r: ["x", "y"] } });
  const other = labelled(["binds"], [], { answers: { q: ["no"], r: ["x", "y"] } });
  const open = labelled(["silent"], []);
  /** @type {import("../matrix/choice.js").Question[]} */
  const questions = [["q", "t", 7, "consent", ["a"]], ["r", "t", 9, "force", []], ["s", "u", 9, "force", []]];
  const measured = (/** @type {Labelled[]} */ texts, role = "") => apart(texts.map((text) => shown(text, "")), "t", role, questions);
  assert.deepEqual(measured([one, other, open]), { weight: 7, aspect: "consent", questions: 1, stands: 2 });
  assert.deepEqual(measured([one, open]), { weight: 0, aspect: null, questions: 0, stands: 2 });
  assert.deepEqual(measured([one, other], "b"), { weight: 0, aspect: null, questions: 0, stands: 1 });
});

test("postings are read, and the last start at or below a value is found", () => {
  /** @type {[number, number, number][]} */
  const found = [];
  postings("1AJbIKJzCZ", (document, weight, set) => found.push([document, Math.round(weight * 9), set]));
  assert.deepEqual(found, [[0, 1, 0], [11, 9, 17], [46, 3, 16]]);
  assert.deepEqual(listed({ foto: "1AJ" }, "foto"), { text: "1AJ", count: -1, starts: [], names: [] });
  assert.deepEqual(listed({ de: [9, "1AJ", [0], ["p0"]] }, "de"), { text: "1AJ", count: 9, starts: [0], names: ["p0"] });
  assert.equal(listed({}, "constructor"), null);
  assert.equal(at(["", "f", "m"], "foto"), 1);
  assert.equal(at([0, 10, 20], 25), 2);
  assert.deepEqual(marks(/** @type {any} */ ({ synonyms: [[["app", "groeps app"], ["telefoon"]]] }), "#0"), ["app"]);
});

/** Lists of one shard, with parts, and what was fetched of these. */
const shelf = () => {
  const shard = shardOf([{ foto: "1AJ4BK", de: [9, "3IJ", [0, 100, 200], ["p0", "p100", "p200"]] }, ["0,1,2.3,0,,", "1,,,,1,2"]]);
  /** @type {string[]} */
  const fetched = [];
  const piece = async (/** @type {string} */ name) => {
    fetched.push(name);
    return [{ p0: "1AJ2AJ", p100: "2tCJ5DK", p200: "5lEJ" }[name], ["0,,,,,", "1,,,,,"]];
  };
  return { loaded: new Map([["foto", shard], ["de", shard]]), piece, fetched };
};

test("of a list that is cut its best is read, and nothing else", async () => {
  const { loaded, piece, fetched } = shelf();
  const found = await gather(["foto", "de", "niets"], loaded, [], piece);
  assert.deepEqual(found.documents, [0, 2, 4]);
  assert.deepEqual(found.labels[2], { roles: [1], norms: [], topics: [], concerned: [], past: true, twin: 2 });
  assert.deepEqual([found.lists.get("foto")?.count, found.lists.get("de")?.count, found.lists.get("de")?.places], [2, 9, [1]]);
  assert.deepEqual([found.cut, fetched], [true, []]);
});

test("of a place all is read, and only the part where its documents lie", async () => {
  const { loaded, piece, fetched } = shelf();
  const found = await gather(["de"], loaded, [101, 110], piece);
  assert.deepEqual(fetched, ["p100"]);
  assert.deepEqual(found.documents, [2, 105]);
  const many = await gather(["de"], shelf().loaded, Array.from({ length: 40 }, (_, n) => n), piece);
  assert.deepEqual([many.documents, fetched], [[2], ["p100"]]);
});

test("a word that is in no text finds those near it", () => {
  const terms = { fotoboek: "", protocol: "", telefoon: "" };
  assert.deepEqual(nearby(terms, "foto", "foto"), { near: ["fotoboek"], begun: true });
  assert.deepEqual(nearby(terms, "fo", "fo"), { near: [], begun: false });
  assert.deepEqual(nearby(terms, "fo", "fo", true).near, ["fotoboek"]);
  assert.deepEqual(nearby(terms, "telefoons", "telefoons").near, ["telefoon"]);
  assert.deepEqual(nearby(terms, "xyz", "xyz").near, []);
});

test("a word that is nowhere is read as the known one that it is nearest to, in letters or in sound", () => {
  const known = ["docent", "docenten", "leraar", "cyberpesten", "foto", "vriend"].map((word) => /** @type {[string, string]} */ ([word, sound(word)]));
  assert.equal(meant("dosent", known), "docent");
  assert.equal(meant("leeraar", known), "leraar");
  assert.equal(meant("cyperpesten", known), "cyberpesten");
  assert.equal(meant("vreind", known), "vriend");
  assert.equal(meant("wiskunde", known), null);
  assert.equal(meant("fiets", known), null);
  assert.equal(meant("letten", [["lekken", sound("lekken")]]), null);
});

test("a distance counts letters put in, left out, changed and swapped, up to a limit", () => {
  assert.equal(distance("leraar", "leeraar", 3), 1);
  assert.equal(distance("foto", "ftoo", 3), 1);
  assert.equal(distance("pesten", "posten", 3), 1);
  assert.equal(distance("", "abc", 3), 3);
  assert.equal(distance("school", "telefoon", 2), 3);
});

test("words that are typed apart are one where the vocabulary knows it", () => {
  const known = new Set(["nepaccount", "eenopeen", "klasapp", "afpakken", "meekijken", "opa", "uitwerking"].map(stem));
  const words = (/** @type {string} */ asked) =>
    joined(asked.split(" "), (stemmed) => known.has(stemmed), new Set(["een", "op", "te", "me", "ik"])).map(({ word }) => word);
  assert.deepEqual(words("een op een"), ["eenopeen"]);
  assert.deepEqual(words("mijn nep account"), ["nepaccount"]);
  assert.deepEqual(words("in de klasse app"), ["klasapp"]);
  assert.deepEqual(words("pakt hij mijn mobiel af"), ["afpakt"]);
  assert.deepEqual(words("om hem af te pakken"), ["afpakken"]);
  assert.deepEqual(words("kijkt mijn baas mee"), ["meekijkt"]);
  assert.deepEqual(words("docent adden op snap"), []);
  assert.deepEqual(words("werk en vrij uit elkaar houden"), []);
});

test("a snippet shows the stretch with the most hits", () => {
  const text = `${"woord ".repeat(60)}foto en foto ${"slot ".repeat(60)}`;
  const pieces = snippet(text, new Set(["foto"]), new Set(), new Set());
  assert.equal(pieces.filter((piece) => piece.hit).length, 2);
  assert.ok(pieces[0].text === "… " && (pieces.at(-1)?.text ?? "").endsWith(" …"));
  assert.deepEqual(snippet("Kort.", new Set(), new Set(), new Set()), [{ text: "Kort.", hit: false }]);
});

test("a footnote goes along with the words that it belongs to, in every form", () => {
  const footnotes = [
    { mark: "1", label: "Voetnoot 1 bij de kop of aanhef hierboven:", text: "Ook voor School.", own: false },
    { mark: "2", label: "Voetnoot 2 bij deze tekst:", text: "Van de ouders.", own: true },
  ];
  const one = provision("art_9", { text: "Met toestemming[2].", footnotes });
  const of = () => /** @type {any} */ ({ document, provision: one });
  const taken = { ...empty(), entries: [{ id: "school/protocol@v1#art_9", kind: "provision" }] };
  const parts = outline(taken, of, (text) => text.replace("School", "Wij"));
  const address = () => "https://x/";
  const text = markdown({ title: "T", parts, address });
  assert.match(text, /Met toestemming\\\[2\\\]\.\n\n {3}Voetnoot 1 bij de kop of aanhef hierboven: “Ook voor Wij\.”\n\n {3}Voetnoot 2 bij deze tekst: “Van de ouders\.”\n\n {3}\*/);
  const files = version({ id: "concept-1", title: "T", parts, unlabelled: { topic: "x", norm: "y" } });
  assert.match(files["source.txt"], /\n1\. Met toestemming\[2\]\.\nOok voor Wij\.\n\[2\] Van de ouders\.\n/);
  assert.match(files["version.yml"], /\nartefacts:\n {2}- \{lines: '4', reason: footnote, of: \[intro__art_1\]\}\n {2}- \{lines: '5', reason: footnote, of: \[intro__art_1\]\}\nsections:/);
  const [changed] = sayings(outline({ ...taken, entries: [{ ...taken.entries[0], text: "Zonder." }] }, of, same));
  assert.deepEqual(changed.notes.map(({ label }) => label), ["Voetnoot 1 in het origineel:", "Voetnoot 2 in het origineel:"]);
});

test("a text is found by the beginnings of the words of its name, those in force first, and the rest is counted", () => {
  const text = (/** @type {string} */ label, standing = "") => ({ label, standing });
  const all = [text("Calvijn", "eerdere tekst"), text("Calvijn"), text("École du Parc"), text("De Vijn: Gedragscode")];
  assert.deepEqual(matching(all, "calv").shown, [all[1], all[0]]);
  assert.deepEqual(matching(all, "  ECOLE parc ").shown, [all[2]]);
  assert.deepEqual(matching(all, "gedrag vijn").shown, [all[3]]);
  assert.deepEqual(matching(all, "alvijn"), { shown: [], more: 0 });
  assert.deepEqual(matching(all, " - "), { shown: [], more: 0 });
  assert.deepEqual(matching(all, "calvijn", 1), { shown: [all[1]], more: 1 });
});

test("where no text is drawn by itself those of an address keep their order, and none is the whole view", () => {
  /** @type {import("../matrix/state.js").Known} */
  const many = {
    most: 3, topics: new Set(["t"]), choices: new Set(), roles: new Set(), norms: new Set(), orders: new Set(),
    columns: new Map([["a/p@1", 1], ["b/p@1", 2], ["c/p@1", 3]]), standard: [],
  };
  const asked = "?kolom=c/p@1&kolom=a/p@1";
  assert.deepEqual(read(asked, many).state.columns, ["c/p@1", "a/p@1"]);
  assert.equal(write(read(asked, many).state, many), asked);
  assert.equal(write(initial(many), many), "");
  assert.deepEqual(read("?kolom=x/p@1", many).missing, ["x/p@1"]);
});

test("a name of a school is looked up in the file of its most telling word", () => {
  const known = { keys: ["ar", "re", "spa", "spr"], common: ["basisschool", "de"] };
  assert.deepEqual(asked("Basisschool ’t Régenboog-huis"), ["basisschool", "t", "regenboog", "huis"]);
  assert.deepEqual(keyed(known, asked("basisschool de spring")), { key: "spr", short: "nothing" });
  assert.deepEqual(keyed(known, asked("de re")), { key: "re", short: "nothing" });
  assert.deepEqual(keyed(known, asked("sp")), { key: null, short: "short" });
  assert.deepEqual(keyed(known, asked("basis")), { key: null, short: "common" });
  assert.deepEqual(keyed(known, asked("basisschool de")), { key: null, short: "common" });
  assert.deepEqual(keyed(known, asked("xylo")), { key: null, short: "nothing" });
});

test("a name of a school is meant by the beginnings of its words, in any order", () => {
  const names = /** @type {[string, string, string | null][]} */ ([["De Régenboog", "a/", null], ["De Regenpijp", "b/", "Stichting X"]]);
  const nameOf = (/** @type {[string, string, string | null]} */ [name]) => name;
  assert.deepEqual(called(names, asked("regenb de"), nameOf).shown.map(([name]) => name), ["De Régenboog"]);
  assert.deepEqual(called(names, asked("reg"), nameOf, 1), { shown: [names[0]], more: 1 });
  assert.deepEqual(called(names, asked("boog"), nameOf).shown, []);
});
