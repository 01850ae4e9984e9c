// Keyboard help for the theme's header: a real button for search on small screens, and focus that is never lost.
(() => {
  "use strict";
  const toggle = document.getElementById("__search");
  const input = document.querySelector(".md-search__input");
  const opener = document.querySelector(".frame-search-button");
  const closer = document.querySelector(".frame-search-close");
  const menu = document.querySelector(".frame-menu");
  if (!toggle || !input || !opener || !closer || !menu) return;

  const set = (open) => {
    if (toggle.checked !== open) toggle.click();
  };
  let last = input;
  opener.hidden = false;
  opener.addEventListener("click", () => {
    last = opener;
    set(true);
    input.focus();
  });
  closer.addEventListener("click", () => set(false));
  toggle.addEventListener("change", () => {
    opener.setAttribute("aria-expanded", String(toggle.checked));
    if (toggle.checked) return;
    // The theme blurs the field when search closes; without this a keyboard reader starts again at the top.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body && getComputedStyle(opener).display !== "none") last.focus();
    });
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (menu.open && !menu.contains(event.target)) menu.open = false;
  });
})();
