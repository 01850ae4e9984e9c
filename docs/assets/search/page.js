/* Made by `make web` from the modules in web/: change those. */
"use strict";
(() => {
  // web/dom.js
  var one = (within, selector, type) => {
    let found2 = within.querySelector(selector);
    if (!(found2 instanceof (type ?? HTMLElement))) throw new TypeError(`no ${selector}`);
    return (
      /** @type {T} */
      /** @type {unknown} */
      found2
    );
  }, all = (within, selector, type) => (
    /** @type {T[]} */
    /** @type {unknown} */
    [...within.querySelectorAll(selector)].filter((each) => each instanceof (type ?? HTMLElement))
  );
  var el = (tag, properties = {}, ...children) => {
    let made = document.createElement(tag);
    for (let [name, value] of Object.entries(properties))
      typeof value == "function" ? made.addEventListener(name.slice(2), value) : value === !0 ? made.setAttribute(name, "") : value !== !1 && value !== null && value !== void 0 && made.setAttribute(name, String(value));
    return made.append(...children.flat().filter((child) => child !== null)), made;
  };

  // web/words.json
  var common = {
    and: "en",
    provisions: [
      "bepaling",
      "bepalingen"
    ],
    statements: [
      "uitspraak",
      "uitspraken"
    ],
    not_stated: "niet vermeld"
  };
  var find = {
    found: [
      "bepaling gevonden",
      "bepalingen gevonden"
    ],
    best: ", de beste bovenaan.",
    at_least: "Ten minste {found}",
    more: "Zet de naam van een school bij je vraag voor alles van die school.",
    empty: "Typ een woord dat iets zegt, bijvoorbeeld foto, volgen of straf.",
    nothing: "Geen bepaling gevonden voor ‘{words}’.",
    nothing_chosen: "Geen bepaling gevonden voor ‘{words}’ met deze keuzes.",
    read: "Voor ‘{word}’ is gezocht op ‘{used}’.",
    unknown: "In geen bepaling staat: {words}.",
    silent: "Geen bepaling noemt {words}; je ziet wat er het dichtst bij komt.",
    beside: "Toon ook {provisions} waarin dit zijdelings aan de orde komt",
    aside: "zijdelings",
    more_than_once: "staat er {count} keer, woord voor woord",
    quoted: "‘{word}’",
    other: "Probeer een ander of algemener woord, of kies hieronder een onderwerp.",
    unread: "Het zoekregister is niet te laden. Misschien is de site net vernieuwd: laad de pagina opnieuw.",
    past: "eerdere tekst",
    roles: "voor {roles}",
    show_all: "Toon alle {count}",
    chosen: "({count} gekozen)"
  };

  // web/language.js
  var fill = (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => String(values[name])), form = (count2, forms) => forms[count2 === 1 ? 0 : 1], plural = (count2, forms) => `${count2} ${form(count2, forms)}`, provisions = (count2) => plural(count2, common.provisions);
  var enumeration = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${common.and} ${words.at(-1)}`;

  // web/footnotes.js
  var footnote = (label, words) => el("p", { class: "pw-footnote" }, el("span", { class: "pw-footnote__label" }, label), " “", el("span", { class: "pw-footnote__words" }, words), "”");

  // web/markup.js
  var part = (name, within = document) => {
    let found2 = [...one(within, "template.pw-parts", HTMLTemplateElement).content.children].find((each) => each.getAttribute("data-part") === name)?.firstElementChild;
    if (!found2) throw new RangeError(`no part ${name}`);
    return (
      /** @type {HTMLElement | SVGElement} */
      found2.cloneNode(!0)
    );
  };

  // web/search/page.js
  var page = one(document, "[data-search-page]"), form2 = one(page, ".pw-find__form", HTMLFormElement), input = one(form2, "input", HTMLInputElement), status = one(page, ".pw-find__status"), found = one(page, ".pw-find__found"), start = one(page, ".pw-find__start"), list = one(page, ".pw-find__results"), more = one(page, ".pw-find__more"), beside = one(page, ".pw-find__beside"), narrow = one(page, ".pw-find__narrow", HTMLDetailsElement), count = one(page, ".pw-find__count"), facets = one(page, ".pw-find__facets"), clear = one(page, ".pw-find__clear"), sets = all(facets, "fieldset"), facetOf = (set) => set.dataset.facet ?? "", NAMES = sets.map(facetOf), PAGE = 10, FEW = 6, LONGEST = 200, MOST_CHOICES = 50, WAIT = 200, title = document.title, opened = /* @__PURE__ */ new Set(), limit = PAGE, wide = !1, read = () => {
    let asked2 = new URLSearchParams(location.search), filters2 = {};
    for (let name of NAMES) {
      let values = [...new Set(asked2.getAll(name))].slice(0, MOST_CHOICES);
      values.length && (filters2[name] = values);
    }
    return { asked: (asked2.get("q") ?? "").slice(0, LONGEST), filters: filters2 };
  }, { asked, filters } = read(), address = () => {
    let url = new URL(location.href);
    url.hash = "", url.search = "", asked && url.searchParams.set("q", asked);
    for (let name of NAMES) for (let value of filters[name] ?? []) url.searchParams.append(name, value);
    return url;
  }, sign = ({ id }, rank) => {
    let made = part(`norm-${id}`, page);
    return made.classList.toggle("pw-norm--extra", rank > 0), made;
  }, drawn = (pieces) => pieces.map(({ text, hit }) => hit ? el("mark", {}, text) : text), heading = (result, root) => {
    let links = result.places.map(({ path, place }, rank) => el("a", { href: new URL(path, root).href }, rank ? place : `${result.institution}, ${place}`)), between = enumeration(result.places.map(() => "|")).split("|");
    return links.flatMap((link, rank) => [between[rank], link]);
  }, item = (result, root) => {
    let about = [result.edition];
    result.inForce || about.push(find.past), result.schools.length && about.push(result.schools.join(", ")), result.places.length > 1 && about.push(fill(find.more_than_once, { count: result.places.length })), result.roles.length && about.push(fill(find.roles, { roles: result.roles.join(", ").toLowerCase() })), result.aside && about.push(find.aside);
    let norms = result.norms.map(sign);
    return el(
      "li",
      { class: result.norms.length ? `pw-quote pw-quote--${result.norms[0].drawing}` : "pw-quote" },
      el("h2", {}, heading(result, root)),
      el("p", { class: "pw-quote__head" }, el("span", { class: "pw-norms" }, norms)),
      result.heading ? el("p", { class: "pw-lead" }, result.heading) : null,
      el("p", { class: "pw-find__words" }, drawn(result.snippet)),
      result.notes.map(({ label, snippet }) => footnote(label, drawn(snippet))),
      el("p", { class: "pw-quote__foot" }, about.join(" · "))
    );
  }, box = (name, entry) => {
    let made = el("input", { type: "checkbox", name, value: entry.id });
    return made.checked = entry.chosen, el("label", {}, made, ` ${entry.label} `, el("span", { class: "pw-muted" }, `(${entry.count})`));
  }, drawFacets = (given) => {
    let focused = document.activeElement, back = focused instanceof HTMLInputElement && facets.contains(focused) ? focused : null;
    for (let set of sets) {
      let name = facetOf(set), entries = [...given[name]].sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count), shown = opened.has(name) ? entries : entries.filter((entry, rank) => rank < FEW || entry.chosen);
      set.hidden = entries.length < 2 && !entries.some((entry) => entry.chosen), one(set, "div").replaceChildren(...shown.map((entry) => box(name, entry)));
      let every = one(set, "button");
      every.hidden = shown.length === entries.length, every.textContent = fill(find.show_all, { count: entries.length });
    }
    let chosen = NAMES.reduce((sum, name) => sum + (filters[name]?.length ?? 0), 0);
    count.textContent = chosen ? fill(find.chosen, { count: chosen }) : "", clear.hidden = !chosen, back && all(facets, "input", HTMLInputElement).find((each) => each.name === back.name && each.value === back.value)?.focus();
  }, counted = ({ total, more: more2 }) => {
    let found2 = plural(total, find.found);
    return more2 ? fill(find.at_least, { found: found2 }) : found2;
  }, sentence = (answer) => {
    let notes = [];
    answer.empty ? notes.push(find.empty) : answer.total ? notes.push(counted(answer) + (answer.total === 1 ? "." : find.best), ...answer.more ? [find.more] : []) : notes.push(fill(Object.keys(filters).length ? find.nothing_chosen : find.nothing, { words: asked }));
    for (let [word, used] of answer.read) notes.push(fill(find.read, { word, used }));
    return answer.unknown.length && notes.push(fill(find.unknown, { words: answer.unknown.map((word) => fill(find.quoted, { word })).join(", ") })), answer.silent.length && answer.total && notes.push(fill(find.silent, { words: enumeration(answer.silent.map((word) => fill(find.quoted, { word }))) })), !answer.total && !answer.empty && notes.push(find.other), notes.join(" ");
  }, latest = 0, look = async (typing = !1) => {
    latest += 1;
    let turn = latest;
    if (document.title = asked ? `${asked} · ${title}` : title, !asked.trim()) {
      found.hidden = !0, start.hidden = !1, status.textContent = "";
      return;
    }
    try {
      let search = await globalThis.pwSearchLoad(), answer = await search.find(asked, { filters, limit, typing, wide });
      if (turn !== latest) return;
      status.textContent = sentence(answer), list.replaceChildren(...answer.results.map((result) => item(result, search.root))), drawFacets(answer.facets), more.hidden = answer.total <= limit, beside.hidden = !answer.beside || !more.hidden, one(beside, "button").textContent = fill(find.beside, { provisions: provisions(answer.beside) }), found.hidden = !answer.total && !Object.keys(filters).length, start.hidden = answer.total > 0;
    } catch {
      if (turn !== latest) return;
      found.hidden = !0, start.hidden = !1, status.textContent = find.unread;
    }
  }, begin = () => {
    limit = PAGE, wide = !1;
  }, keep = () => history.replaceState(null, "", address()), timer;
  input.addEventListener("input", () => {
    clearTimeout(timer), timer = setTimeout(() => {
      asked = input.value.slice(0, LONGEST), begin(), keep(), look(!0);
    }, WAIT);
  });
  form2.addEventListener("submit", (event) => {
    event.preventDefault(), clearTimeout(timer);
    let before = read().asked;
    asked = input.value.trim().slice(0, LONGEST), begin(), before === asked ? keep() : history.pushState(null, "", address()), look();
  });
  facets.addEventListener("submit", (event) => event.preventDefault());
  facets.addEventListener("change", (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    let { name } = event.target, chosen = all(facets, "input:checked", HTMLInputElement).filter((each) => each.name === name);
    chosen.length ? filters[name] = chosen.map((each) => each.value) : delete filters[name], limit = PAGE, keep(), look();
  });
  for (let set of sets)
    one(set, "button").addEventListener("click", async () => {
      opened.add(facetOf(set)), await look(), all(set, "input")[FEW]?.focus();
    });
  clear.addEventListener("click", async () => {
    filters = {}, limit = PAGE, keep(), await look(), one(narrow, "summary").focus();
  });
  var further = async () => {
    let before = list.children.length;
    limit += 2 * PAGE, await look(), list.children[before]?.querySelector("a")?.focus();
  };
  one(more, "button").addEventListener("click", further);
  one(beside, "button").addEventListener("click", () => {
    wide = !0, further();
  });
  page.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    let stops = [input, ...all(list, "h2 a")], at = stops.findIndex((stop) => stop === document.activeElement), next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    at < 0 || !next || (event.preventDefault(), next.focus());
  });
  addEventListener("popstate", () => {
    ({ asked, filters } = read()), input.value = asked, begin(), look();
  });
  var broad = matchMedia("(min-width: 60em)"), unfold = () => {
    narrow.open = broad.matches;
  };
  broad.addEventListener("change", unfold);
  unfold();
  input.value = asked;
  addEventListener("DOMContentLoaded", () => {
    asked && look();
  });
})();
