import { formatDate } from "../../../model/days/format-date.ts";
import { INVALID, optional, problemIn, taking, type Reader } from "../../readers/records.ts";
import { date } from "../../readers/scalars.ts";

/** A mark that words were copied from an earlier period. Nobody may read them as of this one before somebody has. */
const readPast: Reader<null> = (node, reading) => {
  const period = date(node, reading);
  if (period === INVALID) return INVALID;
  reading.report(problemIn(node, "prose-of-past", { found: formatDate(period) }));
  return null;
};

const pastPeriod = taking(date.takes, readPast);

/** What every Markdown file of a period may have, and no page, which is of no period. */
export const pastShape = { cua_ky: optional(pastPeriod) };
