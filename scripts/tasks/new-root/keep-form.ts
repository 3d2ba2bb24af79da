import { isPlainMap, listMaps, textOf, without, type PlainMap } from "../yaml-text.ts";
import { renameTerm, type Sample } from "./sample.ts";

export interface KeptForm {
  readonly groups: readonly PlainMap[];
  readonly fields: readonly PlainMap[];
  readonly levelFields: readonly PlainMap[];
  readonly comparisons: readonly PlainMap[];
  readonly limits: PlainMap;
  /** Fields that the example publishes unit by unit although they tell who misses something. Here only their sum is public. */
  readonly lowered: readonly string[];
}

/** The form of the example: what is asked, not what was explained to its own units. */
export function keepForm(sample: Sample, term: string): KeptForm {
  const form = renameTerm(sample.form, sample, term);
  const fields = listMaps(form, "truong").map((field) =>
    withLargestChange(without(field, ["giai_thich"])),
  );
  const lowered = findLowered(fields, listMaps(sample.rules, "chi_tieu"));
  const limits = form["an_so_nho"];
  return {
    groups: listMaps(form, "nhom"),
    fields: fields.map((field) =>
      lowered.includes(textOf(field, "id")) ? { ...field, cong_khai: "tong-hop" } : field,
    ),
    // A required one would stop every check until the office has its figure.
    levelFields: listMaps(form, "truong_chung").map((field) => ({ ...field, bat_buoc: "không" })),
    comparisons: listMaps(form, "so_voi"),
    limits: isPlainMap(limits) ? limits : {},
    lowered,
  };
}

/**
 * Where nothing limits a count, a digit too many goes in unseen. A part is limited by its whole already (`khong_vuot`),
 * and moves much more.
 */
function withLargestChange(field: PlainMap): PlainMap {
  const isWhole = textOf(field, "kieu") === "so-dem" && field["khong_vuot"] === undefined;
  return isWhole
    ? { ...field, thay_doi_toi_da: field["thay_doi_toi_da"] ?? LARGEST_CHANGE }
    : field;
}

/** As the town's own form has it; each office may write another one. */
const LARGEST_CHANGE = "20%";

/** Whether a unit that misses an indicator is named is decided by each office: nobody takes that over unasked. */
function findLowered(fields: readonly PlainMap[], rules: readonly PlainMap[]): readonly string[] {
  const judged = new Set(
    rules
      .filter((rule) => textOf(rule, "neu_ten_don_vi") === "có")
      .flatMap((rule) => ["truong", "tu_so", "mau_so"].map((key) => textOf(rule, key)))
      .filter((id) => id !== ""),
  );
  const isOf = (field: PlainMap) => {
    const { dieu_kien: condition } = field;
    // What is asked on a condition may not be more public than the answer that decides it.
    const decides = isPlainMap(condition) ? textOf(condition, "truong") : "";
    return judged.has(textOf(field, "id")) || judged.has(decides);
  };
  return fields
    .filter((field) => textOf(field, "cong_khai") === "don-vi" && isOf(field))
    .map((field) => textOf(field, "id"));
}
