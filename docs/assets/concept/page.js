/* The page of the concept: shows what pwConcept keeps and lets a writer change it. */

import { findings } from "./checks.js";
import { button, el, field, link } from "./dom.js";
import { form } from "./form.js";
import { numbers, origin, outline, sayings, wording } from "./outline.js";
import { receive } from "./receive.js";
import { Sources } from "./sources.js";
import { arranged, canUndo, commit, current, freshId, undo } from "./store.js";
import { takeaway } from "./takeaway.js";
import { PLACEHOLDER, clean, renamer, unexplained } from "./words.js";

const DEFAULT_TITLE = "Protocol sociale media";
const SAME = (text) => text;

const page = document.querySelector(".pw-draft");
const part = (name) => page.querySelector(`.pw-draft__${name}`);
const root = new URL(page.dataset.root, location.href);
const sources = new Sources(root);
const terms = [...page.querySelectorAll("[data-term]")].map((row) => ({ ...row.dataset, row }));
const common = [...page.querySelectorAll("li[data-topic]")];
const choices = (key) => part(`choices[data-for="${key}"]`);
// What a provision of the writer's own gets until the writer chooses: the last of each list.
const unlabelled = Object.fromEntries(["topic", "norm"].map((key) => [key, [...choices(key).querySelectorAll("option")].at(-1).value]));

let shown = { rename: SAME, parts: [], sayings: [], numbers: new Map(), repeated: new Set() };
let draft = null; // what stands in the open form
let removed = null; // {index, words}: where an entry went, until the next change
let focus = null; // () => what gets the focus when all is drawn
let turn = 0;

const titleOf = (concept) => clean(concept.title) || DEFAULT_TITLE;
const content = () => ({ title: titleOf(current()), parts: shown.parts, address: (source) => sources.address(source) });
const taking = takeaway(content, unlabelled);
const list = el("ol", { class: "pw-draft__list", tabindex: "-1" });
const checks = el("ul", { class: "pw-draft__checks" });
const messages = el("div", { class: "pw-draft__messages" });

const tell = (words, ...more) => {
  messages.append(el("p", { class: "pw-note" }, words, ...more));
  pwConcept.say(words);
};

const cardOf = (id) => [...list.children].find((one) => one.dataset.id === id);
const controlOf = (id, name) => () => cardOf(id)?.querySelector(`[data-control="${name}"]`) ?? cardOf(id) ?? list;
const inputOf = (id) => () => cardOf(id)?.querySelector("textarea") ?? cardOf(id)?.querySelector("input");

const change = (how, then) => {
  removed = null;
  focus = then;
  const { kept } = pwConcept.read();
  commit(how);
  if (kept && !pwConcept.read().kept) tellUnkept();
};

const tellUnkept = () =>
  tell("Deze browser bewaart niets, bijvoorbeeld door een privévenster. Je concept is weg als je deze pagina sluit. Kopieer op tijd de link of download het.");

const takeBack = (then) => {
  removed = null;
  draft = null;
  focus = then;
  undo();
  pwConcept.say("De laatste wijziging is ongedaan gemaakt.");
};

const move = (id, by) => {
  const { entries } = current();
  const index = entries.findIndex((one) => one.id === id);
  const to = index + by;
  if (index < 0) return;
  if (to < 0 || to >= entries.length) {
    pwConcept.say(by < 0 ? "Dit staat al bovenaan." : "Dit staat al onderaan.");
    return;
  }
  change((concept) => concept.entries.splice(to, 0, ...concept.entries.splice(index, 1)), controlOf(id, by < 0 ? "up" : "down"));
  pwConcept.say(`Verplaatst naar plaats ${to + 1} van ${entries.length}.`);
};

const remove = (id, words) => {
  const index = current().entries.findIndex((one) => one.id === id);
  if (index < 0) return;
  change((concept) => concept.entries.splice(index, 1), () => part("back"));
  removed = { index, words };
  pwConcept.say(`Verwijderd: ${words}. Je kunt dit terugzetten.`);
};

const arrange = () => {
  change((concept) => { concept.entries = arranged(concept.entries, sources.index, (id) => sources.of(id)); }, () => list);
  pwConcept.say("De bepalingen staan nu per onderwerp, met koppen ertussen.");
};

const clear = () => {
  change((concept) => Object.assign(concept, pwConcept.empty()), () => part("undo"));
  pwConcept.say("Je concept is leeg. Met ‘Maak ongedaan’ krijg je het terug.");
};

