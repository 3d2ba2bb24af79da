import { expect, test } from "vitest";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { nameStandings } from "./standings.ts";

test("where no last day is set, nobody is within it", () => {
  const { strands, indicators } = sampleDataset();
  const nameWith = (deadline: (typeof strands)[number]["deadline"]) =>
    nameStandings({
      strands: strands.map((strand) => ({ ...strand, deadline })),
      indicators: indicators
        .filter(({ measure }) => measure.kind !== "deadline")
        .map((indicator) => ({ ...indicator, deadline: null })),
    }).inTime;
  const [set] = strands.flatMap(({ deadline }) => deadline ?? []);
  if (set === undefined) throw new Error("no strand has a last day");
  expect(nameWith(set)).toBe("Còn trong thời hạn");
  expect(nameWith(null)).toBe("Chưa hoàn thành");
});
