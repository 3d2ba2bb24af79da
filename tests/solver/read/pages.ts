import { decodeEntities, toText } from "../../figures/html-text.ts";
import { listLinked } from "../level.ts";
import { factsOf } from "../../figures/data-texts.ts";
import { readByBlock } from "./by-block.ts";
import { cells, type State } from "../cells.ts";
import {
  STATE_WORDS,
  told,
  toCount,
  toldShare,
  toldValue,
  VERDICT_WORDS,
  type Fact,
} from "./facts.ts";
import type { Statistic } from "../../../scripts/model/rules/statistic.ts";
import type { Outsider } from "../outsider.ts";
import { listTexts, type Published } from "../published.ts";
import { readEarlierProgress, readFewShares } from "./charts.ts";
import { readMarks } from "./marks.ts";
import { readNamed } from "./named.ts";

/** Every number of units or persons that a page tells, wherever it stands. */
export function readPages(published: Published, outsiders: readonly Outsider[]): readonly Fact[] {
  const [newest] = outsiders;
  if (newest === undefined) return [];
  return [
    ...listTexts(published, ".html").flatMap(({ path, html }) => {
      const outsider = outsiders.find(({ date }) => path.startsWith(`ky/${date}/`)) ?? newest;
      const about = { html, path, outsider };
      return [
        ...readTables(about),
        ...readEarlierProgress(about, outsiders),
        ...readFewShares(about, outsider),
        ...readByBlock(about),
        ...readKeyFigures(about),
        ...readLead(about),
        ...readCongresses(about),
        ...readMarks(about),
        ...readNamed(about),
        ...readUnitPage(about),
      ];
    }),
    ...listTexts(published, "atom.xml").flatMap(({ path, html }) =>
      outsiders.flatMap((outsider) => {
        const [entry = ""] =
          new RegExp(`<entry>(?:(?!</entry>).)*${outsider.date}.*?</entry>`, "s").exec(html) ?? [];
        return readLead({ html: entry, path, outsider });
      }),
    ),
  ];
}

export interface Page {
  readonly html: string;
  readonly path: string;
  readonly outsider: Outsider;
}

/** Tables of pages and of papers: a row's head and a column's head say what a number is. */
function readTables({ html, path, outsider }: Page): readonly Fact[] {
  return Array.from(html.matchAll(/<table\b.*?<\/table>/gs)).flatMap(([table]) => {
    const heads = nameShares(
      Array.from(table.matchAll(/<th\b[^>]*scope="col".*?<\/th>/gs), ([th]) => toText(th)),
    );
    return Array.from(table.matchAll(/<tr\b.*?<\/tr>/gs)).flatMap(([row]) => {
      const header = toText(/<th\b[^>]*scope="row".*?<\/th>/s.exec(row)?.[0] ?? "");
      return Array.from(row.matchAll(/<td\b.*?<\/td>/gs)).flatMap(([cell], index) =>
        readTableCell([header, heads[index + 1] ?? "", toText(cell)], path, outsider),
      );
    });
  });
}

/** The table of the chart of shares calls its two counts as the fields are called. */
function nameShares(heads: readonly string[]): readonly string[] {
  const [first = "", part, whole, share, rule] = heads;
  const isOfShares = heads.length === 6 && share === "Tỷ lệ chung" && rule === "Mức quy định";
  return isOfShares && part !== undefined && whole !== undefined
    ? [first, "Số đạt", "Tổng số", share, rule]
    : heads;
}

function readTableCell(
  [header, label, cell]: readonly [header: string, label: string, cell: string],
  path: string,
  outsider: Outsider,
): readonly Fact[] {
  const [text = ""] = cell.split("\n");
  const isOwn = (one: { readonly name: string }) => isNamed(one, header);
  const statistic = outsider.definitions.statistics.find(isOwn);
  if (statistic !== undefined) return readStatistic(statistic, [label, text], path, outsider);
  const level = listLinked(outsider).find(isOwn);
  if (level !== undefined) return readLevel(level.id, [label, text], path, outsider);
  const [, , part = "", whole = ""] = /^([\d,]+)% \((\d[\d.]*)\/(\d[\d.]*)\)$/.exec(text) ?? [];
  const values = [
    ["Số đạt", toCount(part)],
    ["Tổng số", toCount(whole)],
    [label, label === "Tỷ lệ chung" ? toPercent(text) : toCount(text)],
  ] as const;
  return values.flatMap(([name, value]) =>
    value === undefined ? [] : readCell([header, name, value], path, outsider),
  );
}

