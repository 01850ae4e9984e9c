/* A redline as elements: what is only in one of two texts, told apart by underlining, striking through and a frame. */

/** @import { Span } from "../shapes.js" */

import { el } from "../dom.js";
import { isNegation } from "./redline.js";

const TAG = /** @type {const} */ ({ equal: "span", insert: "ins", delete: "del" });

export const drawn = (/** @type {Span[]} */ spans) =>
  spans.map(([operation, text]) => {
    const name = operation === "equal" ? "pw-equal" : isNegation(text) ? "pw-negation" : null;
    return el(TAG[operation], { class: name }, text);
  });
