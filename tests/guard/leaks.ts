import { formatDate } from "../../scripts/model/format-date.ts";
import { formatMoment } from "../../scripts/model/moment.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
import type { Unit } from "../../scripts/model/period.ts";
import type { FieldValue } from "../../scripts/model/field-value.ts";
import type {
  Finding,
  Order,
  Shortcoming,
  Solution,
  Statement,
} from "../../scripts/model/prose/report.ts";
import { onPeriods, onReports, onUnits } from "../roots/change-dataset.ts";
import { TASKS } from "./task-leaks.ts";
import { UNIT_LEAKS } from "./unit-leaks.ts";

/** An internal thing that a careless program makes public. */
export interface Leak {
  /** The part of the dataset that it gives away, by its name in `listLostLeaves`. */
  readonly kind: string;
  /** What the guard must say: where it was entered, or what it is. */
  readonly telling: RegExp;
  /** The dataset that a careless program would compose from. */
  readonly open: (dataset: Dataset) => Dataset;
}

/**
 * Lost parts that no reader ever sees: keys, places in files, listed words. Changes are among them: they
 * hold values of two periods, which the table has as values of the units.
 */
export const UNSEEN =
  /^(?:.*\.place\..*|.*\.toFill\..*|.*\.jumps\..*|.*\.confirmations\.-\.field|.*\.rulings\.-\.(?:id|kind|result|resultText)|.*\.slug|form\.fields\.-\.(?:id|group|kind|visibility|unitTypes\.-|unitOfMeasure|decimals|options\.-\.id)|.*\.causes\.-\.kind|.*\.-\.(?:status|solutions\.-|indicators\.-|blocks\.-))$/;

/** The name that a lost part has in the table: a value goes by its field. */
export function toLeakKind(kind: string): string {
  return kind
    .replace(/(\.values\.[^.]+|\.internal\.deadline)\..*$/, "$1")
    .replace(/(\.causes)\.-/, "$1");
}

/** A leak of every internal property; fields of the form come with the form itself. */
export function listLeaks({ form }: Dataset): readonly Leak[] {
  return [
    ...PROPERTIES,
    ...form.fields
      .map(({ id }) => id)
      .map((id) => ({
        kind: `periods.*.units.*.values.${id}`,
        telling: /theo từng đơn vị|thiếu dòng|bieu-mau\.yaml|so_lieu\./,
        open: (dataset: Dataset) => publishField(dataset, id),
      })),
  ];
}

const PROPERTIES: readonly Leak[] = [
  {
    kind: "form.fields.-.name",
    telling: /data\/bieu-mau\.yaml, kin_choice/,
    open: (dataset) => publishField(dataset, "kin_choice"),
  },
  {
    kind: "form.fields.-.options.-.name",
    telling: /data\/bieu-mau\.yaml, kin_steps/,
    open: (dataset) => publishField(dataset, "kin_steps"),
  },
  {
    kind: "form.fields.-.explanation",
    telling: /data\/bieu-mau\.yaml, kin_text/,
    open: (dataset) => {
      const field = dataset.form.fields.find(({ id }) => id === "kin_text");
      return onPeriods(dataset, (period) => ({ ...period, title: field?.explanation ?? "" }));
    },
  },
  {
    kind: "indicators.*.shortfall.internal",
    telling: /data\/chi-tieu\.yaml, .*cau_chua_dat\.noi_bo/,
    open: (dataset) => ({
      ...dataset,
      indicators: dataset.indicators.map((one) => ({
        ...one,
        remedies: [one.shortfall.internal],
        name: one.shortfall.internal,
      })),
    }),
  },
  {
    kind: "periods.*.urgency",
    telling: /do_khan/,
    open: (dataset) => onPeriods(dataset, (period) => ({ ...period, title: period.urgency ?? "" })),
  },
  {
    kind: "periods.*.circulation",
    telling: /luu_hanh/,
    open: (dataset) =>
      onPeriods(dataset, (period) => ({
        ...period,
        title: `${period.title} ${period.circulation ?? ""}`,
      })),
  },
  {
    kind: "periods.*.postponements.*.watcher",
    telling: /ky\.yaml, tam_hoan, theo_doi/,
    open: (dataset) =>
      onPeriods(dataset, (period) => ({
        ...period,
        postponements: period.postponements.map((pause) => ({
          ...pause,
          reason: pause.watcher ?? "",
        })),
      })),
  },
  {
    kind: "periods.*.decisions.-.markdown",
    telling: /ky\.yaml, can_quyet_dinh/,
    open: (dataset) =>
      onPeriods(dataset, (period) => ({ ...period, title: period.decisions[0]?.markdown ?? "" })),
  },
  {
    kind: "periods.*.reminders.-.day",
    telling: /ky\.yaml, don_doc, ngay/,
    open: (dataset) =>
      onPeriods(dataset, (period) => ({
        ...period,
        title: `${period.title} ${formatDate(period.reminders[0]?.day ?? period.date)}`,
      })),
  },
  {
    kind: "periods.*.reminders.-.means",
    telling: /ky\.yaml, don_doc, hinh_thuc/,
    open: (dataset) =>
      onPeriods(dataset, (period) => ({ ...period, title: period.reminders[0]?.means ?? "" })),
  },
  ...UNIT_LEAKS,
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

/** Clears a field for publication by unit. Every unit answers it, since one gap would hide it again. */
function publishField(dataset: Dataset, id: string): Dataset {
  const fields = dataset.form.fields.map((field) =>
    field.id === id ? { ...field, visibility: "perUnit" as const } : field,
  );
  const hidden = dataset.form.fields.find((field) => field.id === id);
  const answers = dataset.periods.flatMap(({ units }) =>
    units.flatMap(({ values }) => values?.get(id) ?? []),
  );
  const [answer] = answers;
  const open = { ...dataset, form: { ...dataset.form, fields } };
  if (answer === undefined) throw new Error(`no unit answers ${id}`);
  if (hidden?.visibility === "perUnit") return exposeGap(dataset, id);
  return onUnits(open, (unit) => ({ ...unit, values: withAnswer(unit, id, answer) }));
}

/** Clears a field that some units lack: those that have it get a type of their own, without a gap. */
function exposeGap(dataset: Dataset, id: string): Dataset {
  const type = "da-gui";
  const fields = dataset.form.fields.map((field) =>
    field.id === id ? { ...field, unitTypes: [type] } : field,
  );
  const unitTypes = [...dataset.unitTypes, { id: type, name: "Đảng bộ xã", shortName: "xã" }];
  return onUnits({ ...dataset, unitTypes, form: { ...dataset.form, fields } }, (unit) =>
    unit.values?.has(id) === true ? { ...unit, type } : unit,
  );
}

function withAnswer({ values }: Unit, id: string, answer: FieldValue): Unit["values"] {
  return new Map([[id, answer], ...(values ?? [])]);
}
