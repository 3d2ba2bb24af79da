import { PROGRAM_FOLDER } from "./starters.ts";
import type { System } from "./systems.ts";

/** What staff read before they open anything. Notepad wants the mark and CR LF. */
export function toReadMe(system: System): string {
  const lines = system.os === "win32" ? [...WINDOWS, "", ...COMMON] : [...LINUX, "", ...COMMON];
  return `\uFEFF${["BỘ CÔNG CỤ LẬP BÁO CÁO", "", ...lines].join("\r\n")}\r\n`;
}

const WINDOWS = [
  "1. Bấm chuột phải vào tệp ZIP, chọn Properties (Thuộc tính); nếu có ô Unblock (Bỏ chặn) thì đánh dấu, bấm OK.",
  "2. Bấm chuột phải vào tệp ZIP, chọn Extract All (Giải nén tất cả), vào nơi có đường dẫn ngắn như D:\\;",
  "   không mở thẳng trong tệp ZIP, không để trên OneDrive hay thư mục của máy khác.",
  "3. Trong thư mục bao-cao vừa có, mở lap-bao-cao.cmd; gõ số của việc cần làm rồi nhấn Enter.",
  "   Làm xong, kết quả tự mở.",
  "",
  "Cần Windows 10 hoặc 11 loại 64 bit; in PDF bằng Edge, Windows có sẵn.",
  "Không cài gì vào máy, không cần quyền quản trị, không cần mạng.",
];

const LINUX = [
  "1. Giải nén tệp ZIP bằng lệnh unzip (giữ quyền chạy của tệp).",
  "2. Trong thư mục bao-cao vừa có, chạy ./lap-bao-cao.sh; gõ số của việc cần làm rồi nhấn Enter.",
  "   Làm xong, kết quả tự mở.",
  "",
  "In PDF cần Chromium, Chrome hoặc Edge có sẵn trên máy.",
];

const COMMON = [
  `Số liệu, lời văn, kết quả nằm ở thư mục riêng cạnh thư mục ${PROGRAM_FOLDER} (thường là so-lieu).`,
  "Muốn giữ một bản dự phòng thì chép thư mục ấy đi nơi khác.",
  "",
  `Lên phiên bản mới: thoát công cụ, xóa thư mục ${PROGRAM_FOLDER}, giải nén tệp ZIP mới vào đúng chỗ cũ,`,
  "chọn thay các tệp trùng tên. Tệp ZIP không có số liệu nào, nên số liệu của cơ quan còn nguyên.",
  "",
  `Hướng dẫn đầy đủ: chọn «Đọc hướng dẫn», hoặc mở ${PROGRAM_FOLDER}/docs/huong-dan.html.`,
  "Không nhập bí mật nhà nước vào công cụ này.",
];
