/* The pieces of text in the content of a page that a reader sees once every fold is open. */
(screenOnly) => {
  const content = document.querySelector(".frame-content");
  for (const part of content.querySelectorAll("details")) part.open = true;
  const cut = (part) => part.closest(".frame-content") && getComputedStyle(part).clipPath === "inset(50%)";
  const unseen = new Set([...content.querySelectorAll("*")].filter(cut));
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest(`script, style, template, option, ${screenOnly}`)) continue;
    if (!parent.checkVisibility({ visibilityProperty: true })) continue;
    let part = parent;
    while (part !== content && !unseen.has(part)) part = part.parentElement;
    if (part === content) found.push(node.data);
  }
  return found;
}