function readStatistic(
  statistic: Statistic,
  [label, text]: readonly [label: string, text: string],
  path: string,
  { date }: Outsider,
): readonly Fact[] {
  const { id, name } = statistic;
  const say = (cell: string, words: string) => {
    const count = toCount(words);
    return count === undefined ? [] : [told(date, [cell, count], `${name}, ${label}: ${path}`)];
  };
  if (label === "Có số liệu") return say(cells.answered(id), text);
  if (label === "Chưa có số liệu") return say(cells.unanswered(id), text);
  if (label === "Số đơn vị so với mức") {
    const [, reached = "", answered = ""] = /^(\d+) trong (\d+) đơn vị/.exec(text) ?? [];
    return [...say(cells.reached(id), reached), ...say(cells.answered(id), answered)];
  }
  if (label !== "Giá trị") return [];
  const [, part = "", whole = ""] = /(\d[\d.]*)(?:\/| trong )(\d[\d.]*)/.exec(text) ?? [];
  return [
    ...say(cells.pooled(id, "part"), part),
    ...say(cells.pooled(id, "whole"), whole),
    ...toldValue(date, [statistic, text], `${name}, ${label}: ${path}`),
  ];
}

/** What the issuer reports, and beside it what units add up to. */
function readLevel(
  field: string,
  [label, text]: readonly [label: string, text: string],
  path: string,
  { date }: Outsider,
): readonly Fact[] {
  const count = toCount(text.split(" ")[0] ?? "");
  // Other columns are of another time or place.
  const cell = { "Số liệu": cells.level(field), "Cộng các đơn vị": cells.total(field) }[label];
  if (count === undefined || cell === undefined) return [];
  return [told(date, [cell, count], `${field}, ${label}: ${path}`)];
}

function isNamed({ name }: { readonly name: string }, header: string): boolean {
  return header === name || header.startsWith(`${name} (`);
}

function toPercent(text: string): number | undefined {
  const found = /^(\d+(?:,\d+)?)%$/.exec(text)?.[1];
  return found === undefined ? undefined : Number(found.replace(",", "."));
}

/** What a number means at the name of an indicator, strand or block and under a word. */
function readCell(
  [header, label, value]: readonly [header: string, label: string, value: number],
  where: string,
  outsider: Outsider,
): readonly Fact[] {
  const { date, definitions } = outsider;
  const say = (cell: string) => [told(date, [cell, value], `${header}, ${label}: ${where}`)];
  const named = (one: { readonly name: string }) => isNamed(one, header);
  const indicator = definitions.indicators.find(named);
  if (indicator !== undefined) {
    const verdict = VERDICT_WORDS[label];
    if (verdict !== undefined) return say(cells.verdict(indicator.id, verdict));
    if (label === "Số đạt") return say(cells.pooled(indicator.id, "part"));
    if (label === "Tổng số") return say(cells.pooled(indicator.id, "whole"));
    return label === "Tỷ lệ chung" ? [toldShare(date, [indicator.id, value], where)] : [];
  }
  const strand = definitions.strands.find(named);
  const state = STATE_WORDS[label];
  if (strand !== undefined) return state === undefined ? [] : say(cells.strand(strand.id, state));
  return state === undefined ? [] : readBlocks(header, [state, value], { where, outsider });
}

function readBlocks(
  header: string,
  [state, value]: readonly [State, number],
  { where, outsider }: { readonly where: string; readonly outsider: Outsider },
): readonly Fact[] {
  const { date, definitions } = outsider;
  if (header === "Tất cả")
    return [told(date, [cells.overall(state), value], `${header}: ${where}`)];
  const blocks = definitions.blocks
    .filter(({ name }) => new RegExp(`(^|\\) ?|\\n)${name}( \\(|$|\\n)`).test(header))
    .map(({ id }) => id);
  if (blocks.length === 0) return [];
  return [told(date, [cells.ofBlocks(blocks, state), value], `khối ${header}: ${where}`)];
}

