/* The page of the concept: shows what pwConcept keeps, changes it, checks it and hands it out as a file or a link. */

import { markdown } from "./markdown.js";
import { numbers, origin, outline, sayings, wording } from "./outline.js";
import { decode, encode, isShared } from "./share.js";
import { Sources } from "./sources.js";
import { clean, danglers, duplicates, renamer, unexplained, PLACEHOLDER } from "./words.js";
import { word, zip } from "./word.js";
import { fileName, version } from "./yaml.js";

const DEFAULT_TITLE = "Protocol sociale media";
const MOST_STEPS = 50;
const VERSION_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const page = document.querySelector(".pw-draft");
const desk = page.querySelector(".pw-draft__desk");
const root = new URL(page.dataset.root, location.href);
const sources = new Sources(root);
const part = (name) => page.querySelector(`.pw-draft__${name}`);

/** An element; strings among the children become text, never markup. */
const el = (tag, properties = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
};
const button = (words, onclick, properties = {}) => el("button", { type: "button", onclick, ...properties }, words);
const link = (href, words) => el("a", { href }, words);

const past = [];
let editing = null; // {id, heading, text, topic, norm}: what stands in the open form
let removed = null; // {index, words}: where an entry went, until the next change
let after = null; // () => element that gets the focus when all is drawn
let turn = 0;

const current = () => pwConcept.read().concept;

/** Change the concept as it is kept now; `change` gets a copy to change. Every step can be undone. */
const commit = (change, focus = null) => {
  const before = current();
  const next = structuredClone(before);
  change(next);
  past.push(JSON.stringify(before));
  if (past.length > MOST_STEPS) past.shift();
  removed = null;
  after = focus;
  pwConcept.write(next);
};

const undo = (focus = null) => {
  const before = past.pop();
  if (before === undefined) return;
  removed = null;
  editing = null;
  after = focus ?? (() => part("undo:not([hidden])") ?? part("list"));
  pwConcept.write(JSON.parse(before));
  pwConcept.say("De laatste wijziging is ongedaan gemaakt.");
};

const entryElement = (id) => [...page.querySelectorAll("[data-id]")].find((one) => one.dataset.id === id);
const control = (id, name) => () => entryElement(id)?.querySelector(`[data-control="${name}"]`) ?? entryElement(id);

const freshId = (concept, kind) => {
  const used = concept.entries.map((one) => Number(/^(?:kop|eigen)-(\d+)$/.exec(one.id)?.[1] ?? 0));
  return `${kind}-${Math.max(0, ...used) + 1}`;
};

const move = (id, by) => {
  const index = current().entries.findIndex((one) => one.id === id);
  const to = index + by;
  if (index < 0 || to < 0 || to >= current().entries.length) {
    pwConcept.say(by < 0 ? "Dit staat al bovenaan." : "Dit staat al onderaan.");
    return;
  }
  commit(({ entries }) => entries.splice(to, 0, ...entries.splice(index, 1)), control(id, by < 0 ? "up" : "down"));
  pwConcept.say(`Verplaatst naar plaats ${to + 1} van ${current().entries.length}.`);
};

const remove = (id, words) => {
  const index = current().entries.findIndex((one) => one.id === id);
  if (index < 0) return;
  commit(({ entries }) => entries.splice(index, 1));
  removed = { index, words };
  after = () => part("back");
  pwConcept.say(`Verwijderd: ${words}. Je kunt dit terugzetten.`);
};

const add = (kind) => {
  const id = freshId(current(), kind);
  editing = { id, kind, fresh: true, heading: "", text: "" };
  after = () => entryElement(id)?.querySelector("input, textarea");
  draw();
};

