import type { LinkView } from "../views/common.ts";

/** The parts of every site, in the order of the navigation; pages of prose follow. */
export const SECTIONS = {
  report: { label: "Báo cáo", href: "index.html" },
  units: { label: "Đơn vị", href: "don-vi/index.html" },
  indicators: { label: "Chỉ tiêu", href: "chi-tieu/index.html" },
  schedule: { label: "Tiến độ", href: "tien-do/index.html" },
  instruments: { label: "Văn bản", href: "van-ban/index.html" },
  data: { label: "Dữ liệu", href: "du-lieu/index.html" },
} as const satisfies Readonly<Record<string, LinkView>>;
