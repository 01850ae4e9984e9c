/* The matrix: choosing, filtering, sorting and taking it along. Of few texts all signs are in the page already, and their words
   come as soon as a reader does anything; of many the page counts, and texts are drawn as they are chosen. What is chosen
   stands in the address. */

/** @import { Index, Labelled, Listed, Version } from "../shapes.js" */
/** @import { Cell } from "./cells.js" */
/** @import { Narrowed } from "./choice.js" */
/** @import { Known, State } from "./state.js" */

import { legend } from "../compare/beside.js";
import { all, around, el, fetched, one } from "../dom.js";
import { fill, plural, statements } from "../language.js";
import { at } from "../locator.js";
import { chooser, named } from "../names.js";
import { script } from "../vendor.js";
import { matrix as words } from "../words.json";
import * as cells from "./cells.js";
import { SILENT, apart, narrow } from "./choice.js";
import { compare, restore } from "./marks.js";
import { prepared } from "./prepared.js";
import * as address from "./state.js";
import { take } from "./take.js";

const BY_DIFFERENCE = "verschil";
const DIFFER = "assets/vendor/diff-match-patch-1.0.5.js";

const page = one(document, ".pw-compare");
const form = one(page, "#kies", HTMLFormElement);
const table = one(page, ".pw-matrix", HTMLTableElement);
const scroll = one(page, ".pw-matrixscroll");
const part = (/** @type {string} */ name) => one(page, `[data-${name}]`);
const buttons = (/** @type {string} */ name) => all(page, `[data-do="${name}"]`, HTMLButtonElement);
const boxes = (/** @type {string} */ name) => all(form, `input[name="${name}"]`, HTMLInputElement);
const select = (/** @type {string} */ name) => one(form, `[name=${name}]`, HTMLSelectElement);
const selects = { topic: select("onderwerp"), role: select("rol"), order: select("orde"), base: select("basis") };
const root = form.dataset.root ?? "";

const given = prepared(page);
const { most } = given;
/** Whether there are too many texts to draw them all: then the last column counts, and stays. */
const many = given.more > 0;
const order = given.norms.map(([id]) => id);
const signs = new Map([...given.norms, [SILENT, words.standing.silent]]);

/**
 * @typedef {object} Row
 * @property {HTMLElement} node
 * @property {string} id
 * @property {HTMLElement} head
 * @property {HTMLElement} body the table body it belongs to
 * @property {HTMLElement[]} counts the cell that counts all texts, where there are many
 * @property {{ column: string, cell: Cell, narrowed: Narrowed<Labelled> }[]} cells
 * @property {ReturnType<typeof apart> | null} apart
 *
 * @typedef {{ head: HTMLElement, cells: Map<string, Cell> }} Column
 */

/** The rows as the server made them. @type {Row[]} */
const rows = given.subjects[""].map((id) => {
  const node = one(table, `#t-${id}`);
  const body = /** @type {HTMLElement} */ (node.parentElement);
  return { node, id, head: one(node, "th"), body, counts: all(node, "[data-every]"), cells: [], apart: null };
});
/** The topic that is shown first where there is room for one: the first that is regulated. */
const begun = rows.find((row) => row.node.classList.contains("pw-now"))?.id ?? "";
const bodies = new Set(rows.map((row) => row.body));
const sorted = el("tbody");

/** The columns that are there to be drawn, by the identity of their version. @type {Map<string, Column>} */
const columns = new Map();
for (const text of given.drawn) {
  const head = table.querySelector(`thead [data-kolom="${text}"]`);
  if (!(head instanceof HTMLElement)) continue;
  const cellOf = (/** @type {Row} */ { node, id }) => cells.found(one(node, `[data-kolom="${text}"]`), id);
  columns.set(text, { head, cells: new Map(rows.map((row) => [row.id, cellOf(row)])) });
}
const columnAt = (/** @type {string} */ id) => /** @type {Column} */ (columns.get(id));
const cellAt = (/** @type {string} */ id, /** @type {string} */ topic) => /** @type {Cell} */ (columnAt(id).cells.get(topic));

/** The texts to choose from, by their identity, in the order of their boxes. */
const texts = new Map(given.texts.map((text) => [text.id, text]));
const textAt = (/** @type {string} */ id) => /** @type {Listed} */ (texts.get(id));
const topics = new Set(given.subjects[""]);
/** @type {Known} */
const known = {
  most,
  topics,
  choices: new Set(Object.keys(given.subjects).filter(Boolean)),
  roles: new Set(given.roles),
  norms: new Set(signs.keys()),
  orders: new Set([BY_DIFFERENCE]),
  columns: texts,
  standard: given.drawn,
};