const add = (kind) => {
  const id = freshId(current(), kind);
  draft = { id, kind, fresh: true, heading: "", text: "", ...unlabelled };
  focus = inputOf(id);
  draw();
};

const edit = (entry) => {
  const first = sources.of(entry.id)?.provision;
  // With names replaced the writer edits what the page shows, with the placeholder in place of the name.
  const written = first && current().names ? renamer(namesOf(current()), "") : SAME;
  draft = {
    ...unlabelled,
    ...entry,
    heading: written(entry.heading ?? first?.lead ?? ""),
    text: written(entry.text ?? first?.text ?? ""),
  };
  focus = inputOf(entry.id);
  draw();
};

const save = () => {
  const { id, kind, topic, norm } = draft;
  const [heading, text] = [clean(draft.heading), clean(draft.text)];
  if (!text) {
    pwConcept.say(kind === "kop" ? "Schrijf eerst een kop." : "Schrijf eerst een tekst.");
    return;
  }
  const first = sources.of(id)?.provision;
  const same = { heading: clean(first?.lead ?? ""), text: first ? clean(first.text) : null };
  draft = null;
  change((concept) => {
    let entry = concept.entries.find((one) => one.id === id);
    if (!entry) {
      entry = { id, kind };
      concept.entries.push(entry);
    }
    for (const [key, value] of Object.entries({ heading, text })) {
      if (value === same[key]) delete entry[key];
      else entry[key] = value;
    }
    if (kind === "eigen") Object.assign(entry, { topic, norm });
  }, controlOf(id, "edit"));
  pwConcept.say("Bewaard in je concept.");
};

const cancel = () => {
  const { id, fresh } = draft;
  draft = null;
  focus = fresh ? () => part("add") : controlOf(id, "edit");
  draw();
};

const redline = (first, text) =>
  el(
    "p",
    { class: "pw-draft__redline" },
    ...pwRedline.spans(first, text).map(([operation, run]) => {
      if (operation === "equal") return run;
      const denies = pwRedline.NEGATIONS.has(run.trim().toLowerCase());
      return el(operation === "insert" ? "ins" : "del", { class: denies ? "pw-negation" : null }, run);
    })
  );

const controls = (entry, name, { first, last, editable = true }) => {
  const one = (words, label, doing, key, off = false) =>
    button(words, doing, { "data-control": key, title: label, "aria-label": `${label}: ${name}`, "aria-disabled": off ? "true" : null });
  return el(
    "div",
    { class: "pw-draft__controls" },
    one("↑", "Omhoog", () => move(entry.id, -1), "up", first),
    one("↓", "Omlaag", () => move(entry.id, 1), "down", last),
    editable ? one("Wijzig", "Wijzig", () => edit(entry), "edit") : null,
    one("Verwijder", "Verwijder", () => remove(entry.id, name), "remove")
  );
};

const nameOf = (entry, source) => {
  if (entry.kind === "kop") return `kop “${entry.text}”`;
  const number = shown.numbers.get(entry.id);
  const what = number ? `artikel ${number}` : "bepaling";
  return `${what}, ${source?.provision.citation ?? (entry.kind === "eigen" ? "zelf geschreven" : entry.id)}`;
};

const body = (entry, source, name) => {
  const { heading, text, first, changed } = wording(entry, source, shown.rename);
  const made = el("div", { class: "pw-draft__body" });
  if (heading && !shown.repeated.has(entry.id)) made.append(el("p", { class: "pw-draft__lead" }, heading));
  made.append(source && !changed ? el("blockquote", {}, el("p", {}, text)) : el("p", { class: "pw-draft__text" }, text));
  if (!source) {
    made.append(el("p", { class: "pw-draft__from" }, "Zelf geschreven"));
    return made;
  }
  const { citation } = source.provision;
  const how = origin({ source, changed }).slice(0, -citation.length);
  made.append(el("p", { class: "pw-draft__from" }, how, link(sources.address(source), citation)));
  if (text !== first) {
    const label = el("summary", {}, "Verschil met het origineel", el("span", { class: "pw-vh" }, ` bij ${name}`));
    made.append(el("details", { class: "pw-more", open: changed === "words" }, label, redline(first, text)));
  }
  return made;
};

