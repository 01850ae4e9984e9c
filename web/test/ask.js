/* Answers questions of the Python tests: standard input holds { module, name, calls }, where `calls` are lists of arguments for
   the function `name` of a module in web/; the answers go to standard output, as JSON. A list of { set: [...] } is a Set. */

import { readFileSync } from "node:fs";
import "./vendored.js";

const revive = (/** @type {string} */ _, /** @type {any} */ value) => (Array.isArray(value?.set) ? new Set(value.set) : value);
const { module, name, calls } = JSON.parse(readFileSync(0, "utf8"), revive);
const asked = (await import(new URL(`../${module}`, import.meta.url).href))[name];
const answers = [];
for (const call of calls) answers.push(await asked(...call));
process.stdout.write(JSON.stringify(answers));
