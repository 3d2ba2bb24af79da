import { describe, expect, test } from "vitest";
import { sampleRoot, type Change } from "../../../tests/samples/root.ts";
import { withRows } from "../../../tests/samples/unit-rows.ts";
import type { SourceFile } from "../../load/source-file.ts";
import { validate } from "../../validate/validate.ts";
import { findNewUnitGround, planNewUnit } from "./plan.ts";

const NAME = "Chi bộ Trường Mầm non Số 1";

function add(files: readonly SourceFile[], name = NAME) {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const found = findNewUnitGround({ loaded: { files, problems: [], unread: [] }, texts }, name);
  if (found.kind !== "ground") return found;
  const { unitTypes, blocks } = found.ground.definitions;
  const [type, block] = [unitTypes.at(-1), blocks.at(-1)];
  if (type === undefined || block === undefined) throw new Error("the sample has types and blocks");
  return planNewUnit(found.ground, { type, block });
}

describe("a forgotten unit stands where the others of its period stand, and has sent nothing", () => {
  test("a file of its own", () => {
    expect(add(sampleRoot())).toEqual({
      file: "data/ky/2020-04-10/don-vi/chi-bo-truong-mam-non-so-1.yaml",
      before: null,
      after: `ten: ${NAME}\nloai: chi-bo\nkhoi: co-quan\ndon_vi_diem: không\nso_lieu: chua-gui\n`,
    });
  });

  test("a row, behind the others", () => {
    const files = withRows(sampleRoot(), () => true);
    const plan = add(files);
    if ("kind" in plan) throw new Error(plan.kind);
    expect(plan.file).toBe("data/ky/2020-04-10/don-vi.yaml");
    const rest = files.filter(({ file }) => file !== plan.file);
    const { problems, roster } = validate([...rest, { file: plan.file, text: plan.after }]);
    expect(problems).toEqual([]);
    expect(roster.periods.at(-1)?.units.find(({ name }) => name === NAME)).toMatchObject({
      id: "chi-bo-truong-mam-non-so-1",
      values: null,
    });
  });
});

test.each([
  ["that the period has", "đảng bộ  Xã A", "Kỳ 10/4/2020 đã có đơn vị «Đảng bộ xã A» (mã xa-a)."],
  ["of nothing", " ", "« »: Chưa trả lời."],
])("a name %s is refused", (_what, name, sentence) => {
  expect(add(sampleRoot(), name)).toEqual({ kind: "refused", sentence });
});

test("where nobody can tell which units there are, the problems are told", () => {
  const changes: readonly Change[] = [
    ["data/to-chuc.yaml", "dia_danh:", "dinh_dang: 99\ndia_danh:"],
  ];
  expect(add(sampleRoot(...changes))).toMatchObject({ kind: "problems" });
});
