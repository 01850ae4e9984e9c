/* What scripts add: copying a link or a citation. Without scripts both stand on the page to select. */
(() => {
  "use strict";

  const address = (anchor) => location.href.replace(/[?#].*$/, "") + "#" + anchor;

  const content = (button) =>
    button.dataset.copy === "link"
      ? address(button.dataset.anchor)
      : `“${button.dataset.text}” (${button.dataset.citation}, ${address(button.dataset.anchor)})`;

  const copied = async (button) => {
    const label = button.dataset.label ?? button.textContent;
    button.dataset.label = label;
    try {
      await navigator.clipboard.writeText(content(button));
      button.textContent = "Gekopieerd";
    } catch {
      button.textContent = "Kopiëren lukt niet in deze browser";
    }
    setTimeout(() => { button.textContent = label; }, 2500);
  };

  for (const row of document.querySelectorAll(".pw-copy")) {
    row.hidden = false;
    row.setAttribute("aria-live", "polite");
  }
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-copy]");
    if (button) copied(button);
  });

  // Not every hash is an anchor: a shared concept and a damaged link are none.
  const anchor = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return "";
    }
  };
  const unfold = () => {
    const target = document.getElementById(anchor());
    for (let part = target; part; part = part.parentElement) {
      if (part.tagName === "DETAILS") part.open = true;
    }
  };
  addEventListener("hashchange", unfold);
  unfold();
})();
