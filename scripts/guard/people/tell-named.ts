import type { Tell } from "../finding.ts";

/**
 * Tells once of every unit that these sentences name as failing.
 * @param sentences in plain words
 */
export function tellNamed(
  sentences: readonly string[],
  find: (words: string) => readonly string[],
  tell: Tell,
): void {
  const passages = new Map<string, string[]>();
  for (const sentence of sentences)
    for (const name of find(sentence)) {
      const own = passages.get(name) ?? [];
      own.push(sentence);
      passages.set(name, own);
    }
  for (const [name, own] of passages)
    tell({
      what: `nêu tên đơn vị «${name}» cùng điều chưa đạt`,
      passages: own,
      source: null,
      cure: "hãy bỏ tên khỏi lời văn công khai, hoặc ghi neu_ten_don_vi: có ở chỉ tiêu nếu đã được phép nêu tên",
    });
}