const save = () => {
  const now = editing;
  const source = sources.of(now.id);
  const [heading, text] = [clean(now.heading), clean(now.text)];
  if (!text) {
    pwConcept.say(now.kind === "kop" ? "Schrijf eerst een kop." : "Schrijf eerst een tekst.");
    return;
  }
  editing = null;
  commit(({ entries }) => {
    let entry = entries.find((one) => one.id === now.id);
    if (!entry) {
      entry = { id: now.id, kind: now.kind };
      entries.push(entry);
    }
    const first = source ? { heading: clean(source.provision.lead ?? ""), text: clean(source.provision.text) } : { heading: "", text: null };
    for (const [field, value] of Object.entries({ heading, text })) {
      if (value === first[field]) delete entry[field];
      else entry[field] = value;
    }
    if (now.kind === "eigen") Object.assign(entry, { topic: now.topic, norm: now.norm });
  }, control(now.id, "edit"));
  pwConcept.say("Bewaard in je concept.");
};

const cancel = () => {
  const { id, fresh } = editing;
  editing = null;
  after = fresh ? () => part("add") : control(id, "edit");
  draw();
};

/** Put the provisions in the order of the topics and a heading above each group; headings that stood there go. */
const arrange = () => {
  const order = sources.index.topics.map((topic) => topic.id);
  const groupOf = new Map(sources.index.topics.map((topic) => [topic.id, topic.group]));
  const topicOf = (entry) => sources.of(entry.id)?.provision.topics[0] ?? entry.topic ?? order.at(-1);
  // Items of one article stay together, at the place of the first.
  const family = (entry) => {
    const provision = sources.of(entry.id)?.provision;
    return provision?.parent ? `${entry.id.split("#")[0]}#${provision.parent}` : entry.id;
  };
  commit((concept) => {
    const entries = concept.entries.filter((one) => one.kind !== "kop");
    const leader = new Map();
    for (const entry of entries) if (!leader.has(family(entry))) leader.set(family(entry), topicOf(entry));
    const rank = (entry) => order.indexOf(leader.get(family(entry)));
    const families = [...leader.keys()];
    const sorted = [...entries].sort((a, b) => rank(a) - rank(b) || families.indexOf(family(a)) - families.indexOf(family(b)));
    concept.entries = [];
    for (const { id, label } of sources.index.groups) {
      const members = sorted.filter((one) => groupOf.get(leader.get(family(one))) === id);
      if (members.length) concept.entries.push({ id: freshId(concept, "kop"), kind: "kop", text: label }, ...members);
    }
    // Numbers of headings and of own provisions are drawn from one row.
    const taken = new Set(entries.map((one) => one.id));
    let number = 0;
    for (const entry of concept.entries) {
      if (entry.kind !== "kop") continue;
      do number += 1; while (taken.has(`kop-${number}`) || taken.has(`eigen-${number}`));
      entry.id = `kop-${number}`;
    }
  }, () => part("list"));
  pwConcept.say("De bepalingen staan nu per onderwerp, met koppen ertussen.");
};

const redline = (first, text) => {
  const words = el("p", { class: "pw-draft__redline" });
  for (const [operation, run] of pwRedline.spans(first, text)) {
    const denies = pwRedline.NEGATIONS.has(run.trim().toLowerCase());
    words.append(operation === "equal" ? run : el(operation === "insert" ? "ins" : "del", { class: denies ? "pw-negation" : null }, run));
  }
  return words;
};

const controls = (entry, index, count, name) => {
  const by = (words, label, doing, key, off = false) =>
    button(words, doing, { "data-control": key, "aria-label": `${label}: ${name}`, title: label, "aria-disabled": off ? "true" : null });
  return el(
    "div",
    { class: "pw-draft__controls" },
    by("↑", "Omhoog", () => move(entry.id, -1), "up", index === 0),
    by("↓", "Omlaag", () => move(entry.id, 1), "down", index === count - 1),
    sources.of(entry.id) || entry.kind !== "provision" ? by("Wijzig", "Wijzig", () => edit(entry), "edit") : null,
    by("Verwijder", "Verwijder", () => remove(entry.id, name), "remove")
  );
};

