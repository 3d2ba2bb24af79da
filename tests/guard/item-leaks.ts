import { formatDate } from "../../scripts/model/days/format-date.ts";
import { formatMoment } from "../../scripts/model/days/moment.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
import type {
  Finding,
  Order,
  Shortcoming,
  Solution,
  Statement,
} from "../../scripts/model/prose/report.ts";
import { onReports } from "../roots/change-dataset.ts";
import type { Leak } from "./leaks.ts";
import { TASKS } from "./task-leaks.ts";

/** What only insiders may read of the items of a report: results, shortcomings and solutions. */
export const ITEM_LEAKS: readonly Leak[] = [
  ...TASKS.map(([list, key, telling]) => onTask(list, key, telling)),
  {
    kind: "periods.*.report.shortcomings.*.internal.causes.text",
    telling: /han-che\/.*nguyen_nhan\[0\]\.noi_dung/,
    open: (dataset) =>
      onReports(dataset, (report) => ({
        ...report,
        shortcomings: report.shortcomings.map((item) =>
          addWords(item, item.internal?.causes[0]?.text ?? ""),
        ),
      })),
  },
  {
    kind: "periods.*.report.statements.ket-qua.*.internal.note",
    telling: /ket-qua\/.*ghi_chu_noi_bo/,
    open: (dataset) =>
      onItems(dataset, "statements.ket-qua", (item) => addWords(item, item.internal?.note ?? "")),
  },
  ...(["statements.ket-qua", "shortcomings", "solutions"] as const).flatMap((list) => [
    onEmbargoed(list),
    onDay(list),
    onHidden(list, "prose.markdown", (item) => ({ ...item, isPublic: true })),
    onHidden(list, "title", (item) => ({
      ...addWords({ ...item, prose: { ...item.prose, markdown: "" } }, item.title),
      isPublic: true,
    })),
  ]),
  ...TASKS.map(([list, key]) => onHidden(list, `internal.${key}`, (item) => addTo(item, key))),
  onHidden("statements.ket-qua", "internal.note", (item) => addTo(item, "note")),
  {
    ...onHidden("shortcomings", "internal.causes.text", (item) => addTo(item, "causes")),
  },
];

type List = "statements.ket-qua" | "shortcomings" | "solutions";
type Item = Statement | Shortcoming | Solution;
type InternalKey = Exclude<keyof Finding | keyof Order, "scope" | "cleared">;

/** Changes the items of one list of every report. */
function onItems(dataset: Dataset, list: List, change: <T extends Item>(item: T) => T): Dataset {
  return onReports(dataset, (report) =>
    list === "statements.ket-qua"
      ? {
          ...report,
          statements: new Map(
            [...report.statements].map(([id, items]) => [
              id,
              id === "ket-qua" ? items.map(change) : items,
            ]),
          ),
        }
      : { ...report, [list]: report[list].map(change) },
  );
}

function onTask(list: "shortcomings" | "solutions", key: InternalKey, telling: RegExp): Leak {
  return {
    kind: `periods.*.report.${list}.*.internal.${key}`,
    telling,
    open: (dataset) => onItems(dataset, list, (item) => (item.isPublic ? addTo(item, key) : item)),
  };
}

function onHidden(list: List, key: string, open: (item: Item) => Item): Leak {
  return {
    kind: `periods.*.report.${list}.-.${key}`,
    telling: /content\//,
    open: (dataset) =>
      onItems(dataset, list, (item) =>
        item.isPublic ? item : { ...item, ...open(item), isPublic: true },
      ),
  };
}

/** The day on which an item becomes public tells that it was kept back until then. */
function onDay(list: List): Leak {
  return {
    kind: `periods.*.report.${list}.*.publicFrom`,
    telling: /content\/.*cong_khai_tu/,
    open: (dataset) =>
      onItems(dataset, list, (item) =>
        item.publicFrom === null ? item : addWords(item, formatDate(item.publicFrom)),
      ),
  };
}

/** An item that becomes public on a later day. */
function onEmbargoed(list: List): Leak {
  return {
    kind: `periods.*.report.${list}.-.publicFrom`,
    telling: new RegExp(`content/.*/cho, (?:lời văn|tieu_de)`),
    open: (dataset) => onItems(dataset, list, (item) => ({ ...item, publicFrom: null })),
  };
}

/** The item with one of its internal properties copied into its words. */
function addTo<T extends Item>(item: T, key: InternalKey): T {
  const internal: Readonly<Record<string, unknown>> = { ...item.internal };
  const value = internal[key];
  const text = Array.isArray(value) ? (value[0] as { readonly text: string }).text : String(value); // causes are records
  const deadline =
    item.internal !== null && "deadline" in item.internal ? item.internal.deadline : null;
  const isDate = key === "deadline" && deadline !== null;
  const bare = item.isPublic
    ? item
    : { ...item, title: "Mục mới", prose: { ...item.prose, markdown: "" } };
  return addWords(bare, isDate ? formatMoment(deadline) : text);
}

function addWords<T extends Item>(item: T, words: string): T {
  return { ...item, prose: { ...item.prose, markdown: `${item.prose.markdown} ${words}.` } };
}
