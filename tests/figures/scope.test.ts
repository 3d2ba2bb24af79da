import { describe, expect, test } from "vitest";
import { checkFiles } from "../../scripts/check-root.ts";
import { listLeaves } from "../../scripts/model/leaves.ts";
import { toSentence } from "../../scripts/validate/sentences/problems.ts";
import { resolveText } from "../../scripts/compose/figures/resolve-figure.ts";
import { toScheduleState } from "../../scripts/compose/units/schedule-state.ts";
import { composePauseTexts } from "../../scripts/compose/words/days/postponement-texts.ts";
import { toScopeNote } from "../../scripts/compose/words/units/scope-text.ts";
import { evaluate } from "../../scripts/evaluate/evaluate.ts";
import { summarize } from "../../scripts/evaluate/summarize.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
import { composeSamplePages, toSampleBriefings } from "../samples/briefings.ts";
import {
  inBoth,
  KY,
  PHUONG_B,
  sampleDataset,
  sampleRoot,
  sentencesOf,
  XA_A,
  type Change,
} from "../samples/root.ts";
import { guardPublic } from "../guard/guard-public.ts";
import { addedUpIn, askedIn, PAUSED_BY_ANSWER } from "../samples/faults/scopes.ts";

const CHI_TIEU = "data/chi-tieu.yaml";
const BOARD = "    truong: ban_chi_dao\n    rang_buoc: phai\n    loai_don_vi: tat-ca\n";
const ofBoard = (scope: string): Change => [
  CHI_TIEU,
  BOARD,
  BOARD.replace("loai_don_vi: tat-ca", scope),
];

function newestOf(dataset: Dataset) {
  const period = dataset.periods.at(-1);
  if (period === undefined) throw new Error("no period");
  const evaluation = evaluate(dataset, period);
  return { period, evaluation, summary: summarize(dataset, period, evaluation) };
}

describe("an indicator applies to the units of its scope", () => {
  test.each<readonly [scope: string, applicable: number, types: readonly string[], note: string]>([
    ["pham_vi: tat-ca", 3, ["dang-bo-xa", "dang-bo-phuong", "chi-bo"], ""],
    ["pham_vi: [co-quan]", 1, ["chi-bo"], " (thuộc khối cơ quan)"],
    [
      "pham_vi: { khoi: [xa-phuong], diem: không }",
      1,
      ["dang-bo-phuong"],
      " (thuộc khối xã, phường; không phải đơn vị điểm)",
    ],
    ["pham_vi: { diem: có }", 1, ["dang-bo-xa"], " (đơn vị điểm)"],
    ["pham_vi: { loai: [dang-bo-xa], khoi: [co-quan] }", 0, [], " (thuộc khối cơ quan)"],
    [
      "pham_vi: { don_vi: [xa-a, chi-bo-c] }",
      2,
      ["dang-bo-xa", "chi-bo"],
      " (một số đơn vị được xác định riêng)",
    ],
    [
      "pham_vi: { khoi: [xa-phuong], dieu_kien: { truong: hinh_thuc, la: [dang-vien] } }",
      0,
      ["dang-bo-xa", "dang-bo-phuong"],
      " (thuộc khối xã, phường; khi hình thức đại hội: đại hội đảng viên)",
    ],
  ])("%s", (scope, applicable, applicableTypes, note) => {
    const dataset = sampleDataset(ofBoard(scope));
    const indicator = dataset.indicators.find(({ id }) => id === "lap-ban-chi-dao");
    const { summary } = newestOf(dataset);
    expect(summary.indicators.get("lap-ban-chi-dao")).toMatchObject({
      applicable,
      applicableTypes,
    });
    expect(indicator === undefined ? "" : toScopeNote(indicator, dataset)).toBe(note);
  });

  test("the short keys and the long one say the same", () => {
    const long = sampleDataset([
      CHI_TIEU,
      "    loai_don_vi: tat-ca\n    dieu_kien:\n      truong: hinh_thuc\n      la: [dai-bieu]\n",
      "    pham_vi:\n      dieu_kien: { truong: hinh_thuc, la: [dai-bieu] }\n",
    ]);
    expect(long).toEqual(sampleDataset());
  });
});

test("units that a scope lists are named nowhere in public", () => {
  const files = sampleRoot(
    ofBoard("pham_vi: { don_vi: [xa-a, phuong-b] }"),
    askedIn("{ don_vi: [xa-a] }"),
    [KY, "pham_vi: tat-ca", "pham_vi: { don_vi: [xa-a] }"],
  );
  const checked = checkFiles({ files, problems: [], unread: [] }, null);
  expect(checked.kind === "problems" ? checked.problems.map(toSentence) : []).toEqual([]);
  if (checked.kind !== "sound") return;
  const [{ dataset, period }] = checked.briefings;
  const scopes = [
    ...dataset.indicators,
    ...dataset.statistics,
    ...period.postponements.map(({ scope }) => scope),
  ];
  expect(scopes.flatMap(({ units }) => units ?? [])).toEqual([]);
  const page = composeSamplePages(
    toSampleBriefings(sampleDataset(ofBoard("pham_vi: { don_vi: [xa-a, phuong-b] }"))),
  );
  const texts = listLeaves(page.find(({ path }) => path === "chi-tieu/index.html")?.view).join(
    "\n",
  );
  expect(texts).toContain("Lập Ban Chỉ đạo (một số đơn vị được xác định riêng)");
});

