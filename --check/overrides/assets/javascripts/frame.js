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

  // web/frame/frame.js
  var AUTOMATIC = "(prefers-color-scheme)", dark = matchMedia("(prefers-color-scheme: dark)"), options = all(document, ".md-option", HTMLInputElement), paint = (option) => {
    let media = option.dataset.mdColorMedia, wanted = media === AUTOMATIC ? `(prefers-color-scheme: ${dark.matches ? "dark" : "light"})` : media, scheme = options.find((each) => each.dataset.mdColorMedia === wanted)?.dataset.mdColorScheme;
    scheme && (document.body.dataset.mdColorScheme = scheme);
    for (let each of options)
      each.nextElementSibling instanceof HTMLElement && (each.nextElementSibling.hidden = each !== option);
  }, lead = () => {
    let buttons = options.map((option) => option.nextElementSibling).filter((button) => button instanceof HTMLLabelElement);
    if (options.length !== 3 || buttons.length !== 3) return;
    let names = options.map((_, place) => buttons[(place + 2) % 3].title), order = dark.matches ? [0, 1, 2] : [0, 2, 1];
    order.forEach((place, turn) => {
      let next = order[(turn + 1) % 3];
      buttons[place].htmlFor = options[next].id, buttons[place].title = names[next];
    });
  };
  if (options.length) {
    lead();
    let stored = window.__md_get("__palette")?.color?.media, first = options.find((option) => option.dataset.mdColorMedia === stored) ?? options[0];
    first.checked = !0, paint(first);
    for (let option of options)
      option.addEventListener("change", () => {
        window.__md_set("__palette", { color: { media: option.dataset.mdColorMedia } }), paint(option);
      });
    dark.addEventListener("change", () => paint(options.find((option) => option.checked) ?? options[0]));
  }
  var menu = document.querySelector(".frame-menu");
  menu instanceof HTMLDetailsElement && (document.addEventListener("keydown", (event) => {
    event.key === "Escape" && menu.open && (menu.open = !1, one(menu, "summary").focus());
  }), document.addEventListener("click", (event) => {
    menu.open && event.target instanceof Node && !menu.contains(event.target) && (menu.open = !1);
  }));
})();
