import { existsSync } from "node:fs";
import path from "node:path";
import { COPY_PATH } from "../compose/article/copy.ts";
import type { Briefing } from "../compose/audience/briefing.ts";
import { BOARD_PATH } from "../compose/board/board.ts";
import { WORD_PATH } from "../compose/papers/internal.ts";
import { CIRCULATION_MARK, listMarks } from "../model/report/marks.ts";
import type { InternalIndexView } from "../render/pages/internal-index.ts";
import { listFiles } from "../publish/list-files.ts";

const PAGES = [
  { label: "Theo dõi gửi số liệu", href: BOARD_PATH },
  { label: "Sao chép bài đăng", href: COPY_PATH },
];
const WORD = { label: "Báo cáo (Word)", href: WORD_PATH };
const TITLES: Readonly<Record<string, string>> = {
  "bao-cao.pdf": "Báo cáo (PDF)",
  "ban-lam-viec.pdf": "Bản làm việc (PDF)",
  "tom-tat.pdf": "Tóm tắt (PDF)",
  "tap-don-vi.pdf": "Tập phiếu đơn vị (PDF)",
};
const SHEETS = "don-vi/";

/** What there is on the internal side: pages, and the documents of the last finished build. */
export async function composeInternalIndex(
  out: string,
  { dataset, period: { units } }: Briefing,
): Promise<InternalIndexView> {
  const folder = path.join(out, "noi-bo");
  const files = existsSync(folder) ? await listFiles(folder) : [];
  const prints = files.filter((name) => name.endsWith(".pdf"));
  const names = new Map(units.map(({ id, name }) => [`${SHEETS}${id}.pdf`, name]));
  const toLink = (href: string) => ({ label: TITLES[href] ?? names.get(href) ?? href, href });
  const [sheets, documents] = [true, false].map((isSheet) =>
    prints.filter((name) => name.startsWith(SHEETS) === isSheet).map(toLink),
  );
  return {
    title: "Phía nội bộ",
    leadText: "Không bao giờ đưa lên cổng. Trang này chỉ có khi xem trước.",
    marks: [CIRCULATION_MARK, ...listMarks(dataset.issuer)],
    groups: [
      { title: "Phía công khai", links: [{ label: "Trang chủ", href: "../" }] },
      { title: "Trang", links: PAGES },
      { title: "Tài liệu", links: [...(documents ?? []), WORD] },
      { title: "Phiếu đơn vị", links: sheets ?? [] },
    ].filter(({ links }) => links.length > 0),
  };
}
