/* Keeps the choice of light or dark under the path of the site's root. It stands in a file, not inline, so that a
   content-security-policy of `script-src 'self'` holds. */

const { currentScript } = document;
const base = currentScript instanceof HTMLScriptElement ? (currentScript.dataset.base ?? "") : "";
const scope = new URL(base, location.href);
const keyOf = (/** @type {string} */ key) => `${scope.pathname}.${key}`;

window.__md_get = (key) => {
  try {
    return JSON.parse(localStorage.getItem(keyOf(key)) ?? "null");
  } catch {
    return null; // forbidden, or not ours: then the device decides
  }
};
window.__md_set = (key, value) => {
  try {
    localStorage.setItem(keyOf(key), JSON.stringify(value));
  } catch {
    // Storage may be full or forbidden: then the choice lasts as long as the page.
  }
};
