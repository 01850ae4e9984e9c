/* The page of the concept: shows what this browser keeps and lets a writer change it. */

/** @import { Concept, Entry, Source } from "../shapes.js" */
/** @import { Draft } from "./form.js" */
/** @import { Part, Saying } from "./outline.js" */

import { spans } from "../compare/redline.js";
import { drawn } from "../compare/spans.js";
import { all, button, el, field, link, one } from "../dom.js";
import { footnote } from "../footnotes.js";
import { fill } from "../language.js";
import { inSteps } from "../steps.js";
import { concept as words } from "../words.json";
import { findings } from "./checks.js";
import { form } from "./form.js";
import { fits, numbers, origin, outline, sayings, wording } from "./outline.js";
import { receive } from "./receive.js";
import { LONGEST_NAME, empty } from "./shape.js";
import { MOST_CHARACTERS } from "./share.js";
import { Sources } from "./sources.js";
import { arranged, canUndo, commit, current, freshId, read, say, sayChanged, undo } from "./store.js";
import { takeaway } from "./takeaway.js";
import { PLACEHOLDER, clean, renamer, unexplained } from "./text.js";

const SAME = (/** @type {string} */ text) => text;

const page = one(document, ".pw-draft");
const part = (/** @type {string} */ name) => one(page, `.pw-draft__${name}`);
const found = (/** @type {string} */ name) => page.querySelector(`.pw-draft__${name}`);
const root = new URL(page.dataset.root ?? "", location.href);
const sources = new Sources(root);
const terms = all(page, "[data-term]").map((row) => ({ used: row.dataset.used ?? "", defines: row.dataset.defines ?? "", row }));
const common = all(page, "li[data-topic]");
const choices = (/** @type {string} */ key) => one(page, `.pw-draft__choices[data-for="${key}"]`, HTMLSelectElement);
// What a provision of the writer's own gets until the writer chooses: the last of each list.
const last = (/** @type {string} */ key) => all(choices(key), "option", HTMLOptionElement).at(-1)?.value ?? "";
const unlabelled = { topic: last("topic"), norm: last("norm") };

/**
 * @typedef {object} Shown
 * @property {(text: string) => string} rename
 * @property {boolean} fit whether it says no more than fits with the names replaced
 * @property {Part[]} parts
 * @property {Saying[]} sayings
 * @property {Map<string, string>} numbers
 * @property {Set<string>} repeated entries whose heading stands above the one before
 *
 * @typedef {(() => Element | null | undefined) | null} Focus What gets the focus when all is drawn.
 */

/** @type {Shown} */
let shown = { rename: SAME, fit: true, parts: [], sayings: [], numbers: new Map(), repeated: new Set() };
/** @type {Draft | null} what stands in the open form */
let draft = null;
/** @type {{ index: number, name: string } | null} where an entry went, until the next change */
let removed = null;
/** @type {Focus} */
let focus = null;
let turn = 0;
let drawing = 0;

const titleOf = (/** @type {Concept} */ concept) => clean(concept.title) || words.title;
const content = () => ({ title: titleOf(current()), parts: shown.parts, address: (/** @type {Source} */ source) => sources.address(source) });
const taking = takeaway(content, unlabelled);
const list = el("ol", { class: "pw-draft__list", tabindex: "-1" });
const checks = el("ul", { class: "pw-draft__checks" });
const messages = el("div", { class: "pw-draft__messages" });

const overlong = el("p", { class: "pw-note", role: "status", hidden: true }, fill(words.overlong, { most: MOST_CHARACTERS.toLocaleString(words.locale) }));

const tell = (/** @type {string} */ told, /** @type {Node[]} */ ...more) => {
  messages.append(el("p", { class: "pw-note" }, told, ...more));
  say(told);
};

const cardOf = (/** @type {string} */ id) => all(list, "li").find((each) => each.dataset.id === id);
const controlOf = (/** @type {string} */ id, /** @type {string} */ name) => () =>
  cardOf(id)?.querySelector(`[data-control="${name}"]`) ?? cardOf(id) ?? list;
