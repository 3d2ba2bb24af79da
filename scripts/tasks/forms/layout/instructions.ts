import { BARE_SHEET } from "../../../excel/book.ts";
import { toDateParts } from "../../../model/days/calendar-date.ts";
import { NO, YES } from "../../../model/form/field-kinds.ts";
import { toPaper, type FormSheet } from "./form-sheet.ts";
import type { WorkbookKind } from "./place.ts";
import { LABELS, NOT_DONE, type Question } from "./questions.ts";
import type { FormSource } from "./source.ts";
import { toCell, toHeight } from "./styles.ts";

export const INSTRUCTIONS_SHEET = "Hướng dẫn";

/** In letters. */
const WIDTHS = [4, 110];
const TITLE_HEIGHT = 24;

/** How a workbook is filled and to whom it goes, in a few plain lines. */
export function layOutInstructions(
  kind: WorkbookKind,
  questions: readonly Question[],
  source: FormSource,
): FormSheet {
  const lines = listInstructions(kind, questions, source);
  const title = ["Hướng dẫn ghi biểu mẫu", ...source.marks].join(" – ");
  const rows = lines.map((text, at) => [toCell(`${at + 1}.`, "line"), toCell(text, "line")]);
  return {
    name: INSTRUCTIONS_SHEET,
    ...BARE_SHEET,
    widths: WIDTHS,
    rows: [
      { height: TITLE_HEIGHT, cells: [toCell(title, "titleLine")] },
      ...rows.map((cells) => ({
        height: toHeight(cells, WIDTHS) + 4,
        cells,
      })),
    ],
    paper: { ...toPaper(source, null), isLandscape: false },
    isProtected: true,
  };
}

function listInstructions(
  kind: WorkbookKind,
  questions: readonly Question[],
  { issuerName, period }: FormSource,
): readonly string[] {
  const { year } = toDateParts(period);
  const has = (...kinds: readonly string[]) =>
    questions.some(({ field }) => kinds.includes(field.kind));
  return [
    `Chỉ ghi vào ô nền vàng và ô “${LABELS.remark}”; các ô khác đã khóa. Cột “${LABELS.before}”, nếu có, để đối chiếu.`,
    `Chưa biết, chưa có số liệu thì để trống, cả ở mục bắt buộc (nói lý do ở ô “${LABELS.remark}”). Để trống không có nghĩa là 0: kết quả bằng không thì ghi số 0.`,
    ...(kind === "level"
      ? []
      : [`Không có gì thay đổi thì vẫn ghi lại số liệu, và ghi ngày ở ô “${LABELS.figuresDate}”.`]),
    ...(has("date", "steps")
      ? [
          `Ngày ghi ngày/tháng/năm, như 05/3/${year}. Không rõ ngày thì ghi đến đâu biết đến đó: tháng 5/${year}; thượng tuần, trung tuần, hạ tuần tháng 5/${year}; quý II/${year}; từ 15/5/${year} đến 20/5/${year}. Việc đã làm mà không rõ lúc nào thì ghi ${YES}.`,
        ]
      : []),
    ...(has("steps")
      ? [
          `Việc có nhiều bước: bước đã xong ghi ngày xong (không rõ ngày: ${YES}), bước chưa xong ghi ${NOT_DONE}; chưa biết thì để trống.`,
        ]
      : []),
    ...(has("yesNo", "choice")
      ? [`Ô có mũi tên thì chọn trong danh sách (${YES}, ${NO} hoặc các mục đã ghi sẵn).`]
      : []),
    ...(has("decimal")
      ? [
          "Số có phần lẻ: ghi xong thì xem lại số hiện trong ô, vì mỗi máy dùng dấu phẩy hoặc dấu chấm.",
        ]
      : []),
    `Ô màu xám: không phải ghi (đơn vị không được hỏi, hoặc do câu trả lời ở ô khác). Màu đỏ: không khớp với ô khác, hoặc ngày không đúng. Màu cam: thay đổi nhiều so với lần trước, hãy xem lại; nếu đúng thì để nguyên và nói lý do ở ô “${LABELS.remark}”.`,
    "Gõ từng ô, hoặc dán bằng Paste Special → Values. Không dán đè cả vùng, không thêm, xóa, đổi tên trang, dòng, cột.",
    "Không ghi bí mật nhà nước, tên và lý lịch của nhân sự vào biểu mẫu.",
    `Ghi xong thì lưu, giữ dạng .xlsx và tên tệp, gửi lại cho nơi đã gửi biểu mẫu này (${issuerName}).`,
  ];
}
