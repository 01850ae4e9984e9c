/* Any two versions side by side, made in the browser: the same rows and words as generator/views/pairs.py and its templates,
   which a test holds it against. Needs redline.js, kinship.js and pairing.js first. */
(() => {
  "use strict";

  const page = document.querySelector(".pw-any");
  const form = page.querySelector("form");
  const status = page.querySelector(".pw-choose__status");
  const result = page.querySelector(".pw-result");
  const parts = page.querySelector("template.pw-parts").content;
  if (location.protocol === "file:") return; // the texts cannot be fetched there; schijf.js says so
  const { root } = page.dataset;

  const STATE = { identical: "gelijkluidend", adapted: "bewerkt", own: "eigen woorden" };
  const NOT_STATED = "niet vermeld";
  const SVG = "http://www.w3.org/2000/svg";

  const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;
  const enumeration = (words) => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} en ${words.at(-1)}`);
  const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
  const percent = (share) => (share === 1 ? 100 : Math.min(99, Math.floor(100 * share + 0.5)));
  const distinct = (list) => [...new Set(list)];

  const h = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, value);
    element.append(...children.flat().filter((child) => child !== null));
    return element;
  };
  const part = (selector) => parts.querySelector(selector).cloneNode(true);
  const glyph = (id) => part(`[data-glyph="${id}"]`).firstElementChild;
  const kin = (state) => part(`[data-kin="${state}"]`).firstElementChild;
  const away = (path) => root + path;

  const load = async (path) => {
    const answer = await fetch(away(path));
    if (!answer.ok) throw new Error(`${answer.status} ${path}`);
    return answer.json();
  };

  class Comparison {
    constructor(index, left, right) {
      this.index = index;
      const labels = (list) => new Map(list.map((item) => [item.id, item]));
      this.topics = labels(index.topics);
      this.norms = labels(index.norms);
      this.roles = labels(index.roles);
      this.sides = [this.side(left, right), this.side(right, left)];
      this.versions = left.id.split("@")[0] === right.id.split("@")[0];
      this.rows = pwPairing.rows(left, right);
    }

    side(text, other) {
      const label =
        text.institution.id !== other.institution.id
          ? text.institution.short_name
          : text.id.split("@")[0] !== other.id.split("@")[0]
            ? text.title
            : `versie ${text.name.replace(/^ongedateerd, /u, "").replace(/^versie /u, "")}`;
      return { text, label };
    }

    sign(provision) {
      return provision.norms.length ? this.norms.get(provision.norms[0]).sign : NOT_STATED;
    }

    label(row) {
      if (row.links.length) return STATE[row.state];
      return `alleen ${this.where} ${this.sides[row.left ? 0 : 1].label}`;
    }

    difference(row) {
      if (!row.normDiffers) return null;
      const theirs = distinct(row.links.map((link) => this.sign(link.right)));
      return `andere norm: ${this.sign(row.left)} tegenover ${enumeration(theirs)}`;
    }

    silence(side) {
      return this.versions ? `Staat niet in ${side.label}` : `Niet geregeld bij ${side.label}`;
    }

    title(row) {
      const right = row.left ? row.links.map((link) => link.right.place).join(", ") : row.right.place;
      return [row.left?.place, right].filter(Boolean).join(" ↔ ");
    }

    anchor(row) {
      return row.left ? `l-${row.left.eid}` : `r-${row.right.eid}`;
    }

    why({ reasons, topics }) {
      const named = enumeration(topics.map((topic) => `‘${this.topics.get(topic).label}’`));
      const words = {
        identity: "dezelfde bepaling in een andere versie",
        topic: `gaan allebei over ${named}`,
        touching: `de een gaat over ${named}, de ander noemt het ook`,
        wording: "gebruiken grotendeels dezelfde woorden",
        number: "hebben hetzelfde nummer",
        roles: "gelden (deels) voor dezelfde mensen",
      };
      return reasons.map((reason) => words[reason]).join("; ");
    }

    heading() {
      const [left, right] = this.sides;
      return `${this.versions ? `${left.text.institution.short_name}: ` : ""}${left.label} naast ${right.label}`;
    }

    get where() {
      return this.versions ? "in" : "bij";
    }

    summary() {
      const count = { identical: 0, adapted: 0, own: 0, left: 0, right: 0 };
      for (const row of this.rows) count[row.state] += 1;
      const [left, right] = this.sides.map((side) => side.label);
      const norms = this.rows.filter((row) => row.normDiffers).length;
      const told = [
        [count.identical, `gelijkluidend met ${right}`],
        [count.adapted, "bewerkt"],
        [count.own, "over hetzelfde in eigen woorden"],
        [count.left, `alleen ${this.where} ${left}`],
      ];
      const shares = enumeration(told.filter(([number]) => number).map((pair) => pair.join(" ")));
      const clauses = [`${plural(this.rows.length - count.right, "bepaling", "bepalingen")} van ${left}: ${shares}`];
      if (count.right) clauses.push(`${right} heeft er ${count.right} die ${left} niet heeft`);
      if (norms) clauses.push(`bij ${norms} is de norm anders`);
      return `${clauses.join("; ")}.`;
    }
  }

  // collect.js, which is on every page, makes the button work and shows it.
  const collect = (side, provision) =>
    h(
      "button",
      {
        type: "button",
        class: "pw-collect",
        "data-locator": `${side.text.id}#${provision.eid}`,
        "data-place": provision.citation,
        hidden: "",
      },
      "Neem over in concept"
    );

  const quote = (comparison, side, provision) => {
    const link = `${root}${side.text.path}#${provision.eid}`;
    const norms = provision.norms.map((id, place) =>
      h(
        "span",
        { class: `pw-norm${place ? " pw-norm--extra" : ""} pw-norm--${comparison.norms.get(id).drawing}` },
        glyph(id),
        ` ${comparison.norms.get(id).sign}`
      )
    );
    const roles = enumeration(provision.roles.map((role) => comparison.roles.get(role).label)).toLowerCase();
    return h(
      "article",
      {
        class: `pw-quote pw-quote--${comparison.norms.get(provision.norms[0])?.drawing}`,
        "data-locator": `${side.text.id}#${provision.eid}`,
        "data-place": provision.place,
      },
      h(
        "p",
        { class: "pw-quote__head" },
        h("span", { class: "pw-norms" }, norms),
        [...provision.context, ...(provision.state === "suggested" ? ["indeling voorgesteld"] : [])]
          .flatMap((words) => [" ", h("span", { class: "pw-chip pw-chip--context" }, words)])
      ),
      h(
        "blockquote",
        {},
        provision.lead ? h("p", { class: "pw-lead" }, provision.lead) : null,
        h("p", { class: "pw-words" }, provision.text)
      ),
      provision.summary
        ? h("p", { class: "pw-plain" }, h("span", { class: "pw-plain__label" }, "In gewone taal:"), ` ${provision.summary}`)
        : null,
      h("p", { class: "pw-quote__foot" }, roles ? `Voor ${roles} · ` : "", h("a", { href: link }, capital(provision.place)), " ", collect(side, provision))
    );
  };

  const TAG = { equal: "span", delete: "del", insert: "ins" };
  const redline = (spans) =>
    spans.map(([operation, text]) => {
      const name = operation === "equal" ? "pw-equal" : pwRedline.isNegation(text) ? "pw-negation" : null;
      return h(TAG[operation], { class: name }, text);
    });

  const counterpart = (comparison, link, again) => {
    const spans = pwRedline.spans(link.left.text, link.right.text);
    const why = comparison.why(link);
    return [
      quote(comparison, comparison.sides[1], link.right),
      h(
        "p",
        { class: "pw-row__why" },
        h("strong", {}, `${capital(STATE[link.relation])}, ${percent(link.share)}% van de woorden gelijk.`),
        why ? ` Naast elkaar omdat ze ${why}.` : "",
        again ? ` Staat hierboven ook naast ${again}.` : ""
      ),
      spans.every(([operation]) => operation === "equal")
        ? h("p", { class: "pw-row__why" }, "Tot op de letter gelijk.")
        : h(
            "details",
            { class: `pw-fold pw-diff pw-diff--${link.relation}` },
            h("summary", {}, "Toon verschil in woorden", h("span", { class: "pw-vh" }, ` met ${link.right.place}`)),
            h("p", { class: "pw-redline" }, redline(spans))
          ),
    ];
  };

  const silent = (text) => h("p", { class: "pw-silence" }, glyph("stil"), " ", h("strong", {}, text));

  const rowOf = (comparison, row, shown) => {
    const [left, right] = comparison.sides;
    const anchor = comparison.anchor(row);
    const difference = comparison.difference(row);
    const beside = row.links.map((link) => [link, shown.get(link.right.eid)]);
    for (const link of row.links) if (!shown.has(link.right.eid)) shown.set(link.right.eid, row.left.place);
    const others = row.left
      ? row.links.length
        ? beside.flatMap(([link, again]) => counterpart(comparison, link, again))
        : [silent(comparison.silence(right))]
      : [quote(comparison, right, row.right)];
    return h(
      "div",
      { class: `pw-row pw-row--${row.state}`, id: anchor },
      h(
        "h3",
        { class: "pw-row__head" },
        kin(row.state),
        ` ${capital(comparison.title(row))} `,
        h(
          "span",
          { class: "pw-row__kind" },
          comparison.label(row),
          difference ? [" · ", h("span", { class: "pw-row__norms" }, difference)] : []
        )
      ),
      h(
        "div",
        { class: "pw-row__sides" },
        h(
          "div",
          { class: "pw-row__side" },
          h("p", { class: "pw-row__who" }, left.label),
          row.left ? quote(comparison, left, row.left) : silent(comparison.silence(left))
        ),
        h("div", { class: "pw-row__side" }, h("p", { class: "pw-row__who" }, right.label), others)
      )
    );
  };

  const partsOf = (comparison) => {
    const found = [];
    let current = null;
    const shown = new Map();
    for (const row of comparison.rows) {
      const eid = row.left?.eid.split("__")[0];
      if (!current || (eid && current.eid && eid !== current.eid)) found.push((current = { eid: null, title: null, rows: [] }));
      if (eid && !current.eid) Object.assign(current, { eid, title: row.left.section });
      current.rows.push(rowOf(comparison, row, shown));
    }
    return found.map(({ eid, title, rows }) => {
      const anchor = `deel-${eid ?? ""}`;
      return h(
        "section",
        { class: "pw-pairpart", "aria-labelledby": anchor },
        h("h2", { id: anchor }, capital(title ?? "alle bepalingen")),
        rows
      );
    });
  };

  const svg = (tag, attributes, ...children) => {
    const element = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

  // The bars of a state, as drawn in the legend, set at their place in the strip.
  const bars = (state, x) => {
    const drawn = [...kin(state).children];
    return svg("g", { class: `pw-kin--${state}`, transform: `translate(${x} 0) scale(1 2.5)` }, ...drawn);
  };

  const strip = (comparison) =>
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
        const words = [`${comparison.title(row)}: ${comparison.label(row)}`, difference].filter(Boolean).join("; ");
        const link = svg(
          "a",
          { href: `#${comparison.anchor(row)}`, tabindex: "-1" },
          svg("title", {}, words),
          svg("rect", { class: "pw-strip__hit", x: 10 * place, y: 0, width: 10, height: 40 }),
          bars(row.state, 10 * place)
        );
        if (difference) link.append(svg("rect", { class: "pw-strip__norm", x: 10 * place + 1, y: 15, width: 8, height: 10 }));
        return link;
      })
    );

  const list = (comparison) =>
    h(
      "details",
      { class: "pw-fold pw-maplist" },
      h(
        "summary",
        {},
        h("span", { class: "pw-fold__name" }, "De kaart als lijst"),
        " ",
        h("span", { class: "pw-muted" }, plural(comparison.rows.length, "regel", "regels"))
      ),
      h(
        "ol",
        {},
        comparison.rows.map((row) => {
          const difference = comparison.difference(row);
          const link = h("a", { href: `#${comparison.anchor(row)}` }, comparison.title(row));
          return h("li", {}, link, `: ${comparison.label(row)}${difference ? `; ${difference}` : ""}`);
        })
      )
    );

  const legend = (comparison) => {
    const copy = part(".pw-kinlegend");
    const [left, right] = comparison.sides;
    const names = { "‹waar›": comparison.where, "‹links›": left.label, "‹rechts›": right.label };
    for (const item of copy.children) {
      for (const [mark, name] of Object.entries(names)) item.lastChild.data = item.lastChild.data.replace(mark, () => name);
    }
    return copy;
  };

  const show = (comparison) => {
    const [left, right] = comparison.sides;
    const linked = comparison.rows.some((row) => row.links.length);
    result.replaceChildren(
      h("h2", { id: "naast" }, capital(comparison.heading())),
      h("p", { class: "pw-intro" }, comparison.summary()),
      linked
        ? ""
        : h("p", { class: "pw-note" }, h("strong", {}, "Deze twee teksten hebben geen onderwerp gemeen."), " Er staat dus niets naast elkaar: hieronder lees je eerst de ene en dan de andere tekst."),
      h(
        "p",
        { class: "pw-muted" },
        "In een verschil in woorden is ",
        h("del", {}, "doorgestreept"),
        ` alleen ${comparison.where} ${left.label} te vinden en `,
        h("ins", {}, "onderstreept"),
        ` alleen ${comparison.where} ${right.label}; een `,
        h("ins", { class: "pw-negation" }, "ontkenning"),
        " heeft een kader."
      ),
      legend(comparison),
      part(".pw-switches"),
      list(comparison),
      h(
        "div",
        { class: "pw-pairbar" },
        h(
          "p",
          { class: "pw-pairbar__names" },
          comparison.sides.map((side) => h("a", { href: away(side.text.path) }, side.label))
        ),
        strip(comparison)
      ),
      h("div", { class: "pw-rows" }, partsOf(comparison))
    );
    result.hidden = false;
    document.dispatchEvent(new Event("pw-rows"));
    dispatchEvent(new Event("pwconcept"));
  };

  const clear = (message) => {
    status.textContent = message;
    result.hidden = true;
    result.replaceChildren();
  };

  const compare = async (...asked) => {
    if (!asked.some(Boolean)) return clear("");
    const index = await load("data/versies/index.json");
    const [a, b] = asked.map((id) => (Object.hasOwn(index.renamed, id) ? index.renamed[id] : id));
    const find = (id) => index.versions.find((version) => version.id === id);
    const unknown = [a, b].filter((id) => id && !find(id));
    if (unknown.length) {
      const named = enumeration(unknown.map((id) => `“${id.slice(0, 80)}”`));
      return clear(`De link noemt een tekst die wij niet kennen: ${named}. Kies hieronder twee teksten.`);
    }
    if (!a || !b) return clear("Kies nog een tweede tekst.");
    if (a === b) return clear("Je koos twee keer dezelfde tekst. Kies er twee die verschillen.");
    const [left, right] = await Promise.all([a, b].map((id) => load(find(id).file)));
    show(new Comparison(index, left, right));
    status.textContent = `Je ziet ${find(a).short_name} (${find(a).name}) naast ${find(b).short_name} (${find(b).name}).`;
  };

  const attempt = async () => {
    const state = new URLSearchParams(location.search);
    const chosen = ["a", "b"].map((name) => state.get(name) ?? "");
    ["a", "b"].forEach((name, place) => {
      const select = form.elements[name];
      select.value = [...select.options].some((option) => option.value === chosen[place]) ? chosen[place] : "";
    });
    try {
      await compare(...chosen);
    } catch (error) {
      clear("De teksten konden niet worden opgehaald. Probeer het later opnieuw, of kies hieronder een vaste pagina.");
      throw error;
    }
  };

  const go = (a, b) => {
    const url = new URL(location.href);
    url.hash = "";
    url.searchParams.set("a", a);
    url.searchParams.set("b", b);
    history.pushState(null, "", url);
    attempt();
  };

  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(form.elements.a.value, form.elements.b.value);
  });
  form.elements.wissel.addEventListener("click", () => go(form.elements.b.value, form.elements.a.value));
  addEventListener("popstate", attempt);
  attempt();
})();
