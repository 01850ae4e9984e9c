/* Any two versions side by side, made in the browser: the rows and words of generator/pages/kinds/pair.py, drawn as
   pairs.html draws them; quotations, signs and bars are clones of what the templates made. */

/** @import { Index, Version } from "../shapes.js" */
/** @import { Link, Row } from "../compare/pairing.js" */
/** @import { Child } from "../dom.js" */

import "../compare/switches.js";
import { Comparison } from "../compare/comparison.js";
import { spans } from "../compare/redline.js";
import { drawn } from "../compare/spans.js";
import { el, fetched, one } from "../dom.js";
import { capital, enumeration, fill, plural } from "../language.js";
import { part, quotation } from "../markup.js";
import { two as words } from "../words.json";

const page = one(document, ".pw-any");
const form = one(page, "form", HTMLFormElement);
const status = one(page, ".pw-choose__status");
const result = one(page, ".pw-result");
const root = page.dataset.root ?? "";

const kin = (/** @type {string} */ state) => part(`kin-${state}`, page);

/** The words of a template with some of its {places} taken by elements. */
const mixed = (/** @type {string} */ template, /** @type {Record<string, Child>} */ values) =>
  template.split(/\{(\w+)\}/).map((piece, place) => (place % 2 ? values[piece] : piece));

const counterpart = (/** @type {Comparison} */ comparison, /** @type {Link} */ link, /** @type {string | undefined} */ again) => {
  const found = spans(link.left.text ?? "", link.right.text ?? "");
  const why = comparison.why(link);
  return [
    quotation(link.right, root),
    el(
      "p",
      { class: "pw-row__why" },
      el("strong", {}, `${capital(comparison.relation(link))}.`),
      why ? ` ${fill(words.because, { why })}` : "",
      again ? ` ${fill(words.again, { again })}` : ""
    ),
    found.every(([operation]) => operation === "equal")
      ? el("p", { class: "pw-row__why" }, words.exact)
      : el(
          "details",
          { class: `pw-fold pw-diff pw-diff--${link.relation}` },
          el("summary", {}, words.show_words, el("span", { class: "pw-vh" }, ` ${fill(words.with, { place: link.right.place })}`)),
          el("p", { class: "pw-redline" }, drawn(found))
        ),
  ];
};

const silent = (/** @type {string} */ text) => el("p", { class: "pw-silence" }, part("silence", page), " ", el("strong", {}, text));

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
  const difference = comparison.difference(row);
  return el(
    "div",
    { class: `pw-row pw-row--${row.state}`, id: comparison.anchor(row) },
    el(
      "h3",
      { class: "pw-row__head" },
      kin(row.state),
      ` ${capital(comparison.title(row))} `,
      el(
        "span",
        { class: "pw-row__kind" },
        comparison.label(row),
        difference ? [" · ", el("span", { class: "pw-row__norms" }, difference)] : []
      )
    ),
    el(
      "div",
      { class: "pw-row__sides" },
      el(
        "div",
        { class: "pw-row__side" },
        el("p", { class: "pw-row__who" }, left.label),
        row.left ? quotation(row.left, root) : silent(comparison.silence(left))
      ),
      el("div", { class: "pw-row__side" }, el("p", { class: "pw-row__who" }, right.label), others(comparison, row, shown))
    )
  );
};

const partsOf = (/** @type {Comparison} */ comparison) => {
  /** @typedef {{ eid: string | null, title: string | null, rows: HTMLElement[] }} Part */
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
  return found.map(({ eid, title, rows }) => {
    const anchor = `deel-${eid ?? ""}`;
    const heading = el("h2", { id: anchor }, capital(title ?? words.all));
    return el("section", { class: "pw-pairpart", "aria-labelledby": anchor }, heading, rows);
  });
};

const svg = (/** @type {string} */ tag, /** @type {Record<string, string | number>} */ attributes, /** @type {(Node | string)[]} */ ...children) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
};

// The bars of a state, as drawn in the legend, set at their place in the strip.
const bars = (/** @type {string} */ state, /** @type {number} */ x) =>
  svg("g", { class: `pw-kin--${state}`, transform: `translate(${x} 0) scale(1 2.5)` }, ...kin(state).children);

