/* Made by `make web` from the modules in web/: change those. */
"use strict";
(() => {
  // web/dom.js
  var one = (within, selector, type) => {
    let found = within.querySelector(selector);
    if (!(found instanceof (type ?? HTMLElement))) throw new TypeError(`no ${selector}`);
    return (
      /** @type {T} */
      /** @type {unknown} */
      found
    );
  };
  var el = (tag, properties = {}, ...children) => {
    let made = document.createElement(tag);
    for (let [name, value] of Object.entries(properties))
      typeof value == "function" ? made.addEventListener(name.slice(2), value) : value === !0 ? made.setAttribute(name, "") : value !== !1 && value !== null && value !== void 0 && made.setAttribute(name, String(value));
    return made.append(...children.flat().filter((child) => child !== null)), made;
  };
  var fetched = async (address) => {
    let answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    return answer.json();
  };

  // web/words.json
  var places = {
    unlisted: "De namen konden niet geladen worden. Ben je nog online?",
    nothing: "Geen school of instelling met die naam gevonden.",
    short: "Typ meer letters van de naam.",
    common: "Te veel namen hebben dat woord. Typ er nog een woord van de naam bij.",
    more: "En nog {more}. Typ meer van de naam.",
    names: [
      "naam",
      "namen"
    ]
  };

  // web/language.js
  var fill = (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => String(values[name])), form = (count, forms) => forms[count === 1 ? 0 : 1], plural = (count, forms) => `${count} ${form(count, forms)}`;

  // web/names.js
  var MOST = 10, asked = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  var called = (every, typed, nameOf, most = MOST) => {
    let found = every.filter((each) => {
      let own = asked(nameOf(each));
      return typed.every((word) => own.some((other) => other.startsWith(word)));
    });
    return { shown: found.slice(0, most), more: Math.max(0, found.length - most) };
  };
  var offering = (place2, look, unlisted) => {
    let input = one(place2, "input", HTMLInputElement), list = one(place2, "ul"), status = one(place2, "[role=status]"), turn = 0, show = (items, told) => {
      list.replaceChildren(...items), status.textContent = told;
    }, answer = async () => {
      let mine = ++turn, found = await look(input.value).catch(() => ({ items: [], told: unlisted }));
      mine === turn && show(found.items, found.told);
    };
    return input.addEventListener("input", answer), input.addEventListener("keydown", (event) => {
      event.key === "Enter" && (event.preventDefault(), list.querySelector("button, a")?.click());
    }), place2.hidden = !1, input.value && answer(), () => {
      turn += 1, show([], ""), input.value = "", input.focus();
    };
  };

  // web/placenames.js
  var keyed = ({ keys: keys2, common }, typed) => {
    let exact = new Set(keys2), telling = typed.filter((word) => !common.includes(word) || typed.every((each) => common.includes(each))), found = telling.flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1)).filter((begin) => exact.has(begin)).map((key) => ({ key, word }))).sort((one2, other) => other.word.length - one2.word.length || other.key.length - one2.key.length), begun = telling.some((word) => keys2.some((key) => key.startsWith(word))), many = typed.every((word) => common.some((each) => each.startsWith(word)));
    return { key: found.length ? found[0].key : null, short: many ? "common" : !found.length && begun ? "short" : "nothing" };
  };

  // web/pages/byname.js
  var place = one(document, ".pw-chooser"), root = place.dataset.root ?? "", answers = /* @__PURE__ */ new Map(), keys = new URL(place.dataset.keys ?? "", document.baseURI), piece = (key) => new URL(`${place.dataset.begin}${encodeURIComponent(key)}.json`, keys), read = (address) => {
    let answer = answers.get(address.href);
    return answer || (answer = fetched(address), answers.set(address.href, answer), answer.catch(() => answers.delete(address.href))), answer;
  }, offer = ([name, path, of]) => el("li", {}, el("a", { href: root + path }, name), of ? el("span", { class: "pw-muted" }, ` ${of}`) : null);
  offering(place, async (typed) => {
    let telling = asked(typed);
    if (!telling.length) return { items: [], told: "" };
    let { key, short } = keyed(
      /** @type {Keys} */
      await read(keys),
      telling
    ), names = key === null ? [] : (
      /** @type {Entry[]} */
      (await read(piece(key))).names
    ), { shown, more } = called(names, telling, ([name]) => name), less = shown.length && short !== "common" ? "" : places[short];
    return { items: shown.map(offer), told: more ? fill(places.more, { more: plural(more, places.names) }) : less };
  }, places.unlisted);
})();
