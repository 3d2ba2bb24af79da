import type { PackageFault } from "../../../excel/read/package.ts";

const AS_XLSX =
  "mở bằng Excel, chọn File → Save As, kiểu «Excel Workbook (*.xlsx)», rồi nhập tệp mới";

/** Why a file is no workbook that can be read, and what to do. */
export const PACKAGE_SENTENCES: Readonly<Record<PackageFault, string>> = {
  empty: "tệp rỗng, chưa tải xong hoặc chưa lưu; lấy lại tệp từ người gửi",
  "too-large":
    "tệp quá lớn so với một biểu mẫu (hơn 25 MB, hoặc mở ra hơn 150 MB, hoặc hơn 500.000 ô); chép phần số liệu sang biểu mẫu gốc",
  damaged:
    "tệp bị hỏng hoặc tải chưa hết; lấy lại tệp từ người gửi, hoặc mở bằng Excel rồi lưu lại",
  locked:
    "tệp đặt mật khẩu nên không đọc được; mở bằng Excel, bỏ mật khẩu (File → Info → Protect Workbook) rồi lưu lại",
  "old-excel": `tệp Excel đời cũ (.xls); ${AS_XLSX}`,
  "binary-excel": `tệp Excel dạng nhị phân (.xlsb); ${AS_XLSX}`,
  "open-document": `tệp LibreOffice (.ods); ${AS_XLSX}`,
  page: `tệp trang web hoặc XML đặt đuôi Excel; ${AS_XLSX}`,
  text: "tệp chữ, không phải tệp Excel; biểu mẫu thì gửi nguyên tệp .xlsx",
  other: "không phải tệp Excel, dù tên tệp thế nào; biểu mẫu là tệp .xlsx",
};