const edit = (entry) => {
  const source = sources.of(entry.id);
  const { rename } = state;
  const shown = (text) => (current().names ? renamer(sources.names(current().entries.map((one) => one.id)), "")(clean(text)) : text);
  const first = source?.provision;
  editing = {
    id: entry.id,
    kind: entry.kind,
    heading: entry.heading ?? first?.lead ?? "",
    text: entry.text ?? first?.text ?? "",
    topic: entry.topic,
    norm: entry.norm,
  };
  // With names replaced the writer edits what the page shows, with the placeholder in place of the name.
  if (source && rename) Object.assign(editing, { heading: shown(editing.heading), text: shown(editing.text) });
  after = () => entryElement(entry.id)?.querySelector("textarea, input");
  draw();
};

const field = (label, input) => {
  input.id = `veld-${(field.count += 1)}`;
  return el("div", { class: "pw-draft__field" }, el("label", { for: input.id }, label), input);
};
field.count = 0;

const choice = (name, chosen, otherwise) => {
  const made = part(`choices[data-for="${name}"]`).cloneNode(true);
  made.removeAttribute("class");
  made.removeAttribute("aria-label");
  made.hidden = false;
  made.value = chosen ?? otherwise;
  return made;
};

const form = (entry, name) => {
  const source = sources.of(entry.id);
  const keep = (key) => (event) => { editing[key] = event.target.value; };
  const area = el("textarea", { rows: "6", maxlength: String(pwConcept.LONGEST), oninput: keep("text") });
  area.value = editing.text;
  const heading = el("input", { type: "text", maxlength: "300", oninput: keep("heading") });
  heading.value = editing.heading;
  const only = el("input", { type: "text", maxlength: "300", oninput: keep("text") });
  only.value = editing.text;
  const made = el("form", {
    class: "pw-draft__form",
    "aria-label": `Wijzig ${name}`,
    onsubmit: (event) => { event.preventDefault(); save(); },
    onkeydown: (event) => { if (event.key === "Escape") cancel(); },
  });
  if (entry.kind === "kop") {
    made.append(field("Kop", only));
  } else {
    made.append(field("Kopje (mag leeg blijven)", heading), field("Tekst", area));
  }
  if (entry.kind === "eigen") {
    const [topic, norm] = [choice("topic", editing.topic, unlabelled.topic), choice("norm", editing.norm, unlabelled.norm)];
    Object.assign(editing, { topic: topic.value, norm: norm.value });
    topic.addEventListener("change", keep("topic"));
    norm.addEventListener("change", keep("norm"));
    made.append(field("Onderwerp", topic), field("Soort bepaling", norm));
  }
  const buttons = el("p", { class: "pw-draft__buttons" }, el("button", { type: "submit" }, "Bewaar"), button("Laat zoals het was", cancel));
  if (source) {
    const restore = () => {
      Object.assign(editing, { heading: source.provision.lead ?? "", text: source.provision.text });
      [heading.value, area.value] = [editing.heading, editing.text];
      area.focus();
      pwConcept.say("De tekst van de bron staat er weer. Kies Bewaar om dat zo te laten.");
    };
    buttons.append(button("Terug naar het origineel", restore));
    made.append(el("p", { class: "pw-draft__from" }, "Origineel, ", link(sources.address(source), source.provision.citation), ":"));
    made.append(el("blockquote", {}, el("p", {}, source.provision.text)));
  }
  made.append(buttons);
  return made;
};

const nameOf = (entry, number) => {
  if (entry.kind === "kop") return `kop “${entry.text}”`;
  const source = sources.of(entry.id);
  return `${number ? `artikel ${number}` : "bepaling"}${source ? `, ${source.provision.citation}` : entry.kind === "eigen" ? ", zelf geschreven" : ""}`;
};