const card = (entry, index, count) => {
  const source = sources.of(entry.id);
  const name = nameOf(entry, source);
  const ends = { first: index === 0, last: index === count - 1 };
  const made = el("li", { class: `pw-draft__entry pw-draft__entry--${entry.kind}`, id: `plaats-${index + 1}`, "data-id": entry.id, tabindex: "-1" });
  if (draft?.id === entry.id) {
    const from = source && {
      citation: source.provision.citation,
      address: sources.address(source),
      heading: source.provision.lead ?? "",
      text: source.provision.text,
    };
    made.append(form({ draft, name, source: from, choices, save, cancel }));
  } else if (entry.kind === "kop") {
    made.append(el("h3", {}, shown.rename(clean(entry.text))), controls(entry, name, ends));
  } else if (entry.kind === "provision" && !source) {
    const words = el("p", { class: "pw-note" }, "Deze bepaling bestaat niet (meer) op deze site: ", el("code", {}, entry.id));
    made.append(el("div", { class: "pw-draft__body" }, words), controls(entry, name, { ...ends, editable: false }));
  } else {
    const number = shown.numbers.get(entry.id) ?? "";
    made.append(el("span", { class: "pw-draft__number" }, /\d$/.test(number) ? `${number}.` : number), body(entry, source, name), controls(entry, name, ends));
  }
  return made;
};

const namesOf = (concept) => sources.names(concept.entries.map((one) => one.id));

const understand = (concept) => {
  const rename = concept.names ? renamer(namesOf(concept), concept.school) : SAME;
  const parts = outline(concept, (id) => sources.of(id), rename);
  // Items after the first of an article: their heading stands above the first.
  const under = parts.flatMap(({ articles }) => articles.flatMap(({ text, items }) => items.slice(text ? 0 : 1)));
  shown = { rename, parts, sayings: sayings(parts), numbers: numbers(parts), repeated: new Set(under.map((item) => item.entry.id)) };
};

const drawChecks = (concept) => {
  const article = (saying) => link(`#${cardOf(saying.entry.id).id}`, `artikel ${saying.number}`);
  const rows = findings(concept, shown, namesOf(concept)).map(({ label, words }) =>
    el("li", {}, el("strong", {}, `${label} `), ...words.map((one) => (typeof one === "string" ? one : article(one))))
  );
  checks.replaceChildren(...(rows.length ? rows : [el("li", {}, "Geen dubbele bepalingen en geen losse verwijzingen gevonden.")]));

  const empty = shown.sayings.length === 0;
  const covered = new Set(shown.sayings.flatMap(({ source, entry }) => source?.provision.topics ?? [entry.topic]));
  for (const row of common) row.hidden = covered.has(row.dataset.topic);
  part("topics").querySelector("h2").textContent = empty ? "Wat de meeste protocollen regelen" : "Nog niet geregeld in je concept";
  part("topics-done").hidden = common.some((row) => !row.hidden);

  const due = new Set(unexplained(shown.sayings.map((one) => one.text), terms));
  // An explanation that was just taken stays in sight, so that the focus does not get lost.
  for (const term of terms) term.row.hidden = !empty && !due.has(term) && !term.row.contains(document.activeElement);
  part("words").querySelector("h2").textContent = empty ? "Woorden die uitleg vragen" : "Woorden die je nog niet uitlegt";
  part("words-done").hidden = empty || due.size > 0;
};

const drawList = (concept) => {
  const entries = [...concept.entries];
  if (draft && !entries.some((one) => one.id === draft.id)) {
    if (draft.fresh) entries.push(draft);
    else draft = null;
  }
  const rows = entries.map((entry, index) => card(entry, index, entries.length));
  if (removed) {
    const back = button("Zet terug", () => takeBack(() => list), { class: "pw-draft__back" });
    rows.splice(removed.index, 0, el("li", { class: "pw-draft__gone" }, `Verwijderd: ${removed.words}. `, back));
  }
  list.replaceChildren(...rows);
  part("empty").hidden = rows.length > 0;
};

/** Show the concept. What has the focus keeps it, also in an open form. */
const draw = () => {
  const concept = current();
  const active = document.activeElement;
  const typing = list.contains(active) && active.matches("input, textarea") ? [active.id, active.selectionStart, active.selectionEnd] : null;
  understand(concept);
  drawList(concept);
  drawChecks(concept);
  taking.update(concept);
  part("undo").hidden = !canUndo();
  for (const name of ["arrange", "clear"]) part(name).hidden = concept.entries.length === 0;
  for (const input of page.querySelectorAll("[data-setting]")) {
    if (input.type === "checkbox") input.checked = concept[input.dataset.setting];
    else if (input !== active) input.value = concept[input.dataset.setting];
  }
  part("shown-title").textContent = titleOf(concept);
  const target = focus?.();
  focus = null;
  if (target) {
    target.focus();
  } else if (typing) {
    const input = document.getElementById(typing[0]);
    input?.focus();
    input?.setSelectionRange(typing[1], typing[2]);
  }
};

