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

  // web/placenames.js
  var asked = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean), keyed = ({ keys: keys2, common }, typed) => {
    let exact = new Set(keys2), telling = typed.filter((word) => !common.includes(word) || typed.every((each) => common.includes(each))), found = telling.flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1)).filter((begin) => exact.has(begin)).map((key) => ({ key, word }))).sort((one2, other) => other.word.length - one2.word.length || other.key.length - one2.key.length), begun = telling.some((word) => keys2.some((key) => key.startsWith(word))), many = typed.every((word) => common.some((each) => each.startsWith(word)));
    return { key: found.length ? found[0].key : null, short: many ? "common" : !found.length && begun ? "short" : "nothing" };
  }, matching = (names, typed, most = 10) => {
    let found = names.filter(([name]) => {
      let own = asked(name);
      return typed.every((word) => own.some((other) => other.startsWith(word)));
    });
    return { shown: found.slice(0, most), more: Math.max(0, found.length - most) };
  };

  // web/pages/byname.js
  var place = one(document, ".pw-chooser"), root = place.dataset.root ?? "", input = one(place, "input", HTMLInputElement), list = one(place, "ul"), status = one(place, "[role=status]"), answers = /* @__PURE__ */ new Map(), keys = new URL(place.dataset.keys ?? "", document.baseURI), piece = (key) => new URL(`${place.dataset.begin}${encodeURIComponent(key)}.json`, keys), read = (address) => {
    let answer = answers.get(address.href);
    return answer || (answer = fetched(address), answers.set(address.href, answer), answer.catch(() => answers.delete(address.href))), answer;
  }, show = (found, told) => {
    list.replaceChildren(
      ...found.map(([name, path, of]) => el("li", {}, el("a", { href: root + path }, name), of ? el("span", { class: "pw-muted" }, ` ${of}`) : null))
    ), status.textContent = told;
  }, turn = 0, look = async () => {
    let mine = ++turn, typed = asked(input.value);
    if (!typed.length) {
      show([], "");
      return;
    }
    try {
      let known = (
        /** @type {Keys} */
        await read(keys)
      ), key = keyed(known, typed), names = key.key === null ? [] : (
        /** @type {Entry[]} */
        (await read(piece(key.key))).names
      );
      if (mine !== turn) return;
      let { shown, more } = matching(names, typed);
      more ? show(shown, fill(places.more, { more: plural(more, places.names) })) : show(shown, shown.length && key.short !== "common" ? "" : places[key.short]);
    } catch {
      mine === turn && show([], places.unlisted);
    }
  };
  input.addEventListener("input", look);
  input.addEventListener("keydown", (event) => {
    event.key === "Enter" && (event.preventDefault(), list.querySelector("a")?.click());
  });
  place.hidden = !1;
  input.value && look();
})();
