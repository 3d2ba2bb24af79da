/** Names of cells. A blank stands in no id, so no two of them meet. */
export function totalId(field: string): string {
  return `tong ${field}`;
}

export function valueId(unit: string, field: string): string {
  return `don-vi ${unit} ${field}`;
}

/** Part and whole of an indicator's pooled share. */
export function pooledIds(indicator: string): readonly [part: string, whole: string] {
  return [`tu-so ${indicator}`, `mau-so ${indicator}`];
}

export function metId(indicator: string): string {
  return `dat ${indicator}`;
}

/** What a whole has besides a part: nobody publishes it, but it can be computed. */
export function restId(whole: string, part: string): string {
  return `${whole} tru ${part}`;
}

/** How many units of a block, or of several told together, are in a state. */
export function blockStateId(blocks: readonly string[], state: string): string {
  return `khoi ${blocks.join(" ")} ${state}`;
}

/** How many units a block has, which its list of units tells. */
export function blockSizeId(block: string): string {
  return `so-don-vi ${block}`;
}

export function stateId(state: string): string {
  return `tinh-trang ${state}`;
}
