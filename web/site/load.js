/* Fetches the search engine when it is first wanted: `pwSearchLoad()` gives a promise of `pwSearch`. */

/** @import { Search } from "../search/engine.js" */

import { root } from "./here.js";

// From the root of the site: the build refuses a site without a file that a script names so.
const FILES = [
  "assets/vendor/snowball-base-3.0.1.js",
  "assets/vendor/snowball-dutch-3.0.1.js",
  "assets/search/engine.js",
];

const load = (/** @type {string} */ file) =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL(file, root).href;
    script.async = false; // they run in this order
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => reject(new Error(`${file} could not be read`)));
    document.head.append(script);
  });

/** @type {Promise<Search> | null} */
let loading = null;

globalThis.pwSearchLoad = () => {
  loading ??= Promise.all(FILES.map(load)).then(
    () => /** @type {Search} */ (globalThis.pwSearch),
    (error) => {
      loading = null;
      throw error;
    }
  );
  return loading;
};
