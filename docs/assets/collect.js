/* Collecting provisions into a concept: the buttons, the counter, and the concept as this browser keeps it.
   The page of the concept itself is assets/concept/page.js. Nothing leaves the browser. */
"use strict";

globalThis.pwConcept = (() => {
  const KEY = "protocolwijzer.concept.1";
  const UNREADABLE = `${KEY}.onleesbaar`;
  const LOCATOR = /^[a-z0-9-]+\/[a-z0-9-]+@[a-z0-9-]+#[a-z0-9_-]+$/;
  const OWN = /^(kop|eigen)-[0-9]{1,6}$/;
  const MOST = 500;
  const LONGEST = 20000;
  const root = new URL("..", document.currentScript.src);

  const empty = () => ({ title: "", school: "", names: false, entries: [] });

  const text = (value) => {
    if (typeof value !== "string" || value.length > LONGEST) throw new TypeError("no text");
    return value;
  };

  const entry = (value) => {
    const id = text(value.id);
    const kind = LOCATOR.test(id) ? "provision" : OWN.exec(id)?.[1];
    if (!kind) throw new TypeError("no entry");
    const kept = { id, kind };
    for (const field of ["text", "heading", "topic", "norm"]) {
      if (value[field] !== undefined) kept[field] = text(value[field]);
    }
    if (kind !== "provision" && kept.text === undefined) throw new TypeError("no words");
    return kept;
  };

  /** `value` as a concept; throws where it is none. Whatever a concept does not hold is left out. */
  const normal = (value) => {
    if (!Array.isArray(value.entries) || value.entries.length > MOST) throw new TypeError("no entries");
    const entries = value.entries.map(entry);
    if (new Set(entries.map((one) => one.id)).size < entries.length) throw new TypeError("an entry twice");
    return { title: text(value.title), school: text(value.school), names: value.names === true, entries };
  };

  // Where the browser keeps nothing (a private window, say) the concept lives as long as the page.
  let memory = null;
  const stored = () => {
    if (memory !== null) return memory;
    try {
      return localStorage.getItem(KEY);
    } catch {
      memory = "";
      return memory;
    }
  };

  /** The concept, and whether what was kept could be read. */
  const read = () => {
    const raw = stored();
    if (!raw) return { concept: empty(), readable: true, kept: memory === null };
    try {
      return { concept: normal(JSON.parse(raw)), readable: true, kept: memory === null };
    } catch {
      return { concept: empty(), readable: false, kept: memory === null };
    }
  };

  const write = (concept) => {
    const raw = JSON.stringify(normal(concept));
    try {
      if (!read().readable) localStorage.setItem(UNREADABLE, stored());
      localStorage.setItem(KEY, raw);
      memory = null;
    } catch {
      memory = raw;
    }
    dispatchEvent(new Event("pwconcept"));
  };

  const status = document.createElement("p");
  const say = (words) => { status.textContent = words; };

  const count = () => read().concept.entries.filter((one) => one.kind !== "kop").length;
  const provisions = (number) => `${number} ${number === 1 ? "bepaling" : "bepalingen"}`;

  const bar = document.createElement("nav");
  const link = document.createElement("a");

  const show = () => {
    const number = count();
    link.textContent = `Concept (${number})`;
    bar.hidden = number === 0 || document.querySelector(".pw-draft") !== null;
    document.documentElement.classList.toggle("pw-collecting", !bar.hidden);
    const inside = new Set(read().concept.entries.map((one) => one.id));
    for (const button of document.querySelectorAll("button.pw-collect")) {
      const has = button.dataset.locator.split(" ").every((locator) => inside.has(locator));
      const words = has ? "Staat in je concept" : "Neem over in concept";
      button.textContent = words;
      button.setAttribute("aria-label", has ? `${words}, haal eruit: ${button.dataset.place}` : `${words}: ${button.dataset.place}`);
      button.classList.toggle("pw-collect--in", has);
      button.hidden = false;
    }
  };

  const toggle = (button) => {
    const locators = button.dataset.locator.split(" ");
    const { concept } = read();
    const inside = new Set(concept.entries.map((one) => one.id));
    const has = locators.every((locator) => inside.has(locator));
    const fresh = locators.filter((locator) => !inside.has(locator)).map((id) => ({ id, kind: "provision" }));
    const entries = has ? concept.entries.filter((one) => !locators.includes(one.id)) : [...concept.entries, ...fresh];
    if (entries.length > MOST) {
      say(`Een concept kan niet meer dan ${MOST} onderdelen hebben.`);
      return;
    }
    write({ ...concept, entries });
    say(`${has ? "Uit je concept gehaald" : "Overgenomen in je concept"}: ${button.dataset.place}. Je concept heeft nu ${provisions(count())}.`);
  };

  const start = () => {
    status.className = "pw-vh";
    status.setAttribute("role", "status");
    link.href = new URL("concept/", root).href;
    bar.className = "pw-conceptbar";
    bar.setAttribute("aria-label", "Je concept");
    bar.append(link);
    // Right behind the skip link, so that the keyboard finds it at once; the style sheet puts it in a corner.
    const skip = document.querySelector(".md-skip");
    if (skip) skip.after(bar, status);
    else document.body.prepend(bar, status);
    document.addEventListener("click", (event) => {
      const button = event.target.closest("button.pw-collect");
      if (button) toggle(button);
    });
    addEventListener("pwconcept", show);
    addEventListener("storage", (event) => { if (event.key === KEY) dispatchEvent(new Event("pwconcept")); });
    show();
  };
  start();

  return { LOCATOR, MOST, LONGEST, empty, normal, read, write, say };
})();