const inputOf = (/** @type {string} */ id) => () => cardOf(id)?.querySelector("textarea") ?? cardOf(id)?.querySelector("input");

/** Change the concept, and say what was done and whether it is kept. */
const change = (/** @type {(concept: Concept) => unknown} */ how, /** @type {Focus} */ then, /** @type {string} */ told) => {
  removed = null;
  focus = then;
  const before = read().kept;
  const kept = commit(how);
  if (before && !kept) tell(words.unkept);
  if (told) sayChanged(told);
};

const takeBack = (/** @type {Focus} */ then) => {
  removed = null;
  draft = null;
  focus = then;
  undo();
  sayChanged(words.undone);
};

const move = (/** @type {string} */ id, /** @type {number} */ by) => {
  const { entries } = current();
  const index = entries.findIndex((each) => each.id === id);
  const to = index + by;
  if (index < 0) return;
  if (to < 0 || to >= entries.length) {
    say(by < 0 ? words.at_top : words.at_bottom);
    return;
  }
  change(
    (concept) => concept.entries.splice(to, 0, ...concept.entries.splice(index, 1)),
    controlOf(id, by < 0 ? "up" : "down"),
    fill(words.moved, { place: to + 1, count: entries.length })
  );
};

const remove = (/** @type {string} */ id, /** @type {string} */ name) => {
  const index = current().entries.findIndex((each) => each.id === id);
  if (index < 0) return;
  change((concept) => concept.entries.splice(index, 1), () => found("back"), fill(words.removed, { name }));
  removed = { index, name };
};

const arrange = () => {
  const { index } = sources;
  if (index) change((concept) => { concept.entries = arranged(concept.entries, index, (id) => sources.of(id)); }, () => list, words.arranged);
};

const clear = () => change((concept) => Object.assign(concept, empty()), () => found("undo"), words.cleared);

const add = (/** @type {string} */ kind) => {
  const id = freshId(current(), kind);
  draft = { id, kind, fresh: true, heading: "", text: "", ...unlabelled };
  focus = inputOf(id);
  draw();
};

const edit = (/** @type {Entry} */ entry) => {
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
  if (!draft) return;
  const { id, kind, topic, norm } = draft;
  const written = { heading: clean(draft.heading), text: clean(draft.text) };
  if (!written.text) {
    say(kind === "kop" ? words.no_heading : words.no_text);
    return;
  }
  const first = sources.of(id)?.provision;
  const same = { heading: clean(first?.lead ?? ""), text: first ? clean(first.text ?? "") : null };
  draft = null;
  change((concept) => {
    let entry = concept.entries.find((each) => each.id === id);
    if (!entry) {
      entry = { id, kind };
      concept.entries.push(entry);
    }
    for (const key of /** @type {const} */ (["heading", "text"])) {
      if (written[key] === same[key]) delete entry[key];
      else entry[key] = written[key];
    }
    if (kind === "eigen") Object.assign(entry, { topic, norm });
  }, controlOf(id, "edit"), words.changed);
};

const cancel = () => {
  if (!draft) return;
  const { id, fresh } = draft;
  draft = null;
  focus = fresh ? () => part("add") : controlOf(id, "edit");
  draw();
};

const controls = (
  /** @type {Entry} */ entry, /** @type {string} */ name, /** @type {{ first: boolean, last: boolean, editable?: boolean }} */ { first, last, editable = true }
) => {
  const control = (
    /** @type {string} */ key, /** @type {string} */ shown, /** @type {string} */ title, /** @type {() => void} */ doing, off = false
  ) =>
    button(shown, doing, {
      "data-control": key, title, "aria-label": fill(words.of, { what: title, name }), "aria-disabled": off ? "true" : null,
    });
  return el(
    "div",
    { class: "pw-draft__controls" },
    control("up", "↑", words.up, () => move(entry.id, -1), first),
    control("down", "↓", words.down, () => move(entry.id, 1), last),
    editable ? control("edit", words.edit, words.edit, () => edit(entry)) : null,
    control("remove", words.remove, words.remove, () => remove(entry.id, name))
  );
};

