/* Where the site is: every bundle that asks lies in assets/ itself, not in a folder of it. */

const { currentScript } = document;

/** The address of the site's root, ending in a slash. */
export const root = new URL("..", currentScript instanceof HTMLScriptElement ? currentScript.src : location.href);
