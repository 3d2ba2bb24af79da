import { expect, test } from "vitest";
import { MO_DAU, sentencesOf } from "../../../tests/samples/root.ts";

const findIn = (words: string) =>
  sentencesOf([MO_DAU, `Xem [${words}](https://a.vn/ke-hoach).\n`]).filter((one) =>
    one.includes("không cho biết nơi đến"),
  );

test.each(["tại đây", "Tại đây", "**ở đây**", "đây", "bấm vào đây", "xem thêm", "Xem", "link này"])(
  "liên kết chỉ ghi «%s» là lỗi",
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
