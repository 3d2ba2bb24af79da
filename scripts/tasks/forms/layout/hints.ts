import { NO, YES } from "../../../model/form/field-kinds.ts";
import type { Field } from "../../../model/form/form.ts";
import { listOptionLabels, NOT_DONE, type Question } from "./questions.ts";

/**
 * How a field is answered, when it is asked and what it may not contradict.
 * @param year of the examples
 */
export function toFieldHint(field: Field, all: readonly Question[], year: number): string {
  const nameOf = (id: string) => toQuoted(all.find((one) => one.field.id === id)?.fieldLabel ?? id);
  const sentences = [
    field.isRequired ? "Bắt buộc" : null,
    toConditionText(field, all),
    toWayText(field, year),
    field.notAbove === null ? null : `Không lớn hơn ${nameOf(field.notAbove)}`,
    field.sumOf.length === 0 ? null : `Bằng tổng của ${field.sumOf.map(nameOf).join(", ")}`,
    field.notBefore === null ? null : `Không trước ${nameOf(field.notBefore)}`,
    field.explanation,
  ];
  return sentences
    .filter((sentence) => sentence !== null)
    .map((sentence) => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`))
    .join(" ");
}

/** `Chỉ ghi khi “Hình thức” là “Đại hội đại biểu”`; `null`: it is asked in any case. */
function toConditionText({ condition }: Field, all: readonly Question[]): string | null {
  const decides = all.find(({ field }) => field.id === condition?.field);
  if (condition === null || decides === undefined) return null;
  const labels = toAnswerLabels(decides.field, condition.values);
  return `Chỉ ghi khi ${toQuoted(decides.fieldLabel)} là ${labels.map(toQuoted).join(" hoặc ")}`;
}

/** The answers of a condition as people choose them. */
export function toAnswerLabels(field: Field, values: readonly string[]): readonly string[] {
  const labels = listOptionLabels(field);
  return values.map((value) => labels.get(value) ?? value);
}

/** What is not plain from the cell itself; `null`: nothing. */
function toWayText({ kind, decimals, moment }: Field, year: number): string | null {
  switch (kind) {
    case "count":
    case "text":
      return null;
    case "decimal":
      return `Nhiều nhất ${decimals ?? 0} chữ số sau dấu phẩy`;
    case "share":
      return "Ghi tử số/mẫu số, như 15/87; không biết thì ghi tỷ lệ của nguồn, như 17,5%";
    case "yesNo":
      return `Chọn ${YES} hoặc ${NO}`;
    case "date":
      return moment === "done"
        ? `Ngày đã làm, như 05/3/${year}; không rõ ngày thì ghi ${YES}`
        : `Ngày dự kiến, như 05/3/${year}`;
    case "choice":
      return "Chọn trong danh sách";
    case "steps":
      return `Bước đã xong ghi ngày xong (không rõ ngày: ${YES}), chưa xong ghi ${NOT_DONE}`;
  }
}

function toQuoted(label: string): string {
  return `“${label}”`;
}
