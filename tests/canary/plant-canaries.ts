import { existsSync } from "node:fs";
import { findFolder, OUTLINE } from "../../scripts/model/report/outline.ts";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { isMap, isSeq, type Document } from "yaml";
import type { Dataset } from "../../scripts/model/dataset.ts";
import type { Evaluation } from "../../scripts/model/judgement/evaluation.ts";
import type { Field } from "../../scripts/model/form/form.ts";
import type { Period, Unit } from "../../scripts/model/report/period.ts";
import type { FieldValue } from "../../scripts/model/form/field-value.ts";
import { toUnitPath } from "../../scripts/model/units/unit-path.ts";
import { readContractKeys, type ContractKey } from "./contract.ts";
import { editFrontMatter, editYaml } from "../roots/copy-root.ts";
import type { Mint } from "./mint-canaries.ts";

/** A copied root, what it says, and what to put into it. */
export interface Garden {
  readonly root: string;
  readonly dataset: Dataset;
  /** Of the newest period, which is the one that is printed. */
  readonly evaluation: Evaluation;
  readonly mint: Mint;
}

/** What the contract clears for the public; every other key of these files counts as internal. */
const PUBLIC_UNIT_KEYS = ["ten", "goi_tat", "loai", "khoi", "don_vi_diem", "ly_do_diem", "so_lieu"];
/** These are internal too, but their entries must fit the figures, so plant-rulings.ts plants them. */
const RULED_KEYS = ["xac_nhan", "ghi_de"];
const PUBLIC_ITEM_KEYS =
  "tieu_de pham_vi chi_tieu mang khoi giai_phap tinh_trang ngay_khac_phuc cong_khai_them neu_ten".split(
    " ",
  );
/** Its words must stand in the file; who has looked at them and why is internal. */
const REVIEWED_KEY = "da_soat";
/** It has no word of its own: it names types and units of the data. */
const SCOPE_KEY = "doi_tuong";
/** This key changes who may read an item; root.ts plants items that have it. */
const EMBARGO_KEY = "cong_khai_tu";
/** No root that has it is built. */
const PAST_KEY = "cua_ky";
const ITEM_KINDS = OUTLINE.flatMap((section) => findFolder(section) ?? []);

/** Plants the names of internal fields and of their options, because a question can give something away too. */
export async function plantInForm({ root, dataset, mint }: Garden): Promise<void> {
  const [newest] = dataset.periods.slice(-1);
  const judged = dataset.indicators.flatMap(({ measure }) =>
    "field" in measure ? [measure.field] : [],
  );
  await editYaml(path.join(root, "data/bieu-mau.yaml"), (form) => {
    dataset.form.fields.forEach((field, index) => {
      if (field.visibility !== "never") return;
      const values = (newest?.units ?? []).flatMap((unit) => unit.values?.get(field.id) ?? []);
      const isShown = values.length > 0 && !judged.includes(field.id);
      const label = mint.text(`bieu-mau ${field.id} ten`, isShown);
      form.setIn(["truong", index, "ten"], `${field.name} ${label}`);
      const key = field.kind === "choice" ? "lua_chon" : "cac_buoc";
      field.options.forEach(({ id, name }, rank) => {
        const isChosen = isShown && values.some((value) => isOption(value, id, field));
        const word = mint.text(`bieu-mau ${field.id} ${id}`, isChosen);
        form.setIn(["truong", index, key, rank, "ten"], `${name} ${word}`);
      });
    });
  });
}

function isOption(value: FieldValue, option: string, field: Field): boolean {
  if (value.kind === "choice") return value.option === option;
  return value.kind === "steps" && findLastStep(value, field) === option;
}

/** A unit's sheet names the last step done. */
function findLastStep(
  { done }: Extract<FieldValue, { kind: "steps" }>,
  { options }: Field,
): string | undefined {
  return options.findLast(({ id }) => done.has(id))?.id;
}

/**
 * Plants in every unit's file of every period: in values that are not cleared by unit, and in every key that is not
 * cleared.
 */
export async function plantInUnits(garden: Garden): Promise<void> {
  const keys = await findInternalKeys("`data/ky/<ngày>/don-vi/", [
    ...PUBLIC_UNIT_KEYS,
    ...RULED_KEYS,
  ]);
  for (const period of garden.dataset.periods) {
    const isNewest = period === garden.dataset.periods.at(-1);
    for (const unit of period.units) {
      const name = toUnitPath(period.date, unit.id);
      await editYaml(path.join(garden.root, name), (file) => {
        for (const { name: key, sample } of keys)
          file.set(key, plantSample(sample, `${name} ${key}`, { mint: garden.mint, isNewest }));
        for (const field of garden.dataset.form.fields)
          plantValue(file, { field, unit, garden, place: `${name} ${field.id}`, isNewest });
        file.commentBefore = garden.mint.text(`${name} #`, false);
      });
    }
  }
}

