/* Any two versions side by side, made in the browser: the rows and words of generator/pages/kinds/pair.py, in clones of the
   blocks of pairs.html. */

/** @import { Index, Listed, Version } from "../shapes.js" */
/** @import { Link, Row } from "../compare/pairing.js" */

import "../compare/switches.js";
import { Comparison } from "../compare/comparison.js";
import { spans } from "../compare/redline.js";
import { drawn } from "../compare/spans.js";
import { el, fetched, one } from "../dom.js";
import { capital, enumeration, fill, plural } from "../language.js";
import { filled, part, quotation } from "../markup.js";
import { chooser, named } from "../names.js";
import { two as words } from "../words.json";

const page = one(document, ".pw-any");
const form = one(page, "form", HTMLFormElement);
const status = one(page, ".pw-choose__status");
const result = one(page, ".pw-result");
const root = page.dataset.root ?? "";

const kin = (/** @type {string} */ state) => part(`kin-${state}`, page);
const silent = (/** @type {string} */ text) => filled("silence", { text }, page);

// Words that stay are no element: in a comparison of two long texts they are most of it.
const marked = (/** @type {ReturnType<typeof spans>} */ found) =>
  drawn(found).map((each) => (each instanceof HTMLElement && each.className === "pw-equal" ? each.textContent ?? "" : each));

const counterpart = (/** @type {Comparison} */ comparison, /** @type {Link} */ link, /** @type {string | undefined} */ again) => {
  const { relation, right } = link;
  const found = spans(link.left.text ?? "", right.text ?? "");
  const why = comparison.why(link);
  const reasons = [why ? fill(words.because, { reasons: why }) : "", again ? fill(words.again, { place: again }) : ""];
  const label = capital(comparison.relation(link));
  return [
    quotation(right, root),
    filled("why", { label, reasons: reasons.filter(Boolean).map((each) => ` ${each}`) }, page),
    found.every(([operation]) => operation === "equal")
      ? part("exact", page)
      : filled("difference", { state: relation, place: right.place, redline: marked(found) }, page),
  ];
};

const others = (/** @type {Comparison} */ comparison, /** @type {Row} */ row, /** @type {Map<string, string>} */ shown) => {
  if (row.right) return [quotation(row.right, root)];
  if (!row.left || !row.links.length) return [silent(comparison.silence(comparison.sides[1]))];
  /** @type {[Link, string | undefined][]} */
  const beside = row.links.map((link) => [link, shown.get(link.right.eid)]);
  for (const link of row.links) if (!shown.has(link.right.eid)) shown.set(link.right.eid, row.left.place);
  return beside.flatMap(([link, again]) => counterpart(comparison, link, again));
};

const rowOf = (/** @type {Comparison} */ comparison, /** @type {Row} */ row, /** @type {Map<string, string>} */ shown) => {
  const [left, right] = comparison.sides;
  return filled(
    "row",
    {
      row: comparison.anchor(row),
      state: row.state,
      sign: kin(row.state),
      title: capital(comparison.title(row)),
      told: comparison.label(row),
      left: left.label,
      mine: row.left ? quotation(row.left, root) : silent(comparison.silence(left)),
      right: right.label,
      theirs: others(comparison, row, shown),
    },
    page
  );
};

const partsOf = (/** @type {Comparison} */ comparison) => {
  /** @typedef {{ eid: string | null, title: string | null, rows: Element[] }} Part */
  /** @type {Part[]} */
  const found = [];
  const shown = new Map();
  for (const row of comparison.rows) {
    const eid = row.left?.eid.split("__")[0];
    let current = found.at(-1);
    if (!current || (eid && current.eid && eid !== current.eid)) found.push((current = { eid: null, title: null, rows: [] }));
    if (row.left && eid && !current.eid) Object.assign(current, { eid, title: row.left.section });
    current.rows.push(rowOf(comparison, row, shown));
  }
  return found.map(({ eid, title, rows }) =>
    filled("part", { part: `deel-${eid ?? ""}`, title: capital(title ?? words.every), rows }, page));
};

const strip = (/** @type {Comparison} */ comparison) =>
  el(
    "div",
    { class: "pw-strip", "aria-hidden": "true" },
    comparison.rows.map((row) =>
      el("a", {
        class: `pw-kin--${row.state}`,
        href: `#${comparison.anchor(row)}`,
        tabindex: "-1",
        title: `${comparison.title(row)}: ${comparison.label(row)}`,
      }))
  );

const list = (/** @type {Comparison} */ comparison) =>
  el(
    "details",
    { class: "pw-fold pw-maplist" },
    el(
      "summary",
      {},
      el("span", { class: "pw-fold__name" }, words.map),
      " ",
      el("span", { class: "pw-muted" }, plural(comparison.rows.length, words.rows))
    ),
    el(
      "ol",
      {},
      comparison.rows.map((row) => {
        const link = el("a", { href: `#${comparison.anchor(row)}` }, comparison.title(row));
        return el("li", {}, link, `: ${comparison.label(row)}`);
      })
    )
  );

