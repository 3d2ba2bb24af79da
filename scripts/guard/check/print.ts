import { listPdfFaults } from "./pdf-bytes.ts";
import type { Clearance } from "../values/clearance.ts";
import { toExcerpt, type Tell } from "../finding.ts";
import { toNormalAddress } from "../read/normal-address.ts";
import { readPrint, type ReadPrint } from "../read/print.ts";

const MACHINE_PATH = /file:|[A-Za-z]:\\|\/(?:home|root|tmp|Users|var|mnt|workspace)\//;

/** Checks a PDF and gives what was read of it; `null`: it cannot be read. */
export async function checkPrint(
  bytes: Uint8Array,
  clearance: Clearance,
  tell: Tell,
): Promise<ReadPrint | null> {
  const tellDefect = (what: string) => {
    tell({ what, source: null });
  };
  for (const what of listPdfFaults(bytes)) tellDefect(what);
  const print = await readPrint(bytes).catch((error: unknown) => {
    tellDefect(`PDF không đọc được (${error instanceof Error ? error.name : String(error)})`);
    return null;
  });
  if (print === null) return null;
  for (const what of listPrintFaults(print, clearance)) tellDefect(what);
  return print;
}

function listPrintFaults(print: ReadPrint, { marks, links }: Clearance): readonly string[] {
  const unmarked = marks.flatMap((mark) =>
    print.pages.flatMap((runs, index) =>
      toLine(runs).includes(toLine([mark])) ? [] : [`tờ ${index + 1} không ghi «${mark}»`],
    ),
  );
  const outside = print.links.filter(
    (link) => !/^(?:https|mailto|tel):/.test(link) || !links.has(toNormalAddress(link)),
  );
  return [
    ...(print.title.trim() === "" ? ["PDF thiếu tiêu đề"] : []),
    ...(print.language === "vi-VN" ? [] : ["PDF không ghi ngôn ngữ tiếng Việt"]),
    ...(print.isTagged ? [] : ["PDF không có cấu trúc cho máy đọc"]),
    ...(print.hasScripts || print.hasAttachments ? ["PDF có mã lệnh hoặc tệp đính kèm"] : []),
    ...(MACHINE_PATH.test(print.properties) ? ["thuộc tính của PDF có đường dẫn của máy"] : []),
    ...outside.map((link) => `PDF có liên kết «${toExcerpt(link)}» không có trong dữ liệu`),
    ...unmarked,
  ];
}

/** Without spaces, since a run ends wherever the line or the letter spacing changes. */
function toLine(runs: readonly string[]): string {
  return runs.join("").normalize("NFC").replace(/\s+/g, "");
}
