import type { Gathered } from "../../tasks/intake/gather.ts";
import type { BookPlan } from "../../tasks/intake/plan.ts";
import { toVisible } from "../problems/excerpt.ts";
import { toShortList } from "../short-list.ts";

/** A paper that a unit has sent instead of its form is not to be forgotten. */
export function tellUnread({ unread }: Pick<Gathered, "unread">): readonly string[] {
  if (unread.length === 0) return [];
  const names = toFileList(unread.map(toVisible));
  return [`Không đọc, vì không phải tệp Excel nằm ngay trong thư mục: ${names}.`];
}

/** Among fifty workbooks the few faulty ones scroll out of sight. */
export function tellRefused(
  books: readonly Pick<BookPlan, "workbook" | "faults">[],
): readonly string[] {
  const refused = books.filter(({ faults }) => faults.length > 0);
  if (refused.length === 0 || books.length === 1) return [];
  const names = toFileList(refused.map(({ workbook }) => toVisible(workbook)));
  return [`Không nhập ${refused.length}/${books.length} tệp, lỗi ở trên: ${names}.`];
}

/** Names of files, of which a terminal holds no more. */
export function toFileList(names: readonly string[]): string {
  return toShortList(names, 20, ", ");
}
