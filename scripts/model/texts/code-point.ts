/** How a sign is named that nobody may see: `U+200B`. */
export function toCodePoint(sign: string): string {
  const point = sign.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}
