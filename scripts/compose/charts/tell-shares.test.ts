import { expect, test } from "vitest";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Distance } from "../words/indicators/distance-text.ts";
import { tellShares, type ShareFact } from "./tell-shares.ts";

type Side = Distance["side"];

/** @param points from the level; `null`: nothing is told */
function share(
  name: string,
  result: ShareFact["result"],
  points: number | null = null,
  side: Side = (points ?? 0) < 0 ? "below" : "above",
): ShareFact {
  const pointsText = points === null || points === 0 ? null : String(Math.abs(points));
  return { name, result, distance: points === null ? null : { side, points, pointsText } };
}

test.each([
  [
    "all reach their levels, and one is nearest",
    [share("A", "met", 4), share("Đổi mới", "met", 2)],
    "Cả hai tỷ lệ chung đều đạt mức quy định, sát mức nhất là “Đổi mới”: cao hơn 2 điểm phần trăm",
  ],
  [
    "one is at its level",
    [share("A", "met", 4), share("Đổi mới", "met", 0, "at")],
    "Cả hai tỷ lệ chung đều đạt mức quy định, sát mức nhất là “Đổi mới”: bằng mức",
  ],
  [
    "one is within a band, so none is nearest",
    [share("A", "met", 4), share("B", "met", 0, "within")],
    "Cả hai tỷ lệ chung đều đạt mức quy định",
  ],
  [
    "one does not",
    [share("A", "met", 4), share("Nữ cấp ủy", "unmet", -2), share("C", "notDue", -5)],
    "1 trong 3 tỷ lệ chung chưa đạt mức quy định: “Nữ cấp ủy” thấp hơn 2 điểm phần trăm",
  ],
  [
    "none does, and one is above what it may be at most",
    [share("A", "unmet", -2), share("Số dư", "unmet", 3)],
    "Cả hai tỷ lệ chung đều chưa đạt mức quy định, xa mức nhất là “Số dư”: cao hơn 3 điểm phần trăm",
  ],
  [
    "two are as far",
    [share("A", "unmet", -2), share("B", "unmet", 2)],
    "Cả hai tỷ lệ chung đều chưa đạt mức quy định",
  ],
  [
    "some are not due",
    [share("A", "met", 4), share("B", "notDue", -5)],
    "1 trong 2 tỷ lệ chung đã đạt mức quy định",
  ],
  ["none is due", [share("A", "notDue", -4), share("B", "notDue", -5)], null],
  [
    "a withheld one is not counted",
    [share("A", "met", 4), share("B", "met", 2), share("C", WITHHELD)],
    "Cả hai tỷ lệ chung đều đạt mức quy định, sát mức nhất là “B”: cao hơn 2 điểm phần trăm",
  ],
  ["all withheld", [share("A", WITHHELD)], null],
] as const)("shares: %s", (_what, facts, finding) => {
  expect(tellShares(facts, "tỷ lệ chung")).toBe(finding);
});