function readKeyFigures({ html, path, outsider: { date } }: Page): readonly Fact[] {
  const facts = factsOf(html);
  const keys: Readonly<Record<string, string>> = {
    "Hoàn thành mọi phần việc": cells.overall("done"),
    "Còn trong thời hạn": cells.overall("inTime"),
    Chậm: cells.overall("late"),
    "Chưa đủ số liệu": cells.overall("noData"),
    "Đơn vị còn chỉ tiêu chưa đạt": cells.missing(),
  };
  const also = /; (\d+) đã xong mọi phần việc/.exec(toText(html))?.[1];
  return [
    ...Object.entries(keys).flatMap(([label, cell]) => {
      const count = toCount(facts.get(label) ?? "");
      return count === undefined ? [] : [told(date, [cell, count], `${label}: ${path}`)];
    }),
    ...(also === undefined ? [] : [told(date, [cells.missingDone(), Number(also)], path)]),
  ];
}

/** The sentence on how far all units are, on pages, in their descriptions and in the feed. */
function readLead({ html, path, outsider }: Page): readonly Fact[] {
  // The page of a unit says how far its block is.
  if (/^don-vi\/[^/]+\/index\.html$/.test(path)) return [];
  const text = decodeEntities(html);
  const { date, units } = outsider;
  const done = /(\d+) trong \d+ đơn vị trực thuộc \([\d,]+%\) đã hoàn thành mọi phần việc/.exec(
    text,
  );
  const counts = [
    [cells.overall("done"), done?.[1]],
    [cells.overall("done"), /chưa có đơn vị nào hoàn thành mọi/.test(text) ? "0" : undefined],
    [
      cells.overall("done"),
      /(Cả \d+ đ|Đ)ơn vị trực thuộc đã hoàn thành mọi phần việc/.test(text)
        ? String(units.length)
        : undefined,
    ],
    // The title of a chart tells the same of one strand, or of each of some.
    [cells.overall("late"), /(?<!”: |phần việc (?:đều )?có )\b(\d+) đơn vị chậm/.exec(text)?.[1]],
    [cells.overall("inTime"), /(\d+) đơn vị còn trong thời hạn/.exec(text)?.[1]],
    [cells.overall("noData"), /(\d+) đơn vị chưa đủ số liệu/.exec(text)?.[1]],
  ] as const;
  return counts.flatMap(([cell, count]) =>
    count === undefined ? [] : [told(date, [cell, Number(count)], `lead of ${path}`)],
  );
}

/** How many units have held their congress: those that have reported its day. */
function readCongresses({ html, path, outsider }: Page): readonly Fact[] {
  const { date, definitions } = outsider;
  const field = definitions.form.fields.find(
    ({ isOfCongress, moment }) => isOfCongress && moment === "done",
  );
  const text = toText(html);
  const count = text.includes("Chưa đơn vị nào tổ chức đại hội")
    ? "0"
    : /(?:Cả )?(\d+) (?:trong \d+ )?đơn vị đã tổ chức đại hội/.exec(text)?.[1];
  if (field === undefined || count === undefined) return [];
  return [told(date, [cells.reporting(field.id), Number(count)], `congresses held: ${path}`)];
}

/** The page of a unit: its fields with their values. */
function readUnitPage({ html, path, outsider }: Page): readonly Fact[] {
  const unit = /^don-vi\/([^/]+)\/index\.html$/.exec(path)?.[1];
  if (unit === undefined) return [];
  const facts = factsOf(html);
  return outsider.definitions.form.fields.flatMap(({ id, name }) => {
    const [word = ""] = (facts.get(name) ?? "").split(" ");
    const count = word === "có" ? 1 : word === "không" ? undefined : toCount(word);
    return count === undefined
      ? []
      : [told(outsider.date, [cells.value(unit, id), count], `${name}: ${path}`)];
  });
}
