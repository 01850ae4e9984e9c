/* The vendored scripts in node, as a page has them: for what is tested here. Import it before a module that needs them. */

import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

const FOLDER = new URL("../../docs/assets/vendor/", import.meta.url);

for (const name of ["diff-match-patch-1.0.5.js", "snowball-base-3.0.1.js", "snowball-dutch-3.0.1.js", "fflate-0.8.3.js"]) {
  runInThisContext(readFileSync(new URL(name, FOLDER), "utf8"), { filename: name });
}
