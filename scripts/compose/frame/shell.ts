import type { Dataset } from "../../model/dataset.ts";
import type { Issuer } from "../../model/report/issuer.ts";
import type { Briefing } from "../audience/briefing.ts";
import { SITE_PAGES, toPagePath, type PageKind } from "../../model/report/site-pages.ts";
import { listDocumentNumbers } from "./document-numbers.ts";
import { composeHead, type HeadedPage } from "./head.ts";
import { toAsOfText } from "../words/days/as-of-text.ts";
import { noteIllustration } from "../words/illustration-text.ts";
import { listMarks, toDraftText, toIllustrativeText } from "../../model/report/marks.ts";
import type { FactGroupView, LinkView } from "../views/common.ts";
import type { ShellView } from "../views/pages.ts";

/** What every page has: navigation, marks, contact. */
export function composeShell(
  page: HeadedPage & { readonly description: string },
  briefing: Briefing,
  navigation: readonly LinkView[],
): ShellView {
  const { issuer, form, pages } = briefing.dataset;
  const path = toPagePath(page.kind, page.id);
  const [section] = path.split("/").slice(0, -1);
  const toNav = () =>
    [
      ...navigation,
      ...pages.map(({ slug, title: label }) => ({ label, href: toPagePath("prose", slug) })),
    ].map((link) => ({
      ...link,
      isCurrent: section === undefined ? link.href === path : link.href.startsWith(`${section}/`),
    }));
  return {
    title: page.kind === "report" ? page.title : `${page.title} – ${issuer.name}`,
    description: [page.description, ...listMarks(issuer).map((mark) => `${mark}.`)].join(" "),
    head: composeHead(page, briefing),
    documentNumbers: listDocumentNumbers(briefing),
    rootPath: toRootPath(page.kind, path, issuer),
    nav: canLink(page.kind, issuer) ? toNav() : [],
    siteName: toSiteName(briefing.dataset),
    issuerName: issuer.name,
    superiorName: issuer.superiorName,
    asOfText: toAsOfText(briefing),
    draftText: toDraftText(issuer),
    illustrativeText: toIllustrativeText(issuer),
    illustrativeNote: issuer.isIllustrative ? noteIllustration(form, "page") : null,
    contact: composeContact(issuer),
  };
}

/** What the site is about, and for which term. */
export function toSiteName({ issuer: { reportKind, term } }: Dataset): string {
  return `${reportKind.siteName ?? "Đại hội"}, nhiệm kỳ ${term}`;
}

/** Whether the page knows a way to the others. */
function canLink(kind: PageKind, { baseAddress }: Issuer): boolean {
  return !SITE_PAGES[kind].isAnywhere || baseAddress !== null;
}

/** From the page to the site's root. A page that a server shows at any depth starts from the host's root, if known. */
function toRootPath(kind: PageKind, path: string, { baseAddress }: Issuer): string {
  if (!SITE_PAGES[kind].isAnywhere) return "../".repeat(path.split("/").length - 1);
  return baseAddress === null ? "" : new URL(baseAddress).pathname;
}

const CONTACT = "Liên hệ";

/** What is known of where to ask; without facts nothing is. */
export function composeContact({ contact }: Issuer): FactGroupView {
  const { name, ...ways } = contact;
  const labels = { address: "Địa chỉ", phone: "Điện thoại", email: "Thư điện tử" };
  const facts = (["address", "phone", "email"] as const).flatMap((way) => {
    const value = ways[way];
    return value === null ? [] : [{ label: labels[way], value }];
  });
  return name === null || facts.length > 0
    ? { title: name ?? CONTACT, facts }
    : { title: CONTACT, facts: [{ label: "Cơ quan", value: name }] };
}
