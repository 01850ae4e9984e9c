/* The shapes of what the site publishes for its scripts, and of a concept: for the type checker alone. */

/**
 * @typedef {"identical" | "adapted" | "own"} Relation
 * @typedef {"equal" | "delete" | "insert"} Operation
 * @typedef {[Operation, string]} Span
 *
 * @typedef {{ mark: string | null, label: string, text: string, own: boolean }} Note A footnote, ready to quote; perhaps to
 * what is printed above.
 *
 * @typedef {"binds" | "affects" | "general" | "others" | "elsewhere" | "silent" | "not-applicable"} Standing
 *
 * @typedef {object} Statement What one text says to one group; what may be chosen by.
 * @property {string} id its place and number in the text
 * @property {string[]} topics
 * @property {string} norm
 * @property {string[]} binds
 * @property {string[]} affects
 * @property {boolean} to_all whether it is said to everyone
 *
 * @typedef {object} Wording The words of a statement, as they are shown and taken along.
 * @property {string | null} provision the place of the provision; null where the heading of a section says it
 * @property {string} place
 * @property {string} head the line above its words in a spreadsheet
 * @property {string} verdict
 * @property {string | null} lead
 * @property {string} text
 * @property {string[]} remarks the parts of it by their names
 * @property {Note[]} footnotes
 * @property {string} words The words that count when wording is compared, names aside.
 * @property {string} quote Its quotation as every page shows it; links are relative to the root of the site.
 *
 * @typedef {object} Labels
 * @property {string} eid
 * @property {string[]} topics first its main topic
 * @property {string[]} roles
 * @property {string[]} norms first its main norm
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
 * @typedef {object} Stood
 * @property {string} id
 * @property {boolean} awaited whether labels are still to come: what it says nothing of, it may yet turn out to speak of
 * @property {Record<string, (Standing | null)[]>} stands by topic where it stands towards anyone, then towards each role
 * @property {[string, string[], string[]][]} absent documents that hold too and are not here, with their topics and roles (none: all)
 * @property {Record<string, string[]>} answers by question of the codebook
 *
 * @typedef {Stood & { statements: (Statement & Partial<Wording>)[] }} Labelled A version, perhaps without its words.
 *
 * @typedef {object} Document
 * @property {{ id: string, name: string, short_name: string }} institution
 * @property {string[]} names
 * @property {string[]} schools
 * @property {string} title
 * @property {string} name
 * @property {string} status
 * @property {string} path
 * @property {Provision[]} provisions
 * @property {(Statement & Wording)[]} statements
 *
 * @typedef {Stood & Document} Version
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
 * @typedef {Listed & { called: string }} Named with the name of the institution, and the title too where that has several texts
 *
 * @typedef {object} Index
 * @property {{ id: string, label: string, group: string }[]} topics
 * @property {{ id: string, sign: string }[]} norms
 * @property {{ id: string, label: string }[]} roles
 * @property {{ id: string, label: string }[]} groups
 * @property {Named[]} versions
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
