/* For a site that is opened from disk (file://). A folder has no page of its own there, so links to folders are made to name
   index.html. Browsers refuse modules and fetching there: what needs those is hidden and said so. */
"use strict";

(() => {
  if (location.protocol !== "file:") return;

  const NEEDS_SERVER = [
    [".pw-compare", "Kiezen en filteren werkt alleen via een webserver. De hele tabel staat hieronder."],
    [".pw-draft", "Een concept samenstellen werkt alleen via een webserver. Lezen en vergelijken kan wel."],
    [".pw-any", "Zelf twee teksten kiezen werkt alleen via een webserver. Kies hieronder een vaste pagina."],
  ];

  const named = (address) => {
    const url = new URL(address, location.href);
    if (url.protocol !== "file:" || !url.pathname.endsWith("/")) return null;
    url.pathname += "index.html";
    return url.href;
  };

  const mend = (element) => {
    const attribute = element.tagName === "FORM" ? "action" : "href";
    const address = element.getAttribute(attribute);
    const file = address === null || address.startsWith("#") ? null : named(address);
    if (file) element.setAttribute(attribute, file);
  };

  const mendAll = () => document.querySelectorAll("a[href], form[action]").forEach(mend);

  // Links that a script drew later are mended as they are used.
  const late = (event) => {
    const element = event.target instanceof Element ? event.target.closest("a[href], form[action]") : null;
    if (element) mend(element);
  };
  for (const name of ["click", "auxclick", "contextmenu", "submit"]) document.addEventListener(name, late, true);

  document.documentElement.classList.add("pw-schijf");
  mendAll();
  const content = document.querySelector(".pw");
  for (const [page, words] of NEEDS_SERVER) {
    if (!content?.matches(page)) continue;
    const note = document.createElement("p");
    note.className = "pw-note pw-schijf__note";
    note.setAttribute("role", "status");
    note.textContent = `Je opent deze site vanaf een schijf. ${words}`;
    content.querySelector("h1").after(note);
  }
})();
