import { expect, test } from "vitest";
import { HAN_CHE, MO_DAU, sampleDataset, type Change } from "../../tests/samples/root.ts";
import { findVagueLinks } from "./find-vague-links.ts";

const placesOf = (...changes: readonly Change[]) =>
  findVagueLinks(sampleDataset(...changes)).map(({ place }) => place.file);
const findIn = (words: string) => placesOf([MO_DAU, `Xem [${words}](https://a.vn/ke-hoach).\n`]);

test.each(["tại đây", "Tại đây", "**ở đây**", "đây", "bấm vào đây", "xem thêm", "Xem", "link này"])(
  "liên kết chỉ ghi «%s» được nhắc",
  (words) => {
    expect(findIn(words)).toHaveLength(1);
  },
);

test.each(["Kế hoạch số 12-KH/TU", "xem chi tiết Kế hoạch", "Tại đây có kế hoạch", "a.vn"])(
  "liên kết ghi «%s» thì không",
  (words) => {
    expect(findIn(words)).toEqual([]);
  },
);

test("ở mọi tệp lời văn, cả tệp chỉ dùng nội bộ", () => {
  const link = "xem [tại đây](https://a.vn/).";
  const page = "content/trang/gioi-thieu.md";
  const heading = `---\ntieu_de: Giới thiệu\n---\n## Nguồn\n\n${link}\n`;
  const internal: Change = [HAN_CHE, "pham_vi: cong-khai", "pham_vi: noi-bo"];
  const words: Change = [HAN_CHE, "\n---\n", `\n---\n${link} `];
  expect(placesOf([page, heading], internal, words)).toEqual([HAN_CHE, page]);
});