const nameOf = (/** @type {Entry} */ entry, /** @type {Source | undefined} */ source) => {
  if (entry.kind === "kop") return fill(words.name_of_heading, { heading: entry.text ?? "" });
  const number = shown.numbers.get(entry.id);
  const what = number ? fill(words.article, { number }) : words.provision;
  return `${what}, ${source?.provision.citation ?? (entry.kind === "eigen" ? words.own : entry.id)}`;
};

const body = (/** @type {Entry} */ entry, /** @type {Source | undefined} */ source, /** @type {string} */ name) => {
  const { heading, text, first, changed, notes } = wording(entry, source, shown.rename);
  const made = el("div", { class: "pw-draft__body" });
  if (heading && !shown.repeated.has(entry.id)) made.append(el("p", { class: "pw-draft__lead" }, heading));
  made.append(source && !changed ? el("blockquote", {}, el("p", {}, text)) : el("p", { class: "pw-draft__text" }, text));
  if (!source) {
    made.append(el("p", { class: "pw-draft__from" }, words.written));
    return made;
  }
  made.append(...notes.map(({ label, text: words }) => footnote(label, words)));
  const { citation } = source.provision;
  const how = origin({ source, changed }).slice(0, -citation.length);
  made.append(el("p", { class: "pw-draft__from" }, how, link(sources.address(source), citation)));
  if (text !== first) {
    const label = el("summary", {}, words.difference, el("span", { class: "pw-vh" }, ` ${fill(words.difference_of, { name })}`));
    const redline = el("p", { class: "pw-draft__redline" }, drawn(spans(first, text)));
    made.append(el("details", { class: "pw-more", open: changed === "words" }, label, redline));
  }
  return made;
};

const card = (/** @type {Entry} */ entry, /** @type {number} */ index, /** @type {number} */ count) => {
  const source = sources.of(entry.id);
  const name = nameOf(entry, source);
  const ends = { first: index === 0, last: index === count - 1 };
  const made = el("li", { class: `pw-draft__entry pw-draft__entry--${entry.kind}`, id: `plaats-${index + 1}`, "data-id": entry.id, tabindex: "-1" });
  if (draft?.id === entry.id) {
    const from = source
      ? {
          citation: source.provision.citation,
          address: sources.address(source),
          heading: source.provision.lead ?? "",
          text: source.provision.text ?? "",
          footnotes: source.provision.footnotes,
        }
      : null;
    made.append(form({ draft, title: fill(words.edit_of, { name }), source: from, choices, save, cancel }));
  } else if (entry.kind === "kop") {
    made.append(el("h3", {}, shown.rename(clean(entry.text ?? ""))), controls(entry, name, ends));
  } else if (entry.kind === "provision" && !source) {
    const told = el("p", { class: "pw-note" }, `${words.gone} `, el("code", {}, entry.id));
    made.append(el("div", { class: "pw-draft__body" }, told), controls(entry, name, { ...ends, editable: false }));
  } else {
    const number = shown.numbers.get(entry.id) ?? "";
    made.append(el("span", { class: "pw-draft__number" }, /\d$/.test(number) ? `${number}.` : number), body(entry, source, name), controls(entry, name, ends));
  }
  return made;
};

const namesOf = (/** @type {Concept} */ concept) => sources.names(concept.entries.map((each) => each.id));

const understand = (/** @type {Concept} */ concept) => {
  const renamed = renamer(namesOf(concept), concept.school);
  const fit = fits(concept, (id) => sources.of(id), renamed, MOST_CHARACTERS);
  const rename = concept.names && fit ? renamed : SAME;
  overlong.hidden = fit || !concept.names;
  const parts = outline(concept, (id) => sources.of(id), rename);
  // Items after the first of an article: their heading stands above the first.
  const under = parts.flatMap(({ articles }) => articles.flatMap(({ text, items }) => items.slice(text ? 0 : 1)));
  shown = { rename, fit, parts, sayings: sayings(parts), numbers: numbers(parts), repeated: new Set(under.map((item) => item.entry.id)) };
};

