/* Lets node read a JSON file as esbuild does: each key of it a name to import. */

import { readFile } from "node:fs/promises";
import { register } from "node:module";

/** @type {(url: string, context: object, next: (url: string, context: object) => unknown) => Promise<unknown>} */
export const load = async (url, context, next) => {
  if (!url.endsWith(".json")) return next(url, context);
  const content = JSON.parse(await readFile(new URL(url), "utf8"));
  const source = Object.entries(content).map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`).join("\n");
  return { format: "module", shortCircuit: true, source };
};

// This file is both what `--import` runs and the hook that it registers.
if (!process.env.PW_HOOKED) {
  process.env.PW_HOOKED = "1";
  register(import.meta.url);
}
