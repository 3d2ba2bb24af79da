import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { indentLines, toFileText, toRemark, withRemark } from "../remarks.ts";
import {
  isList,
  isPlainMap,
  printPlain,
  printText,
  type Plain,
  type PlainMap,
} from "../yaml-text.ts";
import { FORMAT } from "../../validate/schema/issuer.ts";
import type { Answers } from "./answers.ts";
import { renameTerm, type Sample } from "./sample.ts";

/** Hướng dẫn 05-HD/VPTW takes the place of 36-HD/VPTW on this day. */
const NEW_LAYOUT_FROM = "2026-05-27";

/**
 * `data/to-chuc.yaml`: what somebody has answered; what nobody has said waits behind a `#`.
 * @param ids of the rules that the root has, which alone can lead its pages
 */
export function toIssuerFile(sample: Sample, answers: Answers, ids: ReadonlySet<string>): string {
  const { issuer, term, cutoff, isIllustrative } = answers;
  return toFileText([
    toRemark(
      "Cơ quan ban hành báo cáo. Dòng bắt đầu bằng dấu # là ghi chú: biết điều gì thì bỏ dấu # ở dòng ấy rồi ghi, chưa biết thì để nguyên, không tự đặt ra. Ý nghĩa từng khóa: docs/du-lieu.md của công cụ.",
    ),
    [
      `dinh_dang: ${FORMAT}`,
      `ten: ${printText(issuer.name)}`,
      issuer.superior === null
        ? withRemark("cap_tren:", "cấp trên trực tiếp, dòng đầu của văn bản; không có thì để trống")
        : `cap_tren: ${printText(issuer.superior)}`,
      `dia_danh: ${printText(issuer.place)}`,
      `nhiem_ky: ${printText(term)}`,
      withRemark("# ky_hieu:", "ký hiệu đứng sau số của văn bản, như BC/ĐU"),
    ].join("\n"),
    printKind(sample, answers, ids),
    SIGNING,
    [
      withRemark(
        `trinh_bay: ${toLayout(cutoff)}`,
        "thể thức: hd36-2018, từ ngày 27/5/2026 là hd05-2026",
      ),
      "in_hai_mat: không",
      withRemark(
        `so_lieu_minh_hoa: ${isIllustrative ? "có" : "không"}`,
        "có: mọi trang, mọi tờ in đều ghi «SỐ LIỆU MINH HỌA»",
      ),
      withRemark("lan_du_thao: 1", "dự thảo lần mấy; để trống khi ban hành"),
    ].join("\n"),
  ]);
}

function toLayout(cutoff: CalendarDate): string {
  return cutoff < NEW_LAYOUT_FROM ? "hd36-2018" : "hd05-2026";
}

const SIGNING = [
  withRemark("# nguoi_ky:", "bỏ dấu # ở cả nhóm rồi ghi; không có thì bản in không chừa chỗ ký"),
  withRemark("#   quyen_han:", "như T/M BAN THƯỜNG VỤ; người đứng đầu tự ký thì bỏ dòng này"),
  withRemark("#   chuc_vu:", "như BÍ THƯ"),
  withRemark("#   ho_ten:", "để trống: ghi khi ban hành"),
  withRemark("# noi_nhan:", "mỗi nơi một dòng; công cụ tự thêm dấu phẩy, dấu chấm"),
  withRemark("#   - …", "cấp trên, cơ quan, đơn vị nhận; dòng cuối là nơi lưu"),
  withRemark("# lien_he:", "in ở cuối trang"),
  "#   ten:",
  "#   dia_chi:",
  "#   dien_thoai:",
  "#   thu_dien_tu:",
].join("\n");

/** What the report is called and of which parts it is made. */
function printKind(sample: Sample, answers: Answers, ids: ReadonlySet<string>): string {
  const { loai_bao_cao: kind = null, bo_cuc: outline = null } = renameTerm(
    sample.issuer,
    sample,
    answers.term,
  );
  const words = { ...(isPlainMap(kind) ? kind : {}), ...answers.kind.words };
  const remark = "báo cáo là gì, gọi sự việc thế nào; sửa cho đúng việc của cơ quan";
  return [
    withRemark("loai_bao_cao:", remark),
    indentLines(printPlain(withKnownFigures(words, ids)), "  "),
    ...(outline === null ? [] : ["", printPlain({ bo_cuc: outline }).trimEnd()]),
  ].join("\n");
}

/** A figure leads by an id, which must be there, or by a word with a dot, which is of the program. */
function withKnownFigures(words: PlainMap, ids: ReadonlySet<string>): PlainMap {
  const { so_lieu_chinh: figures = null, ...others } = words;
  if (!isList(figures)) return words;
  const known = figures.filter(
    (one: Plain) => typeof one === "string" && (one.includes(".") || ids.has(one)),
  );
  return known.length === 0 ? others : { ...others, so_lieu_chinh: known };
}
