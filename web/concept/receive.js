/* Taking in a concept that somebody shared, by a link or a file: shown and asked about first. Nothing of it is kept unasked. */

/** @import { Concept } from "../shapes.js" */
/** @import { Sources } from "./sources.js" */

import { button, el } from "../dom.js";
import { footnote } from "../footnotes.js";
import { fill, provisions } from "../language.js";
import { inSteps } from "../steps.js";
import { receive as words } from "../words.json";
import { fits, wording } from "./outline.js";
import { MOST } from "./shape.js";
import { MOST_CHARACTERS, TooMuch, decode, isShared, unfiled } from "./share.js";
import { adopted, commit, current, merged, say, sayChanged } from "./store.js";
import { renamer } from "./text.js";

/**
 * @typedef {object} Desk What the page lends.
 * @property {Sources} sources
 * @property {HTMLElement} messages
 * @property {(concept: Concept) => string} titleOf
 * @property {(words: string) => void} tell
 * @property {{ topic: string, norm: string }} unlabelled what a provision of the writer's own gets where nothing was chosen
 * @property {() => void} back moves the focus
 */

const settle = () => history.replaceState(null, "", location.pathname + location.search);

const TAG = /** @type {const} */ ({ kop: "h3", eigen: "p", provision: "p" });

const renaming = (/** @type {Concept} */ shared, /** @type {Sources} */ sources) =>
  renamer(sources.names(shared.entries.map((one) => one.id)), shared.school);

/** What the shared concept says, drawn in steps while the panel stands. */
const preview = (/** @type {Concept} */ shared, /** @type {Desk} */ { sources }) => {
  const rename = shared.names ? renaming(shared, sources) : String;
  const shown = el("div", { class: "pw-draft__preview", tabindex: "0", role: "group", "aria-label": words.preview });
  let drawn = false;
  const draw = () => {
    shown.hidden = !shown.hidden;
    if (drawn) return;
    drawn = true;
    inSteps(shared.entries, () => shown.isConnected, (entry) => {
      const { heading, text, notes } = wording(entry, sources.of(entry.id), rename);
      const tag = TAG[/** @type {keyof typeof TAG} */ (entry.kind)];
      shown.append(...(heading ? [el("p", { class: "pw-draft__lead" }, heading)] : []), el(tag, {}, text), ...notes.map(({ label, text: words }) => footnote(label, words)));
    });
  };
  shown.hidden = true;
  return { shown, draw };
};

const ask = (/** @type {Concept} */ shared, /** @type {Desk} */ desk) => {
  const { messages, titleOf, back } = desk;
  const own = current().entries.length > 0;
  const count = shared.entries.filter((one) => one.kind !== "kop").length;
  const panel = el("section", { class: "pw-draft__ask", "aria-labelledby": "gedeeld", tabindex: "-1" });
  const done = () => {
    panel.remove();
    settle();
    back();
  };
  const take = (/** @type {(own: Concept) => Concept} */ how, /** @type {string} */ told) => () => {
    const kept = commit((concept) => Object.assign(concept, how(concept)));
    if (kept === "refused") {
      desk.tell(fill(words.too_much, { most: MOST }));
      return;
    }
    done();
    sayChanged(told);
  };
  const leave = () => {
    done();
    say(own ? words.left : words.dropped);
  };
  const { shown, draw } = preview(shared, desk);
  const look = button(words.look, () => {
    draw();
    look.setAttribute("aria-expanded", String(!shown.hidden));
  }, { "aria-expanded": "false" });
  const choices = own
    ? [
        button(words.add, take((mine) => merged(mine, shared), words.added)),
        button(words.replace, take(() => shared, words.replaced)),
        button(words.leave, leave),
      ]
    : [button(words.keep, take(() => shared, words.kept)), button(words.drop, leave)];
  panel.append(
    el("h2", { id: "gedeeld" }, words.heading),
    el("p", {}, fill(own ? words.question : words.question_empty, { title: titleOf(shared), count: provisions(count) })),
    el("p", { class: "pw-draft__buttons" }, look, choices),
    shown
  );
  messages.querySelector(".pw-draft__ask")?.remove();
  messages.append(panel);
  panel.focus();
};

const tooLong = () => fill(words.too_long, { most: MOST_CHARACTERS.toLocaleString(words.locale) });

/** Ask about a concept that somebody shared, unless there is a reason not to; throws where the site does not answer. */
const offer = async (/** @type {Concept} */ sent, /** @type {Desk} */ desk) => {
  await desk.sources.ensure(sent.entries.map((one) => one.id));
  // Whether or not the names are replaced yet: who takes it in can have that done with one tick.
  if (!fits(sent, (id) => desk.sources.of(id), renaming(sent, desk.sources), MOST_CHARACTERS)) {
    settle();
    desk.tell(tooLong());
    return;
  }
  const missing = sent.entries.filter((one) => one.kind === "provision" && !desk.sources.of(one.id));
  // What the other wrote is not lost with the provision that it was made of.
  const whole = missing.filter((one) => one.text !== undefined).reduce((concept, { id }) => adopted(concept, id, desk.unlabelled), sent);
  const unknown = new Set(missing.filter((one) => one.text === undefined).map(({ id }) => id));
  const shared = { ...whole, entries: whole.entries.filter(({ id }) => !unknown.has(id)) };
  if (unknown.size) desk.tell(fill(words.unknown, { ids: [...unknown].join(", ") }));
  if (shared.entries.length && JSON.stringify(current()) !== JSON.stringify(shared)) {
    ask(shared, desk);
    return;
  }
  settle();
  if (shared.entries.length) desk.tell(words.same);
};

/** Ask about the concept in the address, if there is one; throws where the site does not answer. */
export const receive = async (/** @type {Desk} */ desk) => {
  if (!isShared(location.hash)) return;
  let shared;
  try {
    shared = decode(location.hash);
  } catch (error) {
    settle();
    desk.tell(error instanceof TooMuch ? tooLong() : words.damaged);
    return;
  }
  await offer(shared, desk);
};

/** Ask about the concept in a file that the reader chose; throws where the site does not answer. */
export const open = async (/** @type {File} */ file, /** @type {Desk} */ desk) => {
  let shared;
  try {
    // Four bytes for a character, at most: what is larger is not even read.
    if (file.size > 8 * MOST_CHARACTERS) throw new TooMuch();
    shared = unfiled(await file.text());
  } catch (error) {
    desk.tell(error instanceof TooMuch ? tooLong() : fill(words.no_file, { name: file.name }));
    return;
  }
  await offer(shared, desk);
};
