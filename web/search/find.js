/* Question → the provisions that answer it, best first. Where the pieces of the index come from is not known here. */

/** @import { Index, Published, Terms } from "./index.js" */
/** @import { Ranked } from "./rank.js" */

import { at, prepare } from "./index.js";
import { narrow } from "./narrow.js";
import { understand } from "./question.js";
import { rank } from "./rank.js";
import { snippet } from "./snippet.js";
import { sound } from "./spelling.js";

/**
 * @typedef {(name: string, path: string) => Promise<unknown>} Fetch Gives a piece of the index by its name and path.
 * @typedef {Record<string, string[]>} Filters Facet → chosen ids.
 * @typedef {{ filters?: Filters, limit?: number, typing?: boolean, wide?: boolean }} Options `wide`: what touches on it too
 * @typedef {{ text: string, hit: boolean }} Piece
 *
 * @typedef {object} Result
 * @property {{ path: string, place: string }[]} places where it stands: one, or more of one text that say the same to the letter
 * @property {string} heading
 * @property {string} institution
 * @property {string[]} schools
 * @property {string} edition
 * @property {boolean} inForce
 * @property {boolean} aside whether it only touches on the question
 * @property {{ id: string, drawing: string }[]} norms
 * @property {string[]} roles labels
 * @property {Piece[]} snippet
 * @property {{ label: string, snippet: Piece[] }[]} notes its footnotes
 *
 * @typedef {{ id: string, label: string, count: number, chosen: boolean }} Choice
 *
 * @typedef {object} Answer
 * @property {number} total
 * @property {number} beside how many more there are that only touch on it, with these choices
 * @property {Result[]} results
 * @property {Record<string, Choice[]>} facets
 * @property {string[]} unknown words that are in no provision
 * @property {string[]} silent words that no provision holds, nor one that means the same, though some come near
 * @property {[string, string][]} read words asked and the words that they were taken for
 * @property {boolean} empty whether nothing was asked that says anything
 */

/** A search over the index whose pieces `fetch` gives. */
export const finder = (/** @type {Fetch} */ fetch) => {
  /** @type {Promise<Index> | null} */
  let opened = null;
  const open = () => {
    opened ??= fetch("index", "zoekindex.js").then(
      (published) => prepare(/** @type {Published} */ (published)),
      (error) => {
        opened = null;
        throw error;
      }
    );
    return opened;
  };
  const piece = (/** @type {string} */ name) => fetch(name, `zoekindex/${name}.js`);

  /** @returns {Promise<Result>} */
  const show = async (/** @type {Index} */ index, /** @type {Ranked} */ { document, edition, aside, also }, /** @type {Set<string>} */ hits) => {
    const shown = async (/** @type {number} */ each) => {
      const number = at(index.blocks, each);
      const block = /** @type {[string, string, string, string, [string, string][]][]} */ (await piece(index.pieces[1][number]));
      return block[each - index.blocks[number]];
    };
    const every = await Promise.all([document, ...also].sort((a, b) => a - b).map(shown));
    const [, , heading, text, notes] = every[0];
    const [, path, institution, schools, inForce, title, name] = index.editions[edition];
    const [roles, norms] = index.sets[index.labels[document]];
    return {
      places: every.map(([eid, place]) => ({ path: `${path}/#${eid}`, place })),
      heading,
      institution: index.institutions[institution][2],
      schools: schools.map((school) => index.schools[school][1]),
      edition: `${title} (${name})`,
      inForce: Boolean(inForce),
      aside,
      norms: norms.map((norm) => ({ id: index.norms[norm][0], drawing: index.norms[norm][4] })),
      roles: roles.map((role) => index.roles[role][1]),
      snippet: snippet(text, hits, index.heads, index.stopWords),
      notes: notes.map(([label, words]) => ({ label, snippet: snippet(words, hits, index.heads, index.stopWords) })),
    };
  };

  /**
   * @param {string} query
   * @param {Options} [options]
   * @returns {Promise<Answer>}
   */
  const find = async (query, { filters = {}, limit = 10, typing = false, wide = false } = {}) => {
    const index = await open();
    const shard = async (/** @type {string} */ word) => /** @type {Terms} */ (await piece(index.pieces[0][at(index.shards, word)]));
    const spelling = async () => {
      if (!index.spelling) {
        const [listed, right] = /** @type {[string[], string[]]} */ (await piece(index.pieces[2]));
        index.spelling = { known: listed.map((word) => [word, sound(word)]), right: new Set(right) };
      }
      return index.spelling;
    };
    const question = await understand(index, query, { shard, spelling }, typing);
    const wanted = new Set(question.concepts.flatMap((each) => [...each.variants.keys()]));
    /** @type {Map<string, Terms>} */
    const loaded = new Map();
    await Promise.all([...wanted].map(async (word) => loaded.set(word, await shard(word))));
    const { near, beside, hits, unknown, read, silent } = rank(index, question, loaded, typing);
    const folded = narrow(index, beside, filters).kept.length;
    const first = narrow(index, near, filters);
    // Where these choices leave nothing but that, it is shown.
    const all = wide || !first.kept.length;
    const { kept, facets } = all && folded ? narrow(index, [...near, ...beside], filters) : first;
    return {
      total: kept.length,
      beside: all ? 0 : folded,
      facets,
      unknown,
      read,
      silent,
      empty: !question.concepts.length,
      results: await Promise.all(kept.slice(0, limit).map((each) => show(index, each, hits))),
    };
  };
  return find;
};
