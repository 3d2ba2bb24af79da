import { toCountText } from "../../scripts/compose/words/count-text.ts";
import {
  formatAddress,
  isNarrowing,
  isState,
  parseAddress,
  turnOrder,
  type FinderState,
} from "./finder-state.ts";
import { readFinderTable } from "./finder-table.ts";
import { makeSortHeads } from "./sort-heads.ts";

/** Browsers let a page change its address a few times a second only. */
const ADDRESS_DELAY_MILLISECONDS = 250;

for (const finder of document.querySelectorAll<HTMLElement>("search[data-table]")) start(finder);

/** Search, filters and order of the finder's table, from the controls to the address and back. */
function start(finder: HTMLElement): void {
  const table = document.getElementById(finder.dataset["table"] ?? "");
  const count = finder.querySelector("[data-count]");
  const clear = finder.querySelector<HTMLButtonElement>("[data-clear]");
  if (!(table instanceof HTMLTableElement) || count === null || clear === null) return;
  const controls = [...finder.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[data-key]")];
  const groups = listGroups(table);
  const rows = readFinderTable(table);
  const order = controls.find(({ dataset }) => dataset["key"] === "xep");
  const markHeads = makeSortHeads(table, (key) => {
    if (order === undefined) return;
    order.value = turnOrder(order.value, key);
    show();
    keepInAddress();
  });

  const read = (): FinderState =>
    new Map(controls.map(({ dataset, value }) => [dataset["key"] ?? "", value]));
  const show = () => {
    const state = read();
    const shownCount = rows.show(state);
    // Said again only when it says something else.
    const text = toCountText(shownCount, rows.wholeCount);
    if (count.textContent !== text) count.textContent = text;
    finder.toggleAttribute("data-narrowed", isNarrowing(state));
    markHeads(order?.value ?? "");
  };
  const set = (state: FinderState) => {
    for (const control of controls) setControl(control, state.get(control.dataset["key"] ?? ""));
    show();
  };

  const keepInAddress = delayed(() => {
    writeAddress(read());
  });
  finder.addEventListener("input", () => {
    show();
    keepInAddress();
  });
  clear.addEventListener("click", () => {
    set(new Map());
    keepInAddress();
  });
  addEventListener("hashchange", () => {
    if (isState(location.hash)) set(parseAddress(location.hash));
    else if (groups.has(location.hash.slice(1))) {
      set(new Map());
      showTarget();
    }
  });
  set(isState(location.hash) ? parseAddress(location.hash) : new Map());
  finder.hidden = false;
}

/** What is asked for again and again in a short while is done once, at its end. */
function delayed(work: () => void): () => void {
  let waiting = 0;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(work, ADDRESS_DELAY_MILLISECONDS);
  };
}

/** The ids by which groups of rows are linked to. */
function listGroups({ tBodies }: HTMLTableElement): ReadonlySet<string> {
  return new Set([...tBodies].map(({ id }) => id).filter((id) => id !== ""));
}

/** The rows of the group stand together again only now, after the browser has looked for it. */
function showTarget(): void {
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** What a list does not offer stays unset. */
function setControl(control: HTMLInputElement | HTMLSelectElement, value = ""): void {
  control.value = value;
  if (control instanceof HTMLSelectElement && control.selectedIndex === -1) control.value = "";
}

function writeAddress(state: FinderState): void {
  const address = formatAddress(state);
  if (address === "" && !isState(location.hash)) return;
  history.replaceState(null, "", address === "" ? location.pathname + location.search : address);
}
