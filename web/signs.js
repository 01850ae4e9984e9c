/* Text → what it is compared and searched by. The twin of `compared` in generator/ground/signs.py: the table is that one's,
   through words.json. */

import { signs } from "./words.json";

const BROKEN = new RegExp(signs.broken, "gu");
const LETTERS = new RegExp(`[${signs.letters}]`, "gu");
/** @type {[RegExp, string][]} */
const COUNTS_AS = Object.entries(signs.counts_as).map(([becomes, held]) => [new RegExp(`[${held}]`, "gu"), becomes]);
const PLAIN = /^[\0-\x7f]*$/;

/** @returns {string} */
export const compared = (/** @type {string} */ text) => {
  if (PLAIN.test(text)) return text;
  let plain = text.replace(BROKEN, "");
  for (const [held, becomes] of COUNTS_AS) plain = plain.replace(held, becomes);
  return plain.replace(LETTERS, (sign) => sign.normalize("NFKC")).normalize("NFC");
};
