/* Bundles the modules in this folder into the classic scripts that pages load: no modules, no fetching of code, so that a page
   works from disk too. `node web/build.js [FOLDER]` writes them in the repository, or under FOLDER to compare. */

import { build } from "esbuild";

/** Where each bundle is written → the module it begins with. */
const BUNDLES = {
  "docs/assets/protocolwijzer": "web/site/page.js",
  "docs/assets/byname": "web/pages/byname.js",
  "docs/assets/concept/page": "web/concept/page.js",
  "docs/assets/wortel": "web/pages/lost.js",
  "docs/assets/matrix/page": "web/matrix/page.js",
  "docs/assets/verhuisd": "web/pages/moved.js",
  "docs/assets/pair": "web/pages/pair.js",
  "docs/assets/revision": "web/pages/revision.js",
  "docs/assets/search/engine": "web/search/engine.js",
  "docs/assets/search/page": "web/search/page.js",
  "generator/review/assets/review": "web/review/page.js",
  "docs/assets/topic": "web/pages/topic.js",
  "docs/assets/two": "web/pages/two.js",
  "overrides/assets/javascripts/frame": "web/frame/frame.js",
  "overrides/assets/javascripts/palette": "web/frame/palette.js",
  "overrides/assets/javascripts/scope": "web/frame/scope.js",
};

/** Of these the white space goes too: with the style sheets they would take more than the 90 kB that a page may. */
const TIGHT = ["docs/assets/concept/page"];

const bundle = (/** @type {[string, string][]} */ bundles, /** @type {boolean} */ tight) => build({
  absWorkingDir: new URL("..", import.meta.url).pathname,
  entryPoints: bundles.map(([out, entry]) => ({ in: entry, out })),
  outdir: process.argv[2] ?? ".",
  bundle: true,
  format: "iife",
  // What browsers of 2022 understand: Safari 15.4, Chrome 100, Firefox 100 (lookbehind aside, which the search needs anyway).
  target: "es2022",
  charset: "utf8",
  minifySyntax: true,
  minifyWhitespace: tight,
  legalComments: "none",
  banner: { js: "/* Made by `make web` from the modules in web/: change those. */" },
});

const every = Object.entries(BUNDLES);
await bundle(every.filter(([out]) => !TIGHT.includes(out)), false);
await bundle(every.filter(([out]) => TIGHT.includes(out)), true);
