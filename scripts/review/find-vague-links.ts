import type { Dataset } from "../model/dataset.ts";
import { problemAt, type Problem } from "../model/problem.ts";
import { listProse, type Prose } from "../model/prose/report.ts";
import { listLinks } from "../validate/checks/prose/read-links.ts";
import { readProse, toPlaceOf } from "../validate/checks/prose/read-prose.ts";

/** Whole texts of links that say nothing of where they lead (WCAG 2.2, 2.4.4 and 2.4.9). */
const VAGUE =
  /^(?:(?:bấm|nhấn|nhấp|xem|tải|đọc|click) )?(?:(?:tại|ở|vào) )?(?:đây|here|link(?: này)?|liên kết(?: này)?|đường dẫn(?: này)?|thêm|chi tiết|tiếp)$|^(?:xem|tải|tải về)$/i;

/** Links that one cannot understand without the words around them: on paper nobody can follow them. */
export function findVagueLinks({ periods, pages }: Dataset): readonly Problem[] {
  return [...periods.flatMap(listProse), ...pages.map(({ prose }) => prose)].flatMap(findIn);
}

function findIn(prose: Prose): readonly Problem[] {
  if (!prose.markdown.includes("](")) return [];
  return readProse(prose, true).words.flatMap((one) =>
    listLinks(one).flatMap(({ start, target }) => {
      const found = one.content.slice(start + 1, target - 2);
      const plain = found
        .replace(/[^\p{L}\s]/gu, "")
        .replace(/\s+/g, " ")
        .trim();
      if (!VAGUE.test(plain)) return [];
      return [problemAt(toPlaceOf(one.toSpot(start), prose.place), "vague-link", { found })];
    }),
  );
}
