/* The search page: results, facets and an address that can be shared. It knows the engine only as `pwSearch.find`. */
(() => {
  "use strict";
  const page = document.querySelector("[data-search-page]");
  const form = page.querySelector(".pw-find__form");
  const input = form.querySelector("input");
  const status = page.querySelector(".pw-find__status");
  const found = page.querySelector(".pw-find__found");
  const start = page.querySelector(".pw-find__start");
  const list = page.querySelector(".pw-find__results");
  const more = page.querySelector(".pw-find__more");
  const narrow = page.querySelector(".pw-find__narrow");
  const count = page.querySelector(".pw-find__count");
  const facets = page.querySelector(".pw-find__facets");
  const clear = page.querySelector(".pw-find__clear");
  const sets = [...facets.querySelectorAll("fieldset")];
  const NAMES = sets.map((set) => set.dataset.facet);
  const PAGE = 10;
  const FEW = 6;
  const LONGEST = 200;
  const WAIT = 200;
  const title = document.title;
  const opened = new Set();
  let limit = PAGE;

  const read = () => {
    const asked = new URLSearchParams(location.search);
    const filters = {};
    for (const name of NAMES) {
      const values = [...new Set(asked.getAll(name))].slice(0, 50);
      if (values.length) filters[name] = values;
    }
    return { words: (asked.get("q") ?? "").slice(0, LONGEST), filters };
  };
  let { words, filters } = read();

  const address = () => {
    const url = new URL(location.href);
    url.hash = "";
    url.search = "";
    if (words) url.searchParams.set("q", words);
    for (const name of NAMES) for (const value of filters[name] ?? []) url.searchParams.append(name, value);
    return url;
  };

  const element = (tag, className, ...children) => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };
  const sign = ({ drawing: kind, sign: name }, extra) => {
    const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    drawing.setAttribute("class", `pw-sign pw-sign--${kind}`);
    drawing.setAttribute("viewBox", "0 0 16 16");
    drawing.setAttribute("aria-hidden", "true");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    use.setAttribute("href", `#teken-${kind}`);
    drawing.append(use);
    return element("span", `pw-norm pw-norm--${kind}${extra ? " pw-norm--extra" : ""}`, drawing, ` ${name}`);
  };

  const item = (result) => {
    const link = element("a", "", `${result.institution}, ${result.place}`);
    link.href = new URL(result.path, window.pwSearch.root);
    const snippet = element("p", "pw-find__words");
    for (const piece of result.snippet) snippet.append(piece.hit ? element("mark", "", piece.text) : piece.text);
    const norms = element("span", "pw-norms", ...result.norms.map((norm, rank) => sign(norm, rank > 0)));
    const about = [result.edition];
    if (!result.inForce) about.push("eerdere tekst");
    if (result.schools.length) about.push(result.schools.join(", "));
    if (result.roles.length) about.push(`voor ${result.roles.join(", ").toLowerCase()}`);
    const heading = result.heading ? [element("p", "pw-lead", result.heading)] : [];
    return element(
      "li", result.norms.length ? `pw-quote pw-quote--${result.norms[0].drawing}` : "pw-quote",
      element("h2", "", link), element("p", "pw-quote__head", norms), ...heading, snippet,
      element("p", "pw-quote__foot", about.join(" · ")),
    );
  };

  const box = (name, entry) => {
    const input = element("input");
    input.type = "checkbox";
    input.name = name;
    input.value = entry.id;
    input.checked = entry.chosen;
    return element("label", "", input, ` ${entry.label} `, element("span", "pw-muted", `(${entry.count})`));
  };
  const drawFacets = (given) => {
    const focused = document.activeElement?.closest?.(".pw-find__facets") ? document.activeElement : null;
    const back = focused && [focused.name, focused.value];
    for (const set of sets) {
      const name = set.dataset.facet;
      const entries = [...given[name]].sort((a, b) => b.chosen - a.chosen || b.count - a.count);
      const shown = opened.has(name) ? entries : entries.filter((entry, rank) => rank < FEW || entry.chosen);
      set.hidden = entries.length < 2 && !entries.some((entry) => entry.chosen);
      set.querySelector("div").replaceChildren(...shown.map((entry) => box(name, entry)));
      const all = set.querySelector("button");
      all.hidden = shown.length === entries.length;
      all.textContent = `Toon alle ${entries.length}`;
    }
    const chosen = NAMES.reduce((sum, name) => sum + (filters[name]?.length ?? 0), 0);
    count.textContent = chosen ? `(${chosen} gekozen)` : "";
    clear.hidden = !chosen;
    if (back) {
      [...facets.querySelectorAll("input")].find((each) => each.name === back[0] && each.value === back[1])?.focus();
    }
  };

  const sentence = (answer) => {
    const notes = [];
    if (answer.empty) notes.push("Typ een woord dat iets zegt, bijvoorbeeld foto, volgen of straf.");
    else if (!answer.total) notes.push(`Geen bepaling gevonden voor ‘${words}’${Object.keys(filters).length ? " met deze keuzes" : ""}.`);
    else notes.push(answer.total === 1 ? "1 bepaling gevonden." : `${answer.total} bepalingen gevonden, de beste bovenaan.`);
    for (const [asked, used] of answer.instead) notes.push(`‘${asked}’ staat in geen tekst; gezocht is op ‘${used}…’.`);
    if (answer.unknown.length) notes.push(`In geen tekst staat: ${answer.unknown.map((word) => `‘${word}’`).join(", ")}.`);
    if (!answer.total && !answer.empty) notes.push("Probeer een ander of algemener woord, of kies hieronder een onderwerp.");
    return notes.join(" ");
  };

  let latest = 0;
  const look = async (typing = false) => {
    latest += 1;
    const turn = latest;
    document.title = words ? `${words} · ${title}` : title;
    if (!words.trim()) {
      found.hidden = true;
      start.hidden = false;
      status.textContent = "";
      return;
    }
    try {
      const search = await window.pwSearchLoad();
      const answer = await search.find(words, { filters, limit, typing });
      if (turn !== latest) return;
      status.textContent = sentence(answer);
      list.replaceChildren(...answer.results.map(item));
      drawFacets(answer.facets);
      more.hidden = answer.total <= limit;
      found.hidden = !answer.total && !Object.keys(filters).length;
      start.hidden = answer.total > 0;
    } catch {
      if (turn !== latest) return;
      found.hidden = true;
      start.hidden = false;
      status.textContent = "Het zoekregister is niet te laden. Misschien is de site net vernieuwd: laad de pagina opnieuw.";
    }
  };

  const keep = () => history.replaceState(null, "", address());
  let timer;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      words = input.value.slice(0, LONGEST);
      limit = PAGE;
      keep();
      look(true);
    }, WAIT);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    const before = read().words;
    words = input.value.trim().slice(0, LONGEST);
    limit = PAGE;
    if (before === words) keep();
    else history.pushState(null, "", address());
    look();
  });
  facets.addEventListener("submit", (event) => event.preventDefault());
  facets.addEventListener("change", (event) => {
    const { name } = event.target;
    const chosen = [...facets.querySelectorAll("input:checked")].filter((each) => each.name === name);
    if (chosen.length) filters[name] = chosen.map((each) => each.value);
    else delete filters[name];
    limit = PAGE;
    keep();
    look();
  });
  for (const set of sets) {
    set.querySelector("button").addEventListener("click", async () => {
      opened.add(set.dataset.facet);
      await look();
      set.querySelectorAll("input")[FEW]?.focus();
    });
  }
  clear.addEventListener("click", async () => {
    filters = {};
    limit = PAGE;
    keep();
    await look();
    narrow.querySelector("summary").focus();
  });
  more.querySelector("button").addEventListener("click", async () => {
    const before = list.children.length;
    limit += 2 * PAGE;
    await look();
    list.children[before]?.querySelector("a").focus();
  });

  // Arrows walk through the field and the results, as in the list under the field of the header.
  page.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [input, ...list.querySelectorAll("h2 a")];
    const at = stops.indexOf(document.activeElement);
    const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
  addEventListener("popstate", () => {
    ({ words, filters } = read());
    input.value = words;
    limit = PAGE;
    look();
  });
  const wide = matchMedia("(min-width: 60em)");
  const unfold = () => { narrow.open = wide.matches; };
  wide.addEventListener("change", unfold);
  unfold();

  input.value = words;
  // By then every deferred script has run, that which fetches the engine too.
  addEventListener("DOMContentLoaded", () => {
    if (words) look();
  });
})();
