import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { toByState } from "../../model/judgement/evaluation.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import { composeShell } from "../frame/shell.ts";
import { composeSharePicture } from "./share-picture.ts";
import { composeFeed } from "./feed.ts";
import { composeTiles } from "../key-figures/choose.ts";
import { describePage } from "./describe-state.ts";
import type { Briefing } from "../audience/briefing.ts";

const {
  newest,
  editions: [{ report }],
} = toSampleBriefings(sampleDataset());
const none = toByState(() => 0);

/** The same briefing with other states of its units. */
function withStates(states: Briefing["summary"]["states"], isIllustrative = false): Briefing {
  const { dataset, summary } = newest;
  return {
    ...newest,
    dataset: { ...dataset, issuer: { ...dataset.issuer, isIllustrative } },
    summary: { ...summary, states, unitCount: 7 },
  };
}

test.each<readonly [string, Briefing["summary"]["states"], string]>([
  ["none is ready", { ...none, late: 7 }, "Cả 7 đơn vị trực thuộc chậm."],
  ["some are", { ...none, done: 3, late: 4 }, "3 trong 7 đơn vị trực thuộc (42,9%)"],
  ["all are", { ...none, done: 7 }, "Cả 7 đơn vị trực thuộc đã hoàn thành mọi phần việc."],
  ["none is due", { ...none, notDue: 7 }, "Cả 7 đơn vị trực thuộc còn trong thời hạn."],
  ["it is withheld", WITHHELD, "2 trong 7 đơn vị trực thuộc còn chỉ tiêu chưa đạt, ở "],
])("a page says how far the units are when %s", (_when, states, expected) => {
  const description = describePage("Tiến độ", withStates(states));
  expect(description).toMatch(/^Tiến độ\. .*số liệu chốt đến ngày 10\/4\/2020\. /);
  expect(description).toContain(expected);
  expect(description).not.toContain("MINH HỌA");
});

test("a description, a feed and a picture say that figures are made up", () => {
  const briefing = withStates({ ...none, done: 3, late: 4 }, true);
  const feed = composeFeed([{ briefing, report }]);
  const told = [
    composeShell(
      { kind: "schedule", id: "", title: "Tiến độ", description: "Tiến độ." },
      briefing,
      [],
    ).description,
    feed.subtitle,
    ...feed.entries.map(({ summary }) => summary),
    composeSharePicture(briefing).marks.join(),
  ];
  for (const text of told) expect(text).toContain("SỐ LIỆU MINH HỌA");
});

test("the picture shows the first key figure of the page, in place of a withheld one the next", () => {
  const briefing = withStates({ ...none, done: 3, late: 4 });
  const [first] = composeTiles(briefing);
  expect(composeSharePicture(briefing).figure).toEqual({
    value: first?.value,
    words: "trong 7 đơn vị trực thuộc đã hoàn thành mọi phần việc",
  });
  expect(composeSharePicture(withStates(WITHHELD)).figure).toEqual({
    value: "2",
    words: "trong 7 đơn vị trực thuộc còn chỉ tiêu chưa đạt",
  });
});
