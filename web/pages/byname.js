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
const read = (/** @type {string} */ name) => {
  let answer = answers.get(name);
  if (!answer) {
    answer = fetched(`${root}data/namen/${encodeURIComponent(name)}.json`);
    answers.set(name, answer);
    answer.catch(() => answers.delete(name));
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
    const known = /** @type {Keys} */ (await read("index"));
    const key = keyed(known, typed);
    const names = key.key === null ? [] : /** @type {Entry[]} */ ((await read(`begin-${key.key}`)).names);
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
