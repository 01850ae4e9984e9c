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
  }, all = (within, selector, type) => (
    /** @type {T[]} */
    /** @type {unknown} */
    [...within.querySelectorAll(selector)].filter((each) => each instanceof (type ?? HTMLElement))
  );
  var anchor = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  }, remember = (name, value) => {
    let url = new URL(location.href);
    value ? url.searchParams.set(name, value) : url.searchParams.delete(name), history.replaceState(null, "", url);
  };

  // web/words.json
  var switches = {
    shown: [
      "Je ziet {kept} regel;",
      "Je ziet {kept} regels;"
    ],
    hidden: [
      "{hidden} is gelijkluidend en verborgen.",
      "{hidden} zijn gelijkluidend en verborgen."
    ]
  };

  // web/language.js
  var fill = (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => String(values[name])), form = (count, forms) => forms[count === 1 ? 0 : 1];

  // web/compare/switches.js
  var parts = () => {
    let form2 = document.querySelector(".pw-switches");
    if (!(form2 instanceof HTMLFormElement)) return null;
    let box = (name) => one(form2, `[name=${name}]`, HTMLInputElement);
    return { form: form2, page: (
      /** @type {HTMLElement} */
      form2.closest(".pw-pair")
    ), words: box("woorden"), equal: box("gelijk") };
  }, apply = ({ form: form2, page, words: shown, equal }) => {
    for (let fold of all(page, ".pw-diff:not(.pw-diff--own)", HTMLDetailsElement)) fold.open = shown.checked;
    page.classList.toggle("pw-pair--short", equal.checked);
    let hidden = equal.checked ? all(page, ".pw-row--identical").length : 0, kept = all(page, ".pw-row").length - hidden;
    one(form2, "[role=status]").textContent = hidden ? `${fill(form(kept, switches.shown), { kept })} ${fill(form(hidden, switches.hidden), { hidden })}` : "";
    for (let part of all(page, ".pw-pairpart"))
      part.hidden = equal.checked && !part.querySelector(".pw-row:not(.pw-row--identical)");
  }, keep = (form2) => {
    for (let { name, value, checked } of all(form2, "input", HTMLInputElement)) remember(name, checked ? value : "");
  }, reveal = () => {
    let row = document.getElementById(anchor()), found = parts();
    !row || !found || row.getClientRects().length || !row.closest(".pw-pair") || (found.equal.checked = !1, keep(found.form), apply(found), row.scrollIntoView());
  }, start = () => {
    let found = parts();
    if (!found) return;
    let { form: form2 } = found, state = new URLSearchParams(location.search);
    for (let input of all(form2, "input", HTMLInputElement)) input.checked = state.get(input.name) === input.value;
    form2.hidden = !1, form2.addEventListener("submit", (event) => event.preventDefault()), form2.addEventListener("change", () => {
      keep(form2), apply(found);
    }), form2.querySelector("input:checked") && apply(found), reveal();
  };
  addEventListener("hashchange", reveal);
  document.addEventListener("pw-rows", start);
  document.addEventListener("pw-continued", () => {
    let found = parts();
    found?.form.querySelector("input:checked") && apply(found);
  });
  start();
})();
