/* Finding and making elements. Words always become text, never markup. */

/**
 * The element that `selector` names; throws where it is not there.
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} within
 * @param {string} selector
 * @param {abstract new () => T} [type]
 * @returns {T}
 */
export const one = (within, selector, type) => {
  const found = within.querySelector(selector);
  if (!(found instanceof (type ?? HTMLElement))) throw new TypeError(`no ${selector}`);
  return /** @type {T} */ (/** @type {unknown} */ (found));
};

/**
 * Every element that `selector` names, in the order of the page.
 * @template {Element} [T=HTMLElement]
 * @param {ParentNode} within
 * @param {string} selector
 * @param {abstract new () => T} [type] only elements of this kind
 * @returns {T[]}
 */
export const all = (within, selector, type) =>
  /** @type {T[]} */ (/** @type {unknown} */ ([...within.querySelectorAll(selector)].filter((each) => each instanceof (type ?? HTMLElement))));

/** The nearest element around the target of an event that `selector` names. */
export const around = (/** @type {Event} */ event, /** @type {string} */ selector) => {
  const found = event.target instanceof Element ? event.target.closest(selector) : null;
  return found instanceof HTMLElement ? found : null;
};

/**
 * @typedef {string | number | boolean | null | undefined | ((event: any) => void)} Property
 * @typedef {Node | string | null} Child
 */

/**
 * An element with attributes, listeners ("onclick" and the like) and children; null is left out.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, Property>} [properties]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export const el = (tag, properties = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === "function") made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(...children.flat().filter((child) => child !== null));
  return made;
};

/**
 * @param {string} words
 * @param {(event: Event) => void} onclick
 * @param {Record<string, Property>} [properties]
 */
export const button = (words, onclick, properties = {}) => el("button", { type: "button", onclick, ...properties }, words);

export const link = (/** @type {string} */ href, /** @type {string} */ words) => el("a", { href }, words);

/** An input under its label; the input has an id already. */
export const field = (/** @type {string} */ label, /** @type {HTMLElement} */ input) =>
  el("div", { class: "pw-draft__field" }, el("label", { for: input.id }, label), input);

/** What the address names behind #; empty where it is damaged or a shared concept. */
export const anchor = () => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
};

/** Put a question in the address or, where `value` is empty, take it out, without a step in the history. */
export const remember = (/** @type {string} */ name, /** @type {string} */ value) => {
  const url = new URL(location.href);
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  history.replaceState(null, "", url);
};

/** Fetch a file of this site that holds JSON; throws where the site does not answer. */
export const fetched = async (/** @type {string | URL} */ address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.json();
};
