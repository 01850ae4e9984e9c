/* Writes one number before every provision, and returns those whose number crosses any words or leaves the page. */
(number) => {
  const lines = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  };
  const over = (one, other) => one.left < other.right - 1 && one.top < other.bottom - 4;
  const crosses = (one, other) => over(one, other) && over(other, one);
  const said = ".pw-prov__text, .pw-prov__head, .pw-margin p, .pw-plain";
  for (const shown of document.querySelectorAll(".pw-prov__num")) shown.textContent = number;
  return [...document.querySelectorAll(".pw-prov__num")].flatMap((shown) => {
    const own = lines(shown);
    const words = [...shown.closest(".pw-text").querySelectorAll(said)]
      .flatMap((part) => [...part.childNodes])
      .filter((part) => part !== shown && !part.classList?.contains("pw-vh"))
      .flatMap(lines);
    const wide = own.some((box) => box.right > document.documentElement.clientWidth);
    return wide || own.some((box) => words.some((other) => crosses(box, other))) ? [shown.parentElement.id] : [];
  });
}
