import { formatCount } from "../../model/texts/format-count.ts";

const KILOBYTE = 1024;

/** `282036` bytes → `275 KB`, `1572864` → `1,5 MB`: as Windows shows sizes, at least 1 KB. */
export function formatFileSize(byteCount: number): string {
  const kilobytes = Math.max(1, Math.round(byteCount / KILOBYTE));
  if (kilobytes < KILOBYTE) return `${formatCount(kilobytes)} KB`;
  const tenths = Math.round((10 * kilobytes) / KILOBYTE);
  const rest = tenths % 10;
  return `${formatCount(Math.floor(tenths / 10))}${rest === 0 ? "" : `,${rest}`} MB`;
}
