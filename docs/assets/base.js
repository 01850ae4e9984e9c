/* Topic pages: mark the words of every text against those of a chosen base. Needs redline.js, kinship.js and beside.js
   first. */
"use strict";

(() => {
  const form = document.querySelector("form.pw-base");
  const choices = form ? [...form.querySelectorAll("[name=basis]")] : [];
  if (choices.length < 2) return; // on a topic that no text is about there is no text to choose

  const columns = [...document.querySelectorAll(".pw-column[data-names]")].map((column) => {
    const names = JSON.parse(column.dataset.names);
    return {
      id: column.id,
      name: column.dataset.name,
      quotes: [...column.querySelectorAll(".pw-quote")].map((quote) => {
        const place = quote.querySelector(".pw-words");
        const text = place.textContent;
        const note = quote.nextElementSibling?.matches(".pw-family") ? quote.nextElementSibling : null;
        return { place, text, plain: pwKinship.masked(text, names), cite: quote.dataset.place, note, own: note && [...note.childNodes] };
      }),
    };
  });

  const restore = () => {
    for (const { quotes } of columns) {
      for (const quote of quotes) {
        quote.place.textContent = quote.text;
        quote.note?.replaceChildren(...quote.own);
      }
    }
  };

  const compare = (id) => {
    restore();
    const base = columns.find((column) => column.id === id);
    for (const column of columns) {
      if (!base || column === base) continue;
      for (const quote of column.quotes) {
        const told = pwBeside.compare(quote, base.quotes, base.name);
        if (told) quote.note?.replaceChildren(told);
      }
    }
    form.querySelector("[role=status]").textContent = base ? pwBeside.legend(base.name) : "";
  };

  const chosen = () => new URLSearchParams(location.search).get("basis") ?? "";

  form.hidden = false;
  form.addEventListener("change", (event) => {
    const url = new URL(location.href);
    if (event.target.value) url.searchParams.set("basis", event.target.value);
    else url.searchParams.delete("basis");
    history.replaceState(null, "", url);
    compare(event.target.value);
  });
  form.addEventListener("submit", (event) => event.preventDefault());

  const start = chosen();
  const known = choices.find((input) => input.value === start);
  if (known) {
    known.checked = true;
    compare(start);
  } else if (start) {
    form.querySelector("[role=status]").textContent = `De link noemt een tekst (“${start}”) die hier niet staat. Je ziet de gewone weergave.`;
  }
})();
