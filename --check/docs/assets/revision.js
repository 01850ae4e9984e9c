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
  ), around = (event, selector) => {
    let found = event.target instanceof Element ? event.target.closest(selector) : null;
    return found instanceof HTMLElement ? found : null;
  };
  var remember = (name, value) => {
    let url = new URL(location.href);
    value ? url.searchParams.set(name, value) : url.searchParams.delete(name), history.replaceState(null, "", url);
  };

  // web/words.json
  var revision = {
    said: {
      redline: "Je ziet de wijzigingen in de tekst.",
      "was-wordt": "Je ziet was en wordt naast elkaar.",
      oud: "Je ziet alleen de oude woorden.",
      nieuw: "Je ziet alleen de nieuwe woorden."
    }
  };

  // web/pages/revision.js
  var form = document.querySelector("form.pw-views"), page = document.querySelector(".pw-revision"), start = (form2, page2) => {
    let inputs = all(form2, "[name=weergave]", HTMLInputElement), said = revision.said, show = (input) => {
      input.checked = !0, page2.dataset.view = input.value, one(form2, "[role=status]").textContent = said[input.value];
    }, asked = new URLSearchParams(location.search).get("weergave");
    form2.hidden = !1, show(inputs.find((input) => input.value === asked) ?? inputs[0]), form2.addEventListener("change", (event) => {
      let chosen = inputs.find((input) => input === event.target);
      chosen && (remember("weergave", chosen === inputs[0] ? "" : chosen.value), show(chosen));
    }), form2.addEventListener("submit", (event) => event.preventDefault()), page2.addEventListener("click", (event) => {
      around(event, "a[href^='#']") && page2.dataset.view === "was-wordt" && show(inputs[0]);
    });
  };
  form instanceof HTMLFormElement && page instanceof HTMLElement && start(form, page);
})();
