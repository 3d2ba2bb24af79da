import type { Clearance } from "./clearance.ts";
import { OUR_DEFECT, toExcerpt, type Tell } from "./finding.ts";
import { readPrint, type ReadPrint } from "./read-print.ts";

/** The families of the house; Chromium puts six letters before the name of a part of a font. */
const OWN_FONT = /^(?:[A-Z]{6}\+)?(?:Tinos|BeVietnamPro)(?:-|$)/;
const MACHINE_PATH = /file:|[A-Za-z]:\\|\/(?:home|root|tmp|Users|var|mnt|workspace)\//;
/** Things that a print can do rather than say. */
const ACTIONS =
  /\/(?:JavaScript|JS|Launch|EmbeddedFile|EmbeddedFiles|RichMedia|SubmitForm|ImportData|GoToR|GoToE|XFA)(?![A-Za-z])/;

/** A print as it was read; `null` when it cannot be read, which has been told. */
export async function checkPrint(
  bytes: Uint8Array,
  clearance: Clearance,
  tell: Tell,
): Promise<ReadPrint | null> {
  const tellDefect = (what: string) => {
    tell({ what, source: null, cure: OUR_DEFECT });
  };
  for (const what of listFileFaults(new TextDecoder("latin1").decode(bytes))) tellDefect(what);
  const print = await readPrint(bytes).catch((error: unknown) => {
    tellDefect(`PDF không đọc được (${error instanceof Error ? error.name : String(error)})`);
    return null;
  });
  if (print === null) return null;
  for (const what of listPrintFaults(print, clearance)) tellDefect(what);
  return print;
}

/** What the bytes themselves tell: Chromium packs streams alone, so objects can be read as they stand. */
function listFileFaults(raw: string): readonly string[] {
  const isWhole =
    /^%PDF-1\.[4-7]/.test(raw) &&
    /startxref\s+\d+\s+%%EOF\s*$/.test(raw) &&
    /\btrailer\b/.test(raw);
  const fonts = Array.from(raw.matchAll(/\/FontName\s*\/([^\s/<>[\]]+)/g), ([, name = ""]) => name);
  const descriptors = raw.match(/\/Type\s*\/FontDescriptor/g) ?? [];
  const embedded = raw.match(/\/FontFile[23]?\s+\d/g) ?? [];
  return [
    ...(isWhole ? [] : ["PDF không trọn vẹn"]),
    ...fonts.filter((name) => !OWN_FONT.test(name)).map((name) => `PDF dùng phông lạ «${name}»`),
    ...(fonts.length > 0 && embedded.length >= descriptors.length ? [] : ["PDF thiếu phông nhúng"]),
    ...(/\/Subtype\s*\/Type3/.test(raw) ? ["PDF có phông vẽ (Type 3)"] : []),
    ...(ACTIONS.test(raw) ? ["PDF có mã lệnh hoặc tệp đính kèm"] : []),
    ...(/\/Encrypt\s/.test(raw) ? ["PDF bị khóa"] : []),
  ];
}

function listPrintFaults(print: ReadPrint, { marks, links }: Clearance): readonly string[] {
  const unmarked = marks.flatMap((mark) =>
    print.pages.flatMap((runs, index) =>
      toLine(runs).includes(toLine([mark])) ? [] : [`tờ ${index + 1} không ghi «${mark}»`],
    ),
  );
  const outside = print.links.filter(
    (link) => !/^(?:https|mailto|tel):/.test(link) || !links.has(link),
  );
  return [
    ...(print.pages.length > 0 ? [] : ["PDF không có trang nào"]),
    ...(print.title.trim() === "" ? ["PDF thiếu tiêu đề"] : []),
    ...(print.language === "vi" ? [] : ["PDF không ghi ngôn ngữ tiếng Việt"]),
    ...(print.isTagged ? [] : ["PDF không có cấu trúc cho máy đọc"]),
    ...(print.hasScripts || print.hasAttachments ? ["PDF có mã lệnh hoặc tệp đính kèm"] : []),
    ...(MACHINE_PATH.test(print.properties) ? ["thuộc tính của PDF có đường dẫn của máy"] : []),
    ...outside.map((link) => `PDF có liên kết «${toExcerpt(link)}» không có trong dữ liệu`),
    ...unmarked,
  ];
}

/** Runs break where the line or the letter spacing does. */
function toLine(runs: readonly string[]): string {
  return runs.join("").normalize("NFC").replace(/\s+/g, "");
}
