/* The search field in the header: the first results below it while you type. Without this it leads to the search page. */
(() => {
  "use strict";
  const form = document.querySelector(".frame-search");
  if (!form || document.querySelector("[data-search-page]")) return;
  const input = form.querySelector("input");
  const panel = form.querySelector(".frame-search__panel");
  const status = panel.querySelector("[role=status]");
  const list = panel.querySelector("ol");
  const all = panel.querySelector(".frame-search__all");
  const root = new URL(form.dataset.root, location.href);
  const MOST = 6;
  const WAIT = 120;

  // Links to the search of earlier versions of this site.
  const asked = new URLSearchParams(location.search).get("q");
  if (asked && document.querySelector(".pw-home")) {
    location.replace(pageFor(asked));
    return;
  }

  function pageFor(words) {
    const url = new URL(form.getAttribute("action"), location.href);
    if (url.protocol === "file:" && url.pathname.endsWith("/")) url.pathname += "index.html";
    url.searchParams.set("q", words);
    return url.href;
  }

  const show = (open) => {
    panel.hidden = !open;
  };

  const item = (result) => {
    const entry = document.createElement("li");
    const link = document.createElement("a");
    link.href = new URL(result.path, root);
    const name = document.createElement("strong");
    name.textContent = `${result.institution}, ${result.place}`;
    const words = document.createElement("span");
    for (const piece of result.snippet) {
      const part = piece.hit ? document.createElement("mark") : document.createElement("span");
      part.textContent = piece.text;
      words.append(part);
    }
    link.append(name, words);
    entry.append(link);
    return entry;
  };

  let latest = 0;
  const look = async () => {
    const words = input.value.trim();
    latest += 1;
    const turn = latest;
    if (!words) {
      show(false);
      return;
    }
    try {
      const search = await window.pwSearchLoad();
      const found = await search.find(words, { limit: MOST, typing: true });
      if (turn !== latest) return;
      list.replaceChildren(...found.results.map(item));
      if (found.empty) status.textContent = "Typ een woord dat iets zegt, bijvoorbeeld foto.";
      else if (!found.total) status.textContent = `Niets gevonden voor ‘${words}’.`;
      else if (found.total === 1) status.textContent = "1 bepaling gevonden.";
      else status.textContent = `${found.total} bepalingen gevonden. Pijl omlaag om te kiezen.`;
      all.hidden = !found.total;
    } catch {
      if (turn !== latest) return;
      list.replaceChildren();
      all.hidden = true;
      status.textContent = "Het zoekregister is niet te laden. Vernieuw de pagina en probeer het nog eens.";
    }
    all.href = pageFor(words);
    show(!dismissed && (document.activeElement === input || panel.contains(document.activeElement)));
  };

  let timer;
  let dismissed = false;
  input.addEventListener("input", () => {
    dismissed = false;
    clearTimeout(timer);
    timer = setTimeout(look, WAIT);
  });
  input.addEventListener("focus", () => {
    window.pwSearchLoad().catch(() => undefined); // typing shows what went wrong
    if (input.value.trim() && !dismissed) look();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (input.value.trim()) location.assign(pageFor(input.value.trim()));
  });

  const links = () => [...panel.querySelectorAll("a:not([hidden])")];
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) {
      event.preventDefault();
      dismissed = true;
      show(false);
      input.focus();
    }
    if ((event.key !== "ArrowDown" && event.key !== "ArrowUp") || panel.hidden) return;
    const stops = [input, ...links()];
    const at = stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
    event.preventDefault();
    stops[(at + stops.length) % stops.length].focus();
  });
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) show(false);
  });
  // A click on the panel keeps the focus where it is.
  panel.addEventListener("mousedown", (event) => {
    if (!event.target.closest("a")) event.preventDefault();
  });
})();
