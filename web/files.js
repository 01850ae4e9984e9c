/* Handing a made file to the reader. */

import { el } from "./dom.js";

// Time for the browser to begin reading; after that the memory may go.
const WAIT = 60_000;

export const download = (/** @type {string} */ name, /** @type {string} */ type, /** @type {BlobPart} */ content) => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  el("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), WAIT);
};
