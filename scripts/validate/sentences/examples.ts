import { hasFormOfDate } from "../parse/date.ts";

/** The values that messages recommend. A test gives each to the reader of its kind. */
export const EXAMPLES = {
  // Not `1.234.567`: who follows it writes `1.234`, which could be a decimal number.
  count: ["15", "1234"],
  decimal: ["15", "12,5"],
  date: ["05/3/2020", "2020-03-05"],
  moment: ["05/3/2020", "tháng 3/2020", "trung tuần tháng 3/2020", "quý I/2020"],
  share: ["15%", "17,5%", "1/3"],
  baseAddress: ["https://ten-mien.vn/thu-muc/"],
  phone: ["0294.3832012", "0294.3832012 (máy lẻ 15)"],
  email: ["vanphong@tinh.gov.vn"],
  placeholder: ["{{ ma-chi-tieu.chua_dat | muc_do }}"],
} as const;

/** Ranges as a threshold of counts or of shares has them. */
export const RANGE_EXAMPLES = { count: "[27, 33]", share: '[15%, "17,5%"]' } as const;

/** "15%, 17,5% hoặc 1/3". */
export function listExamples(kind: keyof typeof EXAMPLES): string {
  const examples: readonly string[] = EXAMPLES[kind];
  const [last = "", ...others] = examples.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(", ")} hoặc ${last}`;
}

/** Why a text is no day, or no moment: `«30/02/2020» không phải là một ngày có thật; viết như …`. */
export function toNoDay(found: string, wanted: string, kind: "date" | "moment"): string {
  const why = hasFormOfDate(found)
    ? "không phải là một ngày có thật"
    : `không viết đúng dạng của ${wanted}`;
  return `«${found}» ${why}; viết như ${listExamples(kind)}`;
}