const strip = (/** @type {Comparison} */ comparison) =>
  svg(
    "svg",
    {
      class: "pw-strip",
      viewBox: `0 0 ${10 * comparison.rows.length} 40`,
      preserveAspectRatio: "none",
      "aria-hidden": "true",
      focusable: "false",
    },
    ...comparison.rows.map((row, place) => {
      const difference = comparison.difference(row);
      const told = [`${comparison.title(row)}: ${comparison.label(row)}`, difference].filter(Boolean).join("; ");
      const link = svg(
        "a",
        { href: `#${comparison.anchor(row)}`, tabindex: "-1" },
        svg("title", {}, told),
        svg("rect", { class: "pw-strip__hit", x: 10 * place, y: 0, width: 10, height: 40 }),
        bars(row.state, 10 * place)
      );
      if (difference) link.append(svg("rect", { class: "pw-strip__norm", x: 10 * place + 1, y: 15, width: 8, height: 10 }));
      return link;
    })
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
        const difference = comparison.difference(row);
        const link = el("a", { href: `#${comparison.anchor(row)}` }, comparison.title(row));
        return el("li", {}, link, `: ${comparison.label(row)}${difference ? `; ${difference}` : ""}`);
      })
    )
  );

// The template made the legend with marks in the place of names.
const legend = (/** @type {Comparison} */ comparison) => {
  const copy = part("legend", page);
  const [left, right] = comparison.sides;
  const names = { where: comparison.where, left: left.label, right: right.label };
  for (const item of copy.children) {
    if (item.lastChild) item.lastChild.textContent = fill(item.lastChild.textContent ?? "", names);
  }
  return copy;
};

const show = (/** @type {Comparison} */ comparison) => {
  const { where, sides, rows } = comparison;
  const linked = rows.some((row) => row.links.length);
  result.replaceChildren(
    el("h2", { id: "naast" }, capital(comparison.heading())),
    el("p", { class: "pw-intro" }, comparison.summary()),
    linked ? "" : el("p", { class: "pw-note" }, el("strong", {}, words.unlinked), ` ${words.unlinked_more}`),
    el(
      "p",
      { class: "pw-muted" },
      mixed(fill(words.marks, { where, left: sides[0].label, right: sides[1].label, del: "{del}", ins: "{ins}", negation: "{negation}" }), {
        del: el("del", {}, words.struck),
        ins: el("ins", {}, words.underlined),
        negation: el("ins", { class: "pw-negation" }, words.negation),
      })
    ),
    legend(comparison),
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

const compare = async (/** @type {string[]} */ ...asked) => {
  if (!asked.some(Boolean)) return clear("");
  const index = /** @type {Index} */ (await load("data/versies/index.json"));
  const [a, b] = asked.map((id) => (Object.hasOwn(index.renamed, id) ? index.renamed[id] : id));
  const known = new Map(index.versions.map((version) => [version.id, version]));
  const unknown = [a, b].filter((id) => id && !known.has(id));
  if (unknown.length) return clear(fill(words.unknown, { named: enumeration(unknown.map((id) => `“${id.slice(0, 80)}”`)) }));
  const [left, right] = [known.get(a), known.get(b)];
  if (!left || !right) return clear(words.second);
  if (left === right) return clear(words.same);
  const [mine, theirs] = await Promise.all([left, right].map(async ({ file }) => /** @type {Version} */ (await load(file))));
  show(new Comparison(index, mine, theirs));
  status.textContent = fill(words.shown, { left: left.short_name, left_name: left.name, right: right.short_name, right_name: right.name });
  return undefined;
};

const selects = ["a", "b"].map((name) => one(form, `[name=${name}]`, HTMLSelectElement));

const attempt = async () => {
  const state = new URLSearchParams(location.search);
  const chosen = selects.map(({ name }) => state.get(name) ?? "");
  selects.forEach((select, place) => {
    select.value = [...select.options].some((option) => option.value === chosen[place]) ? chosen[place] : "";
  });
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
    go(selects[0].value, selects[1].value);
  });
  one(form, "[name=wissel]").addEventListener("click", () => go(selects[1].value, selects[0].value));
  addEventListener("popstate", attempt);
  attempt();
}
