/* Text → what it is compared and searched by. The twin of `compared` in generator/ground/signs.py: the table is that one's,
   through words.json. */

import { signs } from "./words.json";

const BROKEN = new RegExp(signs.broken, "gu");
const LETTERS = new RegExp(`[${signs.letters}]`, "gu");
/** @type {[RegExp, string][]} */
const COUNTS_AS = Object.entries(signs.counts_as).map(([becomes, held]) => [new RegExp(`[${held}]`, "gu"), becomes]);
/** @type {Record<string, string>} */
const EACH = signs.each;
const ANY_OF_EACH = new RegExp(`[${Object.keys(EACH).join("")}]`, "gu");
const PLAIN = /^[\0-\x7f]*$/;

/** @returns {string} */
export const compared = (/** @type {string} */ text) => {
  if (PLAIN.test(text)) return text;
  let plain = text.replace(BROKEN, "");
  for (const [held, becomes] of COUNTS_AS) plain = plain.replace(held, becomes);
  return plain.replace(ANY_OF_EACH, (sign) => EACH[sign] ?? sign).replace(LETTERS, (sign) => sign.normalize("NFKC")).normalize("NFC");
};
