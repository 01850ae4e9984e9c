/* Fetches the search engine when it is first wanted: `pwSearchLoad()` gives a promise of `window.pwSearch`. */
(() => {
  "use strict";
  const here = document.currentScript.src;
  const FILES = ["../vendor/snowball-base-3.0.1.js", "../vendor/snowball-dutch-3.0.1.js", "dutch.js", "engine.js"];
  let loading = null;

  const load = (file) => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL(file, here);
    script.async = false; // they run in this order
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => reject(new Error(`${file} could not be read`)));
    document.head.append(script);
  });

  window.pwSearchLoad = () => {
    loading ??= Promise.all(FILES.map(load)).then(() => window.pwSearch, (error) => {
      loading = null;
      throw error;
    });
    return loading;
  };
})();
