/* The search engine: `pwSearch.find` (see find.js) is all that the search box and the search page know of it.

   Pieces of the index arrive as scripts that call `protocolwijzerZoek`: no right to connect is needed, and it works from disk. */

import { finder } from "./find.js";

/**
 * @typedef {{ find: ReturnType<typeof finder>, root: URL }} Search
 * @typedef {import("./find.js").Result} Result
 */

const { currentScript } = document;
const root = new URL("../../", currentScript instanceof HTMLScriptElement ? currentScript.src : location.href);

/** @type {Map<string, (content: unknown) => void>} */
const waiting = new Map();
globalThis.protocolwijzerZoek = (name, content) => {
  waiting.get(name)?.(content);
};

/** @type {Map<string, Promise<unknown>>} */
const pieces = new Map();
const fetchPiece = (/** @type {string} */ name, /** @type {string} */ path) => {
  let piece = pieces.get(name);
  if (!piece) {
    piece = new Promise((resolve, reject) => {
      waiting.set(name, resolve);
      const script = document.createElement("script");
      script.src = new URL(path, root).href;
      script.addEventListener("load", () => script.remove());
      script.addEventListener("error", () => {
        script.remove();
        pieces.delete(name);
        reject(new Error(`${path} could not be read`));
      });
      document.head.append(script);
    });
    pieces.set(name, piece);
  }
  return piece;
};

globalThis.pwSearch = { find: finder(fetchPiece), root };
