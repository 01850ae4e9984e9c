/* Revision pages: choose how the changes are shown. Without scripts the list and the table both stand on the page. */
"use strict";

(() => {
  const form = document.querySelector("form.pw-views");
  const page = document.querySelector(".pw-revision");
  if (!form || !page) return;

  const SAID = {
    "redline": "Je ziet de wijzigingen in de tekst.",
    "was-wordt": "Je ziet was en wordt naast elkaar.",
    "oud": "Je ziet alleen de oude woorden.",
    "nieuw": "Je ziet alleen de nieuwe woorden.",
  };

  const show = (view) => {
    page.dataset.view = view;
    form.querySelector("[role=status]").textContent = SAID[view];
  };

  const chosen = new URLSearchParams(location.search).get("weergave");
  const start = [...form.elements.weergave].find((input) => input.value === chosen) ?? form.elements.weergave[0];
  start.checked = true;
  form.hidden = false;
  show(start.value);

  form.addEventListener("change", (event) => {
    const url = new URL(location.href);
    if (event.target.value === "redline") url.searchParams.delete("weergave");
    else url.searchParams.set("weergave", event.target.value);
    history.replaceState(null, "", url);
    show(event.target.value);
  });
  form.addEventListener("submit", (event) => event.preventDefault());

  // A link into the list must lead somewhere that can be seen.
  page.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link || page.dataset.view !== "was-wordt") return;
    form.elements.weergave[0].checked = true;
    show("redline");
  });
})();
