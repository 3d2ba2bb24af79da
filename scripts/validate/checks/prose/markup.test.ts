import { describe, expect, test } from "vitest";
import { HAN_CHE, MO_DAU, sentencesOf } from "../../../../tests/samples/root.ts";
import { MARKUP_TEXTS, type MarkupFault } from "../../sentences/markup-texts.ts";

const PAGE = "content/trang/gioi-thieu.md";
const PAGE_HEAD = "---\ntieu_de: A\n---\n";

/** Total: a fault without a row does not compile. */
const WHOLE: Readonly<Record<MarkupFault, readonly [written: string, sentence: string]>> = {
  hash: [
    "# ghi chú",
    "3:1: dòng bắt đầu bằng dấu #; lời văn của báo cáo không có đề mục, không có dòng ghi chú; xóa dòng này (ghi chú của một mục thì đặt ở «ghi_chu_noi_bo»), hoặc bỏ dấu #.",
  ],
  rule: [
    "hai\n---",
    "4:1: dòng chỉ có dấu gạch, dấu bằng hoặc dấu sao; xóa dòng này; giữa hai đoạn chỉ cần một dòng trống.",
  ],
  quote: [
    "> lời dẫn",
    "3:1: dòng bắt đầu bằng dấu >; trích dẫn thì đặt trong dấu ngoặc kép; so sánh thì viết «lớn hơn», hoặc nối vào dòng trên.",
  ],
  fence: ["```\nhai\n", "3:1: dòng bắt đầu bằng ba dấu ` hoặc ~; xóa dòng này."],
  bullet: [
    "* Ghi chú: A",
    "3:1: dòng bắt đầu bằng dấu * hoặc + như một mục của danh sách; viết dấu - thay cho dấu ấy, mục con thụt vào hai dấu cách; không phải danh sách thì nối vào dòng trên.",
  ],
  bracketNumber: [
    "1) hai",
    "3:1: mục đánh số bằng «1)»; viết «1.» thay cho «1)», các mục sau cũng vậy.",
  ],
  definition: [
    "[a]: https://a.vn",
    "3:1: địa chỉ liên kết viết riêng một dòng; viết liên kết ngay trong câu: [chữ](https://…).",
  ],
  escape: ["rộng 3\\*4", "3:7: có dấu \\ trước một ký hiệu hoặc ở cuối dòng; bỏ dấu \\."],
  comment: [
    "hai <!-- ba --> bốn",
    "3:5: có ghi chú <!-- … -->; lời văn không có ghi chú ẩn; xóa đi; ghi chú của một mục thì đặt ở «ghi_chu_noi_bo».",
  ],
  tag: [
    "hai <br>ba",
    "3:5: có thẻ HTML; bỏ thẻ; đoạn mới thì để một dòng trống, in đậm thì viết **chữ**.",
  ],
  autolink: ["<https://a.vn>", "3:1: có địa chỉ đặt trong dấu < >; viết [chữ](địa chỉ)."],
  strike: ["~~hai~~ ba", "3:1: có chữ gạch ngang ~~…~~; bỏ các dấu ~~, hoặc xóa chữ ấy."],
  footnote: [
    "hai[^1].",
    "3:4: có chú thích cuối trang [^…]; viết chú thích ngay trong câu, đặt trong ngoặc đơn.",
  ],
  image: [
    "![sơ đồ](https://a.vn/a.png)",
    "3:1: có hình ảnh ![…](…); lời văn không có hình; xóa đi, hoặc thay bằng liên kết [chữ](https://…).",
  ],
  emptyLink: [
    "[](https://a.vn)",
    "3:1: liên kết không có chữ; mẫu: [chữ](https://…); ghi chữ vào ngoặc vuông.",
  ],
  link: [
    '[tin](https://a.vn "Tin")',
    "3:5: liên kết viết không đúng; mẫu: [chữ](https://…); bỏ dấu cách và phần chú thích trong ngoặc tròn.",
  ],
  stars: [
    "số **15**đơn vị",
    "3:4: dấu ** không có dấu ** đi cùng; viết sát chữ như **in đậm**, phía ngoài là dấu cách hoặc dấu câu; không in đậm thì bỏ dấu.",
  ],
  number: [
    "1. hai\n2025. là năm",
    "4:1: số thứ tự của mục không đúng, sẽ bị in thành số khác; đánh số 1, 2, 3 liên tiếp; số đứng đầu dòng mà không phải số thứ tự thì nối vào dòng trên.",
  ],
  listStart: [
    "3. hai\n4. ba",
    "4:1: các dòng đánh số liên tiếp mà không bắt đầu từ 1, sẽ bị in liền một đoạn; đánh số danh sách từ 1; không phải danh sách thì để một dòng trống giữa hai dòng.",
  ],
  listBelow: [
    "hai tổ chức chính trị\n- xã hội",
    "4:1: danh sách viết liền dưới một dòng không kết thúc bằng dấu hai chấm; thêm một dòng trống trước danh sách; không phải danh sách thì nối dòng này vào dòng trên.",
  ],
  listDepth: [
    "- a\n  - b\n    - c\n      - d\n        - e",
    "7:9: danh sách lồng quá bốn cấp; viết gọn lại; mục con thụt vào hai dấu cách.",
  ],
  cells: [
    "| a | b |\n| --- | --- |\n| c | d | e |",
    "5:1: hàng của bảng không có cùng số ô với hàng đầu, hoặc không nằm giữa hai dấu |; viết hàng này như «| a | b |»; dòng văn dưới bảng thì để một dòng trống ở trên.",
  ],
  table: [
    "| a | b |\n| --- |",
    "4:1: dòng kẻ của bảng không khớp với hàng đầu ở ngay trên nó; hàng đầu và dòng kẻ phải có cùng số ô: «| a | b |» rồi đến «| --- | --- |».",
  ],
  pageHash: [
    "## Hai\n\n# ghi chú",
    "6:1: dòng bắt đầu bằng dấu # mà không phải đề mục; đề mục của trang viết như «## Cách tính»; viết lại theo mẫu, hoặc xóa dòng này nếu là ghi chú.",
  ],
};

