import { NO, YES } from "../../model/form/field-kinds.ts";
import type { Field } from "../../model/form/form.ts";
import { NO_DATA } from "../../validate/read/figures.ts";
import { listFields, type RootFacts } from "./root-facts.ts";

/** How a field is answered in YAML, when it is asked, what it may not contradict. */
export function toFieldNote(field: Field, root: RootFacts): string {
  const nameOf = (id: string) =>
    `«${listFields(root).find((one) => one.id === id)?.name ?? id}» (${id})`;
  const { unitOfMeasure, condition, notAbove, sumOf, notBefore, explanation } = field;
  const sentences = [
    toWay(field),
    unitOfMeasure === null ? null : `Đơn vị tính: ${unitOfMeasure}`,
    condition === null
      ? null
      : `Chỉ ghi khi ${nameOf(condition.field)} là ${condition.values.join(" hoặc ")}`,
    notAbove === null ? null : `Không lớn hơn ${nameOf(notAbove)}`,
    sumOf.length === 0 ? null : `Bằng tổng của ${sumOf.map(nameOf).join(", ")}`,
    notBefore === null ? null : `Không trước ${nameOf(notBefore)}`,
    explanation,
    field.isRequired
      ? `Bắt buộc; chưa có số liệu thì ghi ${NO_DATA}`
      : "Để trống là chưa có số liệu, không phải 0",
  ];
  return sentences
    .filter((sentence) => sentence !== null)
    .map((sentence) => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`))
    .join("\n\n");
}

function toWay({ kind, decimals, moment, options }: Field): string {
  switch (kind) {
    case "count":
      return "Số đếm, như 214";
    case "decimal":
      return `Số, nhiều nhất ${decimals ?? 0} chữ số sau dấu phẩy, như 12,5`;
    case "share":
      return "Tử số và mẫu số: { tu: 15, mau: 87 }; không biết thì ghi tỷ lệ của nguồn, như 17,5%";
    case "yesNo":
      return `Ghi ${YES} hoặc ${NO}`;
    case "date":
      return moment === "done"
        ? `Ngày đã làm, như 05/3/2020; không rõ ngày thì ghi ${YES}`
        : "Thời gian dự kiến: một ngày như 05/3/2020, hoặc tháng 5/2020, quý II/2020";
    case "choice":
      return `Ghi một trong: ${options.map(({ id, name }) => `${id} (${name})`).join(", ")}`;
    case "steps":
      return "Các bước đã xong, mỗi bước một dòng kèm ngày (không rõ ngày thì ghi có); chưa xong bước nào thì ghi {}";
    case "text":
      return "Ghi lời";
  }
}
