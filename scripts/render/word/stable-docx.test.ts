import { afterEach, expect, test, vi } from "vitest";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { inTimeZone } from "../../../tests/roots/in-time-zone.ts";
import { readDocx } from "../../../tests/papers/read-docx.ts";
import { renderReportWord } from "./render-report-word.ts";
import { SAMPLE_DATE, sampleReport } from "../../../tests/samples/report.ts";

const paper = sampleReport();
const links = [1, 2, 3].map((number) => `<p><a href="https://a.vn/${number}">liên kết</a></p>`);
const linked = { ...paper, view: { ...paper.view, closingHtml: links.join("\n") } };

afterEach(() => {
  vi.useRealTimers();
});

/** Renders the file in a time zone; `hour` is the local hour. */
async function renderAt(timeZone: string, now: string) {
  vi.useFakeTimers({ now: new Date(now), toFake: ["Date"] });
  return inTimeZone(timeZone, async () => ({
    file: Buffer.from(await renderReportWord(linked, SAMPLE_DATE)),
    hour: new Date().getHours(),
  }));
}

test("hai lần dựng khác giờ, khác múi giờ cho cùng một tệp", async () => {
  const first = await renderAt("UTC", "2020-04-11T00:30:00Z");
  const second = await renderAt("Asia/Ho_Chi_Minh", "2031-12-31T23:59:59Z");
  expect([first.hour, second.hour]).toEqual([0, 6]);
  expect(second.file.equals(first.file)).toBe(true);
  const third = await renderAt("America/New_York", "2031-12-31T23:59:59Z");
  expect(third.file.equals(first.file)).toBe(true);
});

test("ngày khác thì tệp khác", async () => {
  const other = await renderReportWord(linked, "2020-04-11" as CalendarDate); // `as`: as above
  const { file } = await renderAt("UTC", "2020-04-11T00:30:00Z");
  expect(Buffer.from(other).equals(file)).toBe(false);
});

test("liên kết đánh số theo thứ tự trong văn bản, và dẫn tới đúng chỗ", async () => {
  const { parts } = readDocx(await renderReportWord(linked, SAMPLE_DATE));
  const ids = Array.from(
    (parts.get("word/document.xml") ?? "").matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g),
    ([, id]) => id,
  );
  expect(ids).toEqual(["rIdLink1", "rIdLink2", "rIdLink3"]);
  const targets = Array.from(
    (parts.get("word/_rels/document.xml.rels") ?? "").matchAll(
      /Id="(rIdLink\d)"[^>]*Target="([^"]+)"/g,
    ),
    ([, id, target]) => [id, target],
  );
  expect(targets.toSorted()).toEqual([1, 2, 3].map((n) => [`rIdLink${n}`, `https://a.vn/${n}`]));
});

test("phần đầu gói là bảng kê nội dung, các phần sau theo tên", async () => {
  const [first, ...rest] = readDocx(await renderReportWord(linked, SAMPLE_DATE)).parts.keys();
  expect(first).toBe("[Content_Types].xml");
  expect(rest).toEqual(rest.toSorted());
});
