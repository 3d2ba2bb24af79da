const INLINE = /<\/?(?:a|abbr|b|bdi|code|em|i|mark|small|span|strong|sub|sup|tspan)\b[^>]*>/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  sol: "/",
  Dstrok: "Đ",
  dstrok: "đ",
};

/** The text of a page as a reader meets it: a line per block, entities decoded. */
export function toText(html: string): string {
  const bare = html
    .replace(/<!--.*?-->/gs, "")
    .replace(/<(script|style)\b.*?<\/\1>/gs, "")
    .replace(INLINE, "")
    .replace(/<[^>]*>/g, "\n");
  return decodeEntities(bare)
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

export function decodeEntities(text: string): string {
  return text.replace(/&(#\d+|#x[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return NAMED[name] ?? whole;
    const isHex = name.charAt(1).toLowerCase() === "x";
    return String.fromCodePoint(Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10));
  });
}

/** The values of an attribute, in the order of the page. */
export function listAttributes(html: string, name: string): readonly string[] {
  const found = html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"));
  return Array.from(found, ([, value = ""]) => decodeEntities(value));
}

/** The first table with this caption: row header → cells. */
export function findTable(html: string, caption: string): ReadonlyMap<string, readonly string[]> {
  const table = Array.from(html.matchAll(/<table\b.*?<\/table>/gs), ([whole]) => whole).find(
    (one) => toText(/<caption\b.*?<\/caption>/s.exec(one)?.[0] ?? "") === caption,
  );
  if (table === undefined) throw new Error(`no table «${caption}»`);
  const rows = Array.from(table.matchAll(/<tr\b.*?<\/tr>/gs), ([row]) =>
    Array.from(row.matchAll(/<t[hd]\b.*?<\/t[hd]>/gs), ([cell]) => toText(cell)),
  );
  return new Map(rows.map(([header = "", ...cells]) => [header, cells]));
}
