import type { SourceFile } from "../../load/source-file.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { toUnitPath, toUnitRowsPath } from "../../model/units/unit-path.ts";
import { indentLines, toFileText, toRemark, UNSENT_REMARK, withRemark } from "../remarks.ts";
import {
  listMaps,
  listTexts,
  printPlain,
  printText,
  textOf,
  without,
  type PlainMap,
} from "../yaml-text.ts";
import type { Answers } from "./answers.ts";
import type { KeptForm } from "./keep-form.ts";
import { listUsedTypes } from "./keep-rules.ts";
import type { Sample } from "./sample.ts";
import { toUnitIds } from "./unit-ids.ts";

/** `data/van-ban.yaml`: instruments that hold for everybody; those of the office are for it to write. */
export function toInstrumentsFile(instruments: readonly PlainMap[]): string {
  const list =
    instruments.length === 0
      ? "van_ban: []"
      : `van_ban:\n${instruments.map((one) => indentLines(printPlain([one]), "  ")).join("\n")}`;
  const compare =
    instruments.length === 0
      ? ""
      : " Đối chiếu số, ngày, trích yếu dưới đây với nguyên văn trước khi dùng.";
  return toFileText([
    toRemark(
      `Văn bản căn cứ, xếp từ Trung ương xuống. Điều nguồn không nói thì bỏ dòng ấy, không tự đặt ra.${compare}`,
    ),
    list,
    [
      `# Thêm mỗi văn bản một mục như sau${instruments.length === 0 ? " (khi ấy ghi «van_ban:», không có [])" : ""}:`,
      withRemark("#   - id: ke-hoach-dai-hoi", "mã do mình đặt, để nơi khác dẫn"),
      "#     loai: Kế hoạch",
      "#     so: …",
      withRemark("#     ngay: …", "ngày/tháng/năm"),
      "#     co_quan: …",
      withRemark("#     trich_yeu: về …", "viết thường chữ đầu, không chấm cuối"),
    ].join("\n"),
  ]);
}

/** `data/loai-don-vi.yaml`: the types of which there are units. */
export function toUnitTypesFile(sample: Sample, answers: Answers): string {
  const used = new Set(listUsedTypes(answers));
  const types = answers.types.filter(({ id }) => used.has(id));
  const names = listMaps(sample.unitTypes, "goi_chung").filter((one) =>
    listTexts(one, "loai").every((id) => used.has(id)),
  );
  return toFileText([
    toRemark(
      "Loại đơn vị; goi_tat dùng trong câu «còn một …». goi_chung là cách gọi chung nhiều loại trong một câu; không có thì câu viết «đơn vị».",
    ),
    printPlain({
      loai_don_vi: types.map(({ id, name, shortName }) => ({ id, ten: name, goi_tat: shortName })),
    }),
    names.length === 0 ? NAMES_PATTERN : printPlain({ goi_chung: names }),
    [
      withRemark("# khoi:", "chia khối thì bỏ dấu #, và ghi khoi: mã khối ở mọi đơn vị"),
      "#   - id: ma-khoi",
      "#     ten: …",
    ].join("\n"),
  ]);
}

const NAMES_PATTERN = [
  "# goi_chung:",
  "#   - loai: [ma-loai-mot, ma-loai-hai]",
  "#     ten: …",
].join("\n");

/** `data/cach-noi.yaml`. */
export function toWordingFile({ wording }: Sample): string {
  return toFileText([
    toRemark(
      "Từ ngữ thay cho tỷ lệ, xếp từ cao xuống thấp, mục cuối là 0%. Mốc và chữ do cơ quan đặt: sửa ở đây thì mọi câu trong báo cáo đổi theo.",
    ),
    printPlain(without(wording, ["thuat_ngu"])),
    [
      withRemark("# thuat_ngu:", "từ ngữ giải thích cho người đọc"),
      "#   - tu: …",
      "#     nghia: …",
    ].join("\n"),
  ]);
}