function plantValue(
  file: Document,
  at: {
    readonly field: Field;
    readonly unit: Unit;
    readonly garden: Garden;
    readonly place: string;
    readonly isNewest: boolean;
  },
): void {
  const { field, unit, garden, place, isNewest } = at;
  const { mint } = garden;
  const value = unit.values?.get(field.id);
  if (value === undefined || field.visibility === "perUnit") return;
  if (value.kind === "text") file.setIn(["so_lieu", field.id], mint.text(place, isNewest));
  if (value.kind === "date") file.setIn(["so_lieu", field.id], mint.date(place, isNewest));
  if (value.kind === "count" && isFree(field, garden.dataset))
    file.setIn(["so_lieu", field.id], mint.count(place, isNewest));
  if (value.kind !== "steps") return;
  const last = findLastStep(value, field);
  for (const { id } of field.options.filter((option) => value.done.has(option.id)))
    file.setIn(["so_lieu", field.id, id], mint.date(`${place} ${id}`, isNewest && id === last));
}

/** The count is bound to no other count and no indicator judges it. A bound internal count is tested by its label. */
function isFree(field: Field, { form, indicators }: Dataset): boolean {
  const isBound = form.fields.some(
    ({ id, notAbove, sumOf }) =>
      (id === field.id && (notAbove !== null || sumOf.length > 0)) || sumOf.includes(field.id),
  );
  const isJudged = indicators.some(({ measure }) =>
    measure.kind === "share"
      ? [measure.partField, measure.wholeField].includes(field.id)
      : measure.field === field.id,
  );
  return !isBound && !isJudged;
}

/** Plants in every item of every period, in every key of the contract that is not cleared. */
export async function plantInItems({ root, dataset, mint }: Garden): Promise<void> {
  const keys = await findInternalKeys("`content/<ngày>/`", [
    ...PUBLIC_ITEM_KEYS,
    SCOPE_KEY,
    EMBARGO_KEY,
    PAST_KEY,
    REVIEWED_KEY,
  ]);
  for (const period of dataset.periods) {
    const isNewest = period === dataset.periods.at(-1);
    for (const kind of ITEM_KINDS) {
      const folder = path.join(root, "content", period.date, kind);
      if (!existsSync(folder)) continue;
      for (const name of await readdir(folder)) {
        const place = `content/${period.date}/${kind}/${name}`;
        await editFrontMatter(path.join(folder, name), (file) => {
          for (const { name: key, sample } of keys.filter((one) => isForKind(one, kind)))
            file.set(key, plantSample(sample, `${place} ${key}`, { mint, isNewest }));
          const reviewed = `${place} ${REVIEWED_KEY}`;
          file.set(REVIEWED_KEY, [
            {
              noi_dung: file.get("tieu_de"),
              ly_do: mint.text(`${reviewed}.ly_do`, isNewest),
              nguoi: mint.text(`${reviewed}.nguoi`, isNewest),
            },
          ]);
          file.commentBefore = mint.text(`${place} #`, false);
        });
      }
    }
  }
}

/** Plants in the clause of every indicator that names a unit. */
export async function plantInIndicators(garden: Garden): Promise<void> {
  const { root, dataset, evaluation, mint } = garden;
  await editYaml(path.join(root, "data/chi-tieu.yaml"), (file) => {
    dataset.indicators.forEach(({ id, shortfall }, index) => {
      const isMissed = (evaluation.indicators.get(id)?.notMet.length ?? 0) > 0;
      const word = mint.text(`chi-tieu ${id} cau_chua_dat.noi_bo`, isMissed);
      const where = ["chi_tieu", index, "cau_chua_dat", "noi_bo"];
      file.setIn(where, `${shortfall.internal} ${word}`);
    });
  });
}

/** The newest period, which internal documents show. */
export function newestOf({ periods }: Dataset): Period {
  const newest = periods.at(-1);
  if (newest === undefined) throw new Error("a root without periods");
  return newest;
}

async function findInternalKeys(
  heading: string,
  cleared: readonly string[],
): Promise<readonly ContractKey[]> {
  const keys = await readContractKeys(heading);
  return keys.filter(({ name }) => !cleared.includes(name));
}

/** The contract says beside a key which kinds of items have it. If it says nothing, all have it. */
function isForKind({ comment }: ContractKey, kind: string): boolean {
  const named = ITEM_KINDS.filter((one) => comment.includes(one));
  return named.length === 0 || named.some((one) => one === kind);
}

/** The contract's sample with canaries for its free words and dates; listed values stay. */
export function plantSample(
  sample: unknown,
  place: string,
  by: { readonly mint: Mint; readonly isNewest: boolean },
): unknown {
  if (isMap(sample) || isSeq(sample)) return plantSample(sample.toJSON(), place, by);
  if (Array.isArray(sample))
    return sample.map((one, index) => plantSample(one, `${place}[${index}]`, by));
  if (typeof sample === "object" && sample !== null)
    return Object.fromEntries(
      Object.entries(sample).map(([key, value]) => [
        key,
        plantSample(value, `${place}.${key}`, by),
      ]),
    );
  const text = String(sample);
  if (/^\d+\/\d+\/\d+$/.test(text)) return by.mint.date(place, by.isNewest);
  return /^[a-z]+(-[a-z]+)+$/.test(text) ? text : by.mint.text(place, by.isNewest);
}
