import { grouped, INDICATOR_KEYS } from "./data-texts.ts";
import { toText } from "./html-text.ts";

type Row = Readonly<Record<string, string>>;

/** By name of the indicator, what the table of indicators by blocks says of all units together. */
export function readWholeColumn(html: string): ReadonlyMap<string, string> {
  const tables = Array.from(
    html.matchAll(/<div class="scroll-table[ "].*?<\/table>/gs),
    ([one]) => one,
  );
  return new Map(
    tables.flatMap((table) =>
      Array.from(
        table.matchAll(/<th scope="row">(.*?)<\/th>(<td\b.*?<\/td>)/gs),
        ([, name = "", cell = ""]) => [toText(name), toText(cell).replace(/\s+/g, " ")] as const,
      ),
    ),
  );
}

/** The same of a row of the data. */
export function toWholeCell(row: Row): string {
  if (row["dat"] === "không nêu") return "không nêu";
  const isJudged = row["dat"] !== "0" || row["chua_dat"] !== "0";
  return [
    ...(isJudged ? [`${grouped(row["dat"])}/${grouped(row["ap_dung"])}`] : []),
    ...MARKED.filter(([, key]) => row[key] !== "0").map(
      ([word, key]) => `${grouped(row[key])} ${word}`,
    ),
  ].join(", ");
}

const MARKED = Object.entries(INDICATOR_KEYS).slice(2);
