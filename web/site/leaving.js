/* Asking before a page is left with something in it that is kept nowhere. */

/** @type {Set<string>} */
const reasons = new Set();

const ask = (/** @type {BeforeUnloadEvent} */ event) => {
  event.preventDefault();
  event.returnValue = ""; // browsers before 2023 ask for this alone
};

/** Ask before leaving from now on, or no longer, because of `reason`. The listener stands only while it asks: it costs the page its quick way back. */
export const askBeforeLeaving = (/** @type {string} */ reason, /** @type {boolean} */ wanted) => {
  if (wanted) reasons.add(reason);
  else reasons.delete(reason);
  if (reasons.size) addEventListener("beforeunload", ask);
  else removeEventListener("beforeunload", ask);
};

/** Leave `value` for the next page in this tab; returns whether the browser takes it. Its room is another than that of what is kept. */
export const hand = (/** @type {string} */ key, /** @type {unknown} */ value) => {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};

/**
 * What an earlier page in this tab left, once: a copy of this tab must not find it too. Null where there is nothing.
 * @returns {any}
 */
export const handed = (/** @type {string} */ key) => {
  try {
    const raw = sessionStorage.getItem(key);
    if (raw === null) return null;
    sessionStorage.removeItem(key);
    return JSON.parse(raw);
  } catch {
    return null;
  }
};
