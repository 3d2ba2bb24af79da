/** The first names, and how many more there are. */
export function toShortList(names: readonly string[], most: number, separator = "; "): string {
  const others = names.length - most;
  return names.slice(0, most).join(separator) + (others > 0 ? ` và ${others} mục khác` : "");
}
