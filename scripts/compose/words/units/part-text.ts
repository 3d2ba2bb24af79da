import { formatCount } from "../../../model/texts/format-count.ts";
import { upperFirst } from "../sentences.ts";

/**
 * A part of some units, for the middle of a sentence: `không có đơn vị nào trong 7 đảng bộ xã`, `3 trong 7 đảng bộ xã`,
 * `cả 7 đảng bộ xã`; of a single one `đảng bộ xã`.
 */
export function tellPart(count: number, whole: number, name: string): string {
  if (count === 0 && whole === 1) return `không có ${name} nào`;
  if (count === 0) return `không có đơn vị nào trong ${formatCount(whole)} ${name}`;
  return count < whole
    ? `${formatCount(count)} trong ${formatCount(whole)} ${name}`
    : tellAll(whole, name);
}

/** At the start of a sentence: `2 trong 3 chỉ tiêu`, `Cả 3 chỉ tiêu đều`, `Chỉ tiêu`. */
export function tellEach(count: number, whole: number, name: string): string {
  const part = upperFirst(tellPart(count, whole, name));
  return count === whole && whole > 1 ? `${part} đều` : part;
}

/** All of them: `đơn vị`, `cả hai đơn vị`, `cả 7 đơn vị`. */
export function tellAll(whole: number, name: string): string {
  if (whole === 1) return name;
  return whole === 2 ? `cả hai ${name}` : `cả ${formatCount(whole)} ${name}`;
}

/** A part of some units, where it stands alone: `không có đơn vị nào`, `một đơn vị`, `3 trong 7 đơn vị`, `cả 7 đơn vị`. */
export function tellUnits(count: number, whole: number): string {
  if (count === 0) return "không có đơn vị nào";
  return whole === 1 ? "một đơn vị" : tellPart(count, whole, "đơn vị");
}

/** How many units have figures: `3 trong 7 đơn vị có số liệu`, `cả 7 đơn vị có số liệu`. */
export function tellReporting(measured: number, applicable: number): string {
  if (measured === 0) return "chưa đơn vị nào có số liệu";
  return `${tellPart(measured, applicable, "đơn vị")} có số liệu`;
}
