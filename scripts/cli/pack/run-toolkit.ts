import process from "node:process";
import { isToolkit } from "../../setup/toolkit.mjs";
import { makeToolkit, type ToolkitOptions, type ToolkitResult } from "../../toolkit.ts";
import { UsageError } from "../../usage-error.ts";
import { createConsoleProgress } from "../console-progress.ts";
import { tellFault } from "../explain-fault.ts";
import { EXIT } from "../exit-codes.ts";
import { stopOnSignal } from "../stop-on-signal.ts";

/** `npm run dong-goi -- --cong-cu`: the program with all it needs, for machines where nothing may be installed. */
export async function runToolkit(options: ToolkitOptions): Promise<number> {
  if (isToolkit(options.project))
    throw new UsageError(
      "Đây đã là bộ công cụ; bộ mới chỉ làm được từ mã nguồn, trên máy có mạng. Chưa làm gì.",
    );
  const made = await stopOnSignal(
    (stop) => makeToolkit(options, createConsoleProgress(), stop),
    (stopped) => process.exit(tellFault(stopped)),
  );
  if ("faults" in made) {
    process.stderr.write(`${made.faults.join("\n")}\nChưa ghi bộ công cụ nào.\n`);
    return EXIT.defect;
  }
  process.stdout.write(`${tellToolkit(made).join("\n")}\n`);
  return EXIT.done;
}

function tellToolkit(made: ToolkitResult): readonly string[] {
  const { zip, fileCount, bytes, unpackedBytes, mostLetters } = made;
  return [
    `Bộ công cụ: ${fileCount} tệp, ${toMegabytes(bytes)}, giải nén ra ${toMegabytes(unpackedBytes)}; đường dẫn dài nhất ${mostLetters} chữ trong thư mục dài 60 chữ.`,
    `  Ở: ${zip}`,
    "Việc tiếp theo: chép tệp ZIP sang máy kia, giải nén, mở lap-bao-cao trong thư mục bao-cao.",
  ];
}

function toMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}
