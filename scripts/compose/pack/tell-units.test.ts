import { expect, test } from "vitest";
import { WITHHELD_TEXT } from "../../model/judgement/withheld.ts";
import type { ToldRow } from "../../model/report/pack.ts";
import { tellUnits } from "./tell-units.ts";

test("what is told of all units together stands under their own table", () => {
  const cell = { label: "Số đảng viên", unit: "" };
  const [before, now] = [
    { ...cell, text: WITHHELD_TEXT },
    { ...cell, text: "30" },
  ];
  const row: ToldRow = {
    ...{ kind: "unit", table: "Đơn vị", period: null, id: "chi-bo-c", name: "Chi bộ C" },
    cells: [now],
  };
  const shown = {
    kind: "changed",
    row,
    formerName: null,
    cells: [{ ...cell, before, now }],
  } as const;
  const column = { table: "Thống kê", label: "Mức", kind: "added" } as const;
  expect(tellUnits([shown], [column]).map(({ title, entries }) => [title, entries])).toEqual([
    ["Đơn vị", [{ name: "Nay được nêu trên trang", lines: ["Số đảng viên: Chi bộ C."] }]],
    ["Thống kê", [{ name: "Có thêm nội dung “Mức”", lines: [] }]],
  ]);
});
