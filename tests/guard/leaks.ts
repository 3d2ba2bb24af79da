import { formatDate } from "../../scripts/model/days/format-date.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
import type { Unit } from "../../scripts/model/report/period.ts";
import type { FieldValue } from "../../scripts/model/form/field-value.ts";
import { onPeriods, onUnits } from "../roots/change-dataset.ts";
import { ITEM_LEAKS } from "./item-leaks.ts";
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
  ...ITEM_LEAKS,
];

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
