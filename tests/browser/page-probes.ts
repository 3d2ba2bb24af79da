import { ONCE } from "./page-state.ts";

/**
 * What a check asks a page, as expressions that run there and use no outer name. A control is named by its tag,
 * class and first words, so that a failure says which one it was.
 */
const NAME_OF = `(node) => node.tagName.toLowerCase() + (node.className ? "." + node.className : "") +
  " «" + node.textContent.trim().replace(/\\s+/g, " ").slice(0, 40) + "»"`;

/** What a keyboard must reach: everything that can take the focus, is drawn, and stands in the tab order. */
const CONTROLS = `[...document.querySelectorAll(
    "a[href], button, summary, input, select, textarea, iframe, [tabindex]",
  )].filter((node) => node.tabIndex >= 0 && !node.disabled && node.checkVisibility({ visibilityProperty: true }))`;

/** The names of all controls, in the order of the page. */
export const LIST_CONTROLS = `${CONTROLS}.map(${NAME_OF})`;

/** The control that has the focus, how its focus is drawn, and whether it lies in the window. */
const READ_FOCUS = `(() => {
  const node = document.activeElement;
  const style = getComputedStyle(node);
  const box = node.getBoundingClientRect();
  const isSeen = box.bottom > 0 && box.top < innerHeight && box.width > 0;
  const outline = style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth);
  return { name: (${NAME_OF})(node), isBody: node === document.body, outline, colour: style.outlineColor, isSeen };
})()`;

/** From now on the page notes, whenever a key is let go, where the focus is: in `stops`. */
export const NOTE_STOPS = `
  if (globalThis.stops === undefined) addEventListener("keyup", () => stops.push(${READ_FOCUS}));
  globalThis.stops = [];
`;

/** Whether the focus is on the first control of the content or behind it, if there is one. */
export const IS_FIRST_OF_CONTENT = `(() => {
  const content = document.querySelector("main");
  const [next] = ${CONTROLS}.filter(
    (node) => (content.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return next === undefined || next === document.activeElement;
})()`;

/**
 * Controls smaller than 24 × 24 CSS pixels (WCAG 2.5.8) that do not stand in running text. A link in running
 * text has letters of its own paragraph beside it.
 */
export const FIND_SMALL_TARGETS = `${CONTROLS}.filter((node) => {
  if (!node.matches("a[href], button, summary, input, select, textarea")) return false;
  const holder = node.closest("p, li, td, th, dd, dt, caption, figcaption, h1, h2, h3");
  const around = holder === null ? "" : holder.textContent.replace(node.textContent, "").trim();
  const isInText = node.matches("a") && getComputedStyle(node).display === "inline" && around !== "";
  const { width, height } = node.getBoundingClientRect();
  return !isInText && (width < 24 || height < 24);
}).map((node) => {
  const { width, height } = node.getBoundingClientRect();
  return (${NAME_OF})(node) + " " + width.toFixed(0) + " × " + height.toFixed(0);
})`;

/**
 * Letters that cannot be read: outside the window without a box to scroll, or cut off by a box that hides what
 * it cannot hold.
 */
export const FIND_CUT_TEXTS = `(() => {
  const once = ${ONCE};
  const flowOf = once((node) => {
    const { overflowX, overflowY } = getComputedStyle(node);
    const hides = (overflow) => /hidden|clip/.test(overflow);
    return { isScroller: /auto|scroll/.test(overflowX), hidesX: hides(overflowX), hidesY: hides(overflowY) };
  });
  const edgeOf = once((node) => node.getBoundingClientRect());
  // It is hidden on purpose: only a screen reader reads it, or it is shown when it has the focus.
  const isHidden = once((node) => node !== null &&
    (getComputedStyle(node).clipPath !== "none" || node.matches(".skip-link") || isHidden(node.parentElement)));
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const parent = text.parentElement;
    if (text.data.trim() === "" || isHidden(parent) || !parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    for (let node = parent; node !== document.body; node = node.parentElement) {
      const { isScroller, hidesX, hidesY } = flowOf(node);
      if (isScroller) break;
      const isCut = (hidesX && right > edgeOf(node).right + 1) || (hidesY && bottom > edgeOf(node).bottom + 1);
      if (isCut && node.tagName !== "svg") found.push((${NAME_OF})(node));
      if (node.parentElement === document.body && right > innerWidth + 1) found.push((${NAME_OF})(parent));
    }
  }
  return [...new Set(found)];
})()`;

/** How far the page can be scrolled sideways, in CSS pixels. */
export const SIDEWAYS = `document.documentElement.scrollWidth - innerWidth`;
