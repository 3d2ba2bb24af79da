import { expect, test } from "vitest";
import { withWholeNumbers, withWholeNumbersInWord } from "./whole-numbers.ts";

const NUMBERS = ["35-CT/TW", "35-CT/TWW", "06/CĐ-DM", "-BC/TXU"];

test.each([
  ["số đã khai trong văn bản", "<p>số 06/CĐ-DM,</p>", "<p>số [06/CĐ-DM,]</p>"],
  ["số dài hơn đứng trước", "<td>35-CT/TWW</td>", "<td>[35-CT/TWW]</td>"],
  ["số gõ tay có dạng thường gặp", "số 118-KH/TXU", "số [118-KH/TXU]"],
  ["số dài hơn có số đã khai ở trong thì giữ cả số", "số 135-CT/TW", "số [135-CT/TW]"],
  ["số của báo cáo còn chừa chỗ", "Số&nbsp; -BC/TXU", "Số&nbsp; [-BC/TXU]"],
  [
    "dấu câu ở lại với số",
    "(số 35-CT/TW); số 118-KH/TXU: a",
    "(số [35-CT/TW);] số [118-KH/TXU:] a",
  ],
  ["không phải số văn bản", "giai đoạn 2020-2025, 2-3 đơn vị", "giai đoạn 2020-2025, 2-3 đơn vị"],
])("%s", (_what, html, expected) => {
  const marked = withWholeNumbers(html, NUMBERS);
  expect(marked.replace(/<span class="whole">(.*?)<\/span>/g, "[$1]")).toBe(expected);
});

test("số dài được đánh dấu để cột của nó rộng ra", () => {
  expect(withWholeNumbers("8548-CV/BTCTW", [])).toBe(
    '<span class="whole whole--long">8548-CV/BTCTW</span>',
  );
});

test.each([
  '<a href="/35-CT/TW" title="35-CT/TW">x</a>',
  "<svg><text>35-CT/TW</text></svg>",
  "<title>35-CT/TW</title>",
  "<option>35-CT/TW</option>",
])("không đụng đến %s", (html) => {
  expect(withWholeNumbers(html, NUMBERS)).toBe(html);
});

test("sau hình và bảng chọn, chữ của trang lại được đánh dấu", () => {
  const html =
    "<svg><title>35-CT/TW</title><text>35-CT/TW</text></svg>35-CT/TW<option>35-CT/TW</option> 06/CĐ-DM";
  const marked = withWholeNumbers(html, NUMBERS);
  expect(marked.replace(/<span class="whole">(.*?)<\/span>/g, "[$1]")).toBe(
    "<svg><title>35-CT/TW</title><text>35-CT/TW</text></svg>[35-CT/TW]<option>35-CT/TW</option> [06/CĐ-DM]",
  );
});

test("trong Word, dấu nối của số là dấu không ngắt dòng; chữ khác giữ nguyên", () => {
  const xml = '<w:r><w:t xml:space="preserve">số 35-CT/TW, 2020-2025</w:t></w:r>';
  expect(withWholeNumbersInWord(xml, NUMBERS)).toBe(
    '<w:r><w:t xml:space="preserve">số 35</w:t><w:noBreakHyphen/><w:t xml:space="preserve">CT/TW, 2020-2025</w:t></w:r>',
  );
});
