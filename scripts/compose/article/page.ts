import type { Briefing } from "../audience/briefing.ts";
import { ARTICLE_PATH } from "../frame/head.ts";
import { composeShell } from "../frame/shell.ts";
import type { Page } from "../views/documents.ts";
import { composeArticle } from "./article.ts";

/** `bai-dang.html`: the article beside the page that it repeats, with the same links. */
export function composeArticlePage(briefing: Briefing): Page {
  const { period, dataset } = briefing;
  const description = `Bài viết của ${dataset.issuer.name} để đăng lên cổng thông tin: ${period.title}.`;
  return {
    path: ARTICLE_PATH,
    shell: composeShell({ path: ARTICLE_PATH, title: period.title, description }, briefing),
    template: "article",
    view: composeArticle(briefing, { toLink: (path) => path, toPicture: (path) => path }),
  };
}
