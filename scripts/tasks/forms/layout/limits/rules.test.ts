import { expect, test } from "vitest";
import type { CalendarDate } from "../../../../model/days/calendar-date.ts";
import type { Field } from "../../../../model/form/form.ts";
import { sampleDataset } from "../../../../../tests/samples/root.ts";
import { toQuestionList } from "../question-list.ts";
import { toAnswerRules } from "./rules.ts";

const { fields } = sampleDataset().form;
const CUTOFF = "2020-04-10" as CalendarDate; // `as`: a day that exists
const AREA = { top: 4, left: 3, bottom: 4, right: 3 };
const SUM =
  "AND(ISNUMBER(C4),C4>=0,C4=INT(C4),OR(COUNT(cap_uy_nu,cap_uy_nam)<2,C4=cap_uy_nu+cap_uy_nam))";

interface Asked {
  readonly own?: Partial<Field>;
  /** Fields of which this sheet has no cell. */
  readonly absent?: readonly string[];
}

/** The rules of a field of the sample in a sheet where the cells of other fields are called by their ids. */
function rulesOf(id: string, { own = {}, absent = [] }: Asked = {}) {
  const list = toQuestionList(
    fields.map((field) => (field.id === id ? { ...field, ...own } : field)),
    CUTOFF,
  );
  const question = list.all.find(({ field }) => field.id === id) ?? expect.fail(id);
  return toAnswerRules({ area: AREA, prompt: null }, question, {
    list,
    cutoff: CUTOFF,
    refs: {
      own: "C4",
      of: (field) => (absent.includes(field) ? null : field),
      before: "E4",
    },
  });
}

test.each([
  ["số đếm: số nguyên từ 0", "so_dang_vien", {}, { kind: "wholeFromZero" }],
  [
    "lựa chọn: tên, không phải mã",
    "hinh_thuc",
    {},
    { kind: "list", source: ["Đại hội đại biểu", "Đại hội đảng viên"] },
  ],
  [
    "lựa chọn có dấu phẩy: lấy từ trang ẩn",
    "hinh_thuc",
    { own: { options: [{ id: "a", name: "Xã, phường" }] } },
    { kind: "list", source: "_lua_chon!$A$1:$A$1" },
  ],
  ["có, không", "ban_chi_dao", {}, { kind: "list", source: ["có", "không"] }],
  ["tổng của các phần, khi đủ các phần", "cap_uy_tong", {}, { kind: "formula", formula: SUM }],
  [
    "tổng của quá nhiều phần thì công thức không chứa hết",
    "cap_uy_tong",
    { own: { sumOf: Array.from({ length: 20 }, (_, at) => `phan_thu_${at}`) } },
    { kind: "wholeFromZero" },
  ],
  [
    "trang không có một phần thì không xét tổng",
    "cap_uy_tong",
    { absent: ["cap_uy_nu"] },
    { kind: "wholeFromZero" },
  ],
] as const)("được ghi gì: %s", (_what, id, asked, rule) => {
  expect(rulesOf(id, asked).checks.map((check) => check.rule)).toEqual([rule]);
});

test("không vượt: chặn khi gõ, tô đỏ khi sửa số kia sau", () => {
  const { checks, shades } = rulesOf("cap_uy_nu");
  expect(checks[0]?.rule).toMatchObject({
    formula: "AND(ISNUMBER(C4),C4>=0,C4=INT(C4),OR(NOT(ISNUMBER(cap_uy_tong)),C4<=cap_uy_tong))",
  });
  expect(shades.map(({ look, formula }) => [look, formula])).toEqual([
    ["wrong", "AND(ISNUMBER(C4),ISNUMBER(cap_uy_tong),C4>cap_uy_tong)"],
  ]);
});

test("chỉ hỏi khi: tô xám theo câu trả lời, kể cả câu hỏi đứng trước nữa", () => {
  const condition = { field: "hinh_thuc", values: ["dai-bieu"] };
  const [shade] = rulesOf("so_dang_vien", { own: { condition } }).shades;
  expect(shade).toMatchObject({
    look: "unasked",
    formula: 'AND(hinh_thuc<>"",hinh_thuc<>"Đại hội đại biểu")',
  });
});

test("thay đổi nhiều so với lần trước: tô cam", () => {
  const largestChange = { share: { numerator: 20, denominator: 100 }, text: "20%" };
  const [shade] = rulesOf("so_dang_vien", { own: { largestChange } }).shades;
  expect(shade).toMatchObject({
    look: "unusual",
    formula: "AND(ISNUMBER(C4),ISNUMBER(E4),ABS(C4-E4)>2,ABS(C4-E4)*100>E4*20)",
  });
});

test("bước: gợi ý có, chưa; ngày gõ được nên không chặn, ghi sai thì tô đỏ", () => {
  const steps = fields.find(({ kind }) => kind === "steps") ?? expect.fail("steps");
  const { checks, shades } = rulesOf(steps.id);
  expect(checks).toMatchObject([{ rule: { source: ["có", "chưa"] }, refusal: null }]);
  expect(shades.map(({ look }) => look)).toEqual(["wrong", "wrong"]);
});
