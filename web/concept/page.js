/* The page of the concept: shows what this browser keeps and lets a writer change it. */

/** @import { Concept, Source } from "../shapes.js" */
/** @import { Desk, Shown } from "./card.js" */

import { all, button, el, field, link, one } from "../dom.js";
import { download } from "../files.js";
import { fill } from "../language.js";
import { inSteps } from "../steps.js";
import { script } from "../vendor.js";
import { concept as words } from "../words.json";
import { attention } from "./attention.js";
import { card } from "./card.js";
import { fits, numbers, outline, sayings } from "./outline.js";
import { open, receive } from "./receive.js";
import { LONGEST, MOST, empty } from "./shape.js";
import { settings } from "./settings.js";
import { MOST_CHARACTERS, isShared } from "./share.js";
import { Sources } from "./sources.js";
import { adopted, arranged, canUndo, commit, current, read, say, sayChanged, undo } from "./store.js";
import { takeaway } from "./takeaway.js";
import { PLACEHOLDER, clean, renamer } from "./text.js";
import { waiting } from "./waiting.js";
import { writing } from "./writing.js";

const SAME = (/** @type {string} */ text) => text;

const page = one(document, ".pw-draft");
const part = (/** @type {string} */ name) => one(page, `.pw-draft__${name}`);
const found = (/** @type {string} */ name) => page.querySelector(`.pw-draft__${name}`);
const root = new URL(page.dataset.root ?? "", location.href);
const sources = new Sources(root);
// What works on words that are there; who has none yet, or only reads, does not wait for it.
const TOOLS = ["assets/vendor/diff-match-patch-1.0.5.js", "assets/vendor/fflate-0.8.3.js"];
const tools = () => Promise.all(TOOLS.map((file) => script(new URL(file, root).href)));
const choices = (/** @type {string} */ key) => one(page, `.pw-draft__choices[data-for="${key}"]`, HTMLSelectElement);
// What a provision of the writer's own gets until the writer chooses: the last of each list.
const last = (/** @type {string} */ key) => all(choices(key), "option", HTMLOptionElement).at(-1)?.value ?? "";
const unlabelled = { topic: last("topic"), norm: last("norm") };

/** @typedef {(() => Element | null | undefined) | null} Focus What gets the focus when all is drawn. */

/** @type {Shown} */
let shown = { rename: SAME, fit: true, parts: [], sayings: [], numbers: new Map(), repeated: new Set() };
/** @type {{ index: number, told: string, action: string, again: () => void } | null} what went from where, until the next change */
let removed = null;
/** @type {Focus} */
let focus = null;
let turn = 0;
let drawing = 0;
let quiet = false;
let openKept = true;

const titleOf = (/** @type {Concept} */ concept) => clean(concept.title) || words.title;
const content = () => ({ title: titleOf(current()), parts: shown.parts, address: (/** @type {Source} */ source) => sources.address(source) });
const taking = takeaway(content, unlabelled);
const list = el("ol", { class: "pw-draft__list", tabindex: "-1" });
const notice = el("p", { class: "pw-note pw-draft__unkept", hidden: true }, `${words.unkept} `, button(words.to_file, taking.file));
const messages = el("div", { class: "pw-draft__messages" }, notice);

const overlong = el("p", { class: "pw-note", role: "status", hidden: true }, fill(words.overlong, { most: MOST_CHARACTERS.toLocaleString(words.locale) }));

const tell = (/** @type {string} */ told, /** @type {Node[]} */ ...more) => {
  const lastTold = [...messages.children].at(-1);
  if (more.length || lastTold?.textContent !== told) messages.append(el("p", { class: "pw-note" }, told, ...more));
  say(told);
};

/** Say it at once where what is done or typed here is kept nowhere. */
const warn = () => {
  const due = !read().kept || !openKept;
  if (due && notice.hidden) say(words.unkept);
  notice.hidden = !due;
};

const cardOf = (/** @type {string} */ id) => all(list, "li").find((each) => each.dataset.id === id);
const controlOf = (/** @type {string} */ id, /** @type {string} */ name) => () =>
  cardOf(id)?.querySelector(`[data-control="${name}"]`) ?? cardOf(id) ?? list;
const inputOf = (/** @type {string} */ id) => () => cardOf(id)?.querySelector("textarea") ?? cardOf(id)?.querySelector("input");
const { checks, drawAttention } = attention(page, (id) => cardOf(id)?.id);

/** Change the concept, and say what was done and whether it is kept; returns whether it could be done. */
const change = (/** @type {(concept: Concept) => unknown} */ how, /** @type {Focus} */ then, /** @type {string} */ told) => {
  if (commit(how) === "refused") {
    tell(fill(words.refused, { most: MOST, longest: LONGEST.toLocaleString(words.locale) }));
    return false;
  }
  removed = null;
  focus = then;
  sayChanged(told);
  return true;
};

const takeBack = (/** @type {Focus} */ then) => {
  const done = undo();
  if (done === "refused") {
    tell(fill(words.refused, { most: MOST, longest: LONGEST.toLocaleString(words.locale) }));
    return;
  }
  removed = null;
  focus = then;
  sayChanged(done === "all" ? words.undone : words.undone_own);
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
  removed = { index, told: fill(words.gone_entry, { name }), action: words.back, again: () => takeBack(() => list) };
};

