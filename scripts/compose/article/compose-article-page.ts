import type { Briefing } from "../briefing.ts";
import { ARTICLE_PATH } from "../compose-head.ts";
import { composeShell } from "../compose-shell.ts";
import type { Page } from "../views.ts";
import { composeArticle } from "./compose-article.ts";

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
