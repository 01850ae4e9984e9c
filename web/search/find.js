/* Question → the provisions that answer it, best first. Where the pieces of the index come from is not known here. */

/** @import { Index, Published, Shard, Terms, Tree } from "./index.js" */
/** @import { Ranked } from "./rank.js" */

import { gather, labelled } from "./gather.js";
import { NAMED, at, prepare, shardOf } from "./index.js";
import { PLACES, narrow } from "./narrow.js";
import { register } from "./places.js";
import { understand } from "./question.js";
import { rank, tell } from "./rank.js";
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
 * @property {boolean} more whether there may be more than the total: of words that stand nearly everywhere only the best were read
 * @property {number} beside how many more there are that only touch on it, with these choices
 * @property {Result[]} results
 * @property {Record<string, Choice[]>} facets
 * @property {string[]} unknown words that are in no provision
 * @property {string[]} silent words that no provision holds, nor one that means the same, though some come near
 * @property {[string, string][]} read words asked and the words that they were taken for
 * @property {boolean} empty whether nothing was asked that says anything
 */

/* The list of every provision. */
const EVERY = "#";
/* Places that are looked up at most: a made-up address must cost little. */
const CHOSEN = 8;

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

  /**
   * The piece of a tree where a key lies, and the first key in it.
   * @template {string | number} T
   * @param {Tree<T>} tree
   * @param {T} key
   */
  const leaf = async ([depth, starts, names], key) => {
    /** @type {string | number} */
    let sought = key;
    let base = 0;
    let [firsts, listed] = /** @type {[(string | number)[], string[]]} */ ([starts, names]);
    for (let level = 0; level < depth; level += 1) {
      const place = at(firsts, sought);
      const first = firsts[place];
      if (typeof sought === "number" && typeof first === "number") {
        // Numbers count from the first of their list.
        base += first;
        sought -= first;
      }
      [firsts, listed] = /** @type {[(string | number)[], string[]]} */ (await piece(listed[place]));
    }
    const place = at(firsts, sought);
    const first = firsts[place];
    return { first: typeof first === "number" ? base + first : 0, content: await piece(listed[place]) };
  };

  /** @type {Map<unknown, Shard>} */
  const shards = new Map();
  const shard = async (/** @type {Index} */ index, /** @type {string} */ word) => {
    const { content } = await leaf(index.words, word);
    const known = shards.get(content) ?? shardOf(/** @type {[Terms, string[]]} */ (content));
    shards.set(content, known);
    return known;
  };

  /** @type {ReturnType<typeof register> | null} */
  let places = null;

  /** @returns {Promise<Result>} */
  const show = async (/** @type {Index} */ index, /** @type {Ranked} */ { document, labels, aside, also }, /** @type {Set<string>} */ hits) => {
    const shown = async (/** @type {number} */ each) => {
      const { first, content } = await leaf(index.texts, each);
      return /** @type {[string, string, string, string, [string, string][]][]} */ (content)[each - first];
    };
    const [edition, ...every] = await Promise.all([
      /** @type {NonNullable<typeof places>} */ (places).of(document), ...[document, ...also].sort((a, b) => a - b).map(shown),
    ]);
    const [, , heading, text, notes] = every[0];
    return {
      places: every.map(([eid, place]) => ({ path: `${edition.path}/#${eid}`, place })),
      heading,
      institution: edition.institution[2],
      schools: edition.schools.map(([, school]) => school),
      edition: `${edition.title} (${edition.name})`,
      inForce: !labels.past,
      aside,
      norms: labels.norms.map((norm) => ({ id: index.norms[norm][0], drawing: index.norms[norm][4] })),
      roles: labels.roles.map((role) => index.roles[role][1]),
      snippet: snippet(text, hits, index.heads, index.stopWords),
      notes: notes.map(([label, words]) => ({ label, snippet: snippet(words, hits, index.heads, index.stopWords) })),
    };
  };

  /** The places that a reader chose, with their documents; what is no id of one is left out. */
  const chosen = async (/** @type {Index} */ index, /** @type {string} */ facet, /** @type {string[]} */ ids) => {
    const found = await Promise.all(ids.slice(0, CHOSEN).map(async (id) => {
      const key = `${NAMED}${facet}/${id}`;
      const { terms } = await shard(index, key);
      if (!Object.hasOwn(terms, key)) return [];
      const [label, ...ranges] = /** @type {[string, ...number[]]} */ (terms[key]);
      return [{ id, label, ranges }];
    }));
    return found.flat();
  };

  /**
   * @param {string} query
   * @param {Options} [options]
   * @returns {Promise<Answer>}
   */
  const find = async (query, { filters = {}, limit = 10, typing = false, wide = false } = {}) => {
    const index = await open();
    places ??= register((document) => leaf(index.editions, document));
    const spelling = async () => {
      if (!index.spelling) {
        const [listed, right] = /** @type {[string[], string[]]} */ (await piece(index.spelt));
        index.spelling = { known: listed.map((word) => [word, sound(word)]), right: new Set(right) };
      }
      return index.spelling;
    };
    const question = await understand(index, query, { shard: async (word) => (await shard(index, word)).terms, spelling }, typing);
    /** @type {Map<string, Shard>} */
    const loaded = new Map();
    const load = (/** @type {Iterable<string>} */ entries) =>
      Promise.all([...entries].map(async (entry) => loaded.set(entry, await shard(index, entry))));
    await load(new Set(question.concepts.flatMap((each) => [each.stem, ...each.variants.keys()])));
    const told = tell(question, loaded, typing);
    const labels = labelled(index, question.concepts);
    // Of a question that is nothing but a name, all that the place says is an answer.
    if (question.concepts.every((each) => told.concerned.has(each))) labels.add(EVERY);
    await load(labels);
    const [institutions, schools] = await Promise.all(Object.keys(PLACES).map((facet) => chosen(index, facet, filters[facet] ?? [])));
    const narrowed = [...institutions, ...schools].flatMap(({ ranges }) => ranges);
    const entries = [...question.concepts.flatMap((each) => [...each.variants.keys()]), ...labels];
    const found = await gather(entries, loaded, narrowed.length ? narrowed : told.ranges, piece);
    const { near, beside, hits } = rank(index, question, told, found);
    const editions = await places.near([...near, ...beside]);
    const around = {
      chosen: { instelling: institutions, school: schools }, editions,
      editionOf: (/** @type {number} */ document) => editions.find(({ first, end }) => document >= first && document < end),
    };
    const folded = narrow(index, beside, filters, around).kept.length;
    const first = narrow(index, near, filters, around);
    // Where these choices leave nothing but that, it is shown.
    const all = wide || !first.kept.length;
    const { kept, facets } = all && folded ? narrow(index, [...near, ...beside], filters, around) : first;
    return {
      total: kept.length,
      more: found.cut && !narrowed.length,
      beside: all ? 0 : folded,
      facets,
      unknown: told.unknown,
      read: told.read,
      silent: told.silent.flatMap(({ typed, telling }) => (telling ? [typed] : [])),
      empty: !question.concepts.length,
      results: await Promise.all(kept.slice(0, limit).map((each) => show(index, each, hits))),
    };
  };
  return find;
};
