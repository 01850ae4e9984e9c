/* What is said of two versions side by side, as generator/pages/kinds/pair.py says it; a test holds every page made there
   against the one made here. */

/** @import { Index, Version } from "../shapes.js" */
/** @import { Link, Row } from "./pairing.js" */

import { enumeration, fill, percent, plural } from "../language.js";
import { sameWork } from "../locator.js";
import { common, two as words } from "../words.json";
import { rows } from "./pairing.js";

/** @typedef {{ text: Version, label: string }} Side */

const labels = (/** @type {{ id: string, label?: string, sign?: string }[]} */ list) =>
  new Map(list.map((item) => [item.id, item.label ?? item.sign ?? item.id]));

export class Comparison {
  /**
   * @param {Index} index
   * @param {Version} left
   * @param {Version} right
   */
  constructor(index, left, right) {
    this.topics = labels(index.topics);
    this.called = new Map(index.versions.map(({ id, called }) => [id, called]));
    /** @type {[Side, Side]} */
    this.sides = [this.#side(left, right), this.#side(right, left)];
    this.versions = sameWork(left, right);
    this.where = this.versions ? words.where.versions : words.where.texts;
    this.rows = rows(left, right);
  }

  /** @returns {Side} */
  #side(/** @type {Version} */ text, /** @type {Version} */ other) {
    if (text.institution.id !== other.institution.id) return { text, label: this.called.get(text.id) ?? text.institution.short_name };
    if (!sameWork(text, other)) return { text, label: text.title };
    const name = words.before_version.reduce((rest, prefix) => (rest.startsWith(prefix) ? rest.slice(prefix.length) : rest), text.name);
    return { text, label: fill(words.version, { name }) };
  }

  label(/** @type {Row} */ row) {
    if (row.links.length) return words.state[row.links[0].relation];
    return fill(words.only, { where: this.where, name: this.sides[row.left ? 0 : 1].label });
  }

  silence(/** @type {Side} */ side) {
    return fill(this.versions ? words.not_in : words.no_counterpart, { name: side.label });
  }

  title(/** @type {Row} */ row) {
    const right = row.left ? row.links.map((link) => link.right.place).join(", ") : row.right?.place;
    return [row.left?.place, right].filter(Boolean).join(" ↔ ");
  }

  anchor(/** @type {Row} */ row) {
    return row.left ? `l-${row.left.eid}` : `r-${row.right?.eid}`;
  }

  why(/** @type {Link} */ { reasons, topics }) {
    const named = enumeration(topics.map((topic) => fill(words.topic, { topic: this.topics.get(topic) ?? "" })));
    return reasons.map((reason) => fill(words.reasons[reason], { topics: named })).join("; ");
  }

  relation(/** @type {Link} */ link) {
    return fill(words.share, { state: words.state[link.relation], percent: percent(link.share) });
  }

  heading() {
    const [left, right] = this.sides.map((side) => side.label);
    const title = fill(words.beside, { left, right });
    return this.versions ? fill(words.named, { institution: this.sides[0].text.institution.short_name, title }) : title;
  }

  summary() {
    const count = { identical: 0, adapted: 0, own: 0, left: 0, right: 0 };
    for (const row of this.rows) count[row.state] += 1;
    const [left, right] = this.sides.map((side) => side.label);
    const shares = /** @type {const} */ (["identical", "adapted", "own", "left"]).filter((state) => count[state]).map((state) =>
      fill(words.summary[state], { count: count[state], where: this.where, name: state === "left" ? left : right }));
    const counted = plural(this.rows.length - count.right, common.provisions);
    const clauses = [fill(words.summary.shares, { provisions: counted, name: left, shares: enumeration(shares) })];
    if (count.right) clauses.push(fill(words.summary.other, { right, count: count.right, left }));
    return `${clauses.join("; ")}.`;
  }
}
