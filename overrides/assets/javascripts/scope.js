// The theme's bundle expects these four globals before it runs. They stand in a file, not inline, so that a
// content-security-policy of `script-src 'self'` holds. Values live in storage under the path of the site's root.
(() => {
  "use strict";
  const scope = new URL(document.currentScript.dataset.base, location.href);
  const keyOf = (key, base) => `${base.pathname}.${key}`;

  // The bundle takes every link of exactly this kind for a translation, and asks for the sitemap beside it.
  for (const feed of document.querySelectorAll('link[rel="alternate"][type="application/atom+xml"]')) feed.relList.add("feed");

  window.__md_scope = scope;
  window.__md_hash = (text) => [...text].reduce((hash, letter) => (hash << 5) - hash + letter.charCodeAt(0), 0);
  window.__md_get = (key, storage = localStorage, base = scope) => JSON.parse(storage.getItem(keyOf(key, base)));
  window.__md_set = (key, value, storage = localStorage, base = scope) => {
    try {
      storage.setItem(keyOf(key, base), JSON.stringify(value));
    } catch {
      // Storage may be full or forbidden: then the choice lasts as long as the page.
    }
  };
})();