describe("markup that would not come out as it was typed is told at its place, with the cure", () => {
  test.each(Object.entries(WHOLE))("%s", (fault, [written, sentence]) => {
    const [file, head] = fault === "pageHash" ? [PAGE, PAGE_HEAD] : [MO_DAU, "Một.\n\n"];
    expect(sentencesOf([file, `${head}${written}\n`])).toEqual([`${file}:${sentence}`]);
  });
});

test.each<readonly [written: string, place: string, fault: MarkupFault]>([
  ["#ghi chú", "3:1", "hash"],
  ["## Phần một", "3:1", "hash"],
  ["hai\n   #2 ba", "4:4", "hash"],
  ["hai\n-", "4:1", "rule"],
  ["hai\n=====", "4:1", "rule"],
  ["***", "3:1", "rule"],
  ["_ _ _", "3:1", "rule"],
  ["hai\n> 50% đơn vị", "4:1", "quote"],
  ["- hai\n  + ba", "4:3", "bullet"],
  ["hai\\\nba", "3:4", "escape"],
  ["<b>hai</b>", "3:1", "tag"],
  ["[tin](hai ba)", "3:5", "link"],
  ["[tin](<https://a.vn/b c>)", "3:5", "link"],
  ["[tin](https://a.vn) và\n[tin](https://a.vn", "4:5", "link"],
  ["| a |\n| --- |\n| b [tin](c d) |", "5:9", "link"],
  ["**hai ba", "3:1", "stars"],
  ["**hai **", "3:1", "stars"],
  ["{{ don_vi.tong | so }} và 2**3", "3:28", "stars"],
  ["1. hai\n3. ba", "4:1", "number"],
  ["**{{ don_vi.tong | so }}** **hai", "3:28", "stars"],
  ["- hai\n- **ba", "4:3", "stars"],
  ["| a |\n| --- |\nhai", "5:1", "cells"],
  ["a | b\n--- | ---", "3:1", "cells"],
  ["| hai | hai |\n| --- | --- |\n| ba | **ba |", "5:8", "stars"],
])("told at its place: %j", (written, place, fault) => {
  expect(sentencesOf([MO_DAU, `Một.\n\n${written}\n`])).toEqual([toSentence(MO_DAU, place, fault)]);
});

test("in an item, lines count from the top of the file", () => {
  expect(sentencesOf([HAN_CHE, "Sau khi rà soát,", "Sau khi\n\n# rà soát,"])).toEqual([
    toSentence(HAN_CHE, "15:1", "hash"),
  ]);
});

test("two faults of one text are both told, each once for a line", () => {
  expect(sentencesOf([MO_DAU, "Một <b>hai</b> ba.\n\n# bốn <i>năm</i>\n"])).toEqual([
    toSentence(MO_DAU, "1:5", "tag"),
    toSentence(MO_DAU, "3:1", "hash"),
    toSentence(MO_DAU, "3:7", "tag"),
  ]);
});

test.each([["# Hai"], ["##Hai"], ["##"], ["## Hai #"], ["    ## Hai"]])(
  "no heading of a page: %j",
  (written) => {
    expect(sentencesOf([PAGE, `${PAGE_HEAD}Một.\n\n${written}\n`])).toEqual([
      toSentence(PAGE, `6:${written.indexOf("#") + 1}`, "pageHash"),
    ]);
  },
);

test.each([
  ["a heading of a page", PAGE, `${PAGE_HEAD}## Hai C#\n\nBa.\n`],
  ["a list below a colon", MO_DAU, "Gồm **hai việc:**\n- a\n- b\n"],
  ["a list below a blank line", MO_DAU, "Hai việc\n\n- a\n  - b\n"],
  ["a numbered list", MO_DAU, "1. a\n2. b\n\n   c\n3. d\n"],
  ["a list with nothing but ones", MO_DAU, "1. a\n1. b\n1. c\n"],
  ["a table with figures", MO_DAU, "| a | {{ don_vi.tong | so }} |\n|---|:-:|\n| c | **d** |\n"],
  ["a link", MO_DAU, "Xem [tin (mới)](https://a.vn/a_(b)?c=d&amp;e).\n"],
  [
    "signs of other kinds",
    MO_DAU,
    "3*4*5, 5*, (*), (**), a_b_c, `d`, &amp;, C:\\a, a < b > c, [x], [1][2], ~5, #2\n",
  ],
  ["numbers at the start of a line", MO_DAU, "2025. là năm\n\n15. 8 họp\n\n2) a\n"],
])("not told: %s", (_what, file, text) => {
  expect(sentencesOf([file, text])).toEqual([]);
});

function toSentence(file: string, place: string, fault: MarkupFault): string {
  const { found, hint } = MARKUP_TEXTS[fault];
  return `${file}:${place}: ${found}; ${hint}.`;
}
