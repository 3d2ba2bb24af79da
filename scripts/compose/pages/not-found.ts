import { listNavigation } from "../frame/navigation.ts";
import { toSiteName } from "../frame/shell.ts";
import type { Edition } from "../report/edition.ts";
import type { NotFoundView } from "../views/pages.ts";
import type { PageContent, SiteContent } from "./page-content.ts";

const TITLE = "Không có trang này";

/**
 * The page that a server shows for a wrong address at any depth. Its links begin at the root of the host; it has
 * none where data does not name the site's address.
 */
export function composeNotFoundPage({
  editions: [newest],
}: SiteContent): readonly PageContent<NotFoundView>[] {
  const { briefing } = newest;
  const { name } = briefing.dataset.issuer;
  const description = `Địa chỉ không đúng. ${name}.`;
  return [{ id: "", title: TITLE, description, briefing, view: composeView(newest) }];
}

function composeView(newest: Edition): NotFoundView {
  const { dataset } = newest.briefing;
  const { name, baseAddress } = dataset.issuer;
  return {
    title: TITLE,
    sentences: [
      "Địa chỉ vừa mở không dẫn tới trang nào. Trang có thể đã được đổi chỗ, hoặc địa chỉ bị gõ thiếu, thừa chữ.",
      ...(baseAddress === null
        ? [
            "Hãy kiểm tra lại địa chỉ, hoặc quay lại trang trước bằng nút của trình duyệt.",
            `Cũng có thể tìm “${toSiteName(dataset)}” của ${name} trên cổng thông tin điện tử.`,
          ]
        : ["Hãy kiểm tra lại địa chỉ, hoặc bắt đầu từ một trong các trang sau:"]),
    ],
    links: baseAddress === null ? [] : listNavigation(newest),
  };
}