const drawChecks = async (/** @type {Concept} */ concept, /** @type {() => boolean} */ wanted) => {
  const article = (/** @type {Saying} */ saying) =>
    link(`#${cardOf(saying.entry.id)?.id}`, fill(words.article, { number: saying.number }));
  /** @type {HTMLElement[]} */
  const rows = [];
  const through = await inSteps(findings(concept, shown, namesOf(concept)), wanted, (finding) => {
    if (!finding) return;
    const told = finding.words.map((each) => (typeof each === "string" ? each : article(each)));
    rows.push(el("li", {}, el("strong", {}, `${finding.label} `), told));
  });
  if (!through) return;
  checks.replaceChildren(...(rows.length ? rows : [el("li", {}, words.nothing_found)]));

  const nothing = shown.sayings.length === 0;
  const covered = new Set(shown.sayings.flatMap(({ source, entry }) => source?.provision.topics ?? [entry.topic ?? ""]));
  for (const row of common) row.hidden = covered.has(row.dataset.topic ?? "");
  one(part("topics"), "h2").textContent = nothing ? words.topics : words.topics_due;
  part("topics-done").hidden = common.some((row) => !row.hidden);

  const due = new Set(unexplained(shown.sayings.map(({ text }) => text), terms));
  // An explanation that was just taken stays in sight, so that the focus does not get lost.
  for (const term of terms) term.row.hidden = !nothing && !due.has(term) && !term.row.contains(document.activeElement);
  one(part("words"), "h2").textContent = nothing ? words.terms : words.terms_due;
  part("words-done").hidden = nothing || due.size > 0;
};

const drawList = async (/** @type {Concept} */ concept, /** @type {() => boolean} */ wanted) => {
  const entries = [...concept.entries];
  const open = draft;
  if (open && !entries.some((each) => each.id === open.id)) {
    if (open.fresh) entries.push(open);
    else draft = null;
  }
  const rows = document.createDocumentFragment();
  const put = () => {
    if (!started) list.replaceChildren();
    started = true;
    list.append(rows);
  };
  let started = false;
  // Called after a pause: what is ready then is shown.
  const goOn = () => {
    if (wanted()) put();
    return wanted();
  };
  const gone = removed;
  const back = () => {
    const again = button(words.back, () => takeBack(() => list), { class: "pw-draft__back" });
    rows.append(el("li", { class: "pw-draft__gone" }, `${fill(words.gone_entry, { name: gone?.name ?? "" })} `, again));
  };
  part("empty").hidden = entries.length > 0 || gone !== null;
  const through = await inSteps(entries.entries(), goOn, ([index, entry]) => {
    if (gone?.index === index) back();
    rows.append(card(entry, index, entries.length));
  });
  if (!through) return;
  if (gone && gone.index >= entries.length) back();
  put();
};

/** Show the concept, a large one in steps. What has the focus keeps it, also in an open form. */
const draw = async () => {
  const mine = (drawing += 1);
  const wanted = () => mine === drawing;
  const concept = current();
  const active = document.activeElement;
  const typing =
    (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) && list.contains(active)
      ? { id: active.id, start: active.selectionStart, end: active.selectionEnd }
      : null;
  understand(concept);
  await drawList(concept, wanted);
  if (!wanted()) return;
  await drawChecks(concept, wanted);
  if (!wanted()) return;
  taking.update(concept, shown.fit);
  part("undo").hidden = !canUndo();
  for (const name of ["arrange", "clear"]) part(name).hidden = concept.entries.length === 0;
  for (const { input, key } of settings) {
    if (key === "names") input.checked = concept.names;
    else if (input !== active) input.value = concept[key];
  }
  part("shown-title").textContent = titleOf(concept);
  const target = focus?.();
  focus = null;
  if (target instanceof HTMLElement) {
    target.focus();
  } else if (typing) {
    const input = document.getElementById(typing.id);
    input?.focus();
    if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) input.setSelectionRange(typing.start, typing.end);
  }
};

