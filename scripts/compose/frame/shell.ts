import type { Issuer } from "../../model/issuer.ts";
import type { Briefing } from "../audience/briefing.ts";
import { composeHead } from "./head.ts";
import { toAsOfText } from "../words/as-of-text.ts";
import { listMarks, toDraftText, toIllustrativeText } from "../words/marks.ts";
import type { FactGroupView } from "../views/common.ts";
import type { ShellView } from "../views/pages.ts";
import { SECTIONS } from "./sections.ts";

/** What every page carries; `path` is the page's own, such as `don-vi/x/index.html`. */
export function composeShell(
  page: { readonly path: string; readonly title: string; readonly description: string },
  briefing: Briefing,
): ShellView {
  const { issuer, pages } = briefing.dataset;
  const section = page.path.split("/").slice(0, -1)[0];
  return {
    title: page.path === "index.html" ? page.title : `${page.title} – ${issuer.name}`,
    description: [page.description, ...listMarks(issuer).map((mark) => `${mark}.`)].join(" "),
    head: composeHead(page, briefing),
    rootPath: "../".repeat(page.path.split("/").length - 1),
    nav: [
      ...Object.values(SECTIONS),
      ...pages.map(({ slug, title: label }) => ({ label, href: `${slug}/index.html` })),
    ].map((link) => ({
      ...link,
      isCurrent:
        section === undefined ? link.href === page.path : link.href.startsWith(`${section}/`),
    })),
    siteName: `Chuẩn bị đại hội, nhiệm kỳ ${issuer.term}`,
    issuerName: issuer.name,
    superiorName: issuer.superiorName,
    asOfText: toAsOfText(briefing),
    draftText: toDraftText(issuer),
    illustrativeText: toIllustrativeText(issuer),
    illustrativeNote: issuer.isIllustrative
      ? "Số liệu theo đơn vị trong trang này được dựng để minh họa, không phải số liệu thật."
      : null,
    contact: composeContact(issuer),
  };
}

export function composeContact({ contact }: Issuer): FactGroupView {
  return {
    title: contact.name,
    facts: [
      { label: "Địa chỉ", value: contact.address },
      ...(contact.phone === null ? [] : [{ label: "Điện thoại", value: contact.phone }]),
      ...(contact.email === null ? [] : [{ label: "Thư điện tử", value: contact.email }]),
    ],
  };
}
