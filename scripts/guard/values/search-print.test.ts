import { expect, test } from "vitest";
import { checkFiles } from "../../check-root.ts";
import { HAN_CHE, MO_DAU, sampleRoot, type Change } from "../../../tests/samples/root.ts";
import type { Finding } from "../finding.ts";
import { toKnowledge } from "../knowledge.ts";
import { toClearance } from "./clearance.ts";
import { searchPrint } from "./search-file.ts";

/** What is told of a print whose lines are these. */
function search(lines: readonly string[], ...changes: readonly Change[]): readonly string[] {
  const files = sampleRoot(...changes);
  const root = checkFiles({ files, problems: [], unread: [] }, null);
  if (root.kind !== "sound") throw new TypeError("the sample is sound");
  const told: Omit<Finding, "files">[] = [];
  const print = {
    pages: [lines],
    title: "",
    language: "vi",
    isTagged: true,
    properties: "",
    aside: "",
    links: [],
    hasScripts: false,
    hasAttachments: false,
  };
  searchPrint(print, toKnowledge(toClearance(root.dataset, root.periods)), (finding) =>
    told.push(finding),
  );
  return told.map(({ what }) => what);
}

const DEADLINE: Change = [HAN_CHE, "thoi_han: 30/4/2020", "thoi_han: quý II/2020"];
const LINES = ["gửi đề án chậm nhất trong", "quý II/2020."];

test("an internal deadline is no line of a public print", () => {
  expect(search(LINES, DEADLINE).join()).toContain("có nội dung nội bộ «quý II/2020»");
});

test.each([
  ["a line may end around words of a public sentence", LINES],
  ["so may the first line of a paragraph", ["quý II/2020", "các đơn vị gửi đề án"]],
])("%s", (_sentence, lines) => {
  const said = "chậm nhất trong quý II/2020 các đơn vị gửi đề án";
  expect(search(lines, DEADLINE, [MO_DAU, "đã chuẩn bị", said])).toEqual([]);
});

test("a cell is no line of a sentence that says the same elsewhere", () => {
  const said: Change = [MO_DAU, "đã chuẩn bị", "đến quý II/2020 đã chuẩn bị"];
  expect(search(["Thời hạn", "quý II/2020", "Chủ trì"], DEADLINE, said)).toHaveLength(1);
});
