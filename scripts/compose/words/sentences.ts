const PROPER = /^(\p{Lu}{2}|\p{Lu}\S*\s+\p{Lu})/u;

/**
 * The first letter small, for a name inside a sentence: `Đảng bộ xã` → `đảng bộ xã`.
 * A name whose second letter or second word is a capital stays: `UBND xã`, `Ban Chỉ đạo`.
 */
export function lowerFirst(text: string): string {
  if (PROPER.test(text)) return text;
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

/** `A, B`; where a part has a comma of its own, `A; b, c`. */
export function joinParts(parts: readonly string[]): string {
  return parts.join(parts.some((part) => part.includes(",")) ? "; " : ", ");
}

/** `A`, `A và B`, `A, B và C`; where a part has a comma of its own, `A, b; C và D`. */
export function joinWithAnd(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${joinParts(parts.slice(0, -1))} và ${parts.at(-1) ?? ""}`;
}