const card = (entry, index, count) => {
  const number = state.numbers.get(entry.id);
  const name = nameOf(entry, number);
  const item = el("li", { class: `pw-draft__entry pw-draft__entry--${entry.kind}`, id: `plaats-${index + 1}`, "data-id": entry.id, tabindex: "-1" });
  if (editing?.id === entry.id) {
    item.append(form(entry, name));
    return item;
  }
  if (entry.kind === "kop") {
    item.append(el("h3", {}, state.rename(clean(entry.text))), controls(entry, index, count, name));
    return item;
  }
  const source = sources.of(entry.id);
  if (entry.kind === "provision" && !source) {
    item.append(
      el("div", { class: "pw-draft__body" }, el("p", { class: "pw-note" }, "Deze bepaling bestaat niet (meer) op deze site: ", el("code", {}, entry.id))),
      controls(entry, index, count, entry.id)
    );
    return item;
  }
  const { heading, text, first, changed } = wording(entry, source, state.rename);
  const words = el("div", { class: "pw-draft__body" });
  if (heading && !state.repeated.has(entry.id)) words.append(el("p", { class: "pw-draft__lead" }, heading));
  words.append(source && changed === "" ? el("blockquote", {}, el("p", {}, text)) : el("p", { class: "pw-draft__text" }, text));
  if (source) {
    const [how] = origin({ source, changed }).split(source.provision.citation);
    words.append(el("p", { class: "pw-draft__from" }, how, link(sources.address(source), source.provision.citation)));
    if (text !== first) {
      words.append(
        el("details", { class: "pw-more", open: changed === "words" }, el("summary", {}, "Verschil met het origineel", el("span", { class: "pw-vh" }, ` bij ${name}`)), redline(first, text))
      );
    }
  } else {
    words.append(el("p", { class: "pw-draft__from" }, "Zelf geschreven"));
  }
  item.append(el("span", { class: "pw-draft__number" }, `${number}${/\d$/.test(number) ? "." : ""}`), words, controls(entry, index, count, name));
  return item;
};

const list = el("ol", { class: "pw-draft__list", tabindex: "-1" });
const checks = el("ul", { class: "pw-draft__checks" });
const messages = el("div", { class: "pw-draft__messages" });
const unlabelled = { topic: "", norm: "" };
for (const name of ["topic", "norm"]) unlabelled[name] = [...part(`choices[data-for="${name}"]`).querySelectorAll("option")].at(-1).value;

const terms = [...page.querySelectorAll("[data-term]")].map((row) => ({ word: row.dataset.term, used: row.dataset.used, defines: row.dataset.defines, row }));
const common = [...page.querySelectorAll("li[data-topic]")];

let state = { rename: (text) => text, parts: [], repeated: new Set(), numbers: new Map(), sayings: [] };

const understand = (concept) => {
  const ids = concept.entries.filter((one) => one.kind === "provision").map((one) => one.id);
  const rename = concept.names ? renamer(sources.names(ids), concept.school) : (text) => text;
  const parts = outline(concept, (id) => sources.of(id), rename);
  // Items after the first of an article: their heading stands above the first.
  const repeated = new Set(parts.flatMap(({ articles }) => articles.flatMap(({ text, items }) => items.slice(text ? 0 : 1).map((item) => item.entry.id))));
  state = { rename, parts, repeated, numbers: numbers(parts), sayings: sayings(parts) };
};

const place = (id) => `#${entryElement(id)?.id ?? ""}`;

