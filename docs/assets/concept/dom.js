/* Making elements. Words always become text, never markup. */

/** An element with attributes, listeners ("onclick" and the like) and children; null children are left out. */
export const el = (tag, properties = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
};

export const button = (words, onclick, properties = {}) => el("button", { type: "button", onclick, ...properties }, words);

export const link = (href, words) => el("a", { href }, words);

/** An input under its label; the input has an id already. */
export const field = (label, input) => el("div", { class: "pw-draft__field" }, el("label", { for: input.id }, label), input);
