import { constants } from "node:os";
import process from "node:process";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import { toSystemFault } from "../setup/system-fault.ts";
import { Stopped } from "../stopped.ts";
import { UsageError } from "../usage-error.ts";
import { EXIT } from "./exit-codes.ts";
import { toSourceStack } from "./source-stack.ts";

/** How a command ends by what it threw: expected faults are one sentence; a defect of ours keeps its stack. */
export function explainFault(thrown: unknown): { readonly code: number; readonly text: string } {
  const error = toSystemFault(thrown);
  if (error instanceof Stopped) {
    const text = "\nĐã dừng theo yêu cầu; kết quả lần trước còn nguyên.\n";
    return { code: EXIT.signal + constants.signals[error.signal], text };
  }
  if (error instanceof UsageError) return { code: EXIT.usage, text: `${error.message}\n` };
  if (error instanceof EnvironmentFault)
    return { code: EXIT.environment, text: `${error.message}\n` };
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const heading =
    "Chương trình gặp lỗi của chính nó; hãy gửi đoạn dưới đây cho người phụ trách kỹ thuật.";
  return { code: EXIT.defect, text: `${heading}\n${toSourceStack(told)}\n` };
}

/** Says so on the terminal, and gives the exit code. */
export function tellFault(thrown: unknown): number {
  const { code, text } = explainFault(thrown);
  process.stderr.write(text);
  return code;
}
