/* Two texts side by side: the switches above the rows, with their state in the address. */

import { all, anchor, one, remember } from "../dom.js";
import { fill, form as formOf } from "../language.js";
import { switches as words } from "../words.json";

/** The form, and its two boxes by name. */
const parts = () => {
  const form = document.querySelector(".pw-switches");
  if (!(form instanceof HTMLFormElement)) return null;
  const box = (/** @type {string} */ name) => one(form, `[name=${name}]`, HTMLInputElement);
  return { form, page: /** @type {HTMLElement} */ (form.closest(".pw-pair")), words: box("woorden"), equal: box("gelijk") };
};

const apply = (/** @type {NonNullable<ReturnType<typeof parts>>} */ { form, page, words: shown, equal }) => {
  // Beside own words nearly all would be marked: that stays for whoever asks.
  for (const fold of all(page, ".pw-diff:not(.pw-diff--own)", HTMLDetailsElement)) fold.open = shown.checked;
  page.classList.toggle("pw-pair--short", equal.checked);
  const hidden = equal.checked ? all(page, ".pw-row--identical").length : 0;
  const kept = all(page, ".pw-row").length - hidden;
  one(form, "[role=status]").textContent = hidden
    ? `${fill(formOf(kept, words.shown), { kept })} ${fill(formOf(hidden, words.hidden), { hidden })}`
    : "";
  for (const part of all(page, ".pw-pairpart")) {
    part.hidden = equal.checked && !part.querySelector(".pw-row:not(.pw-row--identical)");
  }
};

const keep = (/** @type {HTMLFormElement} */ form) => {
  for (const { name, value, checked } of all(form, "input", HTMLInputElement)) remember(name, checked ? value : "");
};

// A link to a row that is hidden shows it again.
const reveal = () => {
  const row = document.getElementById(anchor());
  const found = parts();
  if (!row || !found || row.getClientRects().length || !row.closest(".pw-pair")) return;
  found.equal.checked = false;
  keep(found.form);
  apply(found);
  row.scrollIntoView();
};

const start = () => {
  const found = parts();
  if (!found) return;
  const { form } = found;
  const state = new URLSearchParams(location.search);
  for (const input of all(form, "input", HTMLInputElement)) input.checked = state.get(input.name) === input.value;
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    keep(form);
    apply(found);
  });
  if (form.querySelector("input:checked")) apply(found);
  reveal();
};

addEventListener("hashchange", reveal);
document.addEventListener("pw-rows", start);
document.addEventListener("pw-continued", () => {
  const found = parts();
  if (found?.form.querySelector("input:checked")) apply(found);
});
start();
