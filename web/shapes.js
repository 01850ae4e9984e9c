/* The shapes of what the site publishes for its scripts, and of a concept: for the type checker alone. */

/**
 * @typedef {"identical" | "adapted" | "own"} Relation
 * @typedef {"equal" | "delete" | "insert"} Operation
 * @typedef {[Operation, string]} Span
 *
 * @typedef {{ mark: string | null, label: string, text: string, own: boolean }} Note A footnote, ready to quote; perhaps to
 * what is printed above.
 *
 * @typedef {object} Labels What may be chosen by: the labels of a provision, first its main topic and its main norm.
 * @property {string} eid
 * @property {string[]} topics
 * @property {string[]} roles
 * @property {string[]} norms
 * @property {boolean | null} possible of a sanction: whether it is one that may be given
 *
 * @typedef {object} Words A provision in data/versies/<institution>/<protocol>/<version>.json, its labels aside.
 * @property {string} wid
 * @property {string} kind
 * @property {string} section
 * @property {string} place
 * @property {string} citation
 * @property {string | null} summary
 * @property {string | null} num
 * @property {string | null} heading
 * @property {string | null} lead
 * @property {string | null} text
 * @property {Note[]} footnotes Those to its words, and before them those to what is printed above it.
 * @property {string} roles_basis
 * @property {string[]} context
 * @property {string} state
 * @property {string | null} parent
 * @property {string | null} quote Its quotation as every page shows it; links are relative to the root of the site.
 * @property {string} words The words that count when wording is compared, names aside.
 *
 * @typedef {Labels & Words} Provision
 *
 * @typedef {{ id: string, awaited: boolean, provisions: (Labels & Partial<Words>)[] }} Labelled A version, perhaps without its words.
 *
 * @typedef {object} Version
 * @property {string} id
 * @property {{ id: string, name: string, short_name: string }} institution
 * @property {string[]} names
 * @property {string[]} schools
 * @property {string} title
 * @property {string} name
 * @property {string} status
 * @property {boolean} awaited whether labels are still to come: what it says nothing of, it may yet turn out to speak of
 * @property {string} path
 * @property {Provision[]} provisions
 *
 * @typedef {object} Listed A version in data/versies/index.json; links are relative to the root of the site.
 * @property {string} id
 * @property {string} short_name
 * @property {string} name
 * @property {string} label what tells its text from others in the table
 * @property {string} standing what it is, where it is not the text in force; else empty
 * @property {string} path
 * @property {string} file
 *
 * @typedef {object} Index
 * @property {{ id: string, label: string, group: string }[]} topics
 * @property {{ id: string, sign: string }[]} norms
 * @property {{ id: string, label: string }[]} roles
 * @property {{ id: string, label: string }[]} groups
 * @property {Listed[]} versions
 * @property {Record<string, string>} renamed
 *
 * @typedef {{ document: Version, provision: Provision }} Source
 *
 * @typedef {object} Entry An entry of a concept: a provision of others, a heading ("kop") or an own provision ("eigen").
 * @property {string} id
 * @property {string} kind
 * @property {string} [text]
 * @property {string} [heading]
 * @property {string} [topic]
 * @property {string} [norm]
 *
 * @typedef {object} Concept
 * @property {string} title
 * @property {string} school
 * @property {boolean} names
 * @property {Entry[]} entries
 */

export {};
