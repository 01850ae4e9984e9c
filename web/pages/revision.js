/* Revision pages: choose how the changes are shown. Without scripts the list and the table both stand on the page. */

import { all, around, one, remember } from "../dom.js";
import { revision as words } from "../words.json";

const form = document.querySelector("form.pw-views");
const page = document.querySelector(".pw-revision");

const start = (/** @type {HTMLFormElement} */ form, /** @type {HTMLElement} */ page) => {
  const inputs = all(form, "[name=weergave]", HTMLInputElement);
  /** @type {Record<string, string>} */
  const said = words.said;

  const show = (/** @type {HTMLInputElement} */ input) => {
    input.checked = true;
    page.dataset.view = input.value;
    one(form, "[role=status]").textContent = said[input.value];
  };

  const asked = new URLSearchParams(location.search).get("weergave");
  form.hidden = false;
  show(inputs.find((input) => input.value === asked) ?? inputs[0]);

  form.addEventListener("change", (event) => {
    const chosen = inputs.find((input) => input === event.target);
    if (!chosen) return;
    remember("weergave", chosen === inputs[0] ? "" : chosen.value);
    show(chosen);
  });
  form.addEventListener("submit", (event) => event.preventDefault());

  // A link into the list must lead somewhere that can be seen.
  page.addEventListener("click", (event) => {
    if (around(event, "a[href^='#']") && page.dataset.view === "was-wordt") show(inputs[0]);
  });
};

if (form instanceof HTMLFormElement && page instanceof HTMLElement) start(form, page);
