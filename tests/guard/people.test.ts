import { describe, expect, test } from "vitest";
import { buildRoot } from "../roots/built-root.ts";
import { GUARDED_ROOT, guardTree, insert, type Change } from "./guarded-tree.ts";

const { tree } = await buildRoot(GUARDED_ROOT, { hasPdf: false });
const guard = (change: Change) => guardTree(tree, change);

describe("dữ liệu về người", () => {
  test.each([
    ["0912 345 678", "số điện thoại «0912 345 678»"],
    ["+84912345678", "số điện thoại «+84912345678»"],
    ["0294.3832.012", "số điện thoại"],
    ["căn cước 084203001234", "số căn cước «084203001234»"],
    ["CMND 334455667", "số chứng minh nhân dân «CMND 334455667»"],
    ["sinh ngày 05/3/1975", "ngày sinh, năm sinh «sinh ngày 05»"],
    ["Ông A (sinh năm 1975)", "ngày sinh, năm sinh «sinh năm 1975»"],
    ["an@example.com", "địa chỉ thư «an@example.com»"],
    ["09<b>12</b>345678", "số điện thoại «0912345678»"],
    ["(0912) 345 678", "số điện thoại «(0912) 345 678»"],
    ["(0294) 3832 012", "số điện thoại «(0294) 3832 012»"],
    ["Tel.0912345678", "số điện thoại «0912345678»"],
    ["ĐT.0294 3832012", "số điện thoại «0294 3832012»"],
    ["+84 (0) 912 345 678", "số điện thoại «+84 (0) 912 345 678»"],
    ["+84(0)912.345.678", "số điện thoại"],
    ["(+84) 912 345 678", "số điện thoại"],
    ["084 203 001 234", "số căn cước «084 203 001 234»"],
    ["ông A, sinh 12/3/1970", "ngày sinh, năm sinh «sinh 12/3/1970»"],
    ["ông A, sinh 1970", "ngày sinh, năm sinh «sinh 1970»"],
    ["ông A (Sinh: 1970)", "ngày sinh, năm sinh «Sinh: 1970»"],
    ["ông A, SN 1970", "ngày sinh, năm sinh «SN 1970»"],
    ["ông A (SN: 12-3-1970)", "ngày sinh, năm sinh «SN: 12-3-1970»"],
    ["0912–345–678", "số điện thoại «0912–345–678»"],
    ["0912 – 345 – 678", "số điện thoại «0912 – 345 – 678»"],
    ["0912/345/678", "số điện thoại «0912/345/678»"],
    ["0294/3832012", "số điện thoại «0294/3832012»"],
    ["0912—34—56—78", "số điện thoại «0912—34—56—78»"],
    ["09–1234–5678", "số điện thoại «09–1234–5678»"],
    ["0912·345·678", "số điện thoại «0912·345·678»"],
    ["(0294) 3832–012", "số điện thoại «(0294) 3832–012»"],
    ["+84–912–345–678", "số điện thoại «+84–912–345–678»"],
    ["(+84) 912/345/678", "số điện thoại «(+84) 912/345/678»"],
    ["84912345678", "số điện thoại «84912345678»"],
    ["84-912-345-678", "số điện thoại «84-912-345-678»"],
    ["842943832012", "số điện thoại «842943832012»"],
    ["Nguyễn Văn A (05/3/1970)", "ngày sinh, năm sinh «Nguyễn Văn A (05/3/1970)»"],
    ["<b>Thạch Thị Sô Phi</b> (5.3.1985)", "ngày sinh, năm sinh «Thạch Thị Sô Phi (5.3.1985)»"],
    ["LÊ THỊ B (05-03-1970)", "ngày sinh, năm sinh «LÊ THỊ B (05-03-1970)»"],
    ["Nguyễn Văn A (05/3/1970, Trà Vinh)", "ngày sinh, năm sinh «Nguyễn Văn A (05/3/1970,»"],
    ["đồng chí Út Tịch (ngày 05/3/1970)", "«đồng chí Út Tịch (ngày 05/3/1970)»"],
    ["Trần B (05 tháng 3 năm 1970)", "ngày sinh, năm sinh «Trần B (05 tháng 3 năm 1970)»"],
  ])("%s bị chặn", async (text, expected) => {
    expect((await guard(insert(`<p>${text}</p>`))).join("\n")).toContain(expected);
  });

  test.each([
    "123.456.789 đồng",
    "05/3/2020",
    "35-CT/TW",
    "học sinh năm 2020",
    "đoàn viên sinh năm 1985 trở đi",
    "Công văn số 202000123",
    "kinh phí 350000000 đồng",
    "kỳ 2021-02-15",
    "0123 456 789",
    "1.234.567.890",
    "0,123456789",
    "nhiệm kỳ 2020–2025",
    "(2015) 2020 2025",
    "từ 2000-2005, học sinh 2000–2005",
    "sinh hoạt 12/3/1970",
    "đổi mới sinh hoạt chi bộ năm 1970",
    "hy sinh năm 1968, hy sinh 1968",
    "vấn đề phát sinh 12/3/2010",
    "đảng viên sinh 1985 trở đi",
    "đảng viên sinh năm 1985 về trước",
    "khối SN 2020",
    "Quyết định 12/SN 1970",
    "Hướng dẫn 36-HD/BTCTW (2018) 20.9",
    "ngày 1970-03-12",
    "kinh phí 912.345.678 đồng",
    "tổng (0,5) 345 678 900 đồng",
    "tệp site.0912345678.css",
    "tệp anh-0912345678.css",
    "tệp 3f0912345678ab.woff2",
    "từ 05/03/2020 – 10/04/2020, 05/03/2020–10/04/2020",
    "ngày 05/03/2020 15 đơn vị, 05/03/2020 – 15 đơn vị",
    "số 0912/2020/345",
    "0123–2020–2025",
    "các năm 2015–2018–2020",
    "kinh phí 84912345678 đồng, 84.912.345.678 đồng",
    "84.912.345.678",
    "Chỉ thị 35-CT/TW (30/5/2019)",
    "Thị ủy Duyên Hải (05/3/2020)",
    "Thị ủy Duyên Hải (05/3/1981)",
    "Nguyễn Văn A (05/3/2020)",
    "ngày thành lập Đảng Cộng sản Việt Nam (03/2/1930)",
    "Đoàn TNCS Hồ Chí Minh (26/3/1931)",
    "Chủ tịch Hồ Chí Minh (19/5/1890 – 19/5/2020)",
    "Nguyễn Văn A (05/3/2020, Trà Vinh)",
    "hải chiến Hoàng Sa (19/01/1974)",
    "tăng +84 912 hồ sơ, +84/912/345 hồ sơ",
    "giải phóng Hà Nội (10/10/1954)",
    "Ngày Thương binh (27/7/1947)",
    "Điện Biên Phủ (07/5/1954)",
    "Ban Chấp hành (05/3/1970)",
  ])("%s không bị chặn nhầm", async (text) => {
    expect(await guard(insert(`<p>${text}</p>`))).toEqual([]);
  });
});

test("một số căn cước viết cách quãng chỉ được nói một lần", async () => {
  const told = await guard(insert("<p>ông A, 084 203 001 234</p>"));
  expect(told.map((sentence) => sentence.split(";")[0])).toEqual([
    "site/index.html: có số căn cước «084 203 001 234»",
  ]);
});
