import type { SourceFile } from "../../load/source-file.ts";
import type { UnitType } from "../../model/form/form.ts";
import {
  isList,
  isPlainMap,
  listMaps,
  parsePlain,
  textOf,
  type Plain,
  type PlainMap,
} from "../yaml-text.ts";

/** What an example's definitions say, without remarks. */
export interface Sample {
  readonly issuer: PlainMap;
  readonly instruments: PlainMap;
  readonly unitTypes: PlainMap;
  readonly form: PlainMap;
  readonly rules: PlainMap;
  readonly wording: PlainMap;
}

/** @param files all texts of the example */
export function readSample(files: readonly SourceFile[]): Sample {
  const read = (name: string): PlainMap => {
    const source = files.find(({ file }) => file === `data/${name}.yaml`);
    return source === undefined ? {} : parsePlain(source);
  };
  return {
    issuer: read("to-chuc"),
    instruments: read("van-ban"),
    unitTypes: read("loai-don-vi"),
    form: read("bieu-mau"),
    rules: read("chi-tieu"),
    wording: read("cach-noi"),
  };
}

/** The types of unit of an example, to choose from. */
export function listSampleTypes({ unitTypes }: Sample): readonly UnitType[] {
  return listMaps(unitTypes, "loai_don_vi").map((type) => ({
    id: textOf(type, "id"),
    name: textOf(type, "ten"),
    shortName: textOf(type, "goi_tat"),
  }));
}

/** Whether an example judges or counts anything, so that somebody may want it or not. */
export function hasRules({ rules }: Sample): boolean {
  return listMaps(rules, "chi_tieu").length > 0;
}

/** Puts another term in place of the example's, and the one before in place of the one before. */
export function renameTerm<T extends Plain>(value: T, { issuer }: Sample, term: string): T {
  const old = textOf(issuer, "nhiem_ky");
  const pairs = [
    [findTermBefore(old) ?? "", findTermBefore(term) ?? "trước"],
    [old, term],
  ].filter(([from]) => from !== "");
  const rename = (text: string) => {
    const at = pairs.find(([from = ""]) => text.includes(from));
    return at === undefined ? text : text.replaceAll(at[0] ?? "", () => at[1] ?? "");
  };
  return mapTexts(value, rename) as T; // `as`: lists stay lists and maps stay maps with their keys
}

/** `2015 – 2020` for `2020 – 2025`. */
function findTermBefore(term: string): string | undefined {
  const [, from, until] = /^(\d{4}) – (\d{4})$/.exec(term) ?? [];
  if (from === undefined || until === undefined) return undefined;
  const years = Number(until) - Number(from);
  return `${String(Number(from) - years)} – ${from}`;
}

function mapTexts(value: Plain, change: (text: string) => string): Plain {
  if (typeof value === "string") return change(value);
  if (isList(value)) return value.map((item) => mapTexts(item, change));
  if (!isPlainMap(value)) return null;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, mapTexts(one, change)]),
  );
}

/** Every id that an example gives, of whatever: no new type may have one of them. */
export function listSampleIds(sample: Sample): ReadonlySet<string> {
  const lists = [
    ...["mang", "chi_tieu"].map((key) => listMaps(sample.rules, key)),
    ...["nhom", "truong", "truong_chung", "so_voi"].map((key) => listMaps(sample.form, key)),
    ...["loai_don_vi", "khoi"].map((key) => listMaps(sample.unitTypes, key)),
    listMaps(sample.instruments, "van_ban"),
  ];
  return new Set(lists.flat().map((one) => textOf(one, "id")));
}
