/* Every piece of text and every attribute in words, wherever a script put it. */
([attributes, machines]) => {
  const found = [];
  for (const part of document.querySelectorAll("*")) {
    if (part.closest(machines)) continue;
    for (const name of attributes) if (part.getAttribute(name)) found.push(part.getAttribute(name));
    for (const node of part.childNodes) if (node.nodeType === Node.TEXT_NODE && node.data.trim()) found.push(node.data);
  }
  return found;
}