const findings = (concept) => {
  const found = [];
  const article = (saying) => link(place(saying.entry.id), `artikel ${saying.number}`);
  const texts = state.sayings.map((one) => one.text);
  for (const { first, second, same, contrary } of duplicates(texts, pwRedline.NEGATIONS)) {
    const [one, other] = [state.sayings[first], state.sayings[second]];
    const how = contrary ? " lijken op elkaar, maar spreken elkaar tegen: één van de twee zegt ‘niet’ of ‘geen’." : same ? " zeggen woordelijk hetzelfde." : " zeggen bijna hetzelfde.";
    found.push(el("li", {}, el("strong", {}, contrary ? "Tegenspraak. " : "Dubbel. "), article(one), " en ", article(other), how));
  }
  const headings = state.parts.flatMap(({ heading, articles }) => [heading, ...articles.map((one) => one.heading)]);
  for (const saying of state.sayings) {
    for (const { words, elsewhere } of danglers(saying.text, headings)) {
      const rest = elsewhere ? ". Heeft jouw school dat ook?" : ". Dat staat niet in je concept, of heeft hier een ander nummer.";
      found.push(el("li", {}, el("strong", {}, "Verwijzing. "), article(saying), ` verwijst naar ‘${words}’${rest}`));
    }
  }
  const names = sources.names(concept.entries.map((one) => one.id));
  if (!concept.names && names.length && texts.some((text) => renamer(names, "")(text) !== text)) {
    found.push(el("li", {}, el("strong", {}, "Namen. "), "Er staan nog namen van andere scholen in. Je kunt ze hierboven laten vervangen."));
  }
  if (concept.names && !clean(concept.school) && texts.some((text) => text.includes(PLACEHOLDER))) {
    found.push(el("li", {}, el("strong", {}, "Naam. "), `Er staat nog ${PLACEHOLDER}. Vul hierboven de naam van je school in.`));
  }
  return found;
};

const drawChecks = (concept) => {
  const found = findings(concept);
  checks.replaceChildren(...(found.length ? found : [el("li", { class: "pw-draft__fine" }, "Geen dubbele bepalingen en geen losse verwijzingen gevonden.")]));
  const covered = new Set(state.sayings.flatMap(({ source, entry }) => source?.provision.topics ?? [entry.topic]));
  for (const row of common) row.hidden = covered.has(row.dataset.topic);
  const missing = common.filter((row) => !row.hidden).length;
  const empty = state.sayings.length === 0;
  part("topics").querySelector("h2").textContent = empty ? "Wat de meeste protocollen regelen" : "Nog niet geregeld in je concept";
  part("topics-rest").textContent = missing || empty ? "" : "Alles wat de meeste protocollen regelen, staat in je concept.";
  const due = new Set(unexplained(state.sayings.map((one) => one.text), terms));
  for (const term of terms) term.row.hidden = !empty && !due.has(term);
  part("words").querySelector("h2").textContent = empty ? "Woorden die uitleg vragen" : "Woorden die je nog niet uitlegt";
  part("words-rest").textContent = due.size || empty ? "" : "Alle woorden die uitleg vragen, leg je uit.";
};

/** Show the concept. What has the focus keeps it, also in an open form. */
const draw = () => {
  const concept = current();
  understand(concept);
  const active = document.activeElement;
  const typing = editing && list.contains(active) && active.matches("input, textarea") ? [active.id, active.selectionStart, active.selectionEnd] : null;
  const entries = [...concept.entries];
  if (editing && !entries.some((one) => one.id === editing.id)) {
    if (editing.fresh) entries.push({ id: editing.id, kind: editing.kind, text: editing.text });
    else editing = null;
  }
  field.count = 0;
  const rows = entries.map((entry, index) => card(entry, index, entries.length));
  if (removed) {
    const back = button("Zet terug", () => undo(() => part("list")), { class: "pw-draft__back" });
    rows.splice(removed.index, 0, el("li", { class: "pw-draft__gone" }, `Verwijderd: ${removed.words}. `, back));
  }
  list.replaceChildren(...rows);
  part("empty").hidden = entries.length > 0 || removed !== null;
  part("undo").hidden = past.length === 0;
  for (const name of ["arrange", "clear", "out"]) part(name).hidden = concept.entries.length === 0;
  for (const input of page.querySelectorAll("[data-setting]")) {
    if (input === active) continue;
    if (input.type === "checkbox") input.checked = concept[input.dataset.setting];
    else input.value = concept[input.dataset.setting];
  }
  part("shown-title").textContent = title(concept);
  drawChecks(concept);
  drawShare(concept);
  if (after) {
    const target = after();
    after = null;
    target?.focus();
  } else if (typing) {
    const input = document.getElementById(typing[0]);
    input?.focus();
    input?.setSelectionRange(typing[1], typing[2]);
  }
};

