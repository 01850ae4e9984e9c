/* The title, the name of the school and whether names are replaced: kept as they are typed, so that nothing of it waits to be saved. */

/** @import { Concept } from "../shapes.js" */

import { el } from "../dom.js";
import { fill } from "../language.js";
import { concept as words } from "../words.json";
import { LONGEST_NAME } from "./shape.js";
import { current } from "./store.js";
import { clean } from "./text.js";

/** @typedef {"title" | "school" | "names"} Key */

/**
 * What makes the inputs, and what shows in them how the concept stands.
 * @param {object} given
 * @param {(how: (concept: Concept) => unknown, step: string) => void} given.typed changes the concept while the writer types
 * @param {() => void} given.drawn shows the concept as it has become
 * @param {(told: string) => void} given.tell
 */
export const settings = ({ typed, drawn, tell }) => {
  /** @type {{ input: HTMLInputElement, key: Key }[]} */
  const inputs = [];
  let visits = 0;
  const make = (/** @type {Key} */ key, /** @type {string} */ placeholder) => {
    const tick = key === "names";
    let last = /** @type {string | boolean} */ ("");
    const change = () => {
      const theirs = current()[key];
      const mine = tick ? input.checked : clean(input.value);
      // While somebody types here another tab wrote here too: this is later and stays, that is not thrown away unseen.
      if (!tick && theirs && theirs !== last && theirs !== mine) tell(fill(words.setting_elsewhere, { text: String(theirs) }));
      last = mine;
      if (mine !== theirs) typed((concept) => Object.assign(concept, { [key]: mine }), `${key} ${visits}`);
    };
    const input = el("input", {
      type: tick ? "checkbox" : "text",
      id: `instelling-${key}`,
      "data-setting": key,
      maxlength: tick ? null : String(LONGEST_NAME),
      autocomplete: tick ? null : "off",
      placeholder: placeholder || null,
      onfocus: () => {
        visits += 1;
        last = current()[key];
      },
      oninput: change,
      onchange: drawn,
    });
    inputs.push({ input, key });
    return input;
  };
  const show = (/** @type {Concept} */ concept) => {
    for (const { input, key } of inputs) {
      if (key === "names") input.checked = concept.names;
      else if (input !== document.activeElement) input.value = concept[key];
    }
  };
  return { make, show };
};
