/* On the page for a wrong address, where the site does not know its own: that page is shown at any depth, and asks for this file
   in its own folder and in each folder above it. The one that answers tells where the site's root is. */
"use strict";

(() => {
  const root = new URL("..", document.currentScript.src);
  if (document.documentElement.dataset.wortel) return;
  document.documentElement.dataset.wortel = root.pathname;
  if (root.pathname === "/") return;
  for (const element of document.querySelectorAll('[href^="/"]')) {
    element.setAttribute("href", new URL(element.getAttribute("href").slice(1), root).href);
  }
})();
