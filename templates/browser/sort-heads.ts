import { parseOrder } from "./finder-state.ts";

/** Adds a button with the same words to the head of every column that has an order. */
export function makeSortHeads(
  table: HTMLTableElement,
  press: (key: string) => void,
): (order: string) => void {
  const heads = [...table.querySelectorAll<HTMLElement>("thead th[data-sort]")];
  for (const head of heads) {
    const words = head.querySelector(".sort-head");
    if (words === null) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = words.className;
    button.append(...[...words.childNodes].map((node) => node.cloneNode(true)));
    button.addEventListener("click", () => {
      press(head.dataset["sort"] ?? "");
    });
    // On paper a browser repeats the words of a head on every sheet, but not a button; so the words stay.
    words.classList.add("sort-head--printed");
    words.after(button);
  }
  return (order) => {
    const current = parseOrder(order);
    for (const head of heads) {
      if (head.dataset["sort"] === current?.key)
        head.setAttribute("aria-sort", current?.isDescending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
  };
}
