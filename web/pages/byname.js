/* Schools and institutions by name: what a reader types, looked up in small files (generator/book/namepieces.py). */

import { el, fetched, one } from "../dom.js";
import { fill, plural } from "../language.js";
import { asked, keyed, matching } from "../placenames.js";
import { places as words } from "../words.json";

/** @import { Entry, Keys } from "../placenames.js" */

const place = one(document, ".pw-chooser");
const root = place.dataset.root ?? "";
const input = one(place, "input", HTMLInputElement);
const list = one(place, "ul");
const status = one(place, "[role=status]");

/** @type {Map<string, Promise<any>>} */
const answers = new Map();
const keys = new URL(place.dataset.keys ?? "", document.baseURI);
const piece = (/** @type {string} */ key) => new URL(`${place.dataset.begin}${encodeURIComponent(key)}.json`, keys);
const read = (/** @type {URL} */ address) => {
  let answer = answers.get(address.href);
  if (!answer) {
    answer = fetched(address);
    answers.set(address.href, answer);
    answer.catch(() => answers.delete(address.href));
  }
  return answer;
};

const show = (/** @type {Entry[]} */ found, /** @type {string} */ told) => {
  list.replaceChildren(
    ...found.map(([name, path, of]) =>
      el("li", {}, el("a", { href: root + path }, name), of ? el("span", { class: "pw-muted" }, ` ${of}`) : null)),
  );
  status.textContent = told;
};

let turn = 0;
const look = async () => {
  const mine = ++turn;
  const typed = asked(input.value);
  if (!typed.length) {
    show([], "");
    return;
  }
  try {
    const known = /** @type {Keys} */ (await read(keys));
    const key = keyed(known, typed);
    const names = key.key === null ? [] : /** @type {Entry[]} */ ((await read(piece(key.key))).names);
    if (mine !== turn) return;
    const { shown, more } = matching(names, typed);
    if (more) show(shown, fill(words.more, { more: plural(more, words.names) }));
    else show(shown, shown.length && key.short !== "common" ? "" : words[key.short]);
  } catch {
    if (mine === turn) show([], words.unlisted);
  }
};

input.addEventListener("input", look);
input.addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return;
  event.preventDefault();
  list.querySelector("a")?.click();
});
place.hidden = false;
if (input.value) look();
