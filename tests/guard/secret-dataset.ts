import { startOf } from "../../scripts/model/problem.ts";
import { onDay } from "../../scripts/model/days/moment.ts";
import { toCalendarDate, type CalendarDate } from "../../scripts/model/days/calendar-date.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
import type { Field } from "../../scripts/model/form/form.ts";
import type { Period, Unit } from "../../scripts/model/report/period.ts";
import type { FieldValue } from "../../scripts/model/form/field-value.ts";
import { NOTHING_DECLARED } from "../../scripts/model/prose/declared.ts";
import type { Item, ReportProse, Task } from "../../scripts/model/prose/report.ts";
import { BY_TYPE_ALONE } from "../../scripts/model/form/scope.ts";

/** The same dataset with a secret of its own in every internal place. */
export function fillSecrets(dataset: Dataset): Dataset {
  const secret = mintSecrets();
  const fields = dataset.form.fields.map((field) => fillField(field, secret));
  return {
    ...dataset,
    form: { ...dataset.form, fields: [...fields, ...addHiddenFields(secret)] },
    indicators: dataset.indicators.map((one) => ({
      ...one,
      shortfall: { ...one.shortfall, internal: secret.text() },
    })),
    periods: dataset.periods.map((period) => fillPeriod(period, secret)),
  };
}

type Mint = ReturnType<typeof mintSecrets>;

/** Texts of different lengths, all with letters that differ between encodings. */
function mintSecrets() {
  const counter = { count: 0 };
  return {
    text: () => `Điều kín thứ ${(counter.count += 1)} ở đây`,
    day: () => {
      counter.count += 1;
      const day = toCalendarDate(
        1950 + Math.floor(counter.count / 28),
        7,
        1 + (counter.count % 28),
      );
      if (day === undefined) throw new Error("no such day");
      return day;
    },
  };
}

/** A day after every report. */
function toFarDay(): CalendarDate {
  const day = toCalendarDate(2099, 11, 30);
  if (day === undefined) throw new Error("no such day");
  return day;
}

/** The unit of measure of each kind of field; a new kind does not compile until it is planted too. */
const MEASURES: Readonly<Record<Field["kind"], string | null>> = {
  choice: null,
  steps: null,
  text: null,
  count: "người",
  decimal: "ha",
  share: "người",
  date: null,
  yesNo: null,
};
const KINDS = Object.keys(MEASURES) as readonly Field["kind"][]; // `as`: the keys of this record

/** One field of each kind that is never public: the root may not have all of them. */
function addHiddenFields(secret: Mint): readonly Field[] {
  return KINDS.map((kind) => ({
    id: `kin_${kind.toLowerCase()}`,
    name: secret.text(),
    group: "chung",
    kind,
    unitOfMeasure: MEASURES[kind],
    decimals: kind === "decimal" ? 1 : null,
    addsUp: true,
    unitTypes: ["dang-bo-xa", "chi-bo"],
    ...BY_TYPE_ALONE,
    isRequired: false,
    condition: null,
    visibility: "never" as const,
    notAbove: null,
    sumOf: [],
    moment: null,
    isLasting: false,
    isOfCongress: false,
    notBefore: null,
    largestChange: null,
    options: kind === "choice" || kind === "steps" ? [{ id: "mot", name: secret.text() }] : [],
    explanation: secret.text(),
  }));
}

function fillField(field: Field, secret: Mint): Field {
  return field.visibility === "never" ? { ...field, explanation: secret.text() } : field;
}

function fillPeriod(period: Period, secret: Mint): Period {
  return {
    ...period,
    urgency: "THƯỢNG KHẨN",
    circulation: "TÀI LIỆU HỘI NGHỊ",
    postponements: period.postponements.map((pause) => ({ ...pause, watcher: secret.text() })),
    decisions: [{ markdown: secret.text(), place: startOf(""), declared: NOTHING_DECLARED }],
    reminders: [{ day: secret.day(), units: [], means: secret.text() }],
    units: period.units.map((unit) => fillUnit(unit, secret)),
    report: period.report === null ? null : fillReport(period.report, secret),
  };
}

function fillUnit(entered: Unit, secret: Mint): Unit {
  const unit: Unit = {
    ...entered,
    figuresDate: secret.day(),
    groupDates: new Map([["kin", secret.day()]]),
    confirmations: [{ field: "kin_text", reason: secret.text(), person: secret.text() }],
    rulings: entered.rulings.map((ruling) => ({
      ...ruling,
      reason: secret.text(),
      person: secret.text(),
      date: secret.day(),
    })),
  };
  if (unit.values === null) return { ...unit, internalNote: secret.text() };
  const hidden: readonly (readonly [string, FieldValue])[] = [
    ["kin_choice", { kind: "choice", option: "mot" }],
    ["kin_steps", { kind: "steps", done: new Map([["mot", onDay(secret.day())]]) }],
    ["kin_text", { kind: "text", text: secret.text() }],
    ["kin_count", { kind: "count", count: 7 }],
    ["kin_decimal", { kind: "decimal", scaled: 75, decimals: 1 }],
    [
      "kin_share",
      { kind: "share", counts: { numerator: 7, denominator: 9 }, told: null, decimals: 1 },
    ],
    ["kin_date", { kind: "date", when: onDay(secret.day()) }],
    ["kin_yesno", { kind: "yesNo", isYes: true }],
  ];
  const kept = new Map(unit.particulars).set("kin_text", {
    asOf: null,
    source: secret.text(),
    isKnown: false,
    against: new Map(),
    place: startOf(`don-vi/${unit.id}.yaml`),
  });
  return {
    ...unit,
    particulars: kept,
    internalNote: secret.text(),
    values: new Map([...unit.values, ...hidden]),
  };
}

function fillReport(report: ReportProse, secret: Mint): ReportProse {
  const toTask = (): Task => ({
    owner: secret.text(),
    deadline: onDay(secret.day()),
    note: secret.text(),
    scope: null,
    cleared: [],
  });
  const [solution] = report.solutions;
  /** One item is for insiders, the day of the other has not come. */
  const addHidden = <T extends Item>(items: readonly T[], like: T | undefined): readonly T[] => {
    if (like === undefined) return items;
    const toHidden = (slug: string, own: Pick<Item, "isPublic" | "publicFrom">) => ({
      ...like,
      ...own,
      slug,
      title: secret.text(),
      prose: { ...like.prose, markdown: `${secret.text()}.` },
    });
    return [
      ...items.map((item) => ({ ...item, publicFrom: item.isPublic ? secret.day() : null })),
      toHidden("kin", { isPublic: false, publicFrom: null }),
      toHidden("cho", { isPublic: true, publicFrom: toFarDay() }),
    ];
  };
  return {
    ...report,
    statements: new Map(
      [...report.statements].map(([section, items]) => [
        section,
        addHidden(items, items[0]).map((item) => ({
          ...item,
          internal: { note: secret.text() },
        })),
      ]),
    ),
    shortcomings: addHidden(report.shortcomings, report.shortcomings[0]).map((item) => ({
      ...item,
      internal: {
        ...toTask(),
        foundBy: secret.text(),
        explanation: secret.text(),
        conclusion: secret.text(),
        causes: [{ kind: "objective" as const, text: secret.text() }],
      },
    })),
    solutions: addHidden(report.solutions, solution).map((item) => ({
      ...item,
      internal: { ...toTask(), reportTo: secret.text() },
    })),
  };
}
