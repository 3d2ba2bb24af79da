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

/** The columns of counts, by their heads on the pages; "Chưa đến hạn" stands there only where a unit is not due. */
export const INDICATOR_KEYS: Readonly<Record<string, string>> = {
  "Áp dụng": "ap_dung",
  Đạt: "dat",
  "Chưa đạt": "chua_dat",
  "Chưa đến hạn": "chua_den_han",
  "Chưa có số liệu": "chua_co_so_lieu",
};
const KEYS: Readonly<Record<string, string>> = {
  ...INDICATOR_KEYS,
  "Hoàn thành": "hoan_thanh",
  "Đang thực hiện": "dang_thuc_hien",
  Chậm: "cham",
  "Chưa triển khai": "chua_trien_khai",
  "Chưa đủ số liệu": "chua_du_so_lieu",
  Cộng: "ap_dung",
};

/** The keys of the counts that a table shows, from left to right. */
export function listKeys(table: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const [heads = []] = table.values();
  return heads.flatMap((head) => KEYS[head] ?? []);
}

/** A row of the data as the page of indicators shows it in a table with these heads. */
export function toIndicatorCells(
  row: Readonly<Record<string, string>>,
  heads: readonly string[],
): readonly string[] {
  const share = row["ty_le_chung"]?.replace(".", ",") ?? "";
  const words: Readonly<Record<string, string>> = {
    "không áp dụng": "–",
    "chưa có số liệu": "–",
    "không nêu": "không nêu",
  };
  return [
    row["chi_tieu"] ?? "",
    `${row["muc_quy_dinh"] ?? ""} (${row["tinh_chat"] ?? ""})`,
    ...heads.flatMap((head) => KEYS[head] ?? []).map((key) => grouped(row[key])),
    ...(heads.includes("Tỷ lệ chung")
      ? [words[share] ?? `${share}% (${grouped(row["tu_so"])}/${grouped(row["mau_so"])})`]
      : []),
    row["can_cu"] ?? "",
  ];
}
