import { describe, expect, test } from "vitest";
import { readJsonData } from "../../../tests/figures/read-data-files.ts";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { composeDownloads } from "../../compose/downloads/downloads.ts";
import { sampleDataset, type Change } from "../../../tests/samples/root.ts";
import { renderJson } from "./json.ts";

function render(...changes: readonly Change[]) {
  const { editions } = toSampleBriefings(sampleDataset(...changes));
  return readJsonData(new TextEncoder().encode(renderJson(composeDownloads(editions))));
}

const rowOf = (data: ReturnType<typeof render>, id: string) =>
  data.bang["chi_tieu"]?.dong.find(({ ma_chi_tieu }) => ma_chi_tieu === id);

describe("tệp JSON", () => {
  test("số là số, ngày là ISO, danh sách là mảng, có không là true false", () => {
    const data = render();
    expect(data.ngay_chot).toBe("2020-04-10");
    expect(rowOf(data, "nu-cap-uy")).toMatchObject({
      ky: "2020-04-10",
      tu_so: 5,
      mau_so: 35,
      ty_le_chung: 14.3,
    });
    expect(data.bang["don_vi"]?.dong[0]?.["don_vi_diem"]).toBeTypeOf("boolean");
    expect(Array.isArray(rowOf(data, "nu-cap-uy")?.["loai_don_vi"])).toBe(true);
  });

  test("giá trị không có là null, kèm lý do; không bao giờ là 0, và số 0 thì là 0", () => {
    const withheld = rowOf(
      render(["data/bieu-mau.yaml", "nguoi_duoi: 0", "nguoi_duoi: 6"]),
      "nu-cap-uy",
    );
    expect(withheld).toMatchObject({ tu_so: null, ty_le_chung: null });
    expect(withheld?.ly_do_khong_co).toMatchObject({
      tu_so: "khong-neu",
      ty_le_chung: "khong-neu",
    });
    const told = rowOf(render(), "nu-cap-uy");
    expect(told?.["ket_qua_xac_dinh"]).toBe(0);
    expect(told?.ly_do_khong_co).not.toHaveProperty("ket_qua_xac_dinh");
  });

  test("mỗi cột được nói rõ, mỗi dòng có đủ mọi cột", () => {
    for (const { cot, dong } of Object.values(render().bang))
      for (const row of dong)
        expect(Object.keys(row)).toEqual([...cot.map(({ khoa }) => khoa), "ly_do_khong_co"]);
  });

  test("ghi điều kiện sử dụng của dữ liệu; không có thì chỉ xin ghi nguồn", () => {
    expect(render().dieu_kien_su_dung).toMatch(/^Được dùng lại khi ghi rõ nguồn: /);
    const own = "Theo quy định của tỉnh.";
    const change: Change = [
      "data/to-chuc.yaml",
      "trinh_bay:",
      `dieu_kien_su_dung: ${own}\ntrinh_bay:`,
    ];
    expect(render(change).dieu_kien_su_dung).toBe(own);
  });

  test("số liệu thật thì không còn lưu ý", () => {
    const change: Change = ["data/to-chuc.yaml", "so_lieu_minh_hoa: có", "so_lieu_minh_hoa: không"];
    expect(render().luu_y).toContain("SỐ LIỆU MINH HỌA");
    expect(render(change).luu_y).not.toContain("SỐ LIỆU MINH HỌA");
  });
});
