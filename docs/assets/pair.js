/* Two texts side by side: the switches above the rows, with their state in the address. */
(() => {
  "use strict";

  const apply = (form) => {
    const page = form.closest(".pw-pair");
    const { woorden, gelijk } = form.elements;
    // Beside own words nearly all would be marked: that stays for whoever asks.
    for (const fold of page.querySelectorAll(".pw-diff:not(.pw-diff--own)")) fold.open = woorden.checked;
    page.classList.toggle("pw-pair--short", gelijk.checked);
    const hidden = gelijk.checked ? page.querySelectorAll(".pw-row--identical").length : 0;
    const kept = page.querySelectorAll(".pw-row").length - hidden;
    form.querySelector("[role=status]").textContent = hidden
      ? `Je ziet ${kept} ${kept === 1 ? "regel" : "regels"}; ${hidden} ${hidden === 1 ? "is" : "zijn"} gelijkluidend en verborgen.`
      : "";
    for (const part of page.querySelectorAll(".pw-pairpart")) {
      part.hidden = gelijk.checked && !part.querySelector(".pw-row:not(.pw-row--identical)");
    }
  };

  const remember = (form) => {
    const url = new URL(location.href);
    for (const { name, value, checked } of form.querySelectorAll("input")) {
      if (checked) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    history.replaceState(null, "", url);
  };

  // Not every hash is an anchor: a damaged link is none.
  const anchor = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  };

  // A link to a row that is hidden shows it again.
  const reveal = () => {
    const row = document.getElementById(anchor());
    const form = document.querySelector(".pw-switches");
    if (!row || !form || row.getClientRects().length || !row.closest(".pw-pair")) return;
    form.elements.gelijk.checked = false;
    remember(form);
    apply(form);
    row.scrollIntoView();
  };

  const start = () => {
    const form = document.querySelector(".pw-switches");
    if (!form) return;
    const state = new URLSearchParams(location.search);
    for (const input of form.querySelectorAll("input")) input.checked = state.get(input.name) === input.value;
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", () => {
      remember(form);
      apply(form);
    });
    if (form.querySelector("input:checked")) apply(form);
    reveal();
  };

  addEventListener("hashchange", reveal);
  document.addEventListener("pw-rows", start);
  start();
})();
