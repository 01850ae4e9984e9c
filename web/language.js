/* What a language asks of a script: plural forms, enumerations, shares. The twin of nothing: the words are in words.json. */

import { common } from "./words.json";

/** A template of words.json with its {places} filled in. */
export const fill = (/** @type {string} */ template, /** @type {Record<string, string | number>} */ values) =>
  template.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

/** The form of a pair that goes with a count. */
export const form = (/** @type {number} */ count, /** @type {string[]} */ forms) => forms[count === 1 ? 0 : 1];

/** `1 bepaling`, `2 bepalingen`. */
export const plural = (/** @type {number} */ count, /** @type {string[]} */ forms) => `${count} ${form(count, forms)}`;

export const provisions = (/** @type {number} */ count) => plural(count, common.provisions);

export const statements = (/** @type {number} */ count) => plural(count, common.statements);

/** `a, b en c`. */
export const enumeration = (/** @type {string[]} */ words) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${common.and} ${words.at(-1)}`;

export const capital = (/** @type {string} */ text) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A share in whole percents, as generator/language/nl/numbers.py counts: only all is 100 and only nothing is 0. */
export const percent = (/** @type {number} */ share) =>
  share > 0 && share < 1 ? Math.min(99, Math.max(1, Math.floor(share * 100 + 0.5))) : share >= 1 ? 100 : 0;