/** @type {State} */
let state = address.initial(known);
let drawn = known.standard;
let current = "";
let visible = rows;
let turn = 0;
let touched = false;
let counted = part("count").textContent;

const tell = (/** @type {string} */ message) => {
  const place = part("message");
  place.textContent = message;
  place.hidden = !message;
};

/** The texts that did not come since the last choice. @type {Set<string>} */
const unfetched = new Set();
const tellUnfetched = (/** @type {string[]} */ ids) => {
  for (const id of ids) unfetched.add(id);
  tell(fill(words.unfetched, { texts: [...unfetched].map((id) => named(textAt(id))).join("; ") }));
};

/** @type {Map<string, Promise<any>>} */
const pending = new Map();
/** A data file, fetched once; what could not be fetched may be asked for again. */
const data = (/** @type {string} */ file) => {
  let answer = pending.get(file);
  if (!answer) {
    answer = fetched(root + file);
    answer.catch(() => pending.delete(file));
    pending.set(file, answer);
  }
  return answer;
};
const versionOf = (/** @type {string} */ id) => /** @type {Promise<Version>} */ (data(textAt(id).file));
const indexOf = () => /** @type {Promise<Index>} */ (data(given.index));

/** Fetch a version and draw its column; a column once drawn is kept. */
const ensure = async (/** @type {string} */ id) => {
  if (columns.has(id)) return;
  const { label, name, path } = textAt(id);
  const version = await versionOf(id);
  const head = el("th", { scope: "col", "data-kolom": id }, el("a", { href: root + path }, label), el("span", { class: "pw-muted" }, name));
  columns.set(id, { head, cells: new Map(rows.map((row) => [row.id, cells.drawn(version, row.id, label, order, root)])) });
};

/** Bring the words to the columns that the page came with; false where a text does not come. */
const bringWords = async () => {
  const bare = drawn.filter((id) => [...columnAt(id).cells.values()].some(({ text }) => !text));
  if (!bare.length) return true;
  const outcomes = await Promise.allSettled(
    bare.map(async (id) => {
      const version = await versionOf(id);
      for (const cell of columnAt(id).cells.values()) cells.fill(cell, version, root);
    })
  );
  dispatchEvent(new Event("pwconcept"));
  const absent = bare.filter((_, at) => outcomes[at].status === "rejected");
  if (absent.length) tellUnfetched(absent);
  return !absent.length;
};

/** Know every text there is, not only those on the page. */
const learn = async () => {
  const { versions } = await indexOf();
  for (const text of versions) if (!texts.has(text.id)) texts.set(text.id, text);
  return versions;
};

/** A box for a text that is chosen and has none yet. */
const addBox = (/** @type {string} */ id) => {
  if (boxes("kolom").some((box) => box.value === id)) return;
  const text = textAt(id);
  const box = el("input", { type: "checkbox", name: "kolom", value: id });
  const about = [text.name, text.standing].filter(Boolean).join(", ");
  const shown = el("span", {}, el("strong", {}, text.label), " ", el("span", { class: "pw-muted" }, about));
  one(form, ".pw-choose__texts").append(el("li", {}, el("label", {}, box, " ", shown)));
};

/** Put `wanted` in `parent` behind its child `first`; what stands there already is not touched. */
const arrange = (/** @type {HTMLElement} */ parent, /** @type {Element | null} */ first, /** @type {HTMLElement[]} */ wanted) => {
  const kept = new Set([first, ...wanted]);
  for (const child of [...parent.children]) if (!kept.has(child)) child.remove();
  let last = first;
  for (const each of wanted) {
    const next = last ? last.nextElementSibling : parent.firstElementChild;
    if (next !== each) parent.insertBefore(each, next);
    last = each;
  }
};

const placeColumns = () => {
  if (drawn.join(" ") === state.columns.join(" ")) return;
  drawn = state.columns;
  const counting = all(table, "thead [data-every]");
  arrange(one(table, "thead tr"), one(table, ".pw-matrix__corner"), [...drawn.map((id) => columnAt(id).head), ...counting]);
  for (const row of rows) arrange(row.node, row.head, [...drawn.map((id) => cellAt(id, row.id).td), ...row.counts]);
  const width = drawn.length + counting.length;
  for (const head of all(table, ".pw-matrix__group th", HTMLTableCellElement)) head.colSpan = width + 1;
  scroll.dataset.columns = String(width);
  // Whatever marks what is in the reader's concept looks at the new cells too.
  dispatchEvent(new Event("pwconcept"));
};

