import { expect, test } from "vitest";
import { toByState } from "../../model/judgement/evaluation.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import { CUSTOMARY_KIND } from "../../model/report-kind.ts";
import type { Briefing } from "../audience/briefing.ts";
import { composeReportLead } from "./lead.ts";

const NONE = toByState(() => 0);
/** It says nothing of its own, so everything is said in the customary way. */
const OWN = { title: "", reportKind: CUSTOMARY_KIND };

test.each([
  [
    "mỗi trạng thái một ít",
    { ...NONE, done: 37, late: 6, noData: 2 },
    45,
    [4, 6],
    "37 trong 45 đơn vị trực thuộc (82,2%) đã hoàn thành mọi phần việc; 6 đơn vị chậm và 2 đơn vị chưa đủ số liệu. Báo cáo nêu 4 hạn chế và 6 giải pháp.",
  ],
  [
    "đang làm, chưa làm và chưa đến hạn là một",
    { ...NONE, done: 1, late: 1, underway: 2, notStarted: 1, notDue: 1, noData: 1 },
    7,
    [1, 1],
    "1 trong 7 đơn vị trực thuộc (14,3%) đã hoàn thành mọi phần việc; 1 đơn vị chậm, 4 đơn vị còn trong thời hạn và 1 đơn vị chưa đủ số liệu. Báo cáo nêu 1 hạn chế và 1 giải pháp.",
  ],
  [
    "tất cả",
    { ...NONE, done: 45 },
    45,
    [0, 0],
    "Cả 45 đơn vị trực thuộc đã hoàn thành mọi phần việc.",
  ],
  [
    "chỉ có một đơn vị",
    { ...NONE, done: 1 },
    1,
    [0, 2],
    "Đơn vị trực thuộc đã hoàn thành mọi phần việc. Báo cáo nêu 2 giải pháp.",
  ],
  [
    "chưa đơn vị nào",
    { ...NONE, underway: 3 },
    3,
    [2, 0],
    "Trong 3 đơn vị trực thuộc, chưa có đơn vị nào hoàn thành mọi phần việc; 3 đơn vị còn trong thời hạn. Báo cáo nêu 2 hạn chế.",
  ],
  [
    "không nêu",
    WITHHELD,
    45,
    [4, 6],
    "45 đơn vị trực thuộc. Báo cáo nêu 4 hạn chế và 6 giải pháp.",
  ],
] as const)("hai câu đầu của báo cáo: %s", (_what, states, unitCount, items, text) => {
  const dataset = { strands: [{ countsAsProgress: true }], issuer: OWN };
  const summary = { states, unitCount };
  const briefing = { dataset, period: OWN, summary } as unknown as Briefing; // `as`: the lead reads nothing else
  const [shortcomings, solutions] = items;
  expect(composeReportLead(briefing, { shortcomings, solutions })).toBe(text);
});

test("không có phần việc nào thì không nói đơn vị nào hoàn thành", () => {
  const dataset = { strands: [], issuer: OWN };
  const summary = { states: { ...NONE, notApplicable: 3 }, unitCount: 3 };
  const briefing = { dataset, period: OWN, summary } as unknown as Briefing; // `as`: as above
  expect(composeReportLead(briefing, { shortcomings: 1, solutions: 0 })).toBe(
    "3 đơn vị trực thuộc. Báo cáo nêu 1 hạn chế.",
  );
});
