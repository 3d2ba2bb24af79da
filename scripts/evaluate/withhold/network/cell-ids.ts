import type { BlockId } from "../../../model/form/form.ts";

/** Ids of cells. They differ, because no id of the data has a blank. */
export function totalId(field: string): string {
  return `tong ${field}`;
}

/** What the issuer itself reports of a field. */
export function levelId(field: string): string {
  return `chung ${field}`;
}

export function valueId(unit: string, field: string): string {
  return `don-vi ${unit} ${field}`;
}

/** Part and whole of the pooled value of an indicator. */
export function pooledIds(indicator: string): readonly [part: string, whole: string] {
  return [`tu-so ${indicator}`, `mau-so ${indicator}`];
}

export function metId(indicator: string): string {
  return `dat ${indicator}`;
}

/** What the units of an indicator have together, where that would tell what each has. */
export function pinnedId(indicator: string): string {
  return `vua-du ${indicator}`;
}

/** The rest of a whole without a part: it is not published, but a reader can compute it. */
export function restId(whole: string, part: string): string {
  return `${whole} tru ${part}`;
}

/** What units add that are in the same sums of a field. */
export function sharedId(field: string, sums: readonly string[]): string {
  return `phan ${field}: ${sums.join("; ")}`;
}

/** How many units of a block, or of several blocks told together, are in a state. */
export function blockStateId(blocks: readonly BlockId[], state: string): string {
  return `khoi ${blocks.join(" ")} ${state}`;
}

/** How many units a block has: the list of units tells it. */
export function blockSizeId(block: BlockId): string {
  return `so-don-vi ${block ?? ""}`;
}

export function stateId(state: string): string {
  return `tinh-trang ${state}`;
}
