import { expect, test } from "vitest";
import type { EvaluatedPeriods } from "../../evaluate/evaluate-period.ts";
import type { Dataset } from "../../model/dataset.ts";
import { findFailures } from "./failing-units.ts";
import { toPlainWords } from "../read/plain-words.ts";

const NAMES = [
  "Đảng bộ xã Long Hữu",
  "Chi bộ Trường Trung học phổ thông Duyên Hải",
  "Đảng bộ xã Duyên Hải",
  "Đảng bộ Phường 2",
  "Chi bộ lực lượng vũ trang A",
  "Đảng bộ xã A",
];

/** All of them late. */
function failing(): ReturnType<typeof findFailures> {
  const units = NAMES.map((name, index) => ({ id: `u-${index}`, name, values: new Map() }));
  const period = { units };
  const evaluation = { indicators: new Map(), states: { late: units.map(({ id }) => id) } };
  const issuer = {
    name: "Thị ủy Duyên Hải",
    superiorName: "Tỉnh Trà Vinh",
    placeName: "Duyên Hải",
  };
  const dataset = { issuer, indicators: [], periods: [period] };
  // `as`: nothing else is read
  return findFailures(
    dataset as unknown as Dataset,
    [{ period, evaluation }] as unknown as EvaluatedPeriods,
  );
}

const { findBlamed } = failing();

test.each([
  ["Long Hữu chưa đổi mới 1/3 cấp ủy"],
  ["xã Long Hữu còn thiếu nhân sự"],
  ["X. Long Hữu chậm"],
  ["Trường THPT Duyên Hải chưa đạt"],
  ["THPT Duyên Hải chưa đạt"],
  ["LLVT A chưa gửi"],
  ["P.2 và Ph. 2 chưa hoàn thành"],
  ["X.A chưa đạt"],
])("nói tắt vẫn là nêu tên: %s", (sentence) => {
  expect(findBlamed(toPlainWords(sentence)).length).toBeGreaterThan(0);
});

test.each([
  ["Thị ủy Duyên Hải chưa hoàn thành việc góp ý"],
  ["toàn thị xã Duyên Hải chưa đạt"],
  ["Long Hữu được chọn làm điểm"],
  ["còn 2 đơn vị chưa đạt"],
])("không nêu đơn vị nào: %s", (sentence) => {
  expect(findBlamed(toPlainWords(sentence))).toEqual([]);
});
