/* The part of the page where a writer takes the concept along: as a file, as a link, as data for this site. */

import { button, el, field } from "./dom.js";
import { markdown } from "./markdown.js";
import { encode } from "./share.js";
import { word, zip } from "./word.js";
import { fileName, version } from "./yaml.js";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const VERSION_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 100;

const download = (name, type, content) => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  el("a", { href: address, download: name }).click();
  // Time for the browser to begin reading; after that the memory may go.
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  pwConcept.say(`${name} is gedownload.`);
};

/** The section and what keeps it up to date: {section, update(concept)}.
    `content()` gives {title, parts, address} of this moment; `unlabelled` is for provisions of the writer's own. */
export const takeaway = (content, unlabelled) => {
  const address = el("input", { type: "text", id: "deellink", class: "pw-draft__link", readonly: true });
  const copied = el("span", { "aria-hidden": "true" });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address.value);
      copied.textContent = "Gekopieerd";
      pwConcept.say("De link is gekopieerd.");
    } catch {
      address.focus();
      address.select();
      copied.textContent = "Kopiëren lukt niet in deze browser. De link is geselecteerd.";
      pwConcept.say(copied.textContent);
    }
  };

  const folder = el("input", { type: "text", id: "versie", value: "concept-1", autocomplete: "off", "aria-describedby": "versie-fout" });
  const wrong = el("p", { id: "versie-fout", role: "alert" });
  const data = () => {
    const id = folder.value.trim();
    const unfit = !VERSION_ID.test(id) || id.length > LONGEST_ID || /^\d{4}-\d\d-\d\d/.test(id);
    folder.setAttribute("aria-invalid", String(unfit));
    wrong.textContent = unfit ? "Gebruik kleine letters, cijfers en losse streepjes, zoals concept-1. Een datum kan niet: een concept heeft die nog niet." : "";
    if (unfit) {
      folder.focus();
      return;
    }
    const files = version({ ...content(), id, unlabelled });
    const packed = Object.fromEntries(Object.entries(files).map(([name, text]) => [`${id}/${name}`, text]));
    download(`${id}.zip`, "application/zip", zip(packed));
  };

  const sharing = el(
    "div",
    {},
    el("p", {}, "In de link zit je hele concept. Het gaat niet langs ons."),
    field("Link naar je concept", address),
    el("p", { class: "pw-draft__buttons" }, button("Kopieer de link", copy), copied)
  );
  const tooLong = el("p", { class: "pw-note", hidden: true }, "Je concept is te groot voor een link. Stuur in plaats daarvan het Word-bestand.");
  const name = () => fileName(content().title);
  const section = el(
    "section",
    { "aria-labelledby": "meenemen" },
    el("h2", { id: "meenemen" }, "Neem je concept mee"),
    el(
      "p",
      { class: "pw-draft__buttons" },
      button("Word-bestand", () => download(`${name()}.docx`, WORD, word(content()))),
      button("Markdown", () => download(`${name()}.md`, "text/markdown", markdown(content()))),
      button("Druk af", () => print())
    ),
    el("h3", {}, "Deel met een collega"),
    sharing,
    tooLong,
    el("h3", {}, "Zet het op deze site"),
    el("p", {}, "Voor wie de site beheert: een map die je naast de andere versies van je protocol zet. Noem hem daarna in protocol.yml bij ", el("code", {}, "versions"), "."),
    el("div", {}, field("Naam van de map", folder), wrong),
    el("p", { class: "pw-draft__buttons" }, button("YAML en bron (zip)", data))
  );

  const update = (concept) => {
    section.hidden = concept.entries.length === 0;
    const hash = encode(concept);
    address.value = hash ? `${location.origin}${location.pathname}${hash}` : "";
    sharing.hidden = hash === null;
    tooLong.hidden = hash !== null;
    copied.textContent = "";
  };
  return { section, update };
};
