import type { Field, Option } from "../../../model/form/form.ts";

/** One thing that a form asks and that has a cell of its own: a field, or a step of a process. */
export interface Question {
  readonly field: Field;
  /** `null`: the field itself. */
  readonly step: Option | null;
  /** Its words in a workbook; no other label of the form reads the same. */
  readonly label: string;
  /** The words of the whole field, which stand above the steps of a process. */
  readonly fieldLabel: string;
}

/** What a workbook says beside the questions, so that no question may read like it. */
export const LABELS = {
  number: "TT",
  unit: "Đơn vị",
  unitId: "Mã đơn vị",
  issuer: "Cơ quan",
  period: "Kỳ báo cáo",
  figuresDate: "Số liệu tính đến ngày",
  question: "Nội dung",
  answer: "Số liệu kỳ này",
  measure: "Đơn vị tính",
  before: "Lần gửi trước",
  hint: "Cách ghi",
  remark: "Ghi chú",
} as const;

export const FIGURES_DATE_HINT =
  "Ngày/tháng/năm. Ghi ngày là xác nhận mọi số liệu đúng đến ngày ấy, dù có gì đổi hay không.";

/** What is typed beside a step that is not done yet; a blank says that nobody knows. */
export const NOT_DONE = "chưa";

/** The questions of these fields in their order, each with a label of its own. The import reads the same list. */
export function listQuestions(fields: readonly Field[]): readonly Question[] {
  const taken = new Set(Object.values(LABELS).map(toPlainLabel));
  return fields.flatMap((field): readonly Question[] => {
    const fieldLabel = takeLabel(field.name, taken);
    if (field.kind !== "steps") return [{ field, step: null, label: fieldLabel, fieldLabel }];
    return field.options.map((step) => {
      const label = takeLabel(`${fieldLabel} – ${step.name}`, taken);
      return { field, step, label, fieldLabel };
    });
  });
}

/** The options of a field as people choose them, by id, each with words of its own. */
export function listOptionLabels({ options }: Pick<Field, "options">): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(options.map(({ id, name }) => [id, takeLabel(name, taken)]));
}

/** A label as the import compares it: blanks, capitals and the coding of accents tell nothing apart. */
export function toPlainLabel(label: string): string {
  return label.normalize("NFC").toLocaleLowerCase("vi").replace(/\s+/gu, " ").trim();
}

/** The label, with a number behind it where another one reads the same. */
function takeLabel(wanted: string, taken: Set<string>): string {
  const name = wanted.normalize("NFC").replace(/\s+/gu, " ").trim();
  let label = name;
  for (let count = 2; taken.has(toPlainLabel(label)); count += 1) label = `${name} (${count})`;
  taken.add(toPlainLabel(label));
  return label;
}
