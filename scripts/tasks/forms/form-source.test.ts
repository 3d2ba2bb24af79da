import { expect, test } from "vitest";
import { loadSound } from "../../../tests/roots/load-root-here.ts";
import { onUnits } from "../../../tests/roots/change-dataset.ts";
import type { Dataset } from "../../model/dataset.ts";
import { toPeriodToAsk } from "./form-source.ts";
import { toFormVersion } from "./form-version.ts";

const dataset = await loadSound("examples/tien-do-dai-hoi");
const silent = onUnits(dataset, (unit) =>
  unit.id === "chi-bo-co-quan-a" ? { ...unit, values: null } : unit,
);

/** From which period the last answers of a unit are. */
function beforeOf(id: string, of: Dataset = dataset): string | null | undefined {
  const newest = of.periods.at(-1) ?? expect.fail("a period");
  const unit = toPeriodToAsk(of, newest).units.find((one) => one.id === id);
  return unit === undefined ? undefined : (unit.before?.period ?? null);
}

test.each([
  ["đơn vị như cũ", beforeOf("chi-bo-co-quan-a"), "2020-05-10"],
  ["đơn vị đổi tên mà giữ mã", beforeOf("chi-bo-cong-ty-a"), "2020-05-10"],
  ["đơn vị hợp nhất bắt đầu lại", beforeOf("dang-bo-xa-g"), null],
  ["đơn vị chưa gửi lần nào", beforeOf("chi-bo-co-quan-a", silent), null],
])("số liệu lần trước: %s", (_what, found, expected) => {
  expect(found).toBe(expected);
});

test("đơn vị kỳ trước không gửi thì lấy lần gửi trước nữa", () => {
  const [first, last] = dataset.periods;
  if (first === undefined || last === undefined) throw new Error("two periods");
  const oldest = { ...first, date: "2020-04-10" as typeof first.date }; // `as`: a day that exists
  const between = {
    ...first,
    units: first.units.map((unit) => ({ ...unit, values: null })),
  };
  const three = { ...dataset, periods: [oldest, between, last] };
  expect(beforeOf("chi-bo-co-quan-a", three)).toBe("2020-04-10");
});

test("kỳ đầu không có lần trước", () => {
  const [first] = dataset.periods;
  const { units } = toPeriodToAsk(dataset, first ?? expect.fail("a period"));
  expect(units.filter(({ before }) => before !== null)).toEqual([]);
});

test("phiên bản của biểu mẫu đổi khi câu hỏi đổi, không đổi khi chỉ lời giải thích đổi", () => {
  const { form } = dataset;
  const change = (own: Partial<(typeof form.fields)[number]>) =>
    toFormVersion({
      ...form,
      fields: form.fields.map((field, at) => (at === 0 ? { ...field, ...own } : field)),
    });
  expect(change({ explanation: "Khác" })).toBe(toFormVersion(form));
  expect(change({ name: "Khác" })).not.toBe(toFormVersion(form));
  expect(change({ isPilot: true })).not.toBe(toFormVersion(form));
});
