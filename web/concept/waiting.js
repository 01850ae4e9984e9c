/* Text that was typed in another tab, still open or gone, and saved nowhere: it is offered here. */

/** @import { Draft } from "./form.js" */

import { button, el } from "../dom.js";
import { fill } from "../language.js";
import { waiting as words } from "../words.json";
import { say } from "./store.js";
import { clean } from "./text.js";
import { OPEN, elsewhere, forget } from "./unsaved.js";

// Enough to know it by; the whole stands in the form once it is taken up.
const MOST_SHOWN = 300;

const short = (/** @type {string} */ text) => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);

/**
 * The panel, and what draws it.
 * @param {(draft: Draft) => boolean} resume opens the form with it; false where another form has to be left first
 */
export const waiting = (resume) => {
  const panel = el("section", { class: "pw-draft__ask pw-draft__waiting", "aria-labelledby": "niet-bewaard", hidden: true });
  let shown = "";
  const drawWaiting = () => {
    const found = elsewhere();
    const now = JSON.stringify([...found]);
    // Whoever is on a button of it keeps that while the other tab types on.
    if (now === shown || (found.size && panel.contains(document.activeElement) && found.size === panel.querySelectorAll("div").length)) return;
    const first = shown === "" || shown === "[]";
    shown = now;
    panel.hidden = found.size === 0;
    const row = (/** @type {[string, Draft]} */ [place, draft]) => {
      const text = short(clean(`${draft.heading} ${draft.text}`));
      const take = () => {
        const latest = elsewhere().get(place) ?? draft;
        if (!resume(latest)) return;
        forget(place);
        drawWaiting();
      };
      const drop = () => {
        forget(place);
        drawWaiting();
        say(words.dropped);
      };
      const action = (/** @type {string} */ what, /** @type {() => void} */ doing) =>
        button(what, doing, { "aria-label": fill(words.of, { what, text: text.slice(0, 40) }) });
      return el(
        "div",
        {},
        el("p", { class: "pw-draft__text" }, text),
        el("p", { class: "pw-draft__buttons" }, action(words.take, take), action(words.drop, drop))
      );
    };
    panel.replaceChildren(el("h2", { id: "niet-bewaard" }, words.heading), el("p", {}, words.about), ...[...found].map(row));
    if (found.size && first) say(words.heading);
  };
  addEventListener("storage", (event) => { if (event.key === OPEN || event.key === null) drawWaiting(); });
  return { panel, drawWaiting };
};
