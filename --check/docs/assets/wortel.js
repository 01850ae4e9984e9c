/* Made by `make web` from the modules in web/: change those. */
"use strict";
(() => {
  // web/site/here.js
  var { currentScript } = document, root = new URL("..", currentScript instanceof HTMLScriptElement ? currentScript.src : location.href);

  // web/pages/lost.js
  var page = document.documentElement, mend = () => {
    page.dataset.wortel = root.pathname;
    for (let name of ["href", "src", "action", "data-root"])
      for (let element of document.querySelectorAll(`[${name}^="/"]`))
        element.setAttribute(name, new URL((element.getAttribute(name) ?? "").slice(1), root).href);
    for (let path of JSON.parse(document.getElementById("wortel")?.textContent ?? "[]")) {
      let script = document.createElement("script");
      script.src = new URL(path, root).href, script.dataset.base = root.pathname, script.async = !1, document.body.append(script);
    }
  };
  page.dataset.wortel || mend();
})();
