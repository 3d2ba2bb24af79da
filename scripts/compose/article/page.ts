import type { PageContent, SiteContent } from "../pages/page-content.ts";
import type { ArticleView } from "../views/article.ts";
import { composeArticle } from "./article.ts";

/** `bai-dang.html`: the article, with the same links as the report's page. */
export function composeArticlePage({
  editions: [edition],
}: SiteContent): readonly PageContent<ArticleView>[] {
  const { briefing } = edition;
  const { period, dataset } = briefing;
  const description = `Bài viết của ${dataset.issuer.name} để đăng lên cổng thông tin: ${period.title}.`;
  const view = composeArticle(edition, { toLink: (path) => path, toPicture: (path) => path });
  return [{ id: "", title: period.title, description, briefing, view }];
}
