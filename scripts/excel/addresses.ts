/** `AB` of 28. */
export function toColumnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return before === 0 ? letter : toColumnName(before) + letter;
}

/** `AB12`: row and column from 1. */
export function toAddress(row: number, column: number): string {
  return `${toColumnName(column)}${row}`;
}

/** `$C$12` of `C12`. */
export function toFixed(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
