import { expect, test } from "vitest";
import type { Indicator } from "../../model/indicator.ts";
import { OUTLINE } from "../../model/outline.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { describeMissed } from "../charts/unit-counts.ts";
import { tellReady } from "../key-figures/progress.ts";
import { joinUpTo } from "../papers/standing.ts";
import { toCountText } from "./count-text.ts";
import { tellAll, tellPart, tellReporting } from "./part-text.ts";

const dataset = sampleDataset();
const [sample] = dataset.indicators;
if (sample === undefined) throw new Error("no indicator");
const some = (count: number): readonly Indicator[] => Array.from({ length: count }, () => sample);

const missed = (count: number, whole: number, pending = 0) =>
  describeMissed({
    applied: some(whole),
    withheld: [],
    judged: some(whole),
    missed: some(count),
    pending: some(pending),
    hasLevel: false,
  });

const NO_STATES = { done: 0, late: 0, underway: 0, notStarted: 0, notDue: 0, noData: 0 };
const ready = (done: number, whole: number) =>
  tellReady({
    states: { ...NO_STATES, done, notApplicable: 0 },
    whole,
    unitName: "đơn vị trực thuộc",
    doneName: "hoàn thành mọi phần việc",
  });

const lead = (id: string, count: number, subject = "công tác chuẩn bị đại hội") =>
  OUTLINE.find((section) => section.id === id)?.toLead?.({
    subject,
    foundThrough: "",
    issuerName: "Thị ủy",
    count,
    isAfterResults: true,
  });

const names = (count: number) => ["A", "B", "C", "D"].slice(0, count);

/** Every sentence that counts, with none, one, two, some and all, in the wording of the genre. */
test.each([
  [tellPart(0, 1, "đảng bộ xã"), "không có đảng bộ xã nào"],
  [tellPart(0, 7, "đảng bộ xã"), "không có đơn vị nào trong 7 đảng bộ xã"],
  [tellPart(1, 1, "đảng bộ xã"), "đảng bộ xã"],
  [tellPart(1, 2, "đảng bộ xã"), "1 trong 2 đảng bộ xã"],
  [tellPart(2, 2, "đảng bộ xã"), "cả hai đảng bộ xã"],
  [tellPart(3, 7, "đảng bộ xã"), "3 trong 7 đảng bộ xã"],
  [tellPart(7, 7, "đảng bộ xã"), "cả 7 đảng bộ xã"],
  [tellAll(1, "đơn vị"), "đơn vị"],
  [tellAll(2, "đơn vị"), "cả hai đơn vị"],
  [tellAll(1200, "đơn vị"), "cả 1.200 đơn vị"],
  [tellReporting(0, 7), "chưa đơn vị nào có số liệu"],
  [tellReporting(1, 1), "đơn vị có số liệu"],
  [tellReporting(2, 2), "cả hai đơn vị có số liệu"],
  [tellReporting(3, 7), "3 trong 7 đơn vị có số liệu"],
  [missed(0, 0), "Chưa chỉ tiêu nào có số liệu."],
  [missed(0, 1), "Chỉ tiêu không có đơn vị nào chưa đạt."],
  [missed(0, 3), "Cả 3 chỉ tiêu đều không có đơn vị nào chưa đạt."],
  [missed(1, 1), "Chỉ tiêu còn đơn vị chưa đạt."],
  [missed(1, 3), "1 trong 3 chỉ tiêu còn đơn vị chưa đạt."],
  [missed(2, 2), "Cả hai chỉ tiêu đều còn đơn vị chưa đạt."],
  [missed(0, 1, 1), "Chỉ tiêu còn trong thời hạn thực hiện."],
  [missed(0, 3, 3), "Cả 3 chỉ tiêu đều còn trong thời hạn thực hiện."],
  [
    missed(1, 3, 2),
    "1 trong 3 chỉ tiêu còn đơn vị chưa đạt. 2 trong 3 chỉ tiêu còn đơn vị chưa đến hạn.",
  ],
  [ready(0, 7), "Trong 7 đơn vị trực thuộc, chưa có đơn vị nào hoàn thành mọi phần việc"],
  [ready(1, 1), "Đơn vị trực thuộc đã hoàn thành mọi phần việc"],
  [ready(2, 2), "Cả hai đơn vị trực thuộc đã hoàn thành mọi phần việc"],
  [ready(3, 6), "3 trong 6 đơn vị trực thuộc (50%) đã hoàn thành mọi phần việc"],
  [ready(6, 6), "Cả 6 đơn vị trực thuộc đã hoàn thành mọi phần việc"],
  [
    lead("han-che", 1),
    "Bên cạnh những kết quả đạt được, công tác chuẩn bị đại hội còn hạn chế sau:",
  ],
  [
    lead("han-che", 2),
    "Bên cạnh những kết quả đạt được, công tác chuẩn bị đại hội còn một số hạn chế:",
  ],
  [
    lead("giai-phap", 1),
    "Để thực hiện tốt công tác chuẩn bị đại hội trong thời gian tới, cần tập trung thực hiện giải pháp sau:",
  ],
  [
    lead("giai-phap", 2),
    "Để thực hiện tốt công tác chuẩn bị đại hội trong thời gian tới, cần tập trung một số giải pháp:",
  ],
  [lead("han-che", 1, ""), "Bên cạnh những kết quả đạt được, còn hạn chế sau:"],
  [lead("giai-phap", 2, ""), "Trong thời gian tới, cần tập trung một số giải pháp:"],
  [joinUpTo(2, names(1)), "A"],
  [joinUpTo(2, names(3)), "A; B; C"],
  [joinUpTo(2, names(4)), "A; B và 2 đơn vị khác (xem phụ lục của báo cáo)"],
  [toCountText(0, 0), "Không có đơn vị nào"],
  [toCountText(0, 7), "Không có đơn vị nào khớp"],
  [toCountText(1, 7), "Hiện 1 trong 7 đơn vị"],
  [toCountText(7, 7), "Hiện 7 đơn vị"],
])("%s", (text, whole) => {
  expect(text).toBe(whole);
});

test.each([
  [
    "beside indicators of the issuer's own figures",
    3,
    0,
    true,
    "Cả 3 chỉ tiêu tính theo đơn vị đều còn đơn vị chưa đạt.",
  ],
  ["where one has no data", 4, 0, false, "Cả 3 chỉ tiêu có số liệu đều còn đơn vị chưa đạt."],
  [
    "where one is withheld",
    4,
    1,
    false,
    "Cả 3 chỉ tiêu có nêu số liệu đều còn đơn vị chưa đạt. Không nêu số đơn vị của 1 chỉ tiêu đang được theo dõi.",
  ],
])("says which are counted %s", (...[, applied, withheld, hasLevel, text]) => {
  expect(
    describeMissed({
      applied: some(applied),
      withheld: some(withheld),
      judged: some(3),
      missed: some(3),
      pending: [],
      hasLevel,
    }),
  ).toBe(text);
});
