/** Makes a function, in the page, that asks each element once. */
export const ONCE = `(make) => {
  const known = new Map();
  return (element) => {
    if (!known.has(element)) known.set(element, make(element));
    return known.get(element);
  };
}`;

/**
 * All of a page but its colours that a rule of axe can read, as a function that runs there and gives a text: its markup,
 * which elements are drawn, which can be scrolled, and which controls are small. Two widths, or a page with and without
 * forced colours, that give the same text give the same verdicts.
 */
export const READ_STRUCTURE = `() => {
  const signs = [...document.querySelectorAll("*")].map((node) => {
    if (!node.checkVisibility({ visibilityProperty: true })) return "-";
    const { width, height } = node.tabIndex < 0 ? { width: 24, height: 24 } : node.getBoundingClientRect();
    const isScrolled = node.scrollWidth > node.clientWidth || node.scrollHeight > node.clientHeight;
    const overflow = isScrolled ? getComputedStyle(node).overflow : "";
    return (/auto|scroll/.test(overflow) ? "s" : ".") + (width < 24 || height < 24 ? "k" : "");
  });
  return document.documentElement.outerHTML + signs.join("");
}`;

/**
 * The letters that are drawn on a page, by all of their look that makes their contrast: their colour and that of
 * everything behind them, size and weight; of a link also its line and the letters around it. A function that runs
 * there and gives a map from look to the elements with such letters of their own, or the links with them.
 */
export const LIST_LOOKS = `() => {
  const once = ${ONCE};
  const styleOf = once((element) => getComputedStyle(element));
  const groundOf = once((element) => {
    if (element === null) return "";
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position } = styleOf(element);
    const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position].join(" ");
    const isClear = own === "rgba(0, 0, 0, 0) none 1 none normal static";
    return groundOf(element.parentElement) + (isClear ? "" : " / " + own);
  });
  const lettersOf = once((element) => {
    const { color, fill, fontSize, fontWeight, textShadow } = styleOf(element);
    return [color, fill, fontSize, fontWeight, textShadow].join(" ");
  });
  const lineOf = once((link) => {
    const { textDecoration, borderBottom, display } = styleOf(link);
    return [textDecoration, borderBottom, display, lettersOf(link.parentElement)].join(" ");
  });
  const looks = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() === "" || !element.checkVisibility({ visibilityProperty: true })) continue;
    const link = element.closest("a");
    const look = [lettersOf(element), groundOf(element), link === null ? "" : lineOf(link)].join(" | ");
    if (!looks.has(look)) looks.set(look, new Set());
    looks.get(look).add(link ?? element);
  }
  return looks;
}`;
