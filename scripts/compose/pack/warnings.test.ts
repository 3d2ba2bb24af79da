import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { listWarnings } from "./warnings.ts";

const { dataset, period } = toSampleBriefings(sampleDataset()).newest;
const issued = { ...dataset, issuer: { ...dataset.issuer, draftNumber: null } };

function toBoard(sent: number, unitCount: number) {
  const none = { silent: 0, stale: 0, unreadable: 0, complete: 0, wrong: 0, outdated: 0 };
  const counts = { ...none, unitCount, sent, lackingRequired: 0, lackingOptional: 0 };
  return { date: period.date, before: null, units: [], vanished: [], appeared: [], counts };
}

const DRAFT =
  "Lưu ý trước khi đưa lên cổng: báo cáo còn là bản dự thảo, các trang ghi «Dự thảo lần 1». Khi đã ban hành thì để trống «lan_du_thao» trong data/to-chuc.yaml rồi đóng gói lại.";
const NOBODY =
  "Lưu ý trước khi đưa lên cổng: chưa có đơn vị nào gửi, cập nhật số liệu kỳ 10/4/2020 (0/5 đơn vị).";

test.each([
  ["a draft", dataset, toBoard(2, 5), [DRAFT]],
  ["nobody has sent anything", issued, toBoard(0, 5), [NOBODY]],
  ["a draft without anything", dataset, toBoard(0, 5), [DRAFT, NOBODY]],
  ["one unit has sent figures", issued, toBoard(1, 5), []],
  ["there is no unit", issued, toBoard(0, 0), []],
  ["units are asked nothing", issued, null, []],
] as const)("before an upload: %s", (_what, own, completeness, warnings) => {
  expect(listWarnings({ dataset: own, period, completeness })).toEqual(warnings);
});
