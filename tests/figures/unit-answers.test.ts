import { describe, expect, test } from "vitest";
import { composeDownloads } from "../../scripts/compose/downloads/downloads.ts";
import { resolveText } from "../../scripts/compose/figures/resolve-figure.ts";
import { composeFieldGroups } from "../../scripts/compose/units/page.ts";
import { listInternalValues } from "../../scripts/guard/values/list-internal-values.ts";
import type { Period } from "../../scripts/model/report/period.ts";
import { toCellText } from "../../scripts/render/downloads/cell-text.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { askedOfDelegates } from "../samples/conditional-field.ts";
import { DECIMAL } from "../samples/decimal.ts";
import {
  inBoth,
  PHUONG_B,
  sampleDataset,
  sentencesOf,
  XA_A,
  type Change,
} from "../samples/root.ts";

const AREA = "  dien_tich: 12,5\n";
const written = (...lines: readonly string[]): readonly Change[] => {
  const map = ["  dien_tich:", ...lines.map((line) => `    ${line}`), ""].join("\n");
  return [...DECIMAL, ...inBoth([XA_A, AREA, map])];
};
/** The area is told of every unit: the field is shown only where all have answered. */
const SHOWN: Change = [
  "data/bieu-mau.yaml",
  "    so_le: 2\n    loai_don_vi: tat-ca\n",
  "    so_le: 2\n    loai_don_vi: [dang-bo-xa, dang-bo-phuong]\n",
];
const factOf = (isPublic: boolean, ...changes: readonly Change[]) => {
  const { newest, internal } = toSampleBriefings(sampleDataset(...changes, SHOWN));
  const briefing = isPublic ? newest : internal.briefing;
  const unit = briefing.period.units.find(({ id }) => id === "xa-a");
  if (unit === undefined) throw new Error("no such unit");
  return composeFieldGroups(unit, briefing.dataset.form.fields, briefing)
    .flatMap(({ facts }) => facts)
    .find(({ label }) => label === "Diện tích trụ sở")?.value;
};

describe("an answer of a unit may say more than its value", () => {
  const changes = [
    ...written(
      'gia_tri: "12,5"',
      "tinh_den: tháng 02/2020",
      "nguon: Phòng Tài chính",
      'so_voi: { nhiem-ky-truoc: "12" }',
    ),
    [
      "data/bieu-mau.yaml",
      "an_so_nho:\n",
      "so_voi:\n  - { id: nhiem-ky-truoc, ten: Nhiệm kỳ trước }\nan_so_nho:\n",
    ] as const,
  ];

  test("insiders read all of it", () => {
    expect(factOf(false, ...changes)).toBe(
      "12,5 ha (tính đến tháng 02/2020; nguồn: Phòng Tài chính; nhiệm kỳ trước: 12 ha, nay cao hơn 0,5 ha)",
    );
  });

  test("everyone reads it of a field that is public by unit, but for the comparison", () => {
    expect(factOf(true, ...changes)).toBe(
      "12,5 ha (tính đến tháng 02/2020; nguồn: Phòng Tài chính)",
    );
  });

  test("and the guard looks for the comparison as for all that is internal", () => {
    const long = changes.map(([file, from, to = ""]): Change => [
      file,
      from ?? "",
      to.replace('"12" }', '"123.456,7" }'),
    ]);
    const dataset = sampleDataset(...long);
    const [{ date }] = dataset.periods.slice(-1) as [Period]; // `as`: the sample has periods
    const { internal } = listInternalValues(dataset, date);
    const found = internal.filter(({ place }) => place.endsWith("so_voi"));
    expect(found.map(({ value }) => value)).toEqual(["123.456,7", "123.456,7"]);
  });
});

describe("a number that a unit tells roughly", () => {
  const changes = written('gia_tri: "12,5"', "xap_xi: hon");

  test("keeps its word", () => {
    expect(factOf(true, ...changes)).toBe("hơn 12,5 ha");
  });

  test("makes the total a rough one", () => {
    const { newest } = toSampleBriefings(sampleDataset(...changes));
    expect(resolveText("{{ dien_tich.tong }}", null, newest)).toBe("khoảng 12,57");
  });

  test("is a text in the files of data", () => {
    const { editions } = toSampleBriefings(sampleDataset(...changes, SHOWN));
    const table = composeDownloads(editions).tables.find(({ id }) => id === "don-vi");
    const at = table?.columns.findIndex(({ key }) => key === "so_lieu.dien_tich") ?? -1;
    expect(table?.columns[at]?.kind).toBe("text");
    expect(table?.rows.map((row) => row[at]).map((cell) => cell && toCellText(cell))).toContain(
      "hơn 12,5 ha",
    );
  });

  test("decides nothing: an indicator wants an exact one", () => {
    const women = inBoth([XA_A, "cap_uy_nu: 2", "cap_uy_nu: { gia_tri: 2, xap_xi: hon }"]);
    expect(sentencesOf(...women)).toHaveLength(2);
  });

  test("of few persons is withheld like an exact one", () => {
    const [file, from = "", to = ""] = askedOfDelegates("không");
    const ofSome = to.replace("tat-ca", "[dang-bo-xa, dang-bo-phuong]");
    const dataset = sampleDataset(
      [file, from ?? "", ofSome],
      ["data/bieu-mau.yaml", "[đảng viên, người]", "[đảng viên, người, đại biểu]"],
      ["data/bieu-mau.yaml", "nguoi_duoi: 0", "nguoi_duoi: 5"],
      [XA_A, "\nso_lieu:\n", "\nso_lieu:\n  so_dai_bieu: { gia_tri: 3, xap_xi: gan }\n"],
      [PHUONG_B, "\nso_lieu:\n", "\nso_lieu:\n  so_dai_bieu: 90\n"],
    );
    const { newest } = toSampleBriefings(dataset);
    const unit = newest.period.units.find(({ id }) => id === "xa-a");
    expect(unit?.values?.get("so_dai_bieu")?.kind).toBe("withheld");
  });
});
