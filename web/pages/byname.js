/* Schools and institutions by name: what a reader types, looked up in small files. */

import { el, fetched, one } from "../dom.js";
import { fill, plural } from "../language.js";
import { asked, called, offering } from "../names.js";
import { keyed } from "../placenames.js";
import { places as words } from "../words.json";

/** @import { Entry, Keys } from "../placenames.js" */

const place = one(document, ".pw-chooser");
const root = place.dataset.root ?? "";

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

const offer = (/** @type {Entry} */ [name, path, of]) =>
  el("li", {}, el("a", { href: root + path }, name), of ? el("span", { class: "pw-muted" }, ` ${of}`) : null);

offering(place, async (typed) => {
  const telling = asked(typed);
  if (!telling.length) return { items: [], told: "" };
  const { key, short } = keyed(/** @type {Keys} */ (await read(keys)), telling);
  const names = key === null ? [] : /** @type {Entry[]} */ ((await read(piece(key))).names);
  const { shown, more } = called(names, telling, ([name]) => name);
  const less = shown.length && short !== "common" ? "" : words[short];
  return { items: shown.map(offer), told: more ? fill(words.more, { more: plural(more, words.names) }) : less };
}, words.unlisted);
