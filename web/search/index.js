/* The index as it is published (generator/search/index.py) → what the search asks of it. */

/**
 * @typedef {[number, string, number[], string[]]} Cut Of a list that is too long: how many it holds, the best of it, and of its parts
 *   the first documents and the names.
 * @typedef {string | Cut | (string | number)[]} Listed Postings; behind a key with an @ what it names, and from where to where.
 * @typedef {Record<string, Listed>} Terms Word → its postings.
 *
 * @typedef {object} Labels Of a provision, as numbers of the vocabulary's lists.
 * @property {number[]} roles
 * @property {number[]} norms
 * @property {number[]} topics
 * @property {number[]} concerned roles bound or touched
 * @property {boolean} past whether its text is not in force
 * @property {number} twin how many documents before it stands one that says the same to the letter; 0 where none does
 *
 * @typedef {{ terms: Terms, sets: Labels[] }} Shard Words that lie together, and the labels that their postings name.
 * @typedef {[string[], string[], number[], 0 | 1, 1?]} Group Synonyms, broader words, topics, whether it says little, and whether
 *   no topic is about it.
 */

/**
 * @template {string | number} T
 * @typedef {[number, T[], string[]]} Tree What leads to pieces: how many lists deep, first keys, names.
 */

/**
 * @typedef {object} Published
 * @property {number} documents
 * @property {Tree<string>} words
 * @property {Tree<number>} texts
 * @property {Tree<number>} editions
 * @property {string} spelt the name of what is known of spelling
 * @property {{ r: number[], n: number[], t: number[] }} counts how many provisions have each role, norm, topic
 * @property {string[]} stop
 * @property {string[]} lexicon
 * @property {Group[]} synonyms
 * @property {[string, string, string[]][]} roles id, label, stems
 * @property {[string, string, string, string[], string, string][]} norms id, label, sign, stems, drawing, force
 * @property {[string, string, string[], string[], number[]][]} topics id, label, stems of label and of definition, roles in its label
 * @property {[string[], number[]][]} askers what a role says of itself and others, and which it is
 * @property {[string[], number[]][]} meant words of a question, and the norms that such a question is after
 *
 * @typedef {{ known: [string, string][], right: Set<string> }} Spelling Words with what they sound like; stems of words that look
 *   misspelt and are not.
 *
 * @typedef {object} Prepared
 * @property {Set<string>} stopWords
 * @property {Set<string>} heads words that compounds are made of
 * @property {Map<string, number[]>} groups
 * @property {[string[], number][]} phrases
 * @property {Set<string>} people
 * @property {Set<string>} labelled stems of topics and norms
 * @property {Spelling | null} spelling once it was fetched
 *
 * @typedef {Published & Prepared} Index
 */

/**
 * @template K, V
 * @param {Map<K, V[]>} map
 * @param {K} key
 * @param {V} value
 */
const add = (map, key, value) => {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
};

/** @returns {Index} */
export const prepare = (/** @type {Published} */ published) => {
  const stopWords = new Set(published.stop);
  /** @type {Map<string, number[]>} */
  const groups = new Map();
  /** @type {[string[], number][]} */
  const phrases = [];
  published.synonyms.forEach((group, number) => {
    for (const term of group[0]) {
      if (term.includes(" ")) phrases.push([term.split(" "), number]);
      else add(groups, term, number);
    }
  });
  // Who is asking says little about what is asked: such a word names no topic.
  const people = new Set(published.roles.flatMap(([, , stems]) => stems));
  for (const [terms] of published.synonyms) {
    if (terms.some((term) => people.has(term))) terms.forEach((term) => people.add(term));
  }
  for (const [terms, broader] of published.synonyms) {
    if (broader.length && broader.every((term) => people.has(term))) terms.forEach((term) => people.add(term));
  }
  const labelled = new Set([
    ...published.topics.flatMap(([, , label, definition]) => [...label, ...definition]),
    ...published.norms.flatMap(([, , , stems]) => stems),
  ]);
  return { ...published, stopWords, heads: new Set(published.lexicon), groups, phrases, people, labelled, spelling: null };
};

/**
 * The last entry of `starts` (sorted) that is at most `value`.
 * @template {string | number} T
 * @param {T[]} starts
 * @param {T} value
 */
export const at = (starts, value) => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= value) low = middle;
    else high = middle - 1;
  }
  return low;
};

// Weights are ninths, A to I: as in `generator/search/postings.py`, which says why.
const STEPS = 9;

const numbers = (/** @type {string} */ told) => (told ? told.split(".").map((number) => parseInt(number, 36)) : []);

/** Labels as they are published: roles, norms, topics and roles concerned, a 1 for a text of before, and its twin. */
const labels = (/** @type {string} */ told) => {
  const [roles, norms, topics, concerned, past, twin] = told.split(",");
  return {
    roles: numbers(roles), norms: numbers(norms), topics: numbers(topics), concerned: numbers(concerned), past: Boolean(past),
    twin: parseInt(twin || "0", 36),
  };
};

/** @returns {Shard} */
export const shardOf = (/** @type {[Terms, string[]]} */ [terms, sets]) => ({ terms, sets: sets.map(labels) });

/** Where a word stands for names, the key behind which the documents of those places are; the same before an id. */
export const NAMED = "@";

/** The postings of a word: all, or the best where there are too many. */
export const listed = (/** @type {Terms} */ terms, /** @type {string} */ word) => {
  if (!Object.hasOwn(terms, word)) return null;
  const found = terms[word];
  return typeof found === "string" ? { text: found, count: -1, starts: [], names: [] }
    : { text: String(found[1]), count: Number(found[0]), starts: /** @type {Cut} */ (found)[2], names: /** @type {Cut} */ (found)[3] };
};

/**
 * Call `each(document, weight, set)` for postings: digits and small letters count on in base 36, a capital up to I is the weight,
 * capitals after it the number of the labels in base 17.
 * @param {string} text
 * @param {(document: number, weight: number, set: number) => void} each
 */
export const postings = (text, each) => {
  let document = -1;
  let distance = 0;
  let weight = 0;
  let set = 0;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code > 96) distance = distance * 36 + code - 87;
    else if (code < 58) distance = distance * 36 + code - 48;
    else if (code < 74) {
      document += distance;
      distance = 0;
      weight = (code - 64) / STEPS;
    } else {
      set = set * 17 + code - 74;
      // The next is no capital, or there is none.
      if (!(text.charCodeAt(place + 1) > 64 && text.charCodeAt(place + 1) < 91)) {
        each(document, weight, set);
        set = 0;
      }
    }
  }
};

/** The words behind an entry of the index, to mark them where they stand. */
export const marks = (/** @type {Index} */ index, /** @type {string} */ entry) => {
  const group = /^#(\d+)(b?)$/.exec(entry);
  if (!group) return [entry];
  const [same, broader] = index.synonyms[Number(group[1])];
  return (group[2] ? broader : same).filter((term) => !term.includes(" "));
};
