import { formatDate } from "../../../scripts/model/days/format-date.ts";
import { lowerFirst } from "../../../scripts/compose/words/sentences.ts";
import { toText } from "../../figures/html-text.ts";
import { cells } from "../cells.ts";
import { toCount, told, toldShare, type Fact } from "./facts.ts";
import type { Outsider } from "../outsider.ts";

interface Page {
  readonly html: string;
  readonly path: string;
}

/** The chart of progress tells in its table how many units had done a strand in the period before. */
export function readEarlierProgress(
  { html, path }: Page,
  outsiders: readonly Outsider[],
): readonly Fact[] {
  return Array.from(html.matchAll(/<table\b.*?<\/table>/gs)).flatMap(([table]) => {
    const rows = Array.from(table.matchAll(/<tr\b.*?<\/tr>/gs), ([row]) =>
      Array.from(row.matchAll(/<t[hd]\b.*?<\/t[hd]>/gs), ([cell]) => toText(cell)),
    );
    const at = rows[0]?.findIndex((head) => head.startsWith("Hoàn thành ở kỳ ")) ?? -1;
    const outsider = outsiders.find(({ date }) => rows[0]?.[at]?.endsWith(` ${formatDate(date)}`));
    if (outsider === undefined) return [];
    return rows.flatMap((row) => {
      const strand = outsider.definitions.strands.find(({ name }) => name === row[0]);
      const count = toCount(row[at] ?? "");
      if (strand === undefined || count === undefined) return [];
      const where = `${strand.name}, period before: ${path}`;
      return [told(outsider.date, [cells.strand(strand.id, "done"), count], where)];
    });
  });
}

/** A single share stands in a sentence: `Tính chung: tỷ lệ nữ cấp ủy viên 14,3% (5/35), …`. */
export function readFewShares({ html, path }: Page, { date, definitions }: Outsider) {
  const [sentence = ""] = /Tính chung: .*/.exec(toText(html)) ?? [];
  return definitions.indicators.flatMap(({ id, name }): readonly Fact[] => {
    const [, after = ""] = sentence.split(` ${lowerFirst(name)} `);
    const [, share = "", part = "", whole = ""] =
      /^([\d,]+)% \((\d[\d.]*)\/(\d[\d.]*)\)/.exec(after) ?? [];
    const [numerator, denominator] = [toCount(part), toCount(whole)];
    if (numerator === undefined || denominator === undefined) return [];
    const where = `${name}, in a sentence: ${path}`;
    return [
      toldShare(date, [id, Number(share.replace(",", "."))], where),
      told(date, [cells.pooled(id, "part"), numerator], where),
      told(date, [cells.pooled(id, "whole"), denominator], where),
    ];
  });
}
