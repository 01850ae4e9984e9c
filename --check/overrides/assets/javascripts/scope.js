/* Made by `make web` from the modules in web/: change those. */
"use strict";
(() => {
  // web/frame/scope.js
  var { currentScript } = document, base = currentScript instanceof HTMLScriptElement ? currentScript.dataset.base ?? "" : "", scope = new URL(base, location.href), keyOf = (key) => `${scope.pathname}.${key}`;
  window.__md_get = (key) => {
    try {
      return JSON.parse(localStorage.getItem(keyOf(key)) ?? "null");
    } catch {
      return null;
    }
  };
  window.__md_set = (key, value) => {
    try {
      localStorage.setItem(keyOf(key), JSON.stringify(value));
    } catch {
    }
  };
})();
