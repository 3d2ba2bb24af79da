/**
 * What the tab runs: it writes the document and asks it whether everything has room, in one call, since calls take
 * time. While it asks, the sheet is as wide as the text on paper. The first layout asks for fonts; where they come
 * from memory, they arrive later. A link or a run of emphasis has no width of its own, only the block around it has.
 * The browser rounds both widths to whole pixels.
 */
const LAY_OUT = `async (html) => {
  document.open();
  document.write(html);
  document.close();
  const root = document.documentElement;
  root.dataset.asked = "";
  if (root.scrollWidth > 0 && document.fonts.status === "loading") await document.fonts.ready;
  const blocks = document.querySelectorAll("body, body :not(a, b, i, span, svg *)");
  const tooWide = [...blocks]
    .filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
    .map(({ textContent }) => textContent.replace(/\\s+/g, " ").trim());
  delete root.dataset.asked;
  return tooWide;
}`;

/**
 * An expression for the tab. It gives the words of everything that is wider than its place: the browser would cut
 * them, print them over their neighbours, or shrink the whole document.
 */
export function toLayOutCall(html: string): string {
  return `(${LAY_OUT})(${JSON.stringify(html)})`;
}
