import path from "node:path";
import process from "node:process";
import type { BuildOptions } from "../../build-options.ts";
import { pack, type Packed } from "../../pack.ts";
import { stopOnSignal } from "../stop-on-signal.ts";
import { createConsoleProgress } from "../console-progress.ts";
import { tellFault } from "../explain-fault.ts";
import { EXIT } from "../exit-codes.ts";

/** `npm run dong-goi`, of what has just been built. */
export async function runPack(options: BuildOptions): Promise<number> {
  const result = await stopOnSignal(
    (stop) => pack(options, createConsoleProgress(), stop),
    (stopped) => process.exit(tellFault(stopped)),
  );
  process.stdout.write(`${tell(result).join("\n")}\n`);
  return EXIT.done;
}

function tell(packed: Packed): readonly string[] {
  const { kind, record, folder, warnings, changesText, remindersText } = packed;
  const when = warnings.length === 0 ? "" : ", sau khi xem lưu ý dưới đây";
  const zip = [
    `  Đưa lên cổng${when}: ${path.join(folder, record.zip.name)}`,
    ...warnings.map((warning) => `    ${warning}`),
  ];
  if (kind === "standing")
    return [
      `Không có gì thay đổi từ gói số ${record.number}; dùng lại gói ấy.`,
      ...zip,
      `  Nội bộ, không đưa lên cổng: các tệp khác trong ${folder}`,
    ];
  return [
    `Gói số ${record.number}: ${record.files.length} tệp của site/.`,
    ...zip,
    `  Nội bộ, không đưa lên cổng: ${path.join(folder, "thay-doi.html")}`,
    `    ${changesText}`,
    `  Nội bộ, không đưa lên cổng: ${path.join(folder, "nhac-don-vi.html")}`,
    `    ${remindersText}`,
  ];
}
