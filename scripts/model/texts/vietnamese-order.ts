const COLLATOR = new Intl.Collator("vi", { numeric: true });

/** Vietnamese order of names, with numbers by size: `Phường 2` before `Phường 10`, `Đ` after `D`. */
export function compareNames(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}
