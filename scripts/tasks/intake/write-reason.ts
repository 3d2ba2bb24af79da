import { codeOf } from "../../setup/error-code.ts";

/** Why a disk takes no file, for staff; `undefined`: a defect of ours. */
export function findWriteReason(error: unknown): string | undefined {
  const code = codeOf(error);
  return code === undefined ? undefined : REASONS[code];
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "ổ đĩa đã đầy",
  EDQUOT: "đã hết dung lượng được cấp",
  EACCES: "không có quyền ghi",
  EPERM: "hệ thống không cho ghi, có thể chương trình khác đang mở tệp",
  EBUSY: "chương trình khác đang mở tệp",
  EROFS: "ổ đĩa chỉ cho đọc",
  EIO: "ổ đĩa không đọc ghi được",
  EEXIST: "đã có tệp mang tên của thư mục",
};
