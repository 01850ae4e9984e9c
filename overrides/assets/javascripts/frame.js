// The menu of a small screen closes as one expects: with Escape, or by a click elsewhere.
(() => {
  "use strict";
  const menu = document.querySelector(".frame-menu");
  if (!menu) return;

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
