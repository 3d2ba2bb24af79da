import { EnvironmentFault } from "./environment-fault.ts";

/** Errors of the system that may come up anywhere, also while we read and load: they are no defect of ours. */
const SENTENCES: Readonly<Record<string, (place: string) => string>> = {
  EMFILE: () => "Có quá nhiều tệp đang mở; hãy đóng bớt chương trình khác rồi chạy lại.",
  ENFILE: () => "Có quá nhiều tệp đang mở; hãy đóng bớt chương trình khác rồi chạy lại.",
  ENOSPC: (place) => `Ổ đĩa${place} đã đầy; hãy xóa bớt tệp ở ổ ấy rồi chạy lại.`,
};

/** An EnvironmentFault for such a refusal, wherever it came up; any other error is a defect and stays as it is. */
export function toSystemFault(error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  const sentence = SENTENCES[String(error.code)];
  if (sentence === undefined) return error;
  const place = "path" in error && typeof error.path === "string" ? ` chứa “${error.path}”` : "";
  return new EnvironmentFault(`${sentence(place)} Kết quả lần trước còn nguyên.`, { cause: error });
}
