import path from "node:path";
import { planForms, type FormsOptions, type FormsPlan } from "../tasks/forms/plan.ts";
import { writeForms, type FormsResult } from "../tasks/forms/write.ts";
import type { Progress } from "../progress.ts";
import { toCommandText } from "./command-text.ts";
import { tellRoot } from "./tell-root.ts";

/** What became of the forms, for whoever asked for them; or why there are none. */
export type MadeForms =
  Extract<FormsPlan, { kind: "problems" }> | { readonly kind: "made"; readonly text: string };

/** Writes the workbooks of a period to fill, and says where they are and what comes next. */
export async function makeForms(
  options: FormsOptions & { readonly project: string },
  progress: Progress,
): Promise<MadeForms> {
  const plan = await planForms(options, progress);
  if (plan.kind === "problems") return plan;
  if (plan.files.length === 0) return { kind: "made", text: NOTHING_ASKED };
  const result = await writeForms(plan, progress);
  const told = tellRoot({ ...options, issuerName: plan.issuerName, date: plan.period });
  const text = toText(plan.folder, result, toCommandText("nhap", options, "THƯ-MỤC-ẤY"));
  return { kind: "made", text: `${told.join("\n")}\n${text}` };
}

const NOTHING_ASKED =
  "Biểu mẫu (data/bieu-mau.yaml) không hỏi đơn vị hay cơ quan ban hành điều gì, nên không có tệp nào để ghi.\n";

function toText(folder: string, { written, unchanged, kept }: FormsResult, intake: string): string {
  const made = [
    ...(written.length === 0 ? [] : [`đã ghi ${written.length} tệp Excel`]),
    ...(unchanged.length === 0 ? [] : [`${unchanged.length} tệp đã có sẵn, không đổi`]),
  ].join(", ");
  const lines = [
    ...(made === "" ? [] : [`Biểu mẫu: ${made}.`]),
    `  Ở: ${folder} (nội bộ, có số liệu lần trước; không đưa lên cổng)`,
    ...toKeptLines(kept),
    "Việc tiếp theo: gửi cho từng đơn vị tệp của đơn vị ấy; tệp nhận về để ở thư mục khác, rồi nhập:",
    `  ${intake}`,
  ];
  return `${lines.join("\n")}\n`;
}

function toKeptLines(kept: readonly string[]): readonly string[] {
  if (kept.length === 0) return [];
  return [
    `Để nguyên ${kept.length} tệp khác với bản sẽ ghi, vì có thể đã có người điền; muốn làm lại thì chuyển đi nơi khác rồi chạy lại:`,
    ...kept.map((name) => `  ${name.split("/").join(path.sep)}`),
  ];
}
