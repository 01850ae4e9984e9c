/* What the page of the concept says beside it: what to look at, what is not regulated yet, which words ask for an explanation. */

/** @import { Concept } from "../shapes.js" */
/** @import { Shown } from "./card.js" */
/** @import { Saying } from "./outline.js" */

import { all, el, link, one } from "../dom.js";
import { fill } from "../language.js";
import { inSteps } from "../steps.js";
import { concept as words } from "../words.json";
import { findings } from "./checks.js";
import { unexplained } from "./text.js";

/**
 * The list of what to look at, and what draws it and the rest.
 * @param {HTMLElement} page
 * @param {(id: string) => string | undefined} placeOf where the card of an entry stands in the page
 */
export const attention = (page, placeOf) => {
  const part = (/** @type {string} */ name) => one(page, `.pw-draft__${name}`);
  const checks = el("ul", { class: "pw-draft__checks" });
  const terms = all(page, "[data-term]").map((row) => ({ used: row.dataset.used ?? "", defines: row.dataset.defines ?? "", row }));
  const common = all(page, "li[data-topic]");
  part("topics").append(el("p", { class: "pw-draft__topics-done", hidden: true }, words.topics_done));
  part("words").append(el("p", { class: "pw-draft__words-done", hidden: true }, words.terms_done));
  const article = (/** @type {Saying} */ saying) => link(`#${placeOf(saying.entry.id)}`, fill(words.article, { number: saying.number }));

  const drawAttention = async (
    /** @type {Concept} */ concept, /** @type {Shown} */ shown, /** @type {string[]} */ names, /** @type {() => boolean} */ wanted
  ) => {
    /** @type {HTMLElement[]} */
    const rows = [];
    const through = await inSteps(findings(concept, shown, names), wanted, (finding) => {
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
  return { checks, drawAttention };
};