/** Fetch what the concept needs, then show it; of several at once only the last shows. */
const refresh = async () => {
  const mine = (turn += 1);
  try {
    await sources.ensure(current().entries.map((each) => each.id));
  } catch {
    if (mine !== turn) return;
    const again = button(words.again, () => { messages.replaceChildren(); refresh(); });
    tell(`${read().kept ? words.unfetched_kept : words.unfetched} `, again);
    return;
  }
  if (mine === turn) await draw();
};

/** @type {{ input: HTMLInputElement, key: "title" | "school" | "names" }[]} */
const settings = [];

const setting = (/** @type {"title" | "school" | "names"} */ key, /** @type {string} */ placeholder) => {
  const tick = key === "names";
  const input = el("input", {
    type: tick ? "checkbox" : "text",
    id: `instelling-${key}`,
    "data-setting": key,
    maxlength: tick ? null : String(LONGEST_NAME),
    autocomplete: tick ? null : "off",
    placeholder: placeholder || null,
    onchange: () => change((concept) => Object.assign(concept, { [key]: tick ? input.checked : clean(input.value) }), null, ""),
  });
  settings.push({ input, key });
  return input;
};

const build = () => {
  const names = setting("names", "");
  const tick = el("label", { for: names.id }, fill(words.replace_names, { placeholder: PLACEHOLDER }));
  const above = el(
    "div",
    { class: "pw-draft__settings" },
    field(words.title_label, setting("title", words.title)),
    field(words.school_label, setting("school", words.school_example)),
    el("p", { class: "pw-draft__tick" }, names, tick),
    overlong
  );
  const actions = el(
    "p",
    { class: "pw-draft__buttons pw-draft__actions" },
    button(words.add_heading, () => add("kop"), { class: "pw-draft__add" }),
    button(words.add_own, () => add("eigen")),
    button(words.arrange, arrange, { class: "pw-draft__arrange" }),
    button(words.undo, () => takeBack(() => found("undo:not([hidden])") ?? list), { class: "pw-draft__undo" }),
    button(words.clear, clear, { class: "pw-draft__clear" })
  );
  const at = (/** @type {string} */ path, /** @type {string} */ name) => link(new URL(path, root).href, name);
  const places = { topics: at("onderwerpen/", words.empty_topics), schools: at("scholen/", words.empty_schools) };
  const help = words.empty_help.split(/\{(\w+)\}/).map((piece) => (piece === "topics" || piece === "schools" ? places[piece] : piece));
  const nothing = el("div", { class: "pw-draft__empty" }, el("p", {}, el("strong", {}, words.empty)), el("p", {}, help));
  const main = el(
    "section",
    { class: "pw-draft__main", "aria-labelledby": "bepalingen" },
    el("p", { class: "pw-draft__shown-title", "aria-hidden": "true" }),
    el("h2", { id: "bepalingen" }, words.heading),
    actions,
    nothing,
    list
  );
  const attention = el("section", { "aria-labelledby": "let-op" }, el("h2", { id: "let-op" }, words.attention), checks);
  part("topics").append(el("p", { class: "pw-draft__topics-done", hidden: true }, words.topics_done));
  part("words").append(el("p", { class: "pw-draft__words-done", hidden: true }, words.terms_done));
  const side = el("div", { class: "pw-draft__side" }, attention, taking.section, part("topics"), part("words"));
  part("desk").append(messages, above, el("div", { class: "pw-draft__columns" }, main, side));
  part("desk").hidden = false;
  part("noscript").hidden = true;
};

const start = async () => {
  build();
  const { readable, kept } = read();
  if (!readable) tell(words.unreadable);
  if (!kept) tell(words.unkept);
  addEventListener("pwconcept", refresh);
  const desk = { sources, messages, titleOf, tell, back: () => list.focus() };
  const takeIn = () => receive(desk).catch(() => tell(words.link_unfetched));
  addEventListener("hashchange", takeIn);
  await refresh();
  await takeIn();
};

// A concept needs the texts, and those cannot be fetched from disk; site/disk.js says so.
if (location.protocol !== "file:") {
  // The store is a script at the end of the page: it has run when the page is ready.
  if (globalThis.pwConcept) start();
  else addEventListener("DOMContentLoaded", start);
}
