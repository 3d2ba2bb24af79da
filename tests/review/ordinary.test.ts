import { describe, expect, test } from "vitest";
import { guardPublic } from "../guard/guard-public.ts";
import { sampleDataset } from "../samples/root.ts";
import { addUnits, listMarked, reviewChanged, toItem, toTold } from "./named-root.ts";
import { ORDINARY_SENTENCES } from "./ordinary-sentences.ts";

/** Units whose names are words of the language, numbers, names of kinds, or parts of each other's names. */
const town = addUnits({
  "xa-thanh-cong": "Đảng bộ xã Thành Công",
  "xa-doan-ket": "Đảng bộ xã Đoàn Kết",
  "xa-hoa-binh": "Đảng bộ xã Hòa Bình",
  "xa-thong-nhat": "Đảng bộ xã Thống Nhất",
  "phuong-1": "Đảng bộ Phường 1",
  "chi-bo-so-35": "Chi bộ số 35",
  "chi-bo-co-so": "Chi bộ cơ sở",
  "dang-bo-xa": "Đảng bộ xã",
  "quan-su": "Chi bộ Quân sự",
  "quan-su-thi-xa": "Đảng bộ Quân sự thị xã",
  "cong-an": "Chi bộ Công an thị xã",
  "y-te": "Chi bộ Trung tâm Y tế",
  "van-phong": "Chi bộ Văn phòng",
  "van-phong-thi-uy": "Chi bộ Văn phòng Thị ủy",
  "ban-to-chuc": "Chi bộ Ban Tổ chức Thị ủy",
  "mat-tran": "Chi bộ Mặt trận Tổ quốc",
  "noi-vu": "Chi bộ Nội vụ",
  "giao-duc": "Chi bộ Giáo dục và Đào tạo",
  "van-hoa": "Chi bộ Văn hóa và Thông tin",
  "uy-ban": "Chi bộ Ủy ban nhân dân thị xã",
  "hoi-dong": "Chi bộ Hội đồng nhân dân và Ủy ban nhân dân",
});

test("200 câu không nêu đơn vị nào: không câu nào bị báo, dù tên đơn vị là từ ngữ thông thường", () => {
  expect(new Set(ORDINARY_SENTENCES).size).toBeGreaterThanOrEqual(200);
  expect(reviewChanged([...town, toItem(ORDINARY_SENTENCES)]).map(toTold)).toEqual([]);
});

test("200 câu ấy, và tên của các đơn vị ấy ở những trang của chúng: cửa soát để cho công bố", async () => {
  const { told } = await guardPublic(sampleDataset(...town, toItem(ORDINARY_SENTENCES)));
  expect(told).toEqual([]);
});

describe("cũng những đơn vị ấy, khi được gọi tên", () => {
  test("thì bị báo", () => {
    const sentences = [
      "«Đảng bộ xã Thành Công» đi đầu.",
      "«đảng bộ xã đoàn kết» đi đầu.",
      "«Xã Hòa Bình» đi đầu.",
      "«THÀNH CÔNG» đi đầu.",
      "«Chi bộ số 35» đi đầu.",
      "«Chi bộ Quân sự» đi đầu.",
      "«Quân Sự» đi đầu.",
      "«chi bộ nội vụ» đi đầu.",
      "«Phường 1» đi đầu.",
    ];
    expect(reviewChanged([...town, toItem(sentences)]).map(toTold)).toEqual(listMarked(sentences));
  });

  test("tên dài chứa tên ngắn: chỉ đơn vị có tên dài bị báo", () => {
    const sentences = ["«Chi bộ Văn phòng Thị ủy» đi đầu.", "«Đảng bộ Quân sự thị xã» đi đầu."];
    const told = reviewChanged([...town, toItem(sentences)]);
    expect(told.map(toTold)).toEqual(listMarked(sentences));
    expect(told.map(({ allowed }) => allowed)).toEqual([
      "Chi bộ Văn phòng Thị ủy",
      "Đảng bộ Quân sự thị xã",
    ]);
  });
});
