/* Made by `make web` from the modules in web/: change those. */
"use strict";
(() => {
  // web/dom.js
  var one = (within, selector, type) => {
    let found = within.querySelector(selector);
    if (!(found instanceof (type ?? HTMLElement))) throw new TypeError(`no ${selector}`);
    return (
      /** @type {T} */
      /** @type {unknown} */
      found
    );
  }, all = (within, selector, type) => (
    /** @type {T[]} */
    /** @type {unknown} */
    [...within.querySelectorAll(selector)].filter((each) => each instanceof (type ?? HTMLElement))
  ), around = (event, selector) => {
    let found = event.target instanceof Element ? event.target.closest(selector) : null;
    return found instanceof HTMLElement ? found : null;
  }, el = (tag, properties = {}, ...children) => {
    let made = document.createElement(tag);
    for (let [name, value] of Object.entries(properties))
      typeof value == "function" ? made.addEventListener(name.slice(2), value) : value === !0 ? made.setAttribute(name, "") : value !== !1 && value !== null && value !== void 0 && made.setAttribute(name, String(value));
    return made.append(...children.flat().filter((child) => child !== null)), made;
  };
  var anchor = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
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
  }, copy = {
    citation: "“{text}” ({citation}, {address})",
    done: "Gekopieerd",
    failed: "Kopiëren lukt niet in deze browser",
    link: "Kopieer link",
    citing: "Kopieer citaat"
  }, collect = {
    bar: "Je concept",
    counter: "Concept ({count})",
    counter_unkept: "Concept ({count}): niet bewaard",
    written: "Je hebt deze tekst in je concept aangepast. Haal je hem er hier uit, dan is wat je schreef weg. Toch doen?",
    inside: "Staat in je concept",
    inside_at: "Staat in je concept, haal eruit: {place}",
    take: "Neem over in concept",
    take_at: "Neem over in concept: {place}",
    full: "Een concept kan niet meer dan {most} onderdelen hebben.",
    taken: "Overgenomen in je concept: {place}. Je concept heeft nu {count}.",
    out: "Uit je concept gehaald: {place}. Je concept heeft nu {count}.",
    unkept: "Let op: deze browser bewaart het niet. Het is weg als je deze pagina sluit."
  }, disk = {
    opened: "Je opent deze site vanaf een schijf.",
    matrix: "Kiezen en filteren werkt alleen via een webserver. De hele tabel staat hieronder; de woorden van de teksten staan op de pagina van elk onderwerp.",
    concept: "Een concept samenstellen werkt alleen via een webserver. Lezen en vergelijken kan wel.",
    two: "Zelf twee teksten kiezen werkt alleen via een webserver. Kies hieronder een vaste pagina."
  }, box = {
    empty: "Typ een woord dat iets zegt, bijvoorbeeld foto.",
    nothing: "Niets gevonden voor ‘{words}’.",
    choose: "Pijl omlaag om te kiezen.",
    unread: "Het zoekregister is niet te laden. Vernieuw de pagina en probeer het nog eens."
  }, find = {
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

  // web/site/copy.js
  var content = ({ copy: copy2, anchor: place2, text: text2, citation, notes }) => {
    let address = `${location.href.replace(/[?#].*$/, "")}#${place2}`;
    return copy2 === "link" ? address : [fill(copy.citation, { text: text2 ?? "", citation: citation ?? "", address }), notes].filter(Boolean).join(`
`);
  }, copied = async (button) => {
    let label = button.dataset.label ?? button.textContent ?? "";
    button.dataset.label = label;
    try {
      await navigator.clipboard.writeText(content(button.dataset)), button.textContent = copy.done;
    } catch {
      button.textContent = copy.failed;
    }
    setTimeout(() => {
      button.textContent = label;
    }, 2500);
  }, offerCopy = (note, body) => {
    let { anchor: place2, text: text2, citation, notes } = note instanceof HTMLElement ? note.dataset : {};
    if (!place2) return;
    let made = (copy2, told) => el("button", { type: "button", "data-copy": copy2, "data-anchor": place2, "data-text": text2, "data-citation": citation, "data-notes": notes }, told);
    body.append(el("p", { class: "pw-copy", "aria-live": "polite" }, made("link", copy.link), " ", made("citation", copy.citing)));
  };
  document.addEventListener("click", (event) => {
    let button = around(event, "button[data-copy]");
    button && copied(button);
  });
  var unfold = () => {
    for (let part = document.getElementById(anchor()); part; part = part.parentElement)
      part instanceof HTMLDetailsElement && (part.open = !0);
  };
  addEventListener("hashchange", unfold);
  unfold();

  // web/locator.js
  var FORM = /^([a-z0-9-]+)\/([a-z0-9-]+)(?:@([a-z0-9-]+)(?:#([a-z0-9_-]+))?)?$/, parse = (text2) => {
    let found = FORM.exec(text2);
    if (!found) return null;
    let [, institution, protocol, version = null, eid = null] = found, work = `${institution}/${protocol}`;
    return { institution, protocol, version, eid, work, edition: version ? `${work}@${version}` : work };
  };

  // web/concept/shape.js
  var OWN = /^(kop|eigen)-[0-9]{1,6}$/, MOST = 500, LONGEST = 2e4, LONGEST_NAME = 100, STACKED = /\p{M}{31,}/u, empty = () => ({ title: "", school: "", names: !1, entries: [] }), text = (value) => {
    if (typeof value != "string" || value.length > LONGEST || STACKED.test(value)) throw new TypeError("no text");
    return value;
  }, FIELDS = (
    /** @type {const} */
    ["text", "heading", "topic", "norm"]
  ), entry = (value) => {
    let id = text(value.id), kind = parse(id)?.eid ? "provision" : OWN.exec(id)?.[1];
    if (!kind) throw new TypeError("no entry");
    let kept = { id, kind };
    for (let field of FIELDS)
      value[field] !== void 0 && (kept[field] = text(value[field]));
    if (kind !== "provision" && kept.text === void 0) throw new TypeError("no words");
    return kept;
  }, normal = (value) => {
    if (!Array.isArray(value.entries) || value.entries.length > MOST) throw new TypeError("no entries");
    let entries = value.entries.map(entry);
    if (new Set(entries.map((one2) => one2.id)).size < entries.length) throw new TypeError("an entry twice");
    let [title, school] = [value.title, value.school].map((name) => text(name).slice(0, LONGEST_NAME));
    return { title, school, names: value.names === !0, entries };
  }, freshId = (concept, kind) => {
    let used = concept.entries.map((one2) => Number(/^(?:kop|eigen)-(\d+)$/.exec(one2.id)?.[1] ?? 0));
    return `${kind}-${Math.max(0, ...used) + 1}`;
  };

  // web/site/here.js
  var { currentScript } = document, root = new URL("..", currentScript instanceof HTMLScriptElement ? currentScript.src : location.href);

  // web/concept/combine.js
  var FIELDS2 = (
    /** @type {const} */
    ["kind", "text", "heading", "topic", "norm"]
  ), SETTINGS = (
    /** @type {const} */
    ["title", "school", "names"]
  ), same = (one2, other) => one2 && other ? FIELDS2.every((field) => one2[field] === other[field]) : one2 === other, byId = (concept) => new Map(concept.entries.map((entry2) => [entry2.id, entry2])), common2 = (concept, ...others) => concept.entries.map(({ id }) => id).filter((id) => others.every((other) => other.has(id))), woven = (entries, added, order) => {
    let result = [...entries];
    for (let entry2 of added) {
      let before = order.findIndex(({ id }) => id === entry2.id) - 1;
      for (; before >= 0 && !result.some(({ id }) => id === order[before].id); ) before -= 1;
      result.splice(before < 0 ? 0 : result.findIndex(({ id }) => id === order[before].id) + 1, 0, entry2);
    }
    return result;
  }, combined = (base, mine, theirs) => {
    let [was, here, there] = [base, mine, theirs].map(byId), added = [], lost = [];
    for (let entry2 of mine.entries) {
      let [first, other] = [was.get(entry2.id), there.get(entry2.id)];
      same(entry2, first) || same(entry2, other) || (other ? !first && entry2.kind !== "provision" ? added.push({ ...entry2, id: "" }) : same(first, other) || lost.push(entry2) : added.push(entry2));
    }
    let kept = theirs.entries.filter(({ id }) => here.has(id) || !was.has(id) || !same(was.get(id), there.get(id))).map((entry2) => {
      let own = here.get(entry2.id);
      return own && same(was.get(entry2.id), entry2) ? own : entry2;
    }), [before, now] = [common2(base, here, there), common2(mine, was, there)], moved = before.join(" ") !== now.join(" "), still = new Map(kept.map((entry2) => [entry2.id, entry2])), ordered = moved ? woven(mine.entries.flatMap(({ id }) => still.get(id) ?? []), kept.filter(({ id }) => !here.has(id)), theirs.entries) : kept, concept = { ...theirs, entries: woven(ordered, added.filter(({ id }) => id), mine.entries) };
    for (let entry2 of added)
      entry2.id || concept.entries.push({ ...entry2, id: freshId(concept, entry2.kind) });
    let settings = [];
    for (let key of SETTINGS)
      mine[key] === base[key] || mine[key] === theirs[key] || (theirs[key] === base[key] ? Object.assign(concept, { [key]: mine[key] }) : settings.push(String(mine[key])));
    return { concept, lost: { entries: lost, settings } };
  }, beside = (concept, entry2) => {
    if (entry2.text === void 0) return concept;
    let kind = entry2.kind === "kop" ? "kop" : "eigen", entries = [...concept.entries], place2 = entries.findIndex(({ id }) => id === entry2.id);
    return entries.splice(place2 < 0 ? entries.length : place2 + 1, 0, { ...entry2, id: freshId(concept, kind), kind }), { ...concept, entries };
  };

  // web/site/leaving.js
  var reasons = /* @__PURE__ */ new Set(), ask = (event) => {
    event.preventDefault(), event.returnValue = "";
  }, askBeforeLeaving = (reason, wanted2) => {
    wanted2 ? reasons.add(reason) : reasons.delete(reason), reasons.size ? addEventListener("beforeunload", ask) : removeEventListener("beforeunload", ask);
  }, hand = (key, value) => {
    try {
      return sessionStorage.setItem(key, JSON.stringify(value)), !0;
    } catch {
      return !1;
    }
  }, handed = (key) => {
    try {
      let raw = sessionStorage.getItem(key);
      return raw === null ? null : (sessionStorage.removeItem(key), JSON.parse(raw));
    } catch {
      return null;
    }
  };

  // web/site/kept.js
  var KEY = "protocolwijzer.concept.1", UNREADABLE = `${KEY}.onleesbaar`, unkept = null, stored = () => {
    try {
      return localStorage.getItem(KEY) ?? "";
    } catch {
      return null;
    }
  }, parsed = (raw) => {
    if (!raw) return { concept: empty(), damaged: null };
    try {
      return { concept: normal(JSON.parse(raw)), damaged: null };
    } catch {
      return { concept: empty(), damaged: raw };
    }
  }, caughtUp = () => {
    let now = stored();
    if (!unkept || now === null || now === unkept.base) return;
    let theirs = parsed(now);
    if (theirs.damaged !== null) return;
    let { concept, lost } = combined(parsed(unkept.base).concept, unkept.mine, theirs.concept);
    unkept = { base: now, mine: lost.entries.reduce(beside, concept) }, lost.settings.length && dispatchEvent(new CustomEvent("pwconceptlost", { detail: lost.settings }));
  }, read = () => {
    if (caughtUp(), unkept) return { concept: unkept.mine, damaged: null, kept: !1 };
    let raw = stored();
    return { ...parsed(raw ?? ""), kept: raw !== null };
  }, changed = () => {
    askBeforeLeaving("concept", unkept !== null && unkept.mine.entries.length > 0), dispatchEvent(new Event("pwconcept"));
  }, setAside = (raw) => {
    let before = localStorage.getItem(UNREADABLE);
    before?.split(`
`).includes(raw) || localStorage.setItem(UNREADABLE, before === null ? raw : `${before}
${raw}`);
  }, write = (concept) => {
    let fit = normal(concept), before = stored();
    try {
      let { damaged } = parsed(before ?? "");
      damaged !== null && setAside(damaged), localStorage.setItem(KEY, JSON.stringify(fit)), unkept = null;
    } catch {
      unkept = { base: unkept?.base ?? before ?? "", mine: fit };
    }
    return changed(), unkept === null;
  }, takeUp = () => {
    let left = handed(KEY);
    if (left)
      try {
        unkept = { base: String(left.base), mine: normal(left.mine) }, write(read().concept);
      } catch {
        changed();
      }
  };
  addEventListener("pagehide", () => {
    unkept && hand(KEY, unkept) && (unkept = null);
  });
  addEventListener("pageshow", (event) => {
    event.persisted && (takeUp(), changed());
  });
  addEventListener("storage", (event) => {
    (event.key === KEY || event.key === null) && changed();
  });
  takeUp();

  // web/site/collect.js
  var status = el("p", { class: "pw-vh", role: "status" }), say = (told) => {
    status.textContent = told;
  }, count = (concept) => concept.entries.filter((one2) => one2.kind !== "kop").length, link = el("a", { href: new URL("concept/", root).href }), bar = el("nav", { class: "pw-conceptbar", "aria-label": collect.bar }, link), wanted = (button) => (button.dataset.locator ?? "").split(" "), mark = (button, inside2) => {
    let has = wanted(button).every((locator) => inside2.has(locator));
    if (button.textContent && has === button.classList.contains("pw-collect--in")) return;
    let place2 = button.dataset.place ?? "";
    button.textContent = has ? collect.inside : collect.take, button.setAttribute("aria-label", fill(has ? collect.inside_at : collect.take_at, { place: place2 })), button.classList.toggle("pw-collect--in", has);
  }, inside = (concept) => new Set(concept.entries.map((one2) => one2.id)), near = new IntersectionObserver(
    (seen) => {
      let offered = seen.filter((one2) => one2.isIntersecting).map(({ target }) => (
        /** @type {HTMLElement} */
        target
      ));
      if (!offered.length) return;
      let taken2 = inside(read().concept);
      for (let place2 of offered) {
        if (near.unobserve(place2), place2.querySelector(":scope > .pw-collect")) continue;
        let { collect: locators, place: name } = place2.dataset, made = el("button", { type: "button", class: "pw-collect", "data-locator": locators, "data-place": name });
        mark(made, taken2), place2.append(" ", made);
      }
    },
    { rootMargin: "50% 0px" }
  ), show = () => {
    let { concept, kept } = read(), number = count(concept);
    link.textContent = fill(kept ? collect.counter : collect.counter_unkept, { count: number }), bar.hidden = number === 0 || document.querySelector(".pw-draft") !== null, document.documentElement.classList.toggle("pw-collecting", !bar.hidden);
    let taken2 = inside(concept);
    for (let button of all(document, "button.pw-collect")) mark(button, taken2);
    for (let place2 of all(document, "[data-collect]")) near.observe(place2);
  }, toggle = (button) => {
    let locators = wanted(button), { concept } = read(), taken2 = inside(concept), has = locators.every((locator) => taken2.has(locator)), fresh = locators.filter((locator) => !taken2.has(locator)).map((id) => ({ id, kind: "provision" }));
    if (has && concept.entries.some((one2) => locators.includes(one2.id) && (one2.text ?? one2.heading) !== void 0) && !confirm(collect.written)) return;
    let entries = has ? concept.entries.filter((one2) => !locators.includes(one2.id)) : [...concept.entries, ...fresh];
    if (entries.length > MOST) {
      say(fill(collect.full, { most: MOST }));
      return;
    }
    let kept = write({ ...concept, entries }), told = fill(has ? collect.out : collect.taken, { place: button.dataset.place ?? "", count: provisions(count(read().concept)) });
    say(kept ? told : `${told} ${collect.unkept}`);
  };
  globalThis.pwConcept = { read, write, say };
  var skip = document.querySelector(".md-skip");
  skip ? skip.after(bar, status) : document.body.prepend(bar, status);
  document.addEventListener("click", (event) => {
    let button = around(event, "button.pw-collect");
    button && toggle(button);
  });
  addEventListener("pwconcept", show);
  show();

  // web/site/fetchpage.js
  var pages = /* @__PURE__ */ new Map(), fetchPage = (address) => {
    let found = pages.get(address);
    return found || (found = fetch(address).then(async (answer) => {
      if (!answer.ok) throw new Error(`${answer.status} ${address}`);
      return new DOMParser().parseFromString(await answer.text(), "text/html");
    }), found.catch(() => pages.delete(address)), pages.set(address, found)), found;
  }, taken = (part, address) => {
    let copy2 = document.importNode(part, !0);
    for (let link2 of all(copy2, "a[href]", HTMLAnchorElement)) link2.href = new URL(link2.getAttribute("href") ?? "", address).href;
    for (let picture of all(copy2, "img[src]", HTMLImageElement)) picture.src = new URL(picture.getAttribute("src") ?? "", address).href;
    return copy2;
  }, fetches = location.protocol !== "file:";

  // web/site/unfold.js
  var brought = async (link2) => {
    let address = link2.href.slice(0, link2.href.length - link2.hash.length), there = (await fetchPage(address)).getElementById(decodeURIComponent(link2.hash.slice(1)));
    if (!there) throw new RangeError(`nothing at ${link2.href}`);
    let copy2 = taken(there, address);
    copy2.querySelector("h2")?.remove();
    let body = el("div", { class: "pw-unfolded", hidden: !0 }, ...copy2.childNodes);
    return offerCopy(copy2, body), body;
  }, toggle2 = async (link2) => {
    let next = link2.nextElementSibling, body = next instanceof HTMLElement && next.matches(".pw-unfolded") ? next : null;
    if (!body) {
      if (link2.getAttribute("aria-busy")) return;
      link2.setAttribute("aria-busy", "true");
      try {
        body = await brought(link2);
      } catch {
        location.href = link2.href;
        return;
      } finally {
        link2.removeAttribute("aria-busy");
      }
      link2.after(body), dispatchEvent(new Event("pwconcept"));
    }
    body.hidden = !body.hidden, link2.setAttribute("aria-expanded", String(!body.hidden));
  };
  if (fetches) {
    for (let link2 of all(document, "a[data-unfold]"))
      link2.setAttribute("role", "button"), link2.setAttribute("aria-expanded", "false");
    document.addEventListener("click", (event) => {
      let link2 = around(event, "a[data-unfold]");
      !(link2 instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || (event.preventDefault(), toggle2(link2));
    }), document.addEventListener("keydown", (event) => {
      let link2 = event.key === " " ? around(event, "a[data-unfold]") : null;
      link2 && (event.preventDefault(), link2.click());
    });
  }

  // web/site/continue.js
  var place = (
    /** @type {HTMLElement | null} */
    document.querySelector("[data-continued]")
  ), further = (place?.dataset.continued ?? "").split(" ").filter(Boolean).map((path) => new URL(path, location.href).href), append = (whole2, part) => {
    for (let child of [...part.children]) {
      let name = child.getAttribute("aria-labelledby");
      for (let { id } of [child, ...all(child, "[id]")]) id && document.querySelector(`[data-further][id="${CSS.escape(id)}"]`)?.removeAttribute("id");
      let begun = name ? document.getElementById(name)?.closest("section") : null;
      begun && whole2.contains(begun) ? begun.append(...[...child.childNodes].filter((each) => !(each instanceof HTMLElement && each.id === name))) : whole2.append(child);
    }
  }, coming = null, load = async (whole2) => {
    let link2 = document.querySelector("a[data-continue]");
    for (; further.length; ) {
      let there = (await fetchPage(further[0])).querySelector("[data-continued]");
      if (!there) throw new RangeError(`nothing to go on with at ${further[0]}`);
      append(whole2, taken(there, further[0])), further.shift(), link2 instanceof HTMLAnchorElement && further.length && (link2.href = further[0]);
    }
    for (let named2 of all(document, "[data-continue]")) named2.remove();
    document.dispatchEvent(new Event("pw-continued")), dispatchEvent(new Event("pwconcept"));
  }, whole = () => place ? (coming ??= load(place).catch(() => {
    coming = null;
  }), coming) : Promise.resolve(), jump = () => {
    let there = document.getElementById(anchor());
    for (let part = (
      /** @type {HTMLElement | null} */
      there
    ); part; part = part.parentElement)
      part instanceof HTMLDetailsElement && (part.open = !0);
    there?.scrollIntoView();
  };
  if (place && fetches && further.length) {
    let addresses = new Set(further);
    for (let sign of ["scroll", "pointerdown", "keydown", "touchstart", "beforeprint"])
      addEventListener(sign, whole, { once: !0, passive: !0 });
    let sought = anchor() ? document.getElementById(anchor()) : document.body;
    (!sought || sought.matches("[data-further]")) && whole().then(jump), document.addEventListener("click", async (event) => {
      let link2 = around(event, "a[href]");
      !(link2 instanceof HTMLAnchorElement) || !link2.hash || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || addresses.has(link2.href.slice(0, link2.href.length - link2.hash.length)) && (event.preventDefault(), await whole(), document.getElementById(decodeURIComponent(link2.hash.slice(1))) ? location.hash === link2.hash ? jump() : location.hash = link2.hash : location.href = link2.href);
    });
  }

  // web/site/load.js
  var FILES = [
    "assets/vendor/snowball-base-3.0.1.js",
    "assets/vendor/snowball-dutch-3.0.1.js",
    "assets/search/engine.js"
  ], load2 = (file) => new Promise((resolve, reject) => {
    let script = document.createElement("script");
    script.src = new URL(file, root).href, script.async = !1, script.addEventListener("load", resolve), script.addEventListener("error", () => reject(new Error(`${file} could not be read`))), document.head.append(script);
  }), loading = null;
  globalThis.pwSearchLoad = () => (loading ??= Promise.all(FILES.map(load2)).then(
    () => (
      /** @type {Search} */
      globalThis.pwSearch
    ),
    (error) => {
      throw loading = null, error;
    }
  ), loading);

  // web/site/box.js
  var MOST2 = 6, WAIT = 120, pageFor = (form3, asked) => {
    let url = new URL(form3.getAttribute("action") ?? "", location.href);
    return url.protocol === "file:" && url.pathname.endsWith("/") && (url.pathname += "index.html"), url.searchParams.set("q", asked), url.href;
  }, drawn = (pieces) => pieces.map(({ text: text2, hit }) => el(hit ? "mark" : "span", {}, text2)), item = (result, root2) => el(
    "li",
    {},
    el(
      "a",
      { href: new URL(result.places[0].path, root2).href },
      el("strong", {}, `${result.institution}, ${enumeration(result.places.map(({ place: place2 }) => place2))}`),
      el("span", {}, drawn(result.snippet)),
      result.notes.map(({ label, snippet }) => el("span", { class: "frame-search__note" }, `${label} “`, drawn(snippet), "”"))
    )
  ), start = (form3) => {
    let input = one(form3, "input", HTMLInputElement), panel = one(form3, ".frame-search__panel"), status2 = one(panel, "[role=status]"), list = one(panel, "ol"), every = one(panel, ".frame-search__all", HTMLAnchorElement), root2 = new URL(form3.dataset.root ?? "", location.href), latest = 0, dismissed = !1, look = async () => {
      let asked = input.value.trim();
      latest += 1;
      let turn = latest;
      if (!asked) {
        panel.hidden = !0;
        return;
      }
      try {
        let found = await (await globalThis.pwSearchLoad()).find(asked, { limit: MOST2, typing: !0 });
        if (turn !== latest) return;
        if (list.replaceChildren(...found.results.map((result) => item(result, root2))), found.empty) status2.textContent = box.empty;
        else if (!found.total) status2.textContent = fill(box.nothing, { words: asked });
        else {
          let counted = plural(found.total, find.found);
          status2.textContent = (found.more ? fill(find.at_least, { found: counted }) : counted) + (found.total === 1 ? "." : `. ${box.choose}`);
        }
        every.hidden = !found.total;
      } catch {
        if (turn !== latest) return;
        list.replaceChildren(), every.hidden = !0, status2.textContent = box.unread;
      }
      every.href = pageFor(form3, asked), panel.hidden = dismissed || !(document.activeElement === input || panel.contains(document.activeElement));
    }, timer;
    input.addEventListener("input", () => {
      dismissed = !1, clearTimeout(timer), timer = setTimeout(look, WAIT);
    }), input.addEventListener("focus", () => {
      globalThis.pwSearchLoad().catch(() => {
      }), input.value.trim() && !dismissed && look();
    }), form3.addEventListener("submit", (event) => {
      event.preventDefault(), input.value.trim() && location.assign(pageFor(form3, input.value.trim()));
    }), form3.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !panel.hidden && (event.preventDefault(), dismissed = !0, panel.hidden = !0, input.focus()), event.key !== "ArrowDown" && event.key !== "ArrowUp" || panel.hidden) return;
      let stops = [input, ...all(panel, "a:not([hidden])")], at = stops.findIndex((stop) => stop === document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
      event.preventDefault(), stops[(at + stops.length) % stops.length].focus();
    }), form3.addEventListener("focusout", (event) => {
      event.relatedTarget instanceof Node && form3.contains(event.relatedTarget) || (panel.hidden = !0);
    }), panel.addEventListener("mousedown", (event) => {
      around(event, "a") || event.preventDefault();
    });
  }, form2 = document.querySelector(".frame-search");
  if (form2 instanceof HTMLFormElement && !document.querySelector("[data-search-page]")) {
    let asked = new URLSearchParams(location.search).get("q");
    asked && document.querySelector(".pw-home") ? location.replace(pageFor(form2, asked)) : start(form2);
  }

  // web/site/disk.js
  var NEEDS_SERVER = { ".pw-compare": disk.matrix, ".pw-draft": disk.concept, ".pw-any": disk.two }, named = (address) => {
    let url = new URL(address, location.href);
    return url.protocol !== "file:" || !url.pathname.endsWith("/") ? null : (url.pathname += "index.html", url.href);
  }, mend = (element) => {
    let attribute = element.tagName === "FORM" ? "action" : "href", address = element.getAttribute(attribute), file = address === null || address.startsWith("#") ? null : named(address);
    file && element.setAttribute(attribute, file);
  }, late = (event) => {
    let element = around(event, "a[href], form[action]");
    element && mend(element);
  }, start2 = () => {
    for (let name of ["click", "auxclick", "contextmenu", "submit"]) document.addEventListener(name, late, !0);
    document.documentElement.classList.add("pw-schijf"), document.querySelectorAll("a[href], form[action]").forEach(mend);
    let content2 = document.querySelector(".pw");
    for (let [page, missing] of Object.entries(NEEDS_SERVER)) {
      if (!content2?.matches(page)) continue;
      let note = el("p", { class: "pw-note pw-schijf__note", role: "status" }, `${disk.opened} ${missing}`);
      one(content2, "h1").after(note);
    }
  };
  location.protocol === "file:" && start2();
})();