const adopt = (/** @type {string} */ id) => change((concept) => Object.assign(concept, adopted(concept, id, unlabelled)), () => list, words.changed);

const arrange = () => {
  const { index } = sources;
  if (index) change((concept) => { concept.entries = arranged(concept.entries, index, (id) => sources.of(id)); }, () => list, words.arranged);
};

const clear = () => change((concept) => Object.assign(concept, empty()), () => found("undo"), words.cleared);

const namesOf = (/** @type {Concept} */ concept) => sources.names(concept.entries.map((each) => each.id));

const { opened, typed, write, add, edit, save, cancel, resume } = writing({
  sources,
  unlabelled,
  namesOf,
  change,
  show: (then, left) => {
    removed = left ? { ...left, told: words.left_unsaved, action: words.resume } : null;
    focus = then;
    refresh(); // and no drawing at once: what draws a concept may not be there yet
  },
  warn: (kept) => {
    openKept = kept;
    warn();
  },
  tell,
  form: () => one(list, "form"),
  inputOf,
  controlOf,
  adding: () => part("add"),
});

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

const drawList = async (/** @type {Concept} */ concept, /** @type {() => boolean} */ wanted) => {
  const entries = [...concept.entries];
  const stands = opened();
  // Also where its entry has gone in another tab: what is typed stays.
  if (stands && !entries.some((each) => each.id === stands.id)) entries.push(stands);
  /** @type {Desk} */
  const desk = {
    sources, shown, draft: stands, kept: concept.entries, choices, writing: { typed, save, cancel }, move, edit, remove, adopt,
  };
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
    if (gone) rows.append(el("li", { class: "pw-draft__gone" }, `${gone.told} `, button(gone.action, gone.again, { class: "pw-draft__back" })));
  };
  part("empty").hidden = entries.length > 0 || gone !== null;
  const through = await inSteps(entries.entries(), goOn, ([index, entry]) => {
    if (gone?.index === index) back();
    rows.append(card(entry, index, entries.length, desk));
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
  await drawAttention(concept, shown, namesOf(concept), wanted);
  if (!wanted()) return;
  taking.update(concept, shown.fit);
  part("undo").hidden = !canUndo();
  for (const name of ["arrange", "clear"]) part(name).hidden = concept.entries.length === 0;
  showSettings(concept);
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
  warn();
  try {
    const wanted = [...current().entries, opened()].flatMap((each) => each?.id ?? []);
    await Promise.all([sources.ensure(wanted), wanted.length ? tools() : null]);
    // What was added meanwhile is drawn too, and was not wanted before.
    if (mine === turn && current().entries.length) await tools();
  } catch {
    if (mine !== turn) return;
    const again = button(words.again, () => { messages.replaceChildren(); refresh(); });
    tell(`${read().kept ? words.unfetched_kept : words.unfetched} `, again);
    return;
  }
  if (mine === turn) await draw();
};

const { make: setting, show: showSettings } = settings({
  typed: (how, step) => {
    quiet = true;
    removed = null;
    commit(how, step);
    quiet = false;
    part("undo").hidden = !canUndo();
    warn();
  },
  drawn: () => refresh(),
  tell,
});

const { panel, drawWaiting } = waiting(write);

const lent = { sources, messages, titleOf, tell, unlabelled, back: () => list.focus() };

const opening = () => {
  const input = el("input", { type: "file", id: "conceptbestand", accept: ".json,application/json" });
  input.addEventListener("change", async () => {
    const [file] = input.files ?? [];
    if (file) await open(file, lent).catch(() => tell(words.link_unfetched));
    input.value = "";
  });
  return el("section", { "aria-labelledby": "pw-open" }, el("h2", { id: "pw-open" }, words.open_heading), el("p", {}, words.open_about), field(words.open, input));
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
  const look = el("section", { "aria-labelledby": "let-op" }, el("h2", { id: "let-op" }, words.attention), checks);
  const side = el("div", { class: "pw-draft__side" }, look, taking.section, opening(), part("topics"), part("words"));
  part("desk").append(messages, panel, above, el("div", { class: "pw-draft__columns" }, main, side));
  part("desk").hidden = false;
  part("noscript").hidden = true;
};

const start = async () => {
  build();
  const { damaged } = read();
  if (damaged !== null) {
    const keep = button(words.unreadable_file, () => download(words.unreadable_name, "text/plain", damaged));
    tell(`${words.unreadable} `, keep);
  }
  addEventListener("pwconcept", () => { if (!quiet) refresh(); });
  addEventListener("pwconceptlost", (event) => {
    if (event instanceof CustomEvent) tell(fill(words.setting_lost, { text: event.detail.join(", ") }));
  });
  addEventListener("pageshow", (event) => { if (event.persisted) drawWaiting(); });
  const left = resume();
  if (left) focus = inputOf(opened()?.id ?? "");
  const take = async () => {
    if (isShared(location.hash)) await tools();
    await receive(lent);
  };
  const takeIn = () => take().catch(() => tell(words.link_unfetched));
  addEventListener("hashchange", takeIn);
  await refresh();
  if (left) say(words.typed_back);
  drawWaiting();
  await takeIn();
};

// A concept needs the texts, and those cannot be fetched from disk; site/disk.js says so.
if (location.protocol !== "file:") {
  // The store is a script at the end of the page: it has run when the page is ready.
  if (globalThis.pwConcept) start();
  else addEventListener("DOMContentLoaded", start);
}
