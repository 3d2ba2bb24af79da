import path from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "../../../tests/roots/project-root.ts";
import { fillForm, type ToTyped } from "../../../tests/samples/forms/filled.ts";
import { toTypedAnswer } from "../../../tests/samples/forms/typed-answers.ts";
import { loadRoot, type LoadedRoot } from "../../load/load-root.ts";
import type { SourceFile } from "../../load/source-file.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { FieldValue } from "../../model/form/field-value.ts";
import type { Period } from "../../model/report/period.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { validate } from "../../validate/validate.ts";
import type { AnswerPlace } from "../forms/layout/place.ts";
import { listForms } from "../forms/plan.ts";
import { planIntake } from "./plan.ts";

const ROOTS = [
  ...["examples/nhiem-ky-2025-2030", "examples/tien-do-dai-hoi", "examples/so-lieu-thong-ke"],
  ...["examples/giam-sat-chuan-bi", "tests/golden/mot-don-vi", "tests/golden/hai-ky"],
];

interface Sound {
  readonly dataset: Dataset;
  readonly period: Period;
}

function toSound({ files, problems }: Pick<LoadedRoot, "files" | "problems">): Sound {
  const { dataset, problems: found } = validate(files, problems);
  const period = dataset?.periods.at(-1);
  if (dataset === null || period === undefined) throw new Error(JSON.stringify(found, null, 1));
  return { dataset, period };
}

/** The newest period as it was before anybody sent anything. */
function withoutFigures(files: readonly SourceFile[], { date }: Period): readonly SourceFile[] {
  const folder = `data/ky/${date}/`;
  return files.flatMap(({ file, text }): readonly SourceFile[] => {
    if (file === `${folder}so-chung.yaml`) return [];
    if (!file.startsWith(`${folder}don-vi`)) return [{ file, text }];
    const silent = text
      .replace(/^so_lieu:[\s\S]*$/m, "so_lieu: chua-gui\n")
      .replace(/^ {4}so_lieu:\n(?: {6}.*\n)+/gm, "    so_lieu: chua-gui\n")
      .replace(/so_lieu: \{.*\} \}/g, "so_lieu: chua-gui }")
      .replace(/^ngay_so_lieu: .*\n/gm, "");
    return [{ file, text: silent }];
  });
}

/** What the units and the issuer have answered, as people would type it. */
function toTypedOf(sound: Sound): ToTyped {
  const { form } = sound.dataset;
  return (place) => {
    if (place.field === null) return toTypedDay(place.unit, sound);
    const fields = place.unit === null ? form.levelFields : form.fields;
    const field = fields.find(({ id }) => id === place.field);
    return field && toTypedAnswer(findValue(place, sound.period), field, place.step);
  };
}

function toTypedDay(unit: string | null, { period }: Sound): string | undefined {
  const day = period.units.find(({ id }) => id === unit)?.figuresDate ?? null;
  return day === null ? undefined : formatDate(day);
}

function findValue(
  { unit, field, comparison }: AnswerPlace,
  { units, level }: Period,
): FieldValue | undefined {
  const id = field ?? "";
  if (comparison !== null) return level?.particulars.get(id)?.against.get(comparison);
  const own = unit === null ? level : units.find((one) => one.id === unit);
  return own?.values?.get(id);
}

function importForms(files: readonly SourceFile[], sound: Sound, isTogether: boolean) {
  const given = listForms(sound.dataset, sound.period, { isTogether }).map(({ name, layOut }) => ({
    workbook: name,
    content: fillForm(layOut(), toTypedOf(sound)),
  }));
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const loaded = { files, problems: [], unread: [] };
  return planIntake({ loaded, texts }, given, {
    period: null,
    takesConflicts: false,
    confirmed: [],
  });
}

/** What a period says in figures. */
function figuresOf({ units, level }: Period) {
  const toObject = (values: ReadonlyMap<string, FieldValue> | null | undefined) =>
    values == null ? null : Object.fromEntries(values);
  return {
    level: toObject(level?.values),
    against: [...(level?.particulars ?? [])]
      .filter(([, { against }]) => against.size > 0)
      .map(([id, { against }]) => [id, toObject(against)]),
    units: units.map(({ id, values, figuresDate }) => [id, toObject(values), figuresDate]),
  };
}

describe.each(ROOTS)("%s", (root) => {
  test.each([
    ["a workbook for each unit", false],
    ["one workbook for all", true],
  ])("%s, filled in and read back, gives the same figures", async (_what, isTogether) => {
    const loaded = await loadRoot(path.join(PROJECT, root));
    const sound = toSound(loaded);
    const files = withoutFigures(loaded.files, sound.period);
    const plan = importForms(files, sound, isTogether);
    if (plan.kind === "unready") throw new Error(JSON.stringify(plan.problems));
    expect(plan.books.flatMap(({ faults }) => faults)).toEqual([]);
    const after = new Map(plan.files.map(({ file, after: text }) => [file, text]));
    const known = new Set(files.map(({ file }) => file));
    const written = [
      ...files.map(({ file, text }) => ({ file, text: after.get(file) ?? text })),
      ...plan.files.flatMap(({ file, after: text }) => (known.has(file) ? [] : [{ file, text }])),
    ];
    const again = toSound({ files: written, problems: [] });
    expect(figuresOf(again.period)).toEqual(figuresOf(sound.period));
    expect(importForms(written, again, isTogether)).toMatchObject({ files: [] });
  });

  test("figures that are there already change nothing", async () => {
    const loaded = await loadRoot(path.join(PROJECT, root));
    const plan = importForms(loaded.files, toSound(loaded), false);
    if (plan.kind === "unready") throw new Error(JSON.stringify(plan.problems));
    expect(plan.files).toEqual([]);
    expect(
      plan.books.flatMap(({ faults, parts }) => [
        ...faults,
        ...parts.flatMap(({ conflicts }) => conflicts),
      ]),
    ).toEqual([]);
  });
});
