import { expect, test } from "vitest";
import { createNameFinder } from "../../scripts/review/names/find-names.ts";

const NAMES = [
  "Đảng bộ xã Đông",
  "Đảng bộ xã Tây",
  "Đảng bộ xã A",
  "Đảng bộ xã B",
  "Đảng bộ Phường 2",
  "Đảng bộ Phường 3",
  "Chi bộ trường THCS D",
  "Chi bộ trường THCS E",
];
const find = createNameFinder({
  units: NAMES.map((name) => ({ id: name, name, otherNames: [] })),
  places: [],
  kinds: ["Đảng bộ xã"],
});

/** A sentence, and the words in it that are names. */
const ROWS: readonly (readonly [sentence: string, ...found: readonly string[]])[] = [
  ["Còn chậm ở các xã: Đông, Tây.", "Đông", "Tây"],
  ["Các đảng bộ xã còn chậm:\n\n- Đông\n- Tây", "Đông", "Tây"],
  ["| Đảng bộ xã | Số |\n| --- | --- |\n| Đông | 3 |\n| **Tây** | 4 |", "Đông", "Tây"],
  ["Đảng bộ xã (Tây)", "Tây"],
  ["xã Đông/Tây", "xã Đông", "Tây"],
  ["xã Đông - Tây", "xã Đông", "Tây"],
  ["xã Đông & Tây", "xã Đông", "Tây"],
  ["xã A, B và nhiều nơi", "xã A", "B"],
  ["Phường 2, 3 và 4", "Phường 2", "3"],
  ["các trường THCS: D và E", "D", "E"],
  ["- xã Đông;\n- Tây.", "xã Đông", "Tây"],
  ["Phường 2, 3 đảng viên", "Phường 2"],
  ["Các xã đã họp. Đông người dự"],
  ["các xã có 3 điểm: Đông nhất là ấp 1"],
  ["trong 7 xã, gồm: A. Văn kiện; B. Nhân sự"],
  ["xã Đông\n\nTây bắc", "xã Đông"],
];

test.each(ROWS)("%j", (sentence, ...words) => {
  expect(find(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual(words);
});
