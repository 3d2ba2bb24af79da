import { toText } from "../../figures/html-text.ts";
import { cells, type Verdict } from "../cells.ts";
import { toCount, VERDICT_WORDS, type Fact } from "./facts.ts";
import { hasGroup, toGroups, type Group, type Indicator, type Outsider } from "../outsider.ts";
import type { Page } from "./pages.ts";
import { between, plus } from "../relate/rows.ts";
import { exactly, ONE_OR_MORE, toSecret, type Secret } from "../secrets.ts";
import type { Truth } from "../truth.ts";

const WHY = "theo khối: ";

/** Whether a fact stands in the table of indicators by blocks. */
export function isByBlock({ row }: Fact): boolean {
  return row.why.startsWith(WHY);
}

/** The table of indicators by blocks: of each block how many units meet an indicator, miss it, are not due or have no data. */
export function readByBlock({ html, path, outsider }: Page): readonly Fact[] {
  return Array.from(html.matchAll(/<div class="scroll-table[ "].*?<\/table>/gs)).flatMap(
    ([table]) => {
      const heads = Array.from(table.matchAll(/<th\b[^>]*scope="col".*?<\/th>/gs), ([th]) =>
        toText(th),
      );
      return Array.from(table.matchAll(/<tr\b.*?<\/tr>/gs)).flatMap(([row]) => {
        const header = toText(/<th\b[^>]*scope="row".*?<\/th>/s.exec(row)?.[0] ?? "");
        const indicator = outsider.definitions.indicators.find(({ name }) => name === header);
        if (indicator === undefined) return [];
        const read = Array.from(row.matchAll(/<td\b.*?<\/td>/gs), ([cell]) => toText(cell));
        return read.flatMap((text, index) =>
          readCell([indicator, heads[index + 1] ?? "", text], path, outsider),
        );
      });
    },
  );
}

function readCell(
  [indicator, head, text]: readonly [indicator: Indicator, head: string, text: string],
  path: string,
  outsider: Outsider,
): readonly Fact[] {
  const words = text.replace(/\s+/g, " ");
  if (words.includes("không nêu")) return [];
  const block = outsider.definitions.blocks.find(({ name }) => name === head);
  const groups =
    block === undefined ? [undefined] : toGroups(outsider).filter((one) => one.block === block.id);
  const counts = new Map<Verdict, number>([
    ["met", toCount(/^([\d.]+)\//.exec(words)?.[1] ?? "") ?? 0],
    ...Object.entries(VERDICT_WORDS)
      .filter(([, verdict]) => verdict !== "met")
      .map(([word, verdict]): [Verdict, number] => {
        const found = new RegExp(`([\\d.]+) ${word}`).exec(words)?.[1];
        return [verdict, toCount(found ?? "") ?? 0];
      }),
  ]);
  return [...counts].map(([verdict, count]) => ({
    date: outsider.date,
    row: between(
      `${WHY}${indicator.id}, ${head}, ${verdict}: ${path}`,
      plus(groups.map((group) => cells.verdict(indicator.id, verdict, group?.id))),
      [count, count],
    ),
  }));
}

/**
 * What the table must not tell of a block, or of a type in it: that one of few units misses an indicator, that none of
 * those that can miss it meets it, that every unit of the block misses something.
 */
export function listOfBlocks(outsider: Outsider, truth: Truth): readonly Secret[] {
  const { indicators, form } = outsider.definitions;
  const { unitsBelow, groupsBelow } = form.withholding;
  const least = Math.max(unitsBelow, groupsBelow);
  if (unitsBelow === 0) return [];
  const groups = toGroups(outsider);
  const parts = groupBy(groups, ({ id, block }) => [
    `khối ${block}`,
    `loại, khối ${id.split("/").slice(0, 2).join("/")}`,
  ]);
  return [...parts].flatMap(([name, own]) => [
    ...indicators
      .filter(({ mayNameUnits }) => !mayNameUnits)
      .flatMap((one) => {
        const applying = own.filter((group) => hasGroup(one, group, outsider));
        // Of a block that is told, some of its types are always few.
        const few = name.startsWith("khối") ? least : 0;
        return listOfPart(one, [name, applying], { least: few, truth });
      }),
    ...(name.startsWith("khối") ? listOfMissing(name, own, truth) : []),
  ]);
}

function groupBy(groups: readonly Group[], namesOf: (group: Group) => readonly string[]) {
  const parts = new Map<string, readonly Group[]>();
  for (const group of groups)
    for (const name of namesOf(group)) parts.set(name, [...(parts.get(name) ?? []), group]);
  return parts;
}

function listOfPart(
  { id }: Indicator,
  [name, groups]: readonly [string, readonly Group[]],
  { least, truth }: { readonly least: number; readonly truth: Truth },
): readonly Secret[] {
  const of = (verdict: Verdict) => groups.map((group) => cells.verdict(id, verdict, group.id));
  const count = (verdict: Verdict) =>
    of(verdict).reduce((sum, cell) => sum + (truth.get(cell) ?? 0), 0);
  const good = count("met") + count("notDue");
  const blamed = count("notMet") + count("noData");
  return [
    ...(good + blamed < least && count("notMet") > 0
      ? [toSecret(`${id} ở ${name}: có đơn vị chưa đạt`, plus(of("notMet")), ONE_OR_MORE)]
      : []),
    ...(good === 0 && blamed > 0
      ? [
          toSecret(
            `${id} ở ${name}: không đơn vị nào đạt`,
            plus([...of("met"), ...of("notDue")]),
            exactly(0),
          ),
        ]
      : []),
  ];
}

function listOfMissing(name: string, groups: readonly Group[], truth: Truth): readonly Secret[] {
  const missing = groups.map(({ id }) => cells.missing(id));
  const size = groups.reduce((sum, { units }) => sum + units.length, 0);
  const count = missing.reduce((sum, cell) => sum + (truth.get(cell) ?? 0), 0);
  return count === size
    ? [toSecret(`${name}: đơn vị nào cũng còn chỉ tiêu chưa đạt`, plus(missing), exactly(size))]
    : [];
}
