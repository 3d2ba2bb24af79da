import { describe, expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { sampleDataset, type Change } from "../../../tests/samples/root.ts";
import { STATISTICS } from "../../../tests/samples/statistics.ts";
import { withKeyFigures } from "../../../tests/samples/faults/sections.ts";
import { toByState } from "../../model/judgement/evaluation.ts";
import type { Briefing } from "../audience/briefing.ts";
import { describeState } from "../feeds/describe-state.ts";
import { composeSharePicture } from "../feeds/share-picture.ts";
import { composeKeyFigures, composeTiles } from "./choose.ts";

function briefingOf(...changes: readonly Change[]) {
  return toSampleBriefings(sampleDataset(...changes)).newest;
}

describe("key figures that the data chooses", () => {
  test.each([
    ["don_vi.tong", "Phạm vi: 3 đơn vị trực thuộc.", "3"],
    ["so_dang_vien", "Số đảng viên: 1.448 (2 đơn vị có số liệu).", "1.448"],
    ["van-kien", "Văn kiện: 1 trong 3 đơn vị hoàn thành.", "1"],
    ["lap-ban-chi-dao", "Lập Ban Chỉ đạo: 1 trong 3 đơn vị đạt.", "1"],
    ["nu-cap-uy", "Tỷ lệ nữ cấp ủy viên: 14,3% (1 trong 2 đảng bộ xã, phường đạt).", "14,3%"],
  ])("%s leads", (name, sentence, value) => {
    const briefing = briefingOf(withKeyFigures(name, "don_vi.chua_dat"));
    expect(describeState(briefing)).toBe(sentence);
    expect(composeTiles(briefing)[0]?.value).toBe(value);
    expect(composeSharePicture(briefing).figure?.value).toBe(value);
  });

  test("units that give an answer lead as a part of those that have figures", () => {
    const briefing = briefingOf(STATISTICS, withKeyFigures("dai-hoi-dai-bieu"));
    const [figure] = composeKeyFigures(briefing);
    expect(figure?.sentence).toBe("Số đơn vị tổ chức đại hội đại biểu: cả hai đơn vị có số liệu.");
    expect(figure?.tiles[0]).toMatchObject({ value: "2/2", note: "đơn vị có số liệu" });
  });

  test("one without a value gives way to the next", () => {
    const briefing = briefingOf(withKeyFigures("don_vi.dai_hoi", "ban_chi_dao", "don_vi.tong"));
    expect(composeKeyFigures(briefing).map(({ sentence }) => sentence)).toEqual([
      "Đã lập Ban Chỉ đạo: 1 trong 2 đơn vị có số liệu.",
      "Phạm vi: 3 đơn vị trực thuộc.",
    ]);
  });

  test("where none has a value, the customary ones are told", () => {
    const [chosen, customary] = [briefingOf(withKeyFigures("don_vi.dai_hoi")), briefingOf()];
    expect(composeTiles(chosen)).toEqual(composeTiles(customary));
    expect(composeTiles(chosen).length).toBeGreaterThan(1);
  });

  test.each([
    ["don_vi.tong", "kỳ trước 3"],
    // Of one unit its maker tells nothing, so nothing is told.
    ["don_vi.tien_do", ""],
  ])("%s tells what it was in the period before as its maker wants", (name, before) => {
    const briefing = briefingOf(withKeyFigures(name));
    const states = { ...toByState(() => 0), done: 1 };
    const ofOne = <T extends Pick<Briefing, "summary">>(one: T): T => ({
      ...one,
      summary: { ...one.summary, states },
    });
    const previous = briefing.previous && ofOne(briefing.previous);
    expect(composeTiles({ ...ofOne(briefing), previous })[0]?.before).toBe(before);
  });

  test("a news without a number leads, and the picture shows the next number", () => {
    const briefing = briefingOf(withKeyFigures("ky.tam_hoan", "don_vi.tong"));
    expect(describeState(briefing)).toMatch(/^Tạm hoãn tổ chức đại hội từ /);
    expect(composeSharePicture(briefing).figure).toEqual({
      value: "3",
      words: "đơn vị trực thuộc",
    });
  });
});
