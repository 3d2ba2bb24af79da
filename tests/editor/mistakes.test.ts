import { describe, expect, test } from "vitest";
import { toRootFacts } from "../../scripts/tasks/editor/root-facts.ts";
import { toFileSchema } from "../../scripts/tasks/editor/file-schema.ts";
import { FILE_KINDS } from "../../scripts/tasks/editor/files.ts";
import { validate } from "../../scripts/validate/validate.ts";
import { HAN_CHE, KY, sampleRoot, XA_A, type Change } from "../samples/root.ts";
import { openEditor } from "./open-editor.ts";

const editor = openEditor(sampleRoot());

const FORM = "data/bieu-mau.yaml";
const RULES = "data/chi-tieu.yaml";
const ISSUER = "data/to-chuc.yaml";

describe("lỗi hay gặp thì trình soạn thảo báo ngay", () => {
  test.each<readonly [what: string, change: Change, at: string]>([
    ["khóa lạ", [ISSUER, "ky_hieu:", "ki_hieu:"], "ki_hieu"],
    ["thiếu khóa", [ISSUER, "dia_danh: Duyên Hải\n", ""], "dia_danh"],
    ["để trống điều bắt buộc", [ISSUER, "ten: Thị ủy Duyên Hải", "ten:"], "/ten"],
    ["chữ thay cho có, không", [ISSUER, "in_hai_mat: không", "in_hai_mat: no"], "/in_hai_mat"],
    ["từ không có trong danh sách", [ISSUER, "hd36-2018", "hd36"], "/trinh_bay"],
    [
      "một dòng thay cho danh sách",
      [ISSUER, "noi_nhan:\n  - Ban Thường vụ Tỉnh ủy", "noi_nhan: Ban Thường vụ Tỉnh ủy"],
      "/noi_nhan",
    ],
    ["ngày thiếu năm", [KY, "ngay_chot: 10/4/2020", "ngay_chot: 10/4"], "/ngay_chot"],
    ["chỉ có tháng", [KY, "ngay_chot: 10/4/2020", "ngay_chot: tháng 4/2020"], "/ngay_chot"],
    ["chữ thay cho số", [XA_A, "cap_uy_tong: 15", "cap_uy_tong: mười lăm"], "/so_lieu/cap_uy_tong"],
    ["số âm", [XA_A, "cap_uy_tong: 15", "cap_uy_tong: -15"], "/so_lieu/cap_uy_tong"],
    [
      "số dễ lẫn với số thập phân",
      [XA_A, "so_dang_vien: 214", "so_dang_vien: 1.234"],
      "/so_lieu/so_dang_vien",
    ],
    ["trường không có trong biểu mẫu", [XA_A, "cap_uy_nu: 2", "cap_uy_nuu: 2"], "cap_uy_nuu"],
    ["thiếu trường bắt buộc", [XA_A, "  so_dang_vien: 214\n", ""], "so_dang_vien"],
    [
      "lựa chọn không có",
      [XA_A, "hinh_thuc: dai-bieu", "hinh_thuc: Đại biểu"],
      "/so_lieu/hinh_thuc",
    ],
    [
      "ngày đã làm viết sai",
      [XA_A, "ngay_thanh_lap: 02/01/2020", "ngay_thanh_lap: 2/1"],
      "/so_lieu/ngay_thanh_lap",
    ],
    ["bước không có", [XA_A, "de-cuong: 01/02/2020", "de_cuong: 01/02/2020"], "de_cuong"],
    ["mã viết có dấu", [XA_A, "loai: dang-bo-xa", "loai: Đảng bộ xã"], "/loai"],
    [
      "khóa của kiểu khác",
      [FORM, "kieu: co-khong", "kieu: co-khong\n    don_vi_tinh: người"],
      "/don_vi_tinh",
    ],
    ["thiếu khóa của kiểu", [FORM, "    moc: da-lam\n", ""], "moc"],
    [
      "mã trường nối bằng gạch ngang",
      [FORM, "id: so_dang_vien", "id: so-dang-vien"],
      "/truong/0/id",
    ],
    ["ràng buộc không có", [RULES, "rang_buoc: phan-dau", "rang_buoc: nên"], "/rang_buoc"],
    [
      "phần đầu của hạn chế thiếu tình trạng",
      [HAN_CHE, /tinh_trang: [a-z-]+\n/.exec(textOf(HAN_CHE))?.[0] ?? "", ""],
      "tinh_trang",
    ],
  ])("%s", (_what, change, at) => {
    const files = sampleRoot(change);
    const changed = files.find(({ file }) => file === change[0]) ?? expect.fail("no file");
    expect(editor(changed).join("\n")).toContain(at);
    // What the editor refuses the program refuses too.
    expect(validate(files).problems).not.toEqual([]);
  });
});

function textOf(file: string): string {
  return sampleRoot().find((source) => source.file === file)?.text ?? "";
}

describe("trình soạn thảo gợi ý điều mà gốc có", () => {
  const files = sampleRoot();
  const root = toRootFacts(validate(files), files) ?? expect.fail("a newer root");
  const schemas = new Map(
    FILE_KINDS.map((kind) => [kind.id, JSON.stringify(toFileSchema(kind, root))]),
  );

  test.each([
    ["loại đơn vị", "don-vi", "dang-bo-phuong"],
    ["khối", "don-vi", "xa-phuong"],
    ["trường, kèm tên", "don-vi", "Số đảng viên"],
    ["đơn vị tính của trường", "don-vi", "Đơn vị tính: đảng viên."],
    ["quy tắc của trường", "don-vi", "Không lớn hơn «Tổng số cấp ủy viên» (cap_uy_tong)."],
    ["lựa chọn, kèm tên", "don-vi", "dai-bieu (Đại hội đại biểu)"],
    ["bước, kèm tên", "don-vi", '"de-cuong":{"title"'],
    ["văn bản", "ky", "chi-thi-35"],
    ["đơn vị", "ky", "Đảng bộ phường B"],
    ["chỉ tiêu", "han-che", "nu-cap-uy"],
    ["từ của số liệu chính", "to-chuc", "don_vi.tien_do"],
  ])("%s", (_what, kind, words) => {
    expect(schemas.get(kind)).toContain(words);
  });
});