/** Fetch what the concept needs, then show it; of several at once only the last shows. */
const refresh = async () => {
  const mine = (turn += 1);
  try {
    await sources.ensure(current().entries.map((one) => one.id));
  } catch {
    if (mine !== turn) return;
    const again = button("Probeer het opnieuw", () => { messages.replaceChildren(); refresh(); });
    tell("De teksten konden niet worden opgehaald. Je concept is nog wel bewaard. ", again);
    return;
  }
  if (mine === turn) draw();
};

const setting = (key, type, placeholder = null) =>
  el("input", {
    type,
    id: `instelling-${key}`,
    "data-setting": key,
    maxlength: type === "text" ? "200" : null,
    autocomplete: type === "text" ? "off" : null,
    placeholder,
    onchange: (event) => change((concept) => { concept[key] = type === "checkbox" ? event.target.checked : clean(event.target.value); }, null),
  });

const build = () => {
  const names = setting("names", "checkbox");
  const tick = el("label", { for: names.id }, `Vervang namen van andere scholen door ${PLACEHOLDER} of door de naam van je school`);
  const settings = el(
    "div",
    { class: "pw-draft__settings" },
    field("Titel", setting("title", "text", DEFAULT_TITLE)),
    field("Naam van je school, zoals in een zin", setting("school", "text", "bijvoorbeeld: het Voorbeeldcollege")),
    el("p", { class: "pw-draft__tick" }, names, tick)
  );
  const actions = el(
    "p",
    { class: "pw-draft__buttons pw-draft__actions" },
    button("Voeg een kop toe", () => add("kop"), { class: "pw-draft__add" }),
    button("Schrijf een eigen bepaling", () => add("eigen")),
    button("Maak koppen per onderwerp", arrange, { class: "pw-draft__arrange" }),
    button("Maak ongedaan", () => takeBack(() => part("undo:not([hidden])") ?? list), { class: "pw-draft__undo" }),
    button("Begin opnieuw", clear, { class: "pw-draft__clear" })
  );
  const at = (path, words) => link(new URL(path, root).href, words);
  const empty = el(
    "div",
    { class: "pw-draft__empty" },
    el("p", {}, el("strong", {}, "Je concept is nog leeg.")),
    el("p", {}, "Kies bij een bepaling op deze site ‘Neem over in concept’. Begin bij de ", at("onderwerpen/", "onderwerpen"), ", of bij de tekst van een ", at("scholen/", "school"), ". Of schrijf hier een eigen bepaling.")
  );
  const main = el(
    "section",
    { class: "pw-draft__main", "aria-labelledby": "bepalingen" },
    el("p", { class: "pw-draft__shown-title", "aria-hidden": "true" }),
    el("h2", { id: "bepalingen" }, "Je bepalingen"),
    actions,
    empty,
    list
  );
  const attention = el("section", { "aria-labelledby": "let-op" }, el("h2", { id: "let-op" }, "Let op"), checks);
  part("topics").append(el("p", { class: "pw-draft__topics-done", hidden: true }, "Alles wat de meeste protocollen regelen, staat in je concept."));
  part("words").append(el("p", { class: "pw-draft__words-done", hidden: true }, "Alle woorden die uitleg vragen, leg je uit."));
  const side = el("div", { class: "pw-draft__side" }, attention, taking.section, part("topics"), part("words"));
  part("desk").append(messages, settings, el("div", { class: "pw-draft__columns" }, main, side));
  part("desk").hidden = false;
  part("noscript").hidden = true;
};

const start = async () => {
  build();
  const { readable, kept } = pwConcept.read();
  if (!readable) tell("Wat deze browser als je concept had bewaard, is niet te lezen. Je begint met een leeg concept. Zodra je iets toevoegt, zetten wij het oude apart.");
  if (!kept) tellUnkept();
  addEventListener("pwconcept", refresh);
  const desk = { sources, messages, titleOf, tell, back: () => list.focus() };
  const takeIn = () => receive(desk).catch(() => tell("De teksten bij de link konden niet worden opgehaald. Laad de pagina opnieuw om het nog eens te proberen."));
  addEventListener("hashchange", takeIn);
  await refresh();
  await takeIn();
};

// The store is a script at the end of the page: it has run when the page is ready.
if (globalThis.pwConcept) start();
else addEventListener("DOMContentLoaded", start);
