import { problemAt, type Problem } from "../../../model/problem.ts";
import { createMarkdown } from "../../../model/prose/markup.ts";
import { findCrowding } from "../../../model/prose/tables.ts";
import { toPlaceOf, type ProseReading } from "./read-prose.ts";

/** Only what was typed is checked; for a longer figure than this, the words of the table are broken. */
const READER = createMarkdown({ hasHeadings: true, toText: () => "1.234" });

/** Tables whose columns have no room for their longest words on a sheet. */
export function findWideTables({ prose, tokens }: ProseReading): readonly Problem[] {
  if (!tokens.some(({ type }) => type === "table_open")) return [];
  const read = READER.parse(prose.markdown, {});
  return read.flatMap(({ type, map }, index) => {
    const crowding = type === "table_open" ? findCrowding(read, index) : null;
    if (crowding === null) return [];
    const place = toPlaceOf({ row: map?.[0] ?? 0, column: 0 }, prose.place);
    const { columnCount, longestWord } = crowding;
    return [
      problemAt(place, "table-too-wide", { found: String(columnCount), allowed: longestWord }),
    ];
  });
}