const show = (/** @type {Comparison} */ comparison) => {
  const { where, sides, rows } = comparison;
  const names = { where, left: sides[0].label, right: sides[1].label };
  result.replaceChildren(
    el("h2", { id: "naast" }, capital(comparison.heading())),
    el("p", { class: "pw-intro" }, comparison.summary()),
    rows.some((row) => row.links.length) ? "" : part("unlinked", page),
    filled("marks", names, page),
    filled("legend", names, page),
    part("switches", page),
    list(comparison),
    el(
      "div",
      { class: "pw-pairbar" },
      el("p", { class: "pw-pairbar__names" }, sides.map((side) => el("a", { href: root + side.text.path }, side.label))),
      strip(comparison)
    ),
    el("div", { class: "pw-rows" }, partsOf(comparison))
  );
  result.hidden = false;
  document.dispatchEvent(new Event("pw-rows"));
  dispatchEvent(new Event("pwconcept"));
};

const clear = (/** @type {string} */ message) => {
  status.textContent = message;
  result.hidden = true;
  result.replaceChildren();
};

const load = async (/** @type {string} */ path) => /** @type {unknown} */ (await fetched(root + path));

/** @type {Promise<Index> | null} */
let listing = null;
/** The index of all versions, fetched once; what could not be fetched may be asked for again. */
const indexed = () => {
  listing ??= load("data/versies/index.json").then(
    (found) => /** @type {Index} */ (found),
    (error) => {
      listing = null;
      throw error;
    }
  );
  return listing;
};

const compare = async (/** @type {string[]} */ ...asked) => {
  if (!asked.some(Boolean)) return clear("");
  const index = await indexed();
  const [a, b] = asked.map((id) => (Object.hasOwn(index.renamed, id) ? index.renamed[id] : id));
  const known = new Map(index.versions.map((version) => [version.id, version]));
  [a, b].forEach((id, place) => sides[place].name(known.get(id)));
  const unknown = [a, b].filter((id) => id && !known.has(id));
  if (unknown.length) return clear(fill(words.unknown, { named: enumeration(unknown.map((id) => `“${id.slice(0, 80)}”`)) }));
  const [left, right] = [known.get(a), known.get(b)];
  if (!left || !right) return clear(words.second);
  if (left === right) return clear(words.same);
  const [mine, theirs] = await Promise.all([left, right].map(async ({ file }) => /** @type {Version} */ (await load(file))));
  show(new Comparison(index, mine, theirs));
  status.textContent = fill(words.shown, { left: left.called, left_name: left.name, right: right.called, right_name: right.name });
  return undefined;
};

/**
 * @typedef {object} Side Where a text is chosen.
 * @property {() => string} value
 * @property {(id: string) => void} set
 * @property {(text: Listed | undefined) => void} name tells by name which text it is, once that is known
 */

/** A list of all texts. @returns {Side} */
const listed = (/** @type {HTMLSelectElement} */ select) => ({
  value: () => select.value,
  set: (id) => {
    select.value = [...select.options].some((option) => option.value === id) ? id : "";
  },
  name: () => undefined,
});

/** Of too many for a list, a name to type. @returns {Side} */
const typed = (/** @type {HTMLElement} */ place) => {
  const kept = one(place, "input[type=hidden]", HTMLInputElement);
  const told = one(place, "[data-chosen]");
  const name = (/** @type {Listed | undefined} */ text) => {
    told.textContent = text ? named(text) : "";
  };
  const set = (/** @type {string} */ id) => {
    kept.value = id;
    name(undefined);
  };
  chooser(one(place, ".pw-chooser"), async () => (await indexed()).versions, (text) => {
    set(text.id);
    name(text);
  });
  return { value: () => kept.value, set, name };
};

const sides = ["a", "b"].map((name) => {
  const select = form.querySelector(`select[name=${name}]`);
  return select instanceof HTMLSelectElement ? listed(select) : typed(one(form, `[data-side=${name}]`));
});

const attempt = async () => {
  const state = new URLSearchParams(location.search);
  const chosen = ["a", "b"].map((name) => state.get(name) ?? "");
  sides.forEach((side, place) => side.set(chosen[place]));
  try {
    await compare(...chosen);
  } catch (error) {
    clear(words.unfetched);
    throw error;
  }
};

const go = (/** @type {string} */ a, /** @type {string} */ b) => {
  const url = new URL(location.href);
  url.hash = "";
  url.searchParams.set("a", a);
  url.searchParams.set("b", b);
  history.pushState(null, "", url);
  attempt();
};

// The texts cannot be fetched from disk; site/disk.js says so.
if (location.protocol !== "file:") {
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(sides[0].value(), sides[1].value());
  });
  one(form, "[name=wissel]").addEventListener("click", () => go(sides[1].value(), sides[0].value()));
  addEventListener("popstate", attempt);
  attempt();
}
