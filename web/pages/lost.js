/* On the page for a wrong address, where the site does not know its own: that page is shown at any depth, and asks for this file
   in its own folder and in each folder above it. The nearest that answers tells where the site's root is: what leads there is
   mended, and what the frame does is fetched from there. */

import { root } from "../site/here.js";

const page = document.documentElement;

const mend = () => {
  page.dataset.wortel = root.pathname;
  for (const name of ["href", "src", "action", "data-root"]) {
    for (const element of document.querySelectorAll(`[${name}^="/"]`)) {
      element.setAttribute(name, new URL((element.getAttribute(name) ?? "").slice(1), root).href);
    }
  }
  for (const path of JSON.parse(document.getElementById("wortel")?.textContent ?? "[]")) {
    const script = document.createElement("script");
    script.src = new URL(path, root).href;
    script.dataset.base = root.pathname; // scope.js asks for it
    script.async = false; // one after the other
    document.body.append(script);
  }
};

if (!page.dataset.wortel) mend();