/** The files of the first period: the period, its units, what the issuer itself reports, the opening of the report. */
export function toPeriodFiles(answers: Answers, form: KeptForm): readonly SourceFile[] {
  const { cutoff, kind } = answers;
  return [
    { file: `data/ky/${cutoff}/ky.yaml`, text: toPeriodFile(answers) },
    ...(form.levelFields.length === 0
      ? []
      : [{ file: `data/ky/${cutoff}/so-chung.yaml`, text: toLevelFile(form) }]),
    ...(form.fields.length === 0 ? [toUnitRows(answers)] : toUnitFiles(answers)),
    { file: `content/${cutoff}/mo-dau.md`, text: `${kind.opening}\n` },
  ];
}

function toPeriodFile({ cutoff, kind, term }: Answers): string {
  return toFileText([
    toRemark(
      `Kỳ báo cáo; tên thư mục là ngày chốt số liệu. Lời văn của kỳ ở content/, thư mục cùng tên: mo-dau.md (sửa lại, dẫn các căn cứ), mỗi kết quả, hạn chế, giải pháp một tệp trong ket-qua/, han-che/, giai-phap/ (xem docs/huong-dan.md, mục «Viết báo cáo»).`,
    ),
    [
      `ngay_chot: ${formatDate(cutoff)}`,
      withRemark("# ngay_van_ban:", "ngày ký; không ghi thì văn bản mang ngày chốt"),
      `tieu_de: ${printText(`${kind.title} nhiệm kỳ ${term}`)}`,
      withRemark("so_van_ban:", "để trống: chừa chỗ để ghi tay"),
    ].join("\n"),
    SCHEDULE,
  ]);
}

const SCHEDULE = [
  withRemark("# khung_thoi_gian:", "các đơn vị tổ chức đại hội từ ngày nào đến ngày nào"),
  "#   tu:",
  "#   den:",
  withRemark("# tam_hoan:", "khi có việc tạm hoãn"),
  withRemark("#   - tu:", "từ ngày nào"),
  withRemark("#     den:", "để trống: chưa biết ngày kết thúc"),
  "#     ly_do: …",
  withRemark("#     van_ban:", "mã ở van-ban.yaml, hoặc để trống"),
  "#     pham_vi: tat-ca",
].join("\n");

function toLevelFile({ levelFields }: KeptForm): string {
  return toFileText([
    toRemark(
      "Số liệu cơ quan tự báo cáo về toàn đảng bộ. Chưa có thì để trống; số của nguồn khác, của ngày khác viết thành nhóm khóa: xem docs/du-lieu.md.",
    ),
    withRemark("# nguon:", "không ghi: chính cơ quan ban hành"),
    [
      "so_lieu:",
      ...levelFields.map((field) => {
        const own = textOf(field, "id");
        const linked = textOf(field, "truong");
        return own === "" ? `  ${linked}:` : withRemark(`  ${own}:`, textOf(field, "ten"));
      }),
    ].join("\n"),
  ]);
}

function toUnitFiles({ cutoff, units }: Answers): readonly SourceFile[] {
  const ids = toUnitIds(units.map(({ name }) => name));
  return units.map(({ name, type }, index) => ({
    file: toUnitPath(cutoff, ids[index] ?? ""),
    text: [
      `ten: ${printText(name)}`,
      `loai: ${type}`,
      "don_vi_diem: không",
      withRemark("so_lieu: chua-gui", UNSENT_REMARK),
      "",
    ].join("\n"),
  }));
}

/** Units that are asked nothing need no files of their own. */
function toUnitRows({ cutoff, units }: Answers): SourceFile {
  const ids = toUnitIds(units.map(({ name }) => name));
  const rows = units.map(({ name, type }, index) => ({
    id: ids[index] ?? "",
    ten: name,
    loai: type,
    don_vi_diem: "không",
  }));
  return { file: toUnitRowsPath(cutoff), text: toFileText([printPlain({ don_vi: rows })]) };
}
