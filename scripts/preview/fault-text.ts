import { toSourceStack } from "../cli/source-stack.ts";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import { toSystemFault } from "../setup/system-fault.ts";
import { UsageError } from "../usage-error.ts";
import { MakerFault } from "./maker-fault.ts";

/** A fault as the preview shows it: one sentence where it is expected, the stack where it is a defect of ours. */
export function toFaultText(error: unknown): string {
  const fault = toSystemFault(error);
  if (fault instanceof MakerFault) return fault.message;
  if (fault instanceof UsageError || fault instanceof EnvironmentFault) return `${fault.message}\n`;
  const stack = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return `Chương trình hoặc mẫu trang (templates/) gặp lỗi:\n${toSourceStack(stack)}\n`;
}
