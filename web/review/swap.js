/* Getting the next page from the server and putting it in the place of this one. */

import { all } from "../dom.js";

/** What was said is read out from here: a region that stays while the page around it is another. */
const live = () => document.getElementById("live");

/** Bring a place of the printed page into sight in what holds it, and leave the page around that where it is. */
const within = (/** @type {Element} */ place) => {
  const holder = place.closest(".rv-source");
  if (!holder) return;
  const below = place.getBoundingClientRect().top - holder.getBoundingClientRect().top;
  holder.scrollTop += below - holder.clientHeight / 3;
};

/** Put the focus on what is chosen, and bring it into sight with its place in the source. */
export const settle = () => {
  const chosen = document.querySelector("[data-focus]");
  if (chosen instanceof HTMLElement) {
    chosen.focus({ preventScroll: true });
    const row = chosen.closest(".rv-row");
    if (row) row.scrollIntoView({ block: "nearest" });
    else chosen.parentElement?.scrollTo(0, 0); // it is longer than what holds it: begin at its first words
  }
  const printed = document.querySelector("details[data-printed][open] .rv-here");
  if (printed) within(printed);
  else document.querySelector(".rv-lines mark")?.scrollIntoView({ block: "nearest" });
};

/** Put the page that the server answered with in the place of this one. */
const shown = async (/** @type {Response} */ answer) => {
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  const [here, there] = [document.getElementById("page"), next.getElementById("page")];
  if (!here || !there) {
    lost();
    return;
  }
  const folded = here.querySelector("details[data-printed]:not([open])") !== null;
  here.replaceWith(document.adoptNode(there));
  // Whoever folded the printed page away reads on without it.
  if (folded) for (const each of all(there, "details[data-printed]", HTMLDetailsElement)) each.open = false;
  document.title = next.title;
  settle();
  const region = live();
  if (region) region.textContent = document.getElementById("status")?.textContent ?? "";
};

/** The server is gone, or it is another one: say so, and leave what stands here. */
const lost = () => {
  const said = document.getElementById("status");
  if (said) {
    said.textContent = document.body.dataset.lost ?? "";
    said.classList.add("rv-status--refused");
  }
  const region = live();
  if (region) region.textContent = document.body.dataset.lost ?? "";
};

/** Go to an address. */
export const follow = async (/** @type {string} */ address) => {
  try {
    await shown(await fetch(address));
    history.replaceState(null, "", address);
  } catch {
    lost();
  }
};

/** Send a form, as `submitter` would. */
export const send = async (/** @type {HTMLFormElement} */ form, /** @type {HTMLElement | null} */ submitter) => {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) if (typeof value === "string") fields.append(name, value);
  try {
    await shown(await fetch(form.action, { method: "POST", body: fields }));
  } catch {
    lost();
  }
};
