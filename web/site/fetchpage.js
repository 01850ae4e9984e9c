/* Other pages of this site, fetched and read. From disk nothing is fetched: there a link leads on. */

import { all } from "../dom.js";

/** Pages that were asked for, by address. @type {Map<string, Promise<Document>>} */
const pages = new Map();

/** The page at an address; it throws where the site does not answer. */
export const fetchPage = (/** @type {string} */ address) => {
  let found = pages.get(address);
  if (!found) {
    found = fetch(address).then(async (answer) => {
      if (!answer.ok) throw new Error(`${answer.status} ${address}`);
      return new DOMParser().parseFromString(await answer.text(), "text/html");
    });
    found.catch(() => pages.delete(address)); // it may be there the next time
    pages.set(address, found);
  }
  return found;
};

/** A copy of what stands on a page that was fetched from `address`, for this page: links and pictures are those of that one. */
export const taken = (/** @type {Element} */ part, /** @type {string} */ address) => {
  const copy = document.importNode(part, true);
  for (const link of all(copy, "a[href]", HTMLAnchorElement)) link.href = new URL(link.getAttribute("href") ?? "", address).href;
  for (const picture of all(copy, "img[src]", HTMLImageElement)) picture.src = new URL(picture.getAttribute("src") ?? "", address).href;
  return copy;
};

export const fetches = location.protocol !== "file:";
