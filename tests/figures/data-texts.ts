import { toText } from "./html-text.ts";

/** A count as pages write it. */
export function grouped(value = ""): string {
  return /^\d+$/.test(value) ? value.replace(/\B(?=(\d{3})+$)/g, ".") : value;
}

export function toShown(value: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (day === null) return grouped(value);
  const [, year = "", month = "", date = ""] = day;
  return `${date}/${Number(month) < 3 ? month : String(Number(month))}/${year}`;
}

export function toWords(value: unknown): string {
  if (typeof value === "boolean") return value ? "có" : "không";
  if (Array.isArray(value)) return value.join(" | ");
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}

export function mapValues(
  row: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, change(value)]));
}

/** Label and value of every fact of a page. */
export function factsOf(html: string): ReadonlyMap<string, string> {
  const found = html.matchAll(/<dt\b[^>]*>(.*?)<\/dt>\s*<dd\b[^>]*>(.*?)<\/dd>/gs);
  return new Map(Array.from(found, ([, label = "", value = ""]) => [toText(label), toText(value)]));
}