const whyIn = (/** @type {HTMLElement} */ head) => {
  const made = el("span", { class: "pw-matrix__why" });
  one(head, "a").after(made);
  return made;
};

const sortRows = () => {
  const byDifference = state.order === BY_DIFFERENCE;
  const ranked = [...rows];
  if (byDifference) {
    ranked.sort((a, b) => {
      if (!a.apart || !b.apart) return 0;
      return b.apart.weight - a.apart.weight || b.apart.questions - a.apart.questions || b.apart.stands - a.apart.stands;
    });
    arrange(sorted, null, ranked.map((row) => row.node));
    if (!sorted.isConnected) table.append(sorted);
  } else if (sorted.isConnected) {
    for (const body of bodies) arrange(body, body.firstElementChild, rows.filter((row) => row.body === body).map((row) => row.node));
    sorted.remove();
  }
  for (const row of rows) {
    const { aspect, questions, stands } = row.apart ?? { aspect: null, questions: 0, stands: 0 };
    const why = [aspect ? words.aspects[aspect] : "", aspect ? plural(questions, words.differences) : "", plural(stands, words.stands)];
    const told = row.head.querySelector(".pw-matrix__why");
    if (byDifference) (told ?? whyIn(row.head)).textContent = why.filter(Boolean).join(" · ");
    else told?.remove();
  }
  for (const body of bodies) {
    body.hidden = byDifference || !rows.some((row) => row.body === body && !row.node.hidden);
  }
  return ranked;
};

const openable = (/** @type {Row} */ row) =>
  drawn.flatMap((column) => {
    const { details } = cellAt(column, row.id);
    return details ? [{ details, column, open: details.open }] : [];
  });

const openFromState = () => {
  for (const row of rows) {
    for (const { details, column } of openable(row)) details.open = address.isOpen(state, row.id, column);
  }
};

/** Take from the table which cells are open, for the address and the buttons. */
const showOpen = () => {
  const { open, everything, whole } = address.opened(visible.map((row) => ({ topic: row.id, cells: openable(row) })));
  for (const row of visible) {
    const button = row.head.querySelector("button");
    if (!button?.firstChild) continue;
    if (many) button.hidden = !openable(row).length;
    button.setAttribute("aria-expanded", String(whole.has(row.id)));
    button.firstChild.textContent = whole.has(row.id) ? words.close : words.open;
    button.setAttribute("aria-label", `${button.textContent} ${button.dataset.of}`);
  }
  for (const button of buttons("open")) {
    if (many) button.hidden = !drawn.length;
    button.setAttribute("aria-expanded", String(everything));
    button.textContent = everything ? words.close_all : words.open_all;
  }
  state.open = open;
};

/** The cells whose words are marked. @type {Set<Cell>} */
const marked = new Set();

/** Mark the words of open cells against the chosen text; a cell that is opened later is marked then. */
const markWords = async () => {
  const { base } = state;
  const label = texts.get(base)?.label ?? "";
  part("base").textContent = base ? legend(label) : "";
  /** @type {Map<string, Version>} */
  const versions = new Map();
  if (base) {
    try {
      const ids = [...drawn];
      const [found] = await Promise.all([Promise.all(ids.map(versionOf)), script(root + DIFFER)]);
      found.forEach((version, at) => versions.set(ids[at], version));
    } catch {
      part("base").textContent = "";
      tell(words.unmarked);
    }
    if (state.base !== base) return; // a later choice has overtaken this one
  }
  const theirs = versions.get(base);
  for (const row of rows) {
    for (const id of drawn) {
      const cell = cellAt(id, row.id);
      const mine = versions.get(id);
      if (marked.delete(cell)) restore(cell);
      if (!theirs || !mine || id === base || !cell.details?.open) continue;
      compare(cell, row.id, mine, theirs, label);
      marked.add(cell);
    }
  }
};

const showBases = () => {
  const options = state.columns.map((id) => el("option", { value: id }, named(textAt(id))));
  selects.base.replaceChildren(el("option", { value: "" }, words.nobody), ...options);
  const paragraph = selects.base.closest("p");
  if (paragraph) paragraph.hidden = state.columns.length < 2;
  if (!state.columns.includes(state.base)) state.base = "";
  selects.base.value = state.base;
};

