/* The part of the page where a writer takes the concept along: as a file, as a link, as data for this site. */

/** @import { Concept } from "../shapes.js" */
/** @import { Content } from "./markdown.js" */

import { button, el, field } from "../dom.js";
import { download } from "../files.js";
import { fill } from "../language.js";
import { takeaway as words } from "../words.json";
import { markdown } from "./markdown.js";
import { LONGEST_LINK, encode, filed } from "./share.js";
import { current, say } from "./store.js";
import { word, zip } from "./word.js";
import { fileName, version } from "./yaml.js";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const VERSION_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 100;

// Whether the reader's disk takes it the page cannot know: it says what it did.
const give = (/** @type {string} */ name, /** @type {string} */ type, /** @type {BlobPart} */ content) => {
  download(name, type, content);
  say(fill(words.made, { name }));
};

/**
 * The section and what keeps it up to date.
 * @param {() => Content} content gives the concept of this moment
 * @param {{ topic: string, norm: string }} unlabelled what a provision of the writer's own gets where nothing was chosen
 */
export const takeaway = (content, unlabelled) => {
  const address = el("input", { type: "text", id: "deellink", class: "pw-draft__link", readonly: true });
  const copied = el("span", { "aria-hidden": "true" });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address.value);
      copied.textContent = words.copied;
      say(words.link_copied);
    } catch {
      address.focus();
      address.select();
      copied.textContent = words.uncopied;
      say(words.uncopied);
    }
  };

  const folder = el("input", { type: "text", id: "versie", value: "concept-1", autocomplete: "off", "aria-describedby": "versie-fout" });
  const wrong = el("p", { id: "versie-fout", role: "alert" });
  const data = () => {
    const id = folder.value.trim();
    const unfit = !VERSION_ID.test(id) || id.length > LONGEST_ID || /^\d{4}-\d\d-\d\d/.test(id);
    folder.setAttribute("aria-invalid", String(unfit));
    wrong.textContent = unfit ? words.unfit : "";
    if (unfit) {
      folder.focus();
      return;
    }
    const files = version({ ...content(), id, unlabelled });
    const packed = Object.fromEntries(Object.entries(files).map(([name, text]) => [`${id}/${name}`, text]));
    give(`${id}.zip`, "application/zip", zip(packed));
  };

  const sharing = el(
    "div",
    {},
    el("p", {}, words.sharing),
    field(words.link, address),
    el("p", { class: "pw-draft__buttons" }, button(words.copy, copy), copied)
  );
  const tooLong = el("p", { class: "pw-note", hidden: true }, fill(words.too_long, { most: LONGEST_LINK.toLocaleString(words.locale) }));
  const farTooLong = el("p", { class: "pw-note", hidden: true }, words.far_too_long);
  const file = () => give(`${name()}.concept.json`, "application/json", filed(current()));
  const sending = el("div", {}, el("p", {}, words.sending), el("p", { class: "pw-draft__buttons" }, button(words.file, file)));
  const name = () => fileName(content().title);
  const section = el(
    "section",
    { "aria-labelledby": "meenemen" },
    el("h2", { id: "meenemen" }, words.heading),
    el(
      "p",
      { class: "pw-draft__buttons" },
      button(words.word, () => give(`${name()}.docx`, WORD, word(content()))),
      button(words.markdown, () => give(`${name()}.md`, "text/markdown", markdown(content()))),
      button(words.print, () => print())
    ),
    el("h3", {}, words.share),
    sharing,
    tooLong,
    farTooLong,
    sending,
    el("h3", {}, words.publish),
    el("p", {}, words.folder_before, el("code", {}, "versions"), words.folder_after),
    el("div", {}, field(words.folder, folder), wrong),
    el("p", { class: "pw-draft__buttons" }, button(words.data, data))
  );

  // A link to what is longer, or a file of it, than its receiver takes in would be refused there.
  const update = (/** @type {Concept} */ concept, /** @type {boolean} */ fit) => {
    section.hidden = concept.entries.length === 0;
    const link = fit && concept.entries.length ? encode(concept, `${location.origin}${location.pathname}`) : null;
    address.value = link ?? "";
    sharing.hidden = link === null;
    tooLong.hidden = link !== null || !fit;
    farTooLong.hidden = fit;
    sending.hidden = !fit;
    copied.textContent = "";
  };
  return { section, update, file };
};
