import { describePage } from "../feeds/describe-state.ts";
import { explainTerms } from "../figures/find-told-terms.ts";
import { renderPageHtml } from "../figures/render-markdown.ts";
import { composeContact } from "../frame/shell.ts";
import type { FactView } from "../views/common.ts";
import type { ProsePageView } from "../views/pages.ts";
import type { Issuer } from "../../model/report/issuer.ts";
import type { PageContent, SiteContent } from "./page-content.ts";

/** Pages that are only prose, such as `gioi-thieu`. */
export function composeProsePages({
  editions: [{ briefing }],
}: SiteContent): readonly PageContent<ProsePageView>[] {
  const { issuer, pages, wording } = briefing.dataset;
  return pages.map(({ slug, title, prose }) => ({
    id: slug,
    title,
    description: describePage(title, briefing),
    briefing,
    view: {
      title,
      bodyHtml: renderPageHtml(prose, briefing),
      contact: composeContact(issuer),
      glossary: explainTerms(wording.glossary),
      source: composeSource(issuer),
    },
  }));
}

function composeSource({ source }: Issuer): readonly FactView[] {
  if (source === null) return [];
  return [
    { label: "Bài viết", value: source.title },
    { label: "Tác giả", value: source.author },
    { label: "Nguồn", value: source.portal },
  ];
}