const showCurrent = () => {
  const at = Math.max(0, visible.findIndex((row) => row.id === (current || begun)));
  for (const row of rows) row.node.classList.toggle("pw-now", row === visible[at]);
  part("position").textContent = visible.length ? fill(words.position, { at: at + 1, count: visible.length }) : "";
  one(page, ".pw-onebyone").hidden = visible.length < 2;
  for (const button of buttons("previous")) button.disabled = at === 0;
  for (const button of buttons("next")) button.disabled = at >= visible.length - 1;
};

const showControls = () => {
  selects.topic.value = state.topic;
  selects.role.value = state.role;
  selects.order.value = state.order;
  showBases();
  state.columns.forEach(addBox);
  for (const box of boxes("norm")) box.checked = state.norms.has(box.value);
  for (const box of boxes("kolom")) box.checked = state.columns.includes(box.value);
  const chosen = [...signs].filter(([id]) => state.norms.has(id)).map(([, sign]) => sign);
  one(form, '[data-shown="norm"]').textContent = chosen.join(", ") || words.everything;
  one(form, '[data-shown="kolom"]').textContent = fill(words.chosen, { count: state.columns.length });
};

const showCount = () => {
  const shown = new Set();
  for (const row of visible) {
    for (const { column, narrowed } of row.cells) for (const each of narrowed.shown) shown.add(at(column, each.id));
  }
  const every = plural(rows.length, words.topics);
  const topics = visible.length === rows.length ? every : fill(words.some_topics, { count: visible.length, every });
  const told = drawn.length ? [plural(drawn.length, words.texts), statements(shown.size)] : [];
  counted = [topics, ...told].join(" · ");
  part("count").textContent = counted;
  part("none").hidden = visible.length > 0;
  scroll.hidden = !visible.length;
};

const remember = () => {
  const target = location.pathname + address.write(state, known) + (current ? `#t-${current}` : "");
  history.replaceState(history.state, "", target);
  part("view").setAttribute("href", target);
};

/** Narrow every cell of the rows to the choice. */
const narrowCells = () => {
  for (const row of rows) {
    row.cells = drawn.map((column) => {
      const cell = cellAt(column, row.id);
      return { column, cell, narrowed: narrow(/** @type {Version} */ (cell.text), cell.topic, state, given.roles) };
    });
    row.apart = apart(row.cells.map((each) => each.narrowed), row.id, state.role, given.questions);
  }
};

/** Show the state. Texts that are not there yet are fetched first; a later choice overtakes an earlier one. */
const draw = async () => {
  const mine = ++turn;
  touched = true;
  showControls();
  if (!state.columns.every((id) => columns.has(id))) part("count").textContent = words.loading;
  const outcomes = await Promise.allSettled(state.columns.map(ensure));
  if (mine !== turn) return;
  if (outcomes.some((outcome) => outcome.status === "rejected")) {
    tellUnfetched(state.columns.filter((id) => !columns.has(id)));
    state.columns = state.columns.filter((id) => columns.has(id));
    if (!state.columns.length) state.columns = [...known.standard];
    showControls();
  }
  placeColumns();
  const complete = await bringWords();
  if (mine !== turn) return;
  if (!complete) {
    // Without the words nothing can be narrowed: what stood there stays, and so does what was counted.
    part("count").textContent = counted;
    showCurrent();
    return;
  }
  narrowCells();
  const wanted = new Set(given.subjects[state.topic]);
  const filtered = drawn.length && (state.role || state.norms.size);
  for (const row of rows) {
    row.node.hidden = !wanted.has(row.id) || Boolean(filtered && !row.cells.some((each) => each.narrowed.fits));
    // What is not seen is written once it is.
    if (!row.node.hidden) for (const { cell, narrowed } of row.cells) cells.summarise(cell, narrowed, state.role, order);
  }
  visible = sortRows().filter((row) => !row.node.hidden);
  openFromState();
  markWords();
  showOpen();
  showCurrent();
  showCount();
};

const choose = async () => {
  tell("");
  unfetched.clear();
  await draw();
  remember();
};

