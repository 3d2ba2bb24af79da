import { indentLines, remarkKey, toFileText, toRemark, withRemark } from "../remarks.ts";
import { listMaps, printPlain, textOf, type PlainMap } from "../yaml-text.ts";
import type { KeptForm } from "./keep-form.ts";

/** `data/bieu-mau.yaml`: what each unit is asked. */
export function toFormFile(form: KeptForm): string {
  const { groups, fields, levelFields, comparisons } = form;
  if (fields.length === 0)
    return toFileText([
      toRemark(NOTHING_ASKED),
      printPlain({ nhom: [], truong: [] }),
      toLimits(form),
    ]);
  return toFileText([
    toRemark(HEAD),
    ...(form.lowered.length === 0 ? [] : [toRemark(toLoweredRemark(form.lowered))]),
    printPlain({ nhom: groups }),
    printList("truong:", fields),
    ...(levelFields.length === 0
      ? []
      : [`${toRemark(LEVEL)}\n${printList("truong_chung:", levelFields)}`]),
    ...(comparisons.length === 0 ? [] : [printList("so_voi:", comparisons)]),
    toLimits(form),
    toPattern(fields),
  ]);
}

const HEAD =
  "Biểu mẫu: mỗi đơn vị được hỏi những gì. Các trường lấy từ mẫu: bỏ trường không hỏi, thêm trường còn thiếu, sửa tên các bước theo hướng dẫn của cấp trên. cong_khai: don-vi (công khai theo từng đơn vị), tong-hop (chỉ số cộng), khong (chỉ dùng nội bộ). thay_doi_toi_da: số thay đổi quá mức này so với lần gửi trước thì phải có người xác nhận; mức do cơ quan đặt, không cần thì xóa dòng.";
const NOTHING_ASKED =
  "Thông báo không hỏi đơn vị điều gì: không có trường nào, đơn vị chỉ có tên, loại. Cần hỏi thì thêm nhom, truong: xem docs/du-lieu.md của công cụ.";
const LEVEL =
  "Số liệu do chính cơ quan báo cáo về toàn đảng bộ, không cộng từ đơn vị; giá trị ghi ở so-chung.yaml của kỳ. bat_buoc: có thì kỳ nào thiếu số ấy cũng bị báo lỗi.";

function toLoweredRemark(ids: readonly string[]): string {
  return `Mẫu công khai ${ids.join(", ")} theo từng đơn vị, tức là nêu tên nơi chưa làm xong; ở đây chỉ công khai số cộng. Cơ quan quyết định nêu tên thì đổi thành don-vi, và ghi neu_ten_don_vi: có ở chỉ tiêu xét trường ấy.`;
}

function printList(head: string, items: readonly PlainMap[]): string {
  return [head, ...items.map((item) => indentLines(printPlain([item]), "  "))].join("\n");
}

const LIMITS: readonly (readonly [key: string, remark: string])[] = [
  ["don_vi_tinh", "đơn vị tính nào là đếm người"],
  ["nguoi_duoi", "số người dưới mức này thì không nêu (trừ số 0)"],
  ["don_vi_duoi", "chỉ tiêu, phần việc áp dụng cho ít đơn vị hơn mức này thì không nêu số đơn vị"],
  ["nhom_duoi", "câu chữ không nêu riêng loại, khối có ít đơn vị hơn mức này"],
];

function toLimits({ limits }: KeptForm): string {
  const printed = LIMITS.reduce(
    (text, [key, remark]) => remarkKey(text, key, remark),
    printPlain({ an_so_nho: limits }),
  );
  const head =
    "Số nhỏ đến mức chỉ ra được người hoặc đơn vị thì bản công khai không nêu. Ghi 0 là không ẩn.";
  return `${toRemark(head)}\n${printed}`;
}

/** How a unit's file tells its figures: a line for each field, with what it wants. */
function toPattern(fields: readonly PlainMap[]): string {
  const hasSteps = fields.some((field) => textOf(field, "kieu") === "cac-buoc");
  const steps =
    " Các bước: mỗi bước đã xong một dòng thụt vào thêm, «mã bước: ngày»; chưa xong bước nào thì ghi {}.";
  const head = `Đơn vị đã gửi thì trong tệp của đơn vị, thay «so_lieu: chua-gui» bằng các dòng sau (bỏ dấu #, giữ chỗ thụt vào). Chưa có số liệu nào thì để trống dòng ấy, đừng ghi 0.${hasSteps ? steps : ""}`;
  return [
    toRemark(head),
    "#",
    "# so_lieu:",
    ...fields.map((field) => withRemark(`#   ${textOf(field, "id")}:`, toWanted(field))),
  ].join("\n");
}

/** `Số đảng viên (số đếm)`, `Hình thức lập cấp ủy (một trong: bau, chi-dinh)`. */
function toWanted(field: PlainMap): string {
  const options = listMaps(field, "lua_chon").map((option) => textOf(option, "id"));
  const how =
    options.length > 0 ? `một trong: ${options.join(", ")}` : HOW_TO_ANSWER[textOf(field, "kieu")];
  const name = textOf(field, "ten");
  return how === undefined ? name : `${name} (${how})`;
}

const HOW_TO_ANSWER: Readonly<Record<string, string>> = {
  "so-dem": "số đếm",
  "thap-phan": "số, phần lẻ sau dấu phẩy",
  "co-khong": "có hoặc không",
  ngay: "ngày",
  "cac-buoc": "các bước",
  chu: "lời",
};
