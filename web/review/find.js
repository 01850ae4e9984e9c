/* A topic among many: what is typed leaves those of which a word begins so, and Enter takes the first. */

import { all } from "../dom.js";

const plain = (/** @type {string} */ text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The buttons that belong to a field, those that are left first asked. */
const choices = (/** @type {HTMLInputElement} */ field) =>
  all(field.closest("details") ?? document, "[data-found] button", HTMLButtonElement);

/** Leave the topics that have each typed piece at the beginning of a word, and say how many there are. */
export const narrowed = (/** @type {HTMLInputElement} */ field) => {
  const typed = plain(field.value).split(/\s+/u).filter(Boolean);
  const left = choices(field).filter((button) => {
    const words = plain(button.textContent ?? "").split(/[^\p{L}\p{N}]+/u);
    button.hidden = !typed.every((piece) => words.some((word) => word.startsWith(piece)));
    button.classList.toggle("rv-button--main", false);
    return !button.hidden;
  });
  const first = left[0];
  if (first && typed.length) first.classList.add("rv-button--main");
  const { one = "", many = "", none = "" } = field.dataset;
  const said = !first ? none : left.length === 1 ? one : many;
  const live = document.getElementById("live");
  if (live) live.textContent = said.replace("{count}", String(left.length)).replace("{first}", first?.textContent ?? "");
};

/** Take the first topic that is left; tells whether there is one. */
export const taken = (/** @type {HTMLInputElement} */ field) => {
  const first = choices(field).find((button) => !button.hidden);
  first?.click();
  return first !== undefined;
};
