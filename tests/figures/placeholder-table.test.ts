import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { FORMATS, listFigures, type SubjectKind } from "../../scripts/model/prose/figures.ts";
import { PROJECT } from "../roots/project-root.ts";

/** How the docs call what a placeholder names. */
const SUBJECTS: Readonly<Record<SubjectKind, string>> = {
  indicator: "mã chỉ tiêu",
  levelIndicator: "mã chỉ tiêu có `tinh_tu: chung`",
  statistic: "mã số liệu thống kê",
  strand: "mã mảng",
  field: "mã trường",
  levelField: "mã trường của truong_chung",
  unitType: "mã loại đơn vị",
  block: "mã khối",
  instrument: "mã văn bản",
  units: "`don_vi`",
  period: "`ky`",
  issuer: "`to_chuc`",
  thisItem: "`nay`",
};

const docs = readFileSync(path.join(PROJECT, "docs/du-lieu.md"), "utf8");
const section = docs.slice(docs.indexOf("## Chỗ điền số"));

/** The rows of the table under these heads, by their first cell. */
function readTable(head: string): ReadonlyMap<string, readonly string[]> {
  const lines = section
    .slice(section.indexOf(`| ${head} |`))
    .split("\n")
    .slice(2);
  const end = lines.findIndex((line) => !line.startsWith("|"));
  const rows = lines.slice(0, end).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return new Map(rows.map(([first = "", ...others]) => [first, others]));
}

/** The names between backticks, without examples and keys. */
function namesIn(cell = ""): readonly string[] {
  return Array.from(cell.matchAll(/`([a-z]+(?:_[a-z]+)*)`/g), ([, name = ""]) => name).toSorted();
}

describe("the docs tell of every placeholder, and of no other", () => {
  const table = readTable("đối tượng | giá trị");

  test("each kind of subject has a row", () => {
    expect([...table.keys()].toSorted()).toEqual(Object.values(SUBJECTS).toSorted());
  });

  test.each(Object.entries(SUBJECTS))(
    "%s: its figures, and which may be asked of a part",
    (kind, name) => {
      const [figures, grouped = ""] = table.get(name) ?? [];
      const own = listFigures().filter(({ subject }) => subject === kind);
      expect(namesIn(figures)).toEqual(own.map(({ figure }) => figure).toSorted());
      const all = own.map(({ figure }) => figure);
      const lacking = grouped === "không" ? all : namesIn(grouped);
      const ofParts = own.filter(({ isGrouped }) => isGrouped).map(({ figure }) => figure);
      expect(all.filter((figure) => !lacking.includes(figure))).toEqual(ofParts);
    },
  );

  test("each format has a row", () => {
    const formats = [...new Set(Object.values(FORMATS).flat())].map((name) => `\`${name}\``);
    const told = [...readTable("cách viết | dùng cho").keys()].map((cell) => cell.split(" ")[0]);
    expect(told.toSorted()).toEqual(formats.toSorted());
  });
});
