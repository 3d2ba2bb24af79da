import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { UsageError } from "../../usage-error.ts";
import { parseDate } from "../../validate/parse/date.ts";
import type { Command } from "./commands.ts";

/** What a command is about, and cannot do without. */
export interface Subject {
  readonly folder: string | undefined;
  readonly date: CalendarDate | null;
  /** The words that are left. */
  readonly rest: readonly string[];
}

export function takeSubject(
  command: Command,
  surplus: readonly string[],
  { needsFolder }: { readonly needsFolder: boolean },
): Subject {
  const [word = "", ...rest] = surplus;
  if (command === "moi" && needsFolder) {
    if (word === "")
      throw new UsageError("Thiếu tên thư mục sẽ làm ra; viết: npm run moi -- THƯ-MỤC.");
    return { folder: word, date: null, rest };
  }
  if (command === "ky-moi") return { folder: undefined, date: toCutoff(word), rest };
  return { folder: undefined, date: null, rest: surplus };
}

function toCutoff(written: string): CalendarDate {
  if (written === "")
    throw new UsageError(
      "Thiếu ngày chốt số liệu của kỳ mới; viết: npm run ky-moi -- NĂM-THÁNG-NGÀY.",
    );
  const date = parseDate(written);
  if (date === undefined)
    throw new UsageError(
      `«${written}» không phải là ngày; sau ky-moi viết ngày chốt của kỳ mới, dạng NĂM-THÁNG-NGÀY hoặc ngày/tháng/năm.`,
    );
  return date;
}