const title = (concept) => clean(concept.title) || DEFAULT_TITLE;

const tell = (words, ...more) => {
  messages.append(el("p", { class: "pw-note" }, words, ...more));
  pwConcept.say(words);
};

/** Fetch what the concept needs, then show it. */
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

const download = (name, type, content) => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const made = el("a", { href: address, download: name });
  made.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  pwConcept.say(`${name} is gedownload.`);
};

const given = () => {
  const concept = current();
  return { title: title(concept), parts: state.parts, address: (source) => sources.address(source) };
};

const toWord = () =>
  download(`${fileName(title(current()))}.docx`, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", word(given()));
const toMarkdown = () => download(`${fileName(title(current()))}.md`, "text/markdown", markdown(given()));
const toYaml = () => {
  const input = part("version");
  const id = input.value.trim();
  const wrong = !VERSION_ID.test(id) || id.length > 100 || /^\d{4}-\d\d-\d\d/.test(id);
  input.setAttribute("aria-invalid", String(wrong));
  if (wrong) {
    part("version-wrong").textContent = "Gebruik kleine letters, cijfers en losse streepjes, zoals concept-1. Een datum kan niet: een concept heeft die nog niet.";
    input.focus();
    return;
  }
  part("version-wrong").textContent = "";
  const files = version({ ...given(), id, unlabelled });
  download(`${id}.zip`, "application/zip", zip({ [`${id}/source.txt`]: files["source.txt"], [`${id}/version.yml`]: files["version.yml"] }));
};

const drawShare = (concept) => {
  const hash = concept.entries.length ? encode(concept) : "";
  const input = part("link");
  input.value = hash ? `${location.origin}${location.pathname}${hash}` : "";
  part("too-long").hidden = hash !== null;
  part("sharing").hidden = hash === null;
};

const copyLink = async () => {
  const input = part("link");
  try {
    await navigator.clipboard.writeText(input.value);
    pwConcept.say("De link is gekopieerd.");
    part("copied").textContent = "Gekopieerd";
  } catch {
    input.focus();
    input.select();
    part("copied").textContent = "Kopiëren lukt niet in deze browser. De link is geselecteerd.";
  }
};

const settle = () => history.replaceState(null, "", location.pathname + location.search);

const merged = (own, shared) => {
  const result = structuredClone(own);
  for (const entry of shared.entries) {
    if (entry.kind !== "provision") result.entries.push({ ...entry, id: freshId(result, entry.kind) });
    else if (!result.entries.some((one) => one.id === entry.id)) result.entries.push(entry);
  }
  return result;
};

const ask = (shared) => {
  const count = shared.entries.filter((one) => one.kind !== "kop").length;
  const panel = el("section", { class: "pw-draft__ask", "aria-labelledby": "gedeeld", tabindex: "-1" });
  const done = (words) => {
    panel.remove();
    settle();
    pwConcept.say(words);
    list.focus();
  };
  const take = (how, words) => () => {
    const next = how(current());
    if (next.entries.length > pwConcept.MOST) {
      pwConcept.say(`Samen zijn dat meer dan ${pwConcept.MOST} onderdelen. Dat past niet in één concept.`);
      return;
    }
    commit((concept) => Object.assign(concept, next));
    done(words);
  };
  panel.append(
    el("h2", { id: "gedeeld" }, "Iemand deelt een concept met je"),
    el("p", {}, `“${title(shared)}”, ${count} ${count === 1 ? "bepaling" : "bepalingen"}. Je hebt zelf al een concept in deze browser. Wat wil je doen?`),
    el(
      "p",
      { class: "pw-draft__buttons" },
      button("Voeg toe aan mijn concept", take((own) => merged(own, shared), "Het gedeelde concept staat nu onder dat van jou.")),
      button("Vervang mijn concept", take(() => shared, "Je ziet nu het gedeelde concept. Met ‘Maak ongedaan’ krijg je het jouwe terug.")),
      button("Laat mijn concept zoals het is", () => done("Je concept is niet veranderd."))
    )
  );
  messages.append(panel);
  panel.focus();
};

const broken = () => {
  settle();
  tell("De link naar een gedeeld concept is beschadigd of niet compleet. Je ziet je eigen concept. Vraag of de ander de link nog eens stuurt.");
};

/** Take in the concept in the address, if there is one. */
const receive = async () => {
  if (!isShared(location.hash)) return;
  let shared;
  try {
    shared = decode(location.hash);
  } catch {
    broken();
    return;
  }
  await sources.ensure(shared.entries.map((one) => one.id));
  const unknown = shared.entries.filter((one) => one.kind === "provision" && !sources.of(one.id));
  shared.entries = shared.entries.filter((one) => !unknown.includes(one));
  if (unknown.length) {
    tell(`In de link staan bepalingen die hier niet (meer) bestaan; die zijn weggelaten: ${unknown.map((one) => one.id).join(", ")}.`);
  }
  const own = current();
  if (!shared.entries.length || JSON.stringify(own) === JSON.stringify(shared)) {
    settle();
  } else if (!own.entries.length) {
    settle();
    commit((concept) => Object.assign(concept, shared));
    tell("Dit concept komt uit een link. Het is nu ook bewaard in jouw browser.");
  } else {
    ask(shared);
  }
};

const setting = (name, type, placeholder = "") =>
  el("input", {
    type,
    "data-setting": name,
    maxlength: type === "text" ? "200" : null,
    placeholder: placeholder || null,
    autocomplete: type === "text" ? "off" : null,
    onchange: (event) => commit((concept) => { concept[name] = type === "checkbox" ? event.target.checked : clean(event.target.value); }),
  });

const build = () => {
  const names = setting("names", "checkbox");
  names.id = "namen-vervangen";
  const own = field("Naam van je school, zoals in een zin", setting("school", "text", "bijvoorbeeld: het Voorbeeldcollege"));
  const settings = el(
    "div",
    { class: "pw-draft__settings" },
    field("Titel", setting("title", "text", DEFAULT_TITLE)),
    own,
    el("p", { class: "pw-draft__tick" }, names, el("label", { for: names.id }, `Vervang namen van andere scholen door ${PLACEHOLDER} of door de naam van je school`))
  );
  for (const input of settings.querySelectorAll("input[type=text]")) input.id = `instelling-${input.dataset.setting}`;
  for (const label of settings.querySelectorAll(".pw-draft__field label")) label.htmlFor = label.nextSibling.id;
  const actions = el(
    "p",
    { class: "pw-draft__buttons pw-draft__actions" },
    button("Voeg een kop toe", () => add("kop"), { class: "pw-draft__add" }),
    button("Schrijf een eigen bepaling", () => add("eigen")),
    button("Maak koppen per onderwerp", arrange, { class: "pw-draft__arrange" }),
    button("Maak ongedaan", () => undo(), { class: "pw-draft__undo" }),
    button("Begin opnieuw", () => {
      commit((concept) => { Object.assign(concept, pwConcept.empty()); }, () => part("undo"));
      pwConcept.say("Je concept is leeg. Met ‘Maak ongedaan’ krijg je het terug.");
    }, { class: "pw-draft__clear" })
  );
  const empty = el(
    "div",
    { class: "pw-draft__empty" },
    el("p", {}, el("strong", {}, "Je concept is nog leeg.")),
    el("p", {}, "Kies bij een bepaling op deze site ‘Neem over in concept’. Begin bij de ", link(new URL("onderwerpen/", root).href, "onderwerpen"), ", of bij de tekst van een ", link(new URL("scholen/", root).href, "school"), ". Of schrijf hier een eigen bepaling.")
  );
  const versionId = el("input", { type: "text", id: "versie", class: "pw-draft__version", value: "concept-1", maxlength: "100", autocomplete: "off", "aria-describedby": "versie-fout" });
  const shareLink = el("input", { type: "text", id: "deellink", class: "pw-draft__link", readonly: true });
  const out = el(
    "section",
    { class: "pw-draft__out", "aria-labelledby": "meenemen" },
    el("h2", { id: "meenemen" }, "Neem je concept mee"),
    el("p", { class: "pw-draft__buttons" }, button("Word-bestand", toWord), button("Markdown", toMarkdown), button("Druk af", () => print())),
    el("h3", {}, "Deel met een collega"),
    el("div", { class: "pw-draft__sharing" },
      el("p", {}, "In de link zit je hele concept. Het gaat niet langs ons."),
      el("div", { class: "pw-draft__field" }, el("label", { for: "deellink" }, "Link naar je concept"), shareLink),
      el("p", { class: "pw-draft__buttons" }, button("Kopieer de link", copyLink), el("span", { class: "pw-draft__copied", "aria-hidden": "true" }))
    ),
    el("p", { class: "pw-draft__too-long pw-note", hidden: true }, "Je concept is te groot voor een link. Stuur in plaats daarvan het Word-bestand."),
    el("h3", {}, "Zet het op deze site"),
    el("p", {}, "Voor wie de site beheert: een map die je naast de andere versies van je protocol zet. Noem hem daarna in protocol.yml bij ", el("code", {}, "versions"), "."),
    el("div", { class: "pw-draft__field" }, el("label", { for: "versie" }, "Naam van de map"), versionId, el("p", { id: "versie-fout", class: "pw-draft__version-wrong", role: "alert" })),
    el("p", { class: "pw-draft__buttons" }, button("YAML en bron (zip)", toYaml))
  );
  part("topics").append(el("p", { class: "pw-draft__topics-rest" }));
  part("words").append(el("p", { class: "pw-draft__words-rest" }));
  desk.append(
    messages,
    settings,
    el(
      "div",
      { class: "pw-draft__columns" },
      el("section", { class: "pw-draft__main", "aria-labelledby": "bepalingen" },
        el("p", { class: "pw-draft__shown-title", "aria-hidden": "true" }),
        el("h2", { id: "bepalingen" }, "Je bepalingen"), actions, empty, list),
      el("div", { class: "pw-draft__side" },
        el("section", { class: "pw-draft__attention", "aria-labelledby": "let-op" }, el("h2", { id: "let-op" }, "Let op"), checks),
        out, part("topics"), part("words"))
    )
  );
};

const start = async () => {
  build();
  part("noscript").hidden = true;
  desk.hidden = false;
  const { readable, kept } = pwConcept.read();
  if (!readable) tell("Wat deze browser als je concept had bewaard, is niet te lezen. Je begint met een leeg concept. Zodra je iets toevoegt, zetten wij het oude apart.");
  if (!kept) tell("Deze browser bewaart niets, bijvoorbeeld door een privévenster. Je concept is weg als je deze pagina sluit. Kopieer op tijd de link of download het.");
  addEventListener("pwconcept", refresh);
  const receiveSafely = () => receive().catch(() => tell("De teksten bij de link konden niet worden opgehaald. Laad de pagina opnieuw om het nog eens te proberen."));
  addEventListener("hashchange", receiveSafely);
  await refresh();
  await receiveSafely();
};

// The store is a deferred script at the end of the page: it has run when the page is ready.
if (document.readyState === "complete" || globalThis.pwConcept) start();
else addEventListener("DOMContentLoaded", start);
