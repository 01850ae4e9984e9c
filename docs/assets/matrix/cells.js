/* A cell of the matrix: drawn from the file of a version, and narrowed to what the reader chose. The markup is that of
   generator/pages/templates/matrix.html; a test compares the two. Words are set as text, never as markup. */

const SVG = "http://www.w3.org/2000/svg";

/** A new element; children are elements or strings. */
export const el = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
};

export const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;
export const provisions = (count) => plural(count, "bepaling", "bepalingen");
export const enumeration = (words) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} en ${words.at(-1)}`;
const capitalised = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);

const sign = (drawing) => {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", `pw-sign pw-sign--${drawing}`);
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#teken-${drawing}`);
  svg.append(use);
  return svg;
};

const chip = (drawing, text, extra = false) =>
  el("span", { class: `pw-norm${extra ? " pw-norm--extra" : ""} pw-norm--${drawing}` }, sign(drawing), ` ${text}`);
const norm = (id, words, extra = false) => chip(words.drawings.get(id), words.norms.get(id), extra);

const spaced = (elements) => elements.flatMap((one) => [" ", one]);

/** Everything about one version that a cell needs: `words` holds the signs and drawings of norms and labels of roles by id. */
const quote = (version, provision, words, root) => {
  const [main, ...further] = provision.norms;
  const kan = { true: "ja", false: "nee" }[provision.possible];
  const head = el("p", { class: "pw-quote__head" },
    el("span", { class: "pw-norms" },
      norm(main, words), ...further.map((id) => norm(id, words, true))),
    ...spaced([...provision.context, ...(provision.state === "suggested" ? ["indeling voorgesteld"] : [])]
      .map((words) => el("span", { class: "pw-chip pw-chip--context" }, words))));
  const quoted = el("blockquote");
  if (provision.lead) quoted.append(el("p", { class: "pw-lead" }, provision.lead));
  quoted.append(el("p", {}, provision.text));
  const foot = el("p", { class: "pw-quote__foot" });
  if (provision.roles.length) {
    foot.append(`Voor ${enumeration(provision.roles.map((role) => words.roles.get(role))).toLowerCase()} · `);
  }
  foot.append(el("a", { href: `${root}${version.path}#${provision.eid}` }, capitalised(provision.place)));
  foot.append(" ", el("button", {
    type: "button",
    class: "pw-collect",
    "data-locator": `${version.id}#${provision.eid}`,
    "data-place": provision.citation,
    hidden: "",
  }, "Neem over in concept"));
  const attributes = {
    class: `pw-quote pw-quote--${words.drawings.get(main)}`,
    "data-id": provision.eid,
    "data-rol": provision.roles.join(" "),
    "data-norm": provision.norms.join(" "),
    "data-kan": kan,
  };
  const made = el("div", attributes, head, quoted);
  if (provision.summary) {
    const label = el("span", { class: "pw-plain__label" }, "In gewone taal:");
    made.append(el("p", { class: "pw-plain" }, label, ` ${provision.summary}`));
  }
  made.append(foot);
  return made;
};

/** The cell of a version on a topic; `label` is the name of its column. */
export const cell = (version, topic, label, words, root) => {
  const made = el("td", { "data-kolom": version.id });
  const about = version.provisions.filter((one) => one.topics[0] === topic);
  const beside = version.provisions.filter((one) => one.topics.indexOf(topic) > 0);
  if (!about.length && !beside.length) {
    made.append(el("span", { class: "pw-cell__who" }, label), chip("stil", "niet geregeld"));
    return made;
  }
  const details = el("details", { class: "pw-cell" }, el("summary", {}, el("span", { class: "pw-cell__who" }, label)));
  details.append(...about.map((one) => quote(version, one, words, root)));
  if (beside.length) {
    details.append(el("p", { class: "pw-cell__beside" }, "Gaat over iets anders, maar raakt hieraan:"));
    details.append(...beside.map((one) => quote(version, one, words, root)));
  }
  made.append(details);
  summarise(made, narrow(read(made), "", new Set()), words);
  return made;
};

/** The provisions in a cell, as its markup tells. */
export const read = (td) => {
  let about = true;
  const found = [];
  for (const part of td.querySelectorAll(".pw-cell__beside, .pw-quote")) {
    if (part.className === "pw-cell__beside") {
      about = false;
      continue;
    }
    found.push({
      node: part,
      about,
      id: part.dataset.id,
      roles: part.dataset.rol.split(" ").filter(Boolean),
      norms: part.dataset.norm.split(" "),
      may: part.dataset.kan,
    });
  }
  return found;
};

/** What of a cell is within the choice: an empty `role` or `norms` means everything counts. */
export const narrow = (all, role, norms) => {
  const bound = role ? all.filter((one) => one.roles.includes(role)) : all;
  const shown = norms.size ? bound.filter((one) => one.norms.some((norm) => norms.has(norm))) : bound;
  const about = shown.filter((one) => one.about);
  return {
    all,
    shown,
    about,
    beside: shown.filter((one) => !one.about),
    fits: shown.length > 0 || (norms.has("stil") && !bound.length),
    outside: all.length > 0 && !shown.length ? (role && !bound.length ? "niet voor deze rol" : "buiten je keuze") : "",
  };
};

/** The first norms of the provisions, then their further ones, both in the order of `words`. */
export const norms = (about, words) => {
  const firsts = new Set(about.map((one) => one.norms[0]));
  const further = new Set(about.flatMap((one) => one.norms.slice(1)));
  const order = [...words.norms.keys()];
  return [order.filter((id) => firsts.has(id)), order.filter((id) => further.has(id) && !firsts.has(id))];
};

/** Write the summary of a cell, and hide what is outside the choice; what is wholly outside can still be opened. */
export const summarise = (td, narrowed, words) => {
  const details = td.querySelector("details");
  if (!details) return;
  const { shown, about, beside, outside, all } = narrowed;
  const summary = details.querySelector("summary");
  const parts = [summary.querySelector(".pw-cell__who")];
  const count = (text) => parts.push(" ", el("span", { class: "pw-cell__count" }, text));
  if (outside) {
    parts.push(chip("zijdelings", outside));
    count(provisions(all.length));
  } else if (about.length) {
    const [firsts, further] = norms(about, words);
    parts.push(el("span", { class: "pw-norms" },
      ...firsts.map((id) => norm(id, words)), ...further.map((id) => norm(id, words, true))));
    count(provisions(about.length) + (beside.length ? ` + ${beside.length} zijdelings` : ""));
  } else {
    parts.push(chip("zijdelings", "zijdelings genoemd"));
    count(provisions(beside.length));
  }
  summary.replaceChildren(...parts);
  details.classList.toggle("pw-cell--outside", Boolean(outside));
  for (const one of all) one.node.hidden = !outside && !shown.includes(one);
  const line = details.querySelector(".pw-cell__beside");
  if (line) line.hidden = !outside && !beside.length;
};
