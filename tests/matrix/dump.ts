import { decodeEntities, toText } from "../figures/html-text.ts";
import type { Outputs } from "./outputs.ts";

/** The most visible texts of a root, a line each, for people to read: pages, papers, board, feed, share picture. */
export function dumpTexts({ markup, plain, share }: Outputs): string {
  const feed = Array.from((plain.get("site/atom.xml") ?? "").matchAll(FEED), ([, , text = ""]) =>
    decodeEntities(text),
  );
  return [
    ...[...markup]
      .filter(([path]) => isShown(path))
      .flatMap(([path, html]) => [`=== ${path}`, ...describeHead(html), ...toLines(html), ""]),
    "=== atom.xml",
    ...feed,
    "",
    "=== chia-se.png",
    ...share,
    "",
    "=== du-lieu/",
    ...[...plain]
      .filter(([path]) => path.endsWith(".csv"))
      .map(([path, text]) => toSizeText(path, text)),
    "",
  ].join("\n");
}

const FEED = /<(title|subtitle|summary)>([^<]*)</g;

/** Of units one page and one sheet, of the periods and of a pack none: they repeat what the others say. */
function isShown(path: string): boolean {
  if (path.startsWith("goi/")) return false;
  if (/^site\/(?:404|bai-dang|gioi-thieu|van-ban|ky|du-lieu)/.test(path)) return false;
  if (/sao-chep|tap-don-vi/.test(path)) return false;
  return !/don-vi\/(?!dang-bo-xa-a\b|index)/.test(path);
}

function describeHead(html: string): readonly string[] {
  const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
  return description === undefined ? [] : [`description: ${decodeEntities(description)}`];
}

/** The text without what every page has; of a table its caption, its columns and its first row. */
function toLines(html: string): readonly string[] {
  const body = html
    .replace(/<head\b.*?<\/head>/s, "")
    .replace(
      /<(header|footer|nav|aside)\b(?:(?!<\1\b).)*?class="(?:site|notice|contents|breadcrumb)[^"]*".*?<\/\1>/gs,
      "",
    )
    .replace(/<(svg|style|script|form|select)\b.*?<\/\1>/gs, "")
    .replace(/<table\b.*?<\/table>/gs, (table) => `<p>${toTableText(table)}</p>`);
  return toText(body).split("\n");
}

function toTableText(table: string): string {
  const caption = toText(/<caption\b.*?<\/caption>/s.exec(table)?.[0] ?? "");
  const rows = Array.from(table.matchAll(/<tr\b.*?<\/tr>/gs), ([row]) =>
    Array.from(row.matchAll(/<t[hd]\b.*?<\/t[hd]>/gs), ([cell]) =>
      toText(cell).replaceAll("\n", " "),
    ),
  );
  const [head = [], first = []] = rows;
  return `[${caption}] ${head.join(" | ")} &gt;&gt; ${first.join(" | ")} (${rows.length} hàng)`;
}

function toSizeText(path: string, text: string): string {
  const rows = text.trimEnd().split("\n").length - 1;
  return `${path.replace("site/du-lieu/", "")}: ${rows} dòng`;
}