test.each([
  ["{ don_vi: [xa-z] }", "«chi_tieu[2].pham_vi.don_vi[1]» nêu mã «xa-z», nhưng không có mã này"],
  ["{ khoi: [xa] }", "«chi_tieu[2].pham_vi.khoi[1]» nêu mã «xa», nhưng không có mã này"],
  ["{ diem: tat-ca }", "«tat-ca» không phải là «có» hoặc «không»"],
  ["{ khois: [co-quan] }", "khóa «khois»"],
])("pham_vi: %s is refused where it is wrong", (scope, expected) => {
  const [sentence, ...others] = sentencesOf(ofBoard(`pham_vi: ${scope}`));
  expect(sentence).toContain(expected);
  expect(others).toEqual([]);
});

describe("a field is asked of the units of its scope", () => {
  const delegates: Change = [XA_A, "  cap_uy_tong: 15", "  so_dai_bieu: 90\n  cap_uy_tong: 15"];

  test("who is not among them lacks nothing, and what is made of it does not apply", () => {
    const dataset = sampleDataset(
      askedIn("{ diem: có }"),
      addedUpIn("pham_vi: { diem: có }"),
      delegates,
    );
    const { summary } = newestOf(dataset);
    expect(summary.statistics.get("tong-dai-bieu")).toMatchObject({ applicable: 1, measured: 1 });
  });

  test.each([
    ["{ khoi: [co-quan] }", "0 chi bộ cơ sở"],
    ["{ khoi: [xa-phuong] }", "0 đảng bộ xã, phường"],
    ["{ diem: có }", "0 đảng bộ xã"],
    ["tat-ca", "0 đơn vị"],
  ])("units are named after those of pham_vi: %s", (scope, text) => {
    const { internal } = toSampleBriefings(sampleDataset(askedIn(scope)));
    const placeholder = "{{ so_dai_bieu.so_don_vi | kem_ten }}";
    expect(resolveText(placeholder, null, internal.briefing)).toBe(text);
  });

  test("a blank is a gap of the pilot alone", () => {
    const { period } = newestOf(sampleDataset(askedIn("{ diem: có }")));
    const gaps = period.units.flatMap(({ id, toFill }) =>
      toFill?.gaps.some(({ field }) => field === "so_dai_bieu") === true ? [id] : [],
    );
    expect(gaps).toEqual(["xa-a"]);
  });
});

describe("a postponement covers the units of its scope", () => {
  const statesOf = (...changes: readonly Change[]) => {
    const dataset = sampleDataset(...changes);
    const { newest } = toSampleBriefings(dataset);
    return {
      states: newest.period.units.map((unit) => [unit.id, toScheduleState(unit, newest).kind]),
      texts: composePauseTexts(newest),
    };
  };

  test("by block, as before", () => {
    const { states, texts } = statesOf([KY, "pham_vi: tat-ca", "pham_vi: [co-quan]"]);
    expect(Object.fromEntries(states)).toEqual({
      "phuong-b": "planned",
      "xa-a": "planned",
      "chi-bo-c": "postponed",
    });
    expect(texts).toEqual([
      "Tạm hoãn tổ chức đại hội (khối cơ quan) từ ngày 26/3/2020, chưa xác định ngày kết thúc.",
    ]);
  });

  test("by answer: who has not answered is not known to be put off", () => {
    const { states, texts } = statesOf(PAUSED_BY_ANSWER);
    expect(Object.fromEntries(states)).toEqual({
      "phuong-b": "postponed",
      "xa-a": "postponed",
      "chi-bo-c": "planned",
    });
    expect(texts).toEqual([
      "Tạm hoãn tổ chức đại hội (khi hình thức đại hội: đại hội đại biểu) từ ngày 26/3/2020, chưa xác định ngày kết thúc.",
    ]);
  });

  test("by an answer that is not public by unit: the unit's page would tell it", () => {
    expect(
      sentencesOf([
        KY,
        "pham_vi: tat-ca",
        "pham_vi: { dieu_kien: { truong: ban_chi_dao, la: [có] } }",
      ]),
    ).toEqual([
      "data/ky/2020-04-10/ky.yaml:13:37: «tam_hoan[1].pham_vi.dieu_kien.truong» nêu «ban_chi_dao», nhưng trang của đơn vị nêu việc tạm hoãn, tức là nêu câu trả lời, nên trường ấy phải là «cong_khai: don-vi»; nêu trường khác, hoặc sửa trường ấy.",
    ]);
  });
});

test("a page without a field that its unit is not asked for is no gap", async () => {
  const told = await guardPublic(
    sampleDataset(
      ...inBoth([PHUONG_B, "loai: dang-bo-phuong", "loai: dang-bo-xa"]),
      askedIn("{ diem: có }"),
      ...inBoth([XA_A, "  cap_uy_tong: 15", "  so_dai_bieu: 90\n  cap_uy_tong: 15"]),
    ),
  );
  expect(told.told).toEqual([]);
});
