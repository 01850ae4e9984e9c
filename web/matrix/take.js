/* Taking what is shown along as a file. */

/** @import { Index, Version } from "../shapes.js" */
/** @import { State } from "./state.js" */
/** @import { Row, Vocabulary } from "./tables.js" */

import { download } from "../files.js";
import { fill } from "../language.js";
import { script } from "../vendor.js";
import { matrix as words } from "../words.json";
import * as tables from "./tables.js";

const { currentScript } = document;
const ZIPPER = new URL("../vendor/fflate-0.8.3.js", currentScript instanceof HTMLScriptElement ? currentScript.src : location.href).href;

const loadZipper = () =>
  script(ZIPPER).catch(() => {
    throw new tables.TooMuch(words.no_zipper);
  });

/** @type {Record<string, (rows: Row[], vocabulary: Vocabulary, state: State) => [string, BlobPart] | Promise<[string, BlobPart]>>} */
const FILES = {
  csv: (rows, vocabulary) => ["text/csv", tables.csv(rows, vocabulary)],
  json: (rows, vocabulary) => ["application/json", tables.json(rows, vocabulary, location.href)],
  xlsx: async (rows, vocabulary, state) => {
    await loadZipper();
    return ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", tables.xlsx(rows, vocabulary, state)];
  },
};

/**
 * Make a file of `kind` of the rows for `topics`, and return what to tell about it.
 * @param {string} kind
 * @param {Index} index
 * @param {string[]} topics
 * @param {{ version: Version, label: string }[]} columns
 * @param {State} state
 */
export const take = async (kind, index, topics, columns, state) => {
  try {
    const [type, content] = await FILES[kind](tables.rows(index, topics, columns, state), tables.vocabulary(index), state);
    download(`${words.file}.${kind}`, type, content);
    return fill(words.taken, { kind: kind.toUpperCase() });
  } catch (error) {
    if (!(error instanceof tables.TooMuch)) throw error;
    return `${error.message} ${words.instead}`;
  }
};
