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

  // web/pages/moved.js
  var link = one(document, ".pw-moved a", HTMLAnchorElement), target = new URL(link.href);
  location.protocol === "file:" && (target.pathname += "index.html");
  target.search = location.search;
  target.hash = location.hash;
  link.href = target.href;
  location.replace(target.href);
})();
