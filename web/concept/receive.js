/* Taking in a concept that somebody shared. It never takes the place of an own one unasked. */

/** @import { Concept } from "../shapes.js" */
/** @import { Sources } from "./sources.js" */

import { button, el } from "../dom.js";
import { fill, provisions } from "../language.js";
import { receive as words } from "../words.json";
import { MOST } from "./shape.js";
import { decode, isShared } from "./share.js";
import { commit, current, merged, say, sayChanged } from "./store.js";

/**
 * @typedef {object} Desk What the page lends.
 * @property {Sources} sources
 * @property {HTMLElement} messages
 * @property {(concept: Concept) => string} titleOf
 * @property {(words: string) => void} tell
 * @property {() => void} back moves the focus
 */

const settle = () => history.replaceState(null, "", location.pathname + location.search);

const ask = (/** @type {Concept} */ shared, /** @type {Desk} */ { messages, titleOf, back }) => {
  const count = shared.entries.filter((one) => one.kind !== "kop").length;
  const panel = el("section", { class: "pw-draft__ask", "aria-labelledby": "gedeeld", tabindex: "-1" });
  const done = () => {
    panel.remove();
    settle();
    back();
  };
  const take = (/** @type {(own: Concept) => Concept} */ how, /** @type {string} */ told) => () => {
    const next = how(current());
    if (next.entries.length > MOST) {
      say(fill(words.too_much, { most: MOST }));
      return;
    }
    commit((concept) => Object.assign(concept, next));
    done();
    sayChanged(told);
  };
  const leave = () => {
    done();
    say(words.left);
  };
  panel.append(
    el("h2", { id: "gedeeld" }, words.heading),
    el("p", {}, fill(words.question, { title: titleOf(shared), count: provisions(count) })),
    el(
      "p",
      { class: "pw-draft__buttons" },
      button(words.add, take((own) => merged(own, shared), words.added)),
      button(words.replace, take(() => shared, words.replaced)),
      button(words.leave, leave)
    )
  );
  messages.querySelector(".pw-draft__ask")?.remove();
  messages.append(panel);
  panel.focus();
};

/** Take in the concept in the address, if there is one; throws where the site does not answer. */
export const receive = async (/** @type {Desk} */ desk) => {
  if (!isShared(location.hash)) return;
  let shared;
  try {
    shared = decode(location.hash);
  } catch {
    settle();
    desk.tell(words.damaged);
    return;
  }
  await desk.sources.ensure(shared.entries.map((one) => one.id));
  const unknown = shared.entries.filter((one) => one.kind === "provision" && !desk.sources.of(one.id));
  shared.entries = shared.entries.filter((one) => !unknown.includes(one));
  if (unknown.length) desk.tell(fill(words.unknown, { ids: unknown.map((one) => one.id).join(", ") }));
  const own = current();
  if (own.entries.length && shared.entries.length && JSON.stringify(own) !== JSON.stringify(shared)) {
    ask(shared, desk);
    return;
  }
  settle();
  if (own.entries.length || !shared.entries.length) return;
  const kept = commit((concept) => Object.assign(concept, shared));
  desk.tell(kept ? words.taken : words.taken_unkept);
};
