import { describe, expect, test } from "vitest";
import { composeSamplePages, toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { evaluatePeriod } from "../../evaluate/evaluate-period.ts";
import type { Dataset } from "../../model/dataset.ts";
import { listItems } from "../../model/prose/report.ts";
import type { Briefing } from "./briefing.ts";
import { addLines, confirm } from "../../../tests/samples/faults/rulings.ts";
import {
  HAN_CHE,
  PHUONG_B,
  sampleDataset,
  XA_A,
  type Change,
} from "../../../tests/samples/root.ts";
import { PRINTED_PAPERS } from "../../../tests/samples/printed-papers.ts";
import { toPublicDataset } from "./public-dataset.ts";
import { toNamedUnits } from "../words/units/named-units.ts";
import { toRuleText } from "../words/indicators/threshold-text.ts";

const FOLDER = "content/2020-04-10";

function item(head: string, words: string): string {
  return `---\n${head}pham_vi: noi-bo\n---\n${words}\n`;
}

/** Every internal place gets a mark that stands nowhere else. */
const MARKED: readonly Change[] = [
  [`${FOLDER}/ket-qua/02-rieng.md`, item("tieu_de: TIEU-DE-KET-QUA\n", "LOI-VAN-KET-QUA")],
  [
    `${FOLDER}/han-che/02-rieng.md`,
    item(
      "tieu_de: TIEU-DE-HAN-CHE\ngiai_phap: [ra-soat, giai-phap-rieng]\nchu_tri: A\nthoi_han: 29/4/2020\ntinh_trang: chua-khac-phuc\n",
      "LOI-VAN-HAN-CHE",
    ),
  ],
  [
    `${FOLDER}/giai-phap/02-giai-phap-rieng.md`,
    item("tieu_de: TIEU-DE-GIAI-PHAP\nchu_tri: B\nthoi_han: 28/4/2020\n", "LOI-VAN-GIAI-PHAP"),
  ],
  [HAN_CHE, "giai_phap: [ra-soat]", "giai_phap: [ra-soat, giai-phap-rieng]"],
  [HAN_CHE, "thoi_han: 30/4/2020", "thoi_han: 27/4/2020"],
  [XA_A, "15/5/2020", "19/5/2020"],
  [
    XA_A,
    "cap_uy_tong: 15\n  cap_uy_nu: 2\n  cap_uy_nam: 13",
    "cap_uy_tong: 7331\n  cap_uy_nu: 331\n  cap_uy_nam: 7000",
  ],
  confirm(XA_A, "ngay_dai_hoi"),
  addLines(
    PHUONG_B,
    "ghi_de:",
    "  - chi_tieu: lap-ban-chi-dao",
    "    ket_qua: dat",
    "    ly_do: LY-DO-GHI-DE",
    "    nguoi: NGUOI-GHI-DE",
    "    ngay: 07/4/2020",
  ),
  [PHUONG_B, "khoi: xa-phuong\n", "khoi: xa-phuong\nghi_chu_noi_bo: GHI-CHU-PHUONG\n"],
];

const MARKS = [
  "GHI-CHU-DON-VI",
  "GHI-CHU-PHUONG",
  "KHO-KHAN-NOI-BO",
  "GHI-CHU-KET-QUA",
  "NGUYEN-NHAN-NOI-BO",
  "CHU-TRI-HAN-CHE",
  "GHI-CHU-HAN-CHE",
  "CHU-TRI-GIAI-PHAP",
  "GHI-CHU-GIAI-PHAP",
  "CAU-NOI-BO-VAN-KIEN",
  "TIEU-DE-KET-QUA",
  "LOI-VAN-KET-QUA",
  "TIEU-DE-HAN-CHE",
  "LOI-VAN-HAN-CHE",
  "TIEU-DE-GIAI-PHAP",
  "LOI-VAN-GIAI-PHAP",
  "LY-DO-XAC-NHAN",
  "NGUOI-XAC-NHAN",
  "LY-DO-GHI-DE",
  "NGUOI-GHI-DE",
  "07/4/2020",
  "27/4/2020",
  "28/4/2020",
  "29/4/2020",
  "331/7.331",
];
/** The data holds it, but no view prints it, not even an internal one. */
const UNPRINTED = ["19/5/2020"];

describe("internal data", () => {
  const { editions, publicPapers, internalPapers, board } = toSampleBriefings(
    sampleDataset(...MARKED),
  );
  const inPublic = JSON.stringify([
    ...composeSamplePages({ editions }, PRINTED_PAPERS),
    ...publicPapers,
  ]);
  const inside = JSON.stringify([internalPapers, board]);

  test.each(MARKS)("%s is in no public view, and in some internal one", (mark) => {
    expect(inside).toContain(mark);
    expect(inPublic).not.toContain(mark);
  });

  test.each(UNPRINTED)("%s is in no public view", (mark) => {
    expect(inPublic).not.toContain(mark);
  });

  test("no public view holds a function or a map that could carry more", () => {
    expect(JSON.parse(inPublic)).toEqual([
      ...composeSamplePages({ editions }, PRINTED_PAPERS),
      ...publicPapers,
    ]);
  });
});

/** With nothing withheld in any period. */
function reduce(dataset: Dataset): Dataset {
  const dates = dataset.periods.map(({ date }) => date);
  const asOf = dates.at(-1);
  if (asOf === undefined) throw new Error("a root without periods");
  const nothing = { values: new Map(), level: new Set<string>() };
  return toPublicDataset(dataset, new Map(dates.map((date) => [date, nothing])), asOf);
}

describe("an item that is public from a day on", () => {
  const SOLUTION = `${FOLDER}/giai-phap/01-ra-soat.md`;
  const ACHIEVEMENT = `${FOLDER}/ket-qua/01-van-kien.md`;
  const OLD = "content/2020-03-05";
  const from = (file: string, day: string): Change => [
    file,
    "pham_vi: cong-khai",
    `pham_vi: cong-khai\ncong_khai_tu: ${day}`,
  ];
  const titlesOf = (...changes: readonly Change[]) =>
    reduce(sampleDataset(...changes)).periods.map(({ report }) =>
      report === null ? [] : listItems(report).map(({ title }) => title),
    );

  test.each([
    ["09/4/2020", true],
    ["10/4/2020", true],
    ["11/4/2020", false],
  ])("%s, beside a report of 10/4/2020: public is %s", (day, isShown) => {
    for (const [file, title] of [
      [ACHIEVEMENT, "Văn kiện"],
      [HAN_CHE, "Cơ cấu cấp ủy"],
      [SOLUTION, "Rà soát nhân sự"],
    ] as const)
      expect(titlesOf(from(file, day)).at(-1)?.includes(title)).toBe(isShown);
  });

  test.each([
    ["10/4/2020", ["Mục cũ"]],
    ["11/4/2020", []],
  ])("%s, in an earlier period: the newest report's day counts", (day, titles) => {
    const item = `---\ntieu_de: Mục cũ\npham_vi: cong-khai\ncong_khai_tu: ${day}\n---\nđã làm.\n`;
    const [old] = titlesOf([`${OLD}/mo-dau.md`, "Mở.\n"], [`${OLD}/ket-qua/01-cu.md`, item]);
    expect(old).toEqual(titles);
  });

  test("no public item tells its day or links to a solution that is not public yet", () => {
    const { report } = reduce(
      sampleDataset(from(HAN_CHE, "01/4/2020"), from(SOLUTION, "01/5/2020")),
    ).periods.at(-1) ?? { report: null };
    expect(
      report?.shortcomings.map(({ publicFrom, solutions }) => [publicFrom, solutions]),
    ).toEqual([[null, []]]);
  });
});

describe("the dataset of the public", () => {
  const reduced = reduce(sampleDataset(...MARKED));
  const units = reduced.periods.at(-1)?.units ?? [];

  test("one silent unit of a small type hides the fields of all units, so no gap identifies it", () => {
    expect(
      units.map(({ id, internalNote, values }) => [id, internalNote, [...(values ?? []).keys()]]),
    ).toEqual([
      ["xa-a", null, []],
      ["phuong-b", null, []],
      ["chi-bo-c", null, []],
    ]);
  });

  test("shows no difference between a unit that has sent nothing and one without public fields", () => {
    expect(units.every(({ values }) => values !== null)).toBe(true);
  });

  test("keeps only public items, and only links to public solutions", () => {
    const report = reduced.periods.at(-1)?.report;
    const items = report === undefined || report === null ? [] : listItems(report);
    expect(items.map(({ title, internal }) => [title, internal])).toEqual([
      ["Văn kiện", null],
      ["Cơ cấu cấp ủy", null],
      ["Rà soát nhân sự", null],
    ]);
    expect(report?.shortcomings[0]?.solutions).toEqual(["ra-soat"]);
  });

  test("does not know a field that is never public", () => {
    const ids = reduced.form.fields.map(({ id }) => id);
    expect(ids).not.toContain("kho_khan");
    expect(ids).not.toContain("ngay_thanh_lap");
  });

  test("knows the steps of a judged field, because the rule counts them", () => {
    const { indicators, form } = reduce(sampleDataset());
    const [steps] = indicators;
    expect(steps === undefined ? "" : toRuleText(steps, form)).toBe("xong đủ 3 bước");
  });
});

describe("units that miss an indicator", () => {
  const few: Change = [XA_A, "so_dang_vien: 214", "so_dang_vien: 150"];
  const claim: Change = [HAN_CHE, "[nu-cap-uy]", "[nu-cap-uy, dang-vien-dai-bieu]"];
  const {
    newest,
    internal: { briefing: internal },
  } = toSampleBriefings(sampleDataset(few, claim));

  test("are named to the public only where the indicator allows it", () => {
    const missed = "dang-vien-dai-bieu";
    expect([...newest.namedUnits]).toEqual([
      [missed, [{ unit: "xa-a", missed, text: "Đảng bộ xã A: 150, thiếu 50 đảng viên" }]],
    ]);
  });

  const ruling = addLines(
    XA_A,
    "ghi_de:",
    "  - chi_tieu: dang-vien-dai-bieu",
    "    ket_qua: chua-dat",
    "    ly_do: L",
    "    nguoi: N",
    "    ngay: 08/4/2020",
  );

  test("by a ruling are named like others; only internal papers tell of the ruling", () => {
    const ruled = toSampleBriefings(sampleDataset(claim, ruling));
    const id = "dang-vien-dai-bieu";
    expect(tellNamed(ruled.newest, id)).toEqual(["Đảng bộ xã A: không nêu số liệu"]);
    expect(tellNamed(ruled.internal.briefing, id)).toEqual(["Đảng bộ xã A: 214 (xác định lại)"]);
  });

  test("are not named where the indicator is withheld", () => {
    const dataset = sampleDataset(few, claim);
    const [period] = dataset.periods.slice(-1);
    if (period === undefined) throw new Error("no period");
    const evaluated = evaluatePeriod(dataset, period);
    const indicators = new Set(["dang-vien-dai-bieu"]);
    const withheld = { ...evaluated.withheld, indicators };
    expect([...toNamedUnits({ dataset, ...evaluated, withheld }, "clearedOnly").values()]).toEqual([
      [],
    ]);
  });

  test("are all named in internal papers", () => {
    expect(tellNamed(internal, "nu-cap-uy")).toEqual(["Đảng bộ xã A: 2/15 (13,3%), thiếu 1 người"]);
    expect(tellNamed(internal, "lap-ban-chi-dao")).toEqual(["Đảng bộ phường B: chưa thực hiện"]);
  });

  test("that are late in a strand are named to the public only where the strand allows it", () => {
    const late = "Đảng bộ phường B: chậm so với thời hạn 31/3/2020";
    expect(tellNamed(internal, "van-kien")).toEqual([late]);
    expect(newest.namedUnits.has("van-kien")).toBe(false);
    const strand: Change = ["data/chi-tieu.yaml", "31/3/2020 }", "31/3/2020, neu_ten_don_vi: có }"];
    const cleared = toSampleBriefings(sampleDataset(strand)).newest;
    expect(cleared.namedUnits.get("van-kien")).toEqual([
      { unit: "phuong-b", missed: "van-kien", text: late },
    ]);
  });

  function tellNamed({ namedUnits }: Briefing, missed: string): readonly string[] {
    return namedUnits.get(missed)?.map(({ text }) => text) ?? [];
  }
});
