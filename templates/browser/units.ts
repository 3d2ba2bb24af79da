import { toCountText } from "../../scripts/compose/words/units/count-text.ts";
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

/** Browsers let a page change its address only a few times per second. */
const ADDRESS_DELAY_MILLISECONDS = 250;

for (const finder of document.querySelectorAll<HTMLElement>("search[data-table]")) start(finder);

/** Connects the controls of a finder with its table and with the address of the page. */
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
    // A screen reader says the count again only if it has changed.
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

/** Does the work once, a short while after the last of several calls. */
function delayed(work: () => void): () => void {
  let waiting = 0;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(work, ADDRESS_DELAY_MILLISECONDS);
  };
}

/** The ids of the groups of rows, to which links lead. */
function listGroups({ tBodies }: HTMLTableElement): ReadonlySet<string> {
  return new Set([...tBodies].map(({ id }) => id).filter((id) => id !== ""));
}

/** The browser looked for the group before its rows stood together again, so we scroll to it now. */
function showTarget(): void {
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** A value that a list does not offer leaves the list unset. */
function setControl(control: HTMLInputElement | HTMLSelectElement, value = ""): void {
  control.value = value;
  if (control instanceof HTMLSelectElement && control.selectedIndex === -1) control.value = "";
}

function writeAddress(state: FinderState): void {
  const address = formatAddress(state);
  if (address === "" && !isState(location.hash)) return;
  history.replaceState(null, "", address === "" ? location.pathname + location.search : address);
}
