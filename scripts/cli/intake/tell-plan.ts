import { toVisible } from "../problems/excerpt.ts";
import type { BookPlan, PartPlan } from "../../tasks/intake/plan.ts";
import type { Change } from "../../tasks/intake/weigh/outcome.ts";
import type { IntakeFault, LeftOver } from "../../tasks/intake/read/statement.ts";

/** What each workbook would change, or why nothing of it is taken, for a terminal. */
export function tellBooks(books: readonly BookPlan[]): string {
  return books.map(tellBook).join("\n");
}

function tellBook(book: BookPlan): string {
  const { workbook, title, faults, notes } = book;
  const head = title === null ? workbook : `${workbook} – ${title}`;
  const lines = [
    ...notes.map((note) => `Lưu ý: ${note}.`),
    ...(faults.length > 0
      ? tellFaults(faults)
      : book.parts.flatMap((part) => tellPart(part, book))),
    ...tellToConfirm(book),
    ...tellWords(book),
  ];
  return [head, ...lines.map((line) => `  ${line}`)].map(toShown).join("\n") + "\n";
}

/** A remark of a few sentences; what is longer is read in the workbook. */
const LONGEST = 600;

/** What others have typed neither commands the terminal nor pushes everything else out of sight. */
function toShown(line: string): string {
  const letters = Array.from(line);
  const rest = letters.length - LONGEST;
  if (rest <= 0) return toVisible(line);
  return `${toVisible(letters.slice(0, LONGEST).join(""))}… (còn ${rest} ký tự, đọc ở tệp)`;
}

function tellFaults(faults: readonly IntakeFault[]): readonly string[] {
  return [
    `Không nhập, ${faults.length} lỗi cần sửa:`,
    ...faults.map((fault) => `  ${tellFault(fault)}`),
  ];
}

/** `Cơ cấu!C7: …` */
export function tellFault({ at, label, sentence }: IntakeFault): string {
  const asked = label === null ? "" : ` (${label})`;
  const place = at.sheet === null ? "" : `${at.sheet}!${at.address}${asked}: `;
  return `${place}${sentence}${sentence.endsWith("?") ? "" : "."}`;
}

/** Of several units each is named. */
function tellPart(
  { name, changes, conflicts, lacking, carried }: PartPlan,
  { parts }: BookPlan,
): readonly string[] {
  const left = [...tellLacking([...lacking, ...carried.unknown]), ...tellCarried(carried)];
  if (changes.length + conflicts.length + left.length === 0) return [];
  const isOne = parts.length === 1;
  const lines = [
    ...changes.map(tellChange),
    ...(conflicts.length === 0 ? [] : [HEAD_OF_CONFLICTS]),
    ...conflicts.map((conflict) => `  ${tellConflict(conflict)}`),
    ...left,
  ];
  return isOne ? lines : [`${name ?? ""}:`, ...lines.map((line) => `  ${line}`)];
}

const HEAD_OF_CONFLICTS = "Dữ liệu đã có số khác, để nguyên:";

function tellLacking(labels: readonly string[]): readonly string[] {
  return labels.length === 0 ? [] : [`${LACKING}: ${labels.join("; ")}.`];
}

/** What was copied from the last period and is left so: people must see what of it counts. */
function tellCarried({ passed, repeated }: PartPlan["carried"]): readonly string[] {
  return [
    ...(passed.length === 0 ? [] : [`${PASSED}: ${passed.join("; ")}.`]),
    ...(repeated.length === 0 ? [] : [`${REPEATED}: ${repeated.join("; ")}.`]),
  ];
}

const PASSED =
  "Để trống nên giữ số kỳ trước, vẫn được tính là đã cập nhật vì cùng nhóm có mục đổi (xem có đúng không)";
const REPEATED =
  "Ghi lại đúng như kỳ trước mà không ghi «Số liệu tính đến ngày», nên chưa được tính là đã cập nhật (hỏi đơn vị ngày ấy)";
const LACKING = "Mục bắt buộc để trống, ghi là chưa có số liệu (nên hỏi lại đơn vị)";
const NOTHING = "(chưa có)";

/** `Số liệu!C8: Số đảng viên: 214 → 220` */
export function tellChange({ at, label, before, after, keeps }: Change): string {
  const kept = keeps.length === 0 ? "" : ` (giữ ${keeps.join(", ")} đã ghi; xem lại)`;
  return `${at.sheet}!${at.address}: ${label}: ${before ?? NOTHING} → ${after}${kept}`;
}

function tellConflict({ at, label, before, after }: Change): string {
  return `${at.sheet}!${at.address}: ${label}: đang là ${before ?? NOTHING}, biểu mẫu ghi ${after}`;
}

function tellToConfirm({ toConfirm }: BookPlan): readonly string[] {
  if (toConfirm.length === 0) return [];
  return [
    "Thay đổi nhiều so với kỳ trước; gõ nhầm thì sửa, đúng thì xác nhận khi được hỏi lúc nhập, hoặc ở «xac_nhan» trong tệp của đơn vị:",
    ...toConfirm.map((fault) => `  ${tellFault(fault)}`),
  ];
}

function tellLeftOver({ at, label, text }: LeftOver): string {
  const why = label === "" ? "ngoài biểu mẫu" : `biểu mẫu nay không hỏi «${label}»`;
  return `Bỏ qua ${at.sheet}!${at.address}: ${why} (ghi: ${text})`;
}

/** What only a person can use, and how much there was. */
function tellWords(book: BookPlan): readonly string[] {
  const { remarks, leftOver, faults } = book;
  return [
    ...remarks.map(
      ({ at, label, text }) => `Ghi chú ở ${at.sheet}!${at.address} (${label}): ${text}`,
    ),
    ...leftOver.map(tellLeftOver),
    ...(faults.length > 0 ? [] : [tellCounts(book)]),
  ];
}

function tellCounts({ parts, sameCount, blankCount }: BookPlan): string {
  const count = (of: "changes" | "conflicts") =>
    parts.reduce((sum, part) => sum + part[of].length, 0);
  const [changeCount, conflictCount] = [count("changes"), count("conflicts")];
  if (changeCount + conflictCount + sameCount === 0)
    return blankCount === 0
      ? "Không có ô nào để nhập."
      : `Chưa ghi ô nào: cả ${blankCount} ô để trống.`;
  const rest = `${sameCount} mục như đã có, ${blankCount} ô để trống`;
  return changeCount === 0
    ? `Không có gì thay đổi: ${rest}.`
    : `${changeCount} thay đổi, ${rest} (không nói gì).`;
}
