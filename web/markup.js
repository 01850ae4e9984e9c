/* Our own markup, made by the templates of generator/ and cloned here. No words of a reader ever come this way. */

import { all, one } from "./dom.js";

/** The part of a page's <template class="pw-parts"> that is named so: the sign of a norm, a bar, a legend. */
export const part = (/** @type {string} */ name, /** @type {ParentNode} */ within = document) => {
  const content = one(within, "template.pw-parts", HTMLTemplateElement).content;
  const found = [...content.children].find((each) => each.getAttribute("data-part") === name)?.firstElementChild;
  if (!found) throw new RangeError(`no part ${name}`);
  return /** @type {HTMLElement | SVGElement} */ (found.cloneNode(true));
};

/**
 * A part with its {places} taken: those in attributes by words, those between tags by words or elements.
 * @param {string} name
 * @param {Record<string, string | Node | (string | Node)[]>} values
 * @param {ParentNode} [within]
 */
export const filled = (name, values, within) => {
  const made = part(name, within);
  const pieces = (/** @type {string} */ text) => text.split(/\{(\w+)\}/).map((piece, place) => (place % 2 ? values[piece] : piece));
  /** @type {Text[]} */
  const texts = [];
  const walker = document.createTreeWalker(made, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = /** @type {Node | null} */ (made); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.includes("{")) texts.push(node);
    if (!(node instanceof Element)) continue;
    for (const { name: key, value } of node.attributes) if (value.includes("{")) node.setAttribute(key, pieces(value).join(""));
  }
  for (const text of texts) text.replaceWith(...pieces(text.data).flat());
  return made;
};

/** @type {WeakMap<object, Element>} */
const known = new WeakMap();

/**
 * The quotation of a provision of data/versies/, with its links made to lead from here: `root` is the way to the site's root.
 * @param {{ quote: string | null }} provision
 * @param {string} root
 */
export const quotation = (provision, root) => {
  let made = known.get(provision);
  if (!made) {
    const parsed = new DOMParser().parseFromString(provision.quote ?? "", "text/html");
    made = document.importNode(one(parsed, ".pw-quote"), true);
    for (const link of all(made, "a[href]", HTMLAnchorElement)) link.setAttribute("href", root + link.getAttribute("href"));
    known.set(provision, made);
  }
  return /** @type {HTMLElement} */ (made.cloneNode(true));
};
