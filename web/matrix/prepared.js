/* What generator/pages/kinds/matrix.py prepared for the table: what there is to choose from, and what is chosen by. */

/** @import { Listed } from "../shapes.js" */
/** @import { Question } from "./choice.js" */

import { one } from "../dom.js";

/**
 * @typedef {object} Prepared
 * @property {number} most how many texts are drawn at once
 * @property {number} more how many protocols are not among `texts`: all of many, or none
 * @property {string} index the file that names every version
 * @property {Record<string, string[]>} subjects value of the choice of topics → topics, in the order of the rows
 * @property {string[]} roles
 * @property {[string, string][]} norms id and sign, from weightiest to lightest
 * @property {Question[]} questions those of the codebook, with which order by difference is made
 * @property {Listed[]} texts
 * @property {string[]} drawn the texts in the table as it comes, by their identity
 */

/** @returns {Prepared} */
export const prepared = (/** @type {ParentNode} */ page) =>
  JSON.parse(one(page, "script.pw-prepared", HTMLScriptElement).textContent ?? "");
