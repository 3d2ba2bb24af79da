import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { HAN_CHE, sampleDataset, type Change } from "../../../tests/samples/root.ts";
import type { Paper } from "../views/documents.ts";

const OWNER = "chu_tri: CHU-TRI-HAN-CHE\n";
const DEADLINE = "thoi_han: 30/4/2020\n";
const ANSWER = "giai_phap: [ra-soat]\n";
const REMEDY = "    bien_phap:\n      - Bổ sung nguồn cán bộ nữ\n";

const without = (...lines: readonly string[]): readonly Change[] =>
  lines.map((line): Change => [line === REMEDY ? "data/chi-tieu.yaml" : HAN_CHE, line, ""]);

/** What the papers say of the shortcoming of a unit, beside what it misses. */
function tell(changes: readonly Change[]) {
  const { internalPapers } = toSampleBriefings(sampleDataset(...changes));
  const find = <T extends Paper["template"]>(template: T, end: string) =>
    internalPapers.find(
      (paper): paper is Extract<Paper, { template: T }> =>
        paper.template === template && paper.path.endsWith(end),
    );
  const [task] = find("unit-sheet", "/xa-a.pdf")?.view.shortfalls ?? [];
  const brief = find("summary", "")?.view.shortcomings.find(({ title }) => /Cơ cấu/u.test(title));
  const appendix = find("working-copy", "")
    ?.view.appendices.flatMap(({ parts }) => parts)
    .find(({ table }) => table.caption === "Hạn chế và giải pháp");
  return {
    sheet: [task?.remediesText, task?.taskText],
    summary: [brief?.remediesText, brief?.task],
    appendix: appendix?.table.rows[0]?.cells.slice(0, 3).map(({ text }) => text),
  };
}

test.each([
  ["who and until when", [], ["Chủ trì: CHU-TRI-HAN-CHE; thời hạn: 30/4/2020."]],
  ["who, but not until when", without(DEADLINE), ["Chủ trì: CHU-TRI-HAN-CHE."]],
  ["until when, but not who", without(OWNER), ["Thời hạn: 30/4/2020."]],
  ["neither", without(OWNER, DEADLINE), [""]],
])("a unit's sheet tells %s", (_what, changes, [task]) => {
  expect(tell(changes).sheet).toEqual(["Biện pháp: bổ sung nguồn cán bộ nữ.", task]);
});

test("papers invent neither answer, owner, deadline nor remedy", () => {
  expect(tell(without(ANSWER, OWNER, DEADLINE, REMEDY))).toEqual({
    sheet: ["", ""],
    summary: ["", []],
    appendix: ["–", "–", "–"],
  });
});
