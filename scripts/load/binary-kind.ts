const ZIP_PARTS = [
  ["xl/", "tệp Excel (.xlsx)"],
  ["word/", "tệp Word (.docx)"],
  ["ppt/", "tệp PowerPoint (.pptx)"],
  ["mimetypeapplication/vnd.oasis", "tệp LibreOffice (.ods, .odt)"],
] as const;

/** First bytes of files that are not text, whatever their names say. */
const KINDS = [
  ["%PDF", "tệp PDF"],
  ["\u00D0\u00CF\u0011\u00E0", "tệp Word hoặc Excel đời cũ (.doc, .xls)"],
  ["{\\rtf", "tệp RTF của Word"],
  ["\u0089PNG", "tệp ảnh PNG"],
  ["\u00FF\u00D8\u00FF", "tệp ảnh JPEG"],
  ["GIF8", "tệp ảnh GIF"],
  ["\u001F\u008B", "tệp nén GZIP"],
  ["7z\u00BC\u00AF", "tệp nén 7-Zip"],
  ["Rar!", "tệp nén RAR"],
] as const;

/** The kind of a file that is not text: a workbook renamed to `.yaml` is still a workbook. */
export function findBinaryKind(bytes: Uint8Array): string | undefined {
  const head = toLatin(bytes.subarray(0, 8));
  if (/^PK[\u0003\u0005\u0007]/.test(head)) return toZipKind(bytes);
  return KINDS.find(([start]) => head.startsWith(start))?.[1];
}

/** An archive holds the names of its parts uncompressed, at the latest in the directory at its end. */
function toZipKind(bytes: Uint8Array): string {
  const ends = toLatin(bytes.subarray(0, 20_000)) + toLatin(bytes.subarray(-20_000));
  return ZIP_PARTS.find(([part]) => ends.includes(part))?.[1] ?? "tệp nén ZIP";
}

function toLatin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
