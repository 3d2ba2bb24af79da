import { expect, test } from "vitest";
import { sampleDataset, sentencesOf } from "../../../tests/samples/root.ts";

const BIEU_MAU = "data/bieu-mau.yaml";

test.each([
  [
    "thiếu cả phần an_so_nho: một lỗi, không kéo theo lỗi nào",
    "an_so_nho:\n  don_vi_tinh: [đảng viên, người]\n  nguoi_duoi: 0\n  don_vi_duoi: 0\n  nhom_duoi: 3\n",
    "",
    "data/bieu-mau.yaml:1:1: thiếu khóa «an_so_nho»; thêm dòng «an_so_nho: …».",
  ],
  [
    "thiếu một mức",
    "  nguoi_duoi: 0\n",
    "",
    "data/bieu-mau.yaml:88:3: thiếu khóa «nguoi_duoi» trong «an_so_nho»; thêm dòng «nguoi_duoi: …».",
  ],
  [
    "mức không phải là số đếm",
    "nguoi_duoi: 0",
    "nguoi_duoi: năm",
    "data/bieu-mau.yaml:89:15: «năm» không phải là số đếm; chỉ nhận số nguyên không âm, như 15 hoặc 1234; viết bằng chữ số.",
  ],
  [
    "khóa gõ sai",
    "don_vi_duoi: 0",
    "don_vi_duoi: 0\n  khoi_duoi: 3",
    "data/bieu-mau.yaml:91:3: không có khóa «khoi_duoi».",
  ],
])("%s", (_what, from, to, sentence) => {
  expect(sentencesOf([BIEU_MAU, from, to])).toEqual([sentence]);
});

test("các mức đọc đúng như tệp ghi", () => {
  const { form } = sampleDataset([BIEU_MAU, "nguoi_duoi: 0", "nguoi_duoi: 5"]);
  expect(form.withholding).toEqual({
    personMeasures: ["đảng viên", "người"],
    personsBelow: 5,
    unitsBelow: 0,
    groupsBelow: 3,
  });
});
