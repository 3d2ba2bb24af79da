import type { Briefing } from "../audience/briefing.ts";
import { NOT_FOUND_PATH } from "../frame/head.ts";
import { composeShell } from "../frame/shell.ts";
import type { Page } from "../views/documents.ts";
import { SECTIONS } from "../frame/sections.ts";

const TITLE = "Không có trang này";

/**
 * The page that a server shows for a wrong address, at whatever depth: its links begin at the root of the host
 * where data says which folder that is, else it has none.
 */
export function composeNotFoundPage(briefing: Briefing): Page {
  const { baseAddress, contact, name } = briefing.dataset.issuer;
  const shell = composeShell(
    { path: NOT_FOUND_PATH, title: TITLE, description: `Địa chỉ không đúng. ${name}.` },
    briefing,
  );
  return {
    path: NOT_FOUND_PATH,
    shell: { ...shell, rootPath: baseAddress === null ? "" : new URL(baseAddress).pathname },
    template: "not-found",
    view: {
      title: TITLE,
      sentences: [
        "Địa chỉ vừa mở không dẫn tới trang nào. Trang có thể đã được đổi chỗ, hoặc địa chỉ bị gõ thiếu, thừa chữ.",
        baseAddress === null
          ? "Hãy kiểm tra lại địa chỉ, hoặc quay lại trang trước bằng nút của trình duyệt."
          : "Hãy kiểm tra lại địa chỉ, hoặc bắt đầu từ một trong các trang sau:",
      ],
      contactText: `Liên hệ: ${[contact.name, contact.address, contact.phone, contact.email].filter((one) => one !== null).join("; ")}.`,
      links: baseAddress === null ? [] : Object.values(SECTIONS),
    },
  };
}
