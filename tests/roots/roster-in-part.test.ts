import { describe, expect, test } from "vitest";
import { composeDownloads } from "../../scripts/compose/downloads/downloads.ts";
import { describeState } from "../../scripts/compose/feeds/describe-state.ts";
import { findEmptyPlaceholders } from "../../scripts/compose/figures/check-placeholders.ts";
import { toSentence } from "../../scripts/validate/sentences/problems.ts";
import { composeSamplePages, toSampleBriefings } from "../samples/briefings.ts";
import { LINKED } from "../samples/level.ts";
import { HAN_CHE, MO_DAU, sampleDataset, type Change } from "../samples/root.ts";

const PART: readonly Change[] = [
  ...LINKED,
  ["data/to-chuc.yaml", "in_hai_mat:", "loai_bao_cao:\n  danh_sach: mot-phan\nin_hai_mat:"],
  ["data/chi-tieu.yaml", "chi_tieu:\n"],
  ["content/2020-04-10/ket-qua/01-van-kien.md", null],
  [HAN_CHE, null],
  [MO_DAU, "Toàn huyện có {{ dang_vien_toan_huyen.gia_tri }} đảng viên.\n"],
];

/** Only three units are known, by name. */
const briefed = toSampleBriefings(sampleDataset(...PART));

/** Every text of a view, each on its own. */
function listTexts(view: unknown): readonly string[] {
  if (typeof view === "string") return [view];
  return typeof view === "object" && view !== null ? Object.values(view).flatMap(listTexts) : [];
}

/** What tells how many units there are, or says something of all of them. */
const OF_ALL =
  /(?<![\d.])[123] (?:đơn vị|đảng bộ|chi bộ)|tất cả|mọi đơn vị (?!đã)|\bcả \d|không đơn vị nào/iu;

describe("of a roster in part", () => {
  test.each([
    ["pages", composeSamplePages(briefed)],
    ["public papers", briefed.publicPapers],
    ["internal papers", briefed.internalPapers],
  ])("no number of units and nothing of all is told: %s", (where, views) => {
    const found = listTexts(views).filter((text) => OF_ALL.test(text));
    // The finder counts the rows that it shows.
    expect(found).toEqual(where === "pages" ? ["Hiện 3 đơn vị"] : []);
  });

  test("the issuer's own figures lead", () => {
    expect(describeState(briefed.newest)).toBe("Tổng số đảng viên toàn huyện: 3.120 đảng viên.");
  });

  test("the files of data say that the number does not apply", () => {
    const { tables } = composeDownloads(briefed.editions);
    const ky = tables.find(({ id }) => id === "ky");
    expect(JSON.stringify(ky)).toContain("notApplicable");
  });

  test.each(["don_vi.tong", "so_dang_vien.tong", "dang-bo-xa.so_don_vi", "xa-phuong.so_don_vi"])(
    "a text that asks for {{ %s }} is an error",
    (asked) => {
      const { all, internal } = toSampleBriefings(
        sampleDataset(...PART, [MO_DAU, `Có {{ ${asked} }} nơi.\n`]),
      );
      expect(findEmptyPlaceholders(all, internal.briefing).map(toSentence)).toEqual([
        expect.stringContaining(`«${asked}» chưa có giá trị ở kỳ này`),
      ]);
    },
  );
});
