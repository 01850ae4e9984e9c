/* The page on which a version is reviewed: each key is a button or link of the page; a step is a form that the server answers with
   the page after it. Without this script every button works, one page at a time. */

import { all } from "../dom.js";
import { narrowed, taken } from "./find.js";
import { openedBy, revealed } from "./unfold.js";
import { follow, send, settle } from "./swap.js";

const KEYS_ON = "protocolwijzer-review-keys";
/** Arrows do what j and k do. */
const ARROWS = new Map([["ArrowDown", "j"], ["ArrowUp", "k"]]);
/** Keys that are pressed while a step is under way wait; more than so many were not meant. */
const MOST_WAITING = 20;

/** @type {string[]} */
const waiting = [];
let busy = false;

const help = () => /** @type {HTMLDialogElement | null} */ (document.getElementById("help"));
const keysOn = () => /** @type {HTMLInputElement | null} */ (document.getElementById("keys-on"));

/** Whether letters belong to what has the focus. */
const typing = (/** @type {EventTarget | null} */ target) =>
  target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select");

/** Take one step after the other: `doing` gets the next page. */
const step = async (/** @type {() => Promise<void>} */ doing) => {
  if (busy) return;
  busy = true;
  try {
    await doing();
  } finally {
    busy = false;
  }
  drain();
};

/** Do what was pressed meanwhile, until one of the keys begins a step again; in a field they would be letters. */
const drain = () => {
  const target = document.activeElement;
  if (typing(target)) waiting.length = 0;
  const next = waiting.shift();
  if (next === undefined) return;
  act(target, next);
  if (!busy) drain();
};

/** Take the answer with this number of what was unfolded and has the focus; tells whether there is one. */
const chosen = (/** @type {EventTarget | null} */ target, /** @type {string} */ key) => {
  const palette = target instanceof HTMLElement ? target.closest("details[data-palette]") : null;
  if (!(palette instanceof HTMLDetailsElement) || !palette.open) return false;
  const answer = all(palette, "[data-choice]").find((each) => each.dataset.choice === key);
  answer?.click();
  return answer !== undefined;
};

/** Do what a key stands for on this page; tells whether there is such a thing. */
const press = (/** @type {string} */ key) => {
  const target = all(document, "[data-key]").find((each) => each.dataset.key === key && !each.matches(":disabled"));
  if (target) {
    target.click();
    return true;
  }
  return openedBy(key);
};

const act = (/** @type {EventTarget | null} */ target, /** @type {string} */ key) => chosen(target, key) || press(key);

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || help()?.open) return;
  const { target, key } = event;
  if (key === "Escape" && target instanceof HTMLElement && target.closest(".rv-actions, .rv-provision")) {
    const palette = target.closest("details[data-palette]");
    if (palette instanceof HTMLDetailsElement) palette.open = false;
    settle();
    return;
  }
  if (target instanceof HTMLInputElement && target.id === "find") {
    if (key === "Enter" && !busy) {
      event.preventDefault();
      taken(target);
    }
    return;
  }
  if (key === "Enter" && target instanceof HTMLSelectElement && target.name === "reason") {
    event.preventDefault();
    target.form?.requestSubmit(target.form.querySelector("button"));
    return;
  }
  if (target instanceof HTMLElement && target.closest("[data-words]") && (key === "ArrowRight" || key === "ArrowLeft")) {
    const words = all(document, "[data-words] button", HTMLButtonElement).filter((each) => each.closest("details")?.open);
    const at = words.findIndex((each) => each === target);
    words[at + (key === "ArrowRight" ? 1 : -1)]?.focus();
    event.preventDefault();
    return;
  }
  if (typing(target) || !keysOn()?.checked) return;
  const arrow = target === document.body || (target instanceof HTMLElement && target.closest(".rv-rows, .rv-provision, main")
    && !target.closest(".rv-source, .rv-preview, [data-words]")) ? ARROWS.get(key) : undefined;
  const meant = arrow ?? key;
  if (busy) {
    if (meant.length === 1 && waiting.length < MOST_WAITING) waiting.push(meant);
    event.preventDefault();
  } else if (meant.length === 1 && meant !== " " && act(target, meant)) event.preventDefault();
});

/** Whether something in a form is not what the server wrote there. */
const isChanged = (/** @type {HTMLFormElement} */ form) => [...form.elements].some((field) => field instanceof HTMLInputElement
  && (field.type === "checkbox" ? field.checked !== field.defaultChecked : field.value !== field.defaultValue));

/** Go to an address; answers that were typed and not saved are saved first, and what is wrong with them keeps us here. */
const leave = async (/** @type {string} */ address) => {
  const answers = document.querySelector("form[data-answers]");
  if (answers instanceof HTMLFormElement && isChanged(answers)) {
    await send(answers, answers.querySelector("button"));
    if (document.querySelector(".rv-status--refused")) return;
  }
  await follow(address);
};

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest("[data-help]")) help()?.showModal();
  const link = target?.closest("a[data-swap]");
  if (link instanceof HTMLAnchorElement && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    void step(() => leave(link.href));
  }
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("[data-swap]")) return;
  event.preventDefault();
  void step(() => send(form, event.submitter));
});

document.addEventListener("input", (event) => {
  if (event.target instanceof HTMLInputElement && event.target.id === "find") narrowed(event.target);
});

document.addEventListener("toggle", (event) => {
  if (event.target instanceof HTMLElement) revealed(event.target);
}, true);

/* What is selected of the text is what a new statement quotes. */
document.addEventListener("selectionchange", () => {
  const chosen = document.getSelection();
  const text = chosen?.toString().trim();
  if (!chosen?.rangeCount || !text) return;
  for (const field of all(document, "textarea[data-selection]", HTMLTextAreaElement)) {
    const from = document.getElementById(field.dataset.selection ?? "");
    if (from?.contains(chosen.anchorNode) && from.contains(chosen.focusNode)) field.value = text;
  }
});

const box = keysOn();
if (box) {
  try {
    box.checked = localStorage.getItem(KEYS_ON) !== "no";
    box.addEventListener("change", () => localStorage.setItem(KEYS_ON, box.checked ? "yes" : "no"));
  } catch {
    box.checked = true; // a browser that keeps nothing: they work until the page is closed
  }
}
settle();
