import { EnvironmentFault } from "../setup/environment-fault.ts";
import { codeOf } from "../setup/error-code.ts";

/** Why a folder cannot be written, by the system's error code, and the cure, for staff. */
const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: "ổ đĩa đã đầy; hãy xóa bớt tệp hoặc chọn ổ khác bằng --out",
  EDQUOT: "đã hết dung lượng được cấp; hãy xóa bớt tệp hoặc chọn ổ khác bằng --out",
  EACCES: "không có quyền ghi; hãy xin quyền ghi hoặc chọn thư mục khác bằng --out",
  EPERM:
    "hệ thống không cho ghi; hãy đóng chương trình đang mở tệp ở đó, hoặc chọn thư mục khác bằng --out",
  EBUSY: "thư mục đang được dùng; hãy đóng chương trình đang mở nó rồi chạy lại",
  EROFS: "ổ đĩa chỉ cho đọc; hãy chọn thư mục khác bằng --out",
  EXDEV: "site/ hoặc noi-bo/ nằm ở ổ đĩa khác; hãy chọn bằng --out một thư mục chứa cả hai",
  EMFILE: "có quá nhiều tệp đang mở; hãy đóng bớt chương trình khác rồi chạy lại",
  ENFILE: "có quá nhiều tệp đang mở; hãy đóng bớt chương trình khác rồi chạy lại",
  EIO: "ổ đĩa không đọc ghi được, có thể đã hỏng hoặc bị rút; hãy chọn ổ khác bằng --out",
  ENAMETOOLONG: "đường dẫn quá dài; hãy chọn bằng --out một thư mục có đường dẫn ngắn hơn",
  ENOTDIR: "một phần của đường dẫn là tệp, không phải thư mục; hãy sửa đường dẫn sau --out",
  EEXIST: "đã có một tệp trùng tên thư mục; hãy đổi tên tệp đó hoặc sửa đường dẫn sau --out",
};

/** Why a folder takes no file at all; once it has taken one, the same error is a defect of ours. */
const OPENING: Readonly<Record<string, string>> = {
  ENOENT:
    "không có ổ đĩa ấy, hoặc hệ thống không cho tạo tệp ở đó; hãy chọn thư mục khác bằng --out",
  EINVAL: "hệ thống không nhận tên ấy; hãy sửa đường dẫn sau --out",
  ELOOP: "đường dẫn có liên kết vòng; hãy sửa đường dẫn sau --out",
  ENOTSUP: "hệ thống không cho tạo tệp ở đó; hãy chọn thư mục khác bằng --out",
};

/** Runs the first work in the output folder; when the environment refuses it, throws a sentence with the place. */
export async function withOutputFaults<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toFault(error, place, { ...SENTENCES, ...OPENING });
  }
}

/** The same for a command that makes new folders where somebody has named them, with no option. */
export async function withFolderFaults<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const fault = toFault(error, place, { ...SENTENCES, ...OPENING });
    if (!(fault instanceof EnvironmentFault)) throw fault;
    const sentence = fault.message
      .replace(/ (?:bằng|sau) --out/u, "")
      .replace("Kết quả lần trước còn nguyên.", "Chưa ghi gì.");
    throw new EnvironmentFault(sentence, { cause: error });
  }
}

/** An EnvironmentFault for the refusals we know; any other error is a defect and stays as it is. */
export function toOutputFault(error: unknown, place: string): unknown {
  return toFault(error, place, SENTENCES);
}

function toFault(
  error: unknown,
  place: string,
  sentences: Readonly<Record<string, string>>,
): unknown {
  const sentence = sentences[codeOf(error) ?? ""];
  if (sentence === undefined) return error;
  return new EnvironmentFault(
    `Không ghi được vào “${place}”: ${sentence}. Kết quả lần trước còn nguyên.`,
    { cause: error },
  );
}
