/** Clauses that say that somebody missed something. */
const SHORT = /chưa (?:đạt|bảo đảm|hoàn|có cán bộ|đổi mới|thường xuyên|xong|được duyệt|tổng hợp)/iu;

/** The names that a text has as whole names: «Đảng bộ xã A» is not in «Đảng bộ xã An». */
export function findNames(text: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => {
    const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, "iu").test(text);
  });
}

/** Sentences that name a unit and say that something was missed. */
export function findAccusations(text: string, names: readonly string[]): readonly string[] {
  return text
    .split(/(?<=[.!?;])\s|\n/u)
    .filter((sentence) => SHORT.test(sentence) && findNames(sentence, names).length > 0);
}