form.addEventListener("submit", (event) => event.preventDefault());
/** Take what is chosen from the form. */
const choices = () => {
  state = {
    ...state,
    topic: selects.topic.value,
    role: selects.role.value,
    order: selects.order.value,
    base: selects.base.value,
    norms: new Set(boxes("norm").filter((box) => box.checked).map((box) => box.value)),
    columns: boxes("kolom").filter((box) => box.checked).map((box) => box.value),
  };
  return choose();
};
form.addEventListener("change", (event) => {
  if (event.target instanceof HTMLInputElement && event.target.type === "search") return;
  const { length } = boxes("kolom").filter((box) => box.checked);
  if ((!length && !many) || length > most) {
    if (event.target instanceof HTMLInputElement) event.target.checked = !event.target.checked;
    tell(length ? fill(words.too_many, { most }) : words.too_few);
    return;
  }
  choices();
});

/** Draw a text that was chosen by its name. */
const add = (/** @type {Listed} */ { id }) => {
  if (state.columns.length >= most && !state.columns.includes(id)) return tell(fill(words.too_many, { most }));
  addBox(id);
  for (const box of boxes("kolom")) if (box.value === id) box.checked = true;
  return choices();
};

let waiting = 0;
table.addEventListener("toggle", () => {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(() => {
    const before = address.write(state, known);
    if (state.base) markWords();
    showOpen();
    if (address.write(state, known) !== before) remember();
  });
}, true);

const takeAlong = async (/** @type {string} */ kind) => {
  if (!drawn.length) {
    part("taken").textContent = words.too_few;
    return;
  }
  let told = words.not_taken;
  const found = await Promise.all([indexOf(), Promise.all(drawn.map(versionOf))]).catch(() => null);
  if (found) {
    const [index, versions] = found;
    const chosen = versions.map((version) => ({ version, label: textAt(version.id).label }));
    told = await take(kind, index, visible.map((row) => row.id), chosen, state);
  }
  part("taken").textContent = told;
};

const step = (/** @type {number} */ by) => {
  const at = Math.max(0, visible.findIndex((row) => row.node.classList.contains("pw-now")));
  current = visible[Math.min(Math.max(at + by, 0), visible.length - 1)].id;
  showCurrent();
  remember();
};

const toggle = async (/** @type {HTMLElement} */ button, /** @type {Row[]} */ some) => {
  if (!(await bringWords())) return;
  const open = button.getAttribute("aria-expanded") !== "true";
  for (const { details } of some.flatMap(openable)) details.open = open;
};

/** Open a cell that was pointed at before its words were there. */
const openBare = async (/** @type {HTMLElement} */ td) => {
  await bringWords();
  const details = td.querySelector("details");
  if (details) details.open = true;
};

/** @type {Record<string, (button: HTMLElement) => unknown>} */
const ACTIONS = {
  row: (button) => toggle(button, rows.filter((row) => row.node.contains(button))),
  open: (button) => toggle(button, visible),
  previous: () => step(-1),
  next: () => step(1),
  csv: () => takeAlong("csv"),
  json: () => takeAlong("json"),
  xlsx: () => takeAlong("xlsx"),
};

/** Take the state from the address; what the page does not know is named, and then the default view is shown. */
const start = async () => {
  let asked = address.read(location.search, known);
  if (asked.missing.length && many) {
    await learn().catch(() => undefined); // then the versions are told to be unknown
    asked = address.read(location.search, known);
  }
  const topic = location.hash.startsWith("#t-") ? location.hash.slice(3) : "";
  current = known.topics.has(topic) ? topic : "";
  state = asked.unknown.length ? address.initial(known) : asked.state;
  tell(asked.unknown.length ? fill(words.unknown, { what: asked.unknown.join(", ") }) : "");
  // The default view is what the server drew: nothing to do until the reader chooses.
  if (touched || address.write(state, known)) {
    await draw();
  } else {
    showControls();
    showCurrent();
  }
  part("view").setAttribute("href", location.pathname + address.write(state, known));
  if (current && !asked.unknown.length) document.getElementById(`t-${current}`)?.scrollIntoView();
};

// From disk nothing can be fetched; site/disk.js says so.
if (location.protocol !== "file:") {
  page.addEventListener("click", (event) => {
    const button = around(event, "button[data-do]");
    if (button) ACTIONS[button.dataset.do ?? ""]?.(button);
    const bare = around(event, ".pw-said");
    if (bare) openBare(bare);
  });
  // A reader who does anything here may open, search or print what the texts say.
  for (const sign of ["pointermove", "pointerdown", "keydown", "focusin", "scroll"]) addEventListener(sign, bringWords, { once: true, passive: true });
  if (many) chooser(one(form, ".pw-chooser"), learn, add);
  addEventListener("popstate", start);
  addEventListener("pageshow", (event) => event.persisted && showControls());
  start();
}
