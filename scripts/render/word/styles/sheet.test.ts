import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../../../../tests/roots/project-root.ts";
import { findLayoutProfile } from "../../../compose/frame/layout-profile.ts";
import { toPageRules } from "../../styles/paper-page-rules.ts";
import { DENSE_TABLE_PT, DENSEST_TABLE_PT, RUNNING_MARKS_PT } from "./figures.ts";
import {
  findAll,
  findParagraph,
  findStyle,
  findValue,
} from "../../../../tests/papers/read-docx.ts";
import { renderSample } from "../../../../tests/samples/report.ts";

const docx = await renderSample({});
const body = docx.read("word/document.xml");

const defaults = findAll(docx.read("word/styles.xml"), "w:docDefaults")[0];

test("Times New Roman, cỡ 14, tiếng Việt", () => {
  expect(defaults && findAll(defaults, "w:rFonts")[0]?.attributes).toEqual({
    "w:ascii": "Times New Roman",
    "w:cs": "Times New Roman",
    "w:eastAsia": "Times New Roman",
    "w:hAnsi": "Times New Roman",
  });
  expect(defaults && findValue(defaults, "w:sz")).toBe("28");
  expect(defaults && findValue(defaults, "w:lang")).toBe("vi-VN");
  const others = [...docx.parts.values()].flatMap((xml) =>
    Array.from(xml.matchAll(/w:ascii="([^"]+)"/g), ([, font]) => font),
  );
  expect(new Set(others)).toEqual(new Set(["Times New Roman"]));
});

test("giãn dòng đúng 18 pt, cách đoạn 6 pt, không để dòng mồ côi, là kiểu mặc định", () => {
  const normal = findStyle(docx, "Normal");
  expect(findAll(normal, "w:spacing")[0]?.attributes).toEqual({
    "w:after": "120",
    "w:before": "0",
    "w:line": "360",
    "w:lineRule": "exact",
  });
  expect(findAll(normal, "w:widowControl")[0]?.attributes).toEqual({});
  expect(normal.attributes["w:default"]).toBe("1");
});

test("thân bài đều hai bên, đầu dòng lùi 10 mm", () => {
  const style = findStyle(docx, "BodyText");
  expect(findValue(style, "w:jc")).toBe("both");
  expect(findValue(style, "w:ind", "w:firstLine")).toBe("567");
  expect(findValue(findParagraph(body, "Thực hiện Chỉ thị"), "w:pStyle")).toBe("BodyText");
});

test("mọi kích thước lấy từ khuôn thể thức", async () => {
  const layout = {
    ...findLayoutProfile({ layoutProfile: "hd05-2026" }),
    bodyPt: 15,
    linePt: 20,
    paragraphGapPt: 8,
    firstLineIndentMm: 12.7,
    pageNumberPt: 13,
    pageNumberTopMm: 12,
    marginsMm: { top: 25, bottom: 22, bound: 35, outer: 16 },
    partyNamePt: 16,
    headingPt: 13,
    circulationPt: 13,
    signatureLines: 3,
    typePt: 15,
    subjectPt: 15,
    recipientsPt: 11,
    tablePt: 12,
  };
  const other = await renderSample({ shell: { layout } });
  const size = (id: string) => findValue(findStyle(other, id), "w:sz");
  expect(
    ["Header", "Title", "Subtitle", "TheThuc", "NoiNhan", "Bang", "GhiChuBang"].map(size),
  ).toEqual(["26", "30", "30", "26", "22", "24", "24"]);
  const otherBody = other.read("word/document.xml");
  const own = (words: string) => findValue(findParagraph(otherBody, words), "w:sz");
  expect(["ĐẢNG CỘNG SẢN", "LƯU HÀNH"].map(own)).toEqual(["32", "26"]);
  const name = findParagraph(otherBody, "Nguyễn Văn A");
  expect(findValue(name, "w:spacing", "w:before")).toBe(String(3 * 20 * 20));
  expect(findAll(findStyle(other, "Normal"), "w:spacing")[0]?.attributes).toMatchObject({
    "w:line": "400",
    "w:after": "160",
  });
  expect(findValue(findStyle(other, "BodyText"), "w:ind", "w:firstLine")).toBe("720");
  expect(findAll(otherBody, "w:pgMar")[0]?.attributes).toMatchObject({
    "w:top": "1417",
    "w:bottom": "1247",
    "w:left": "1984",
    "w:right": "907",
    "w:header": "680",
  });
});

const sheet = readFileSync(join(PROJECT, "templates/css/paper-document.css"), "utf8");

test.each([
  [5, DENSE_TABLE_PT],
  [9, DENSEST_TABLE_PT],
])("từ %i cột, chữ trong bảng nhỏ như ở bản in: %d pt", (columns, pt) => {
  const rule = new RegExp(`nth-child\\(${columns}\\)\\) \\{\\s*font-size: ([\\d.]+)pt`);
  expect(Number(rule.exec(sheet)?.[1])).toBe(pt);
});

test("dấu chạy cùng cỡ với bản in", () => {
  const layout = findLayoutProfile({ layoutProfile: "hd36-2018" });
  const shell = {
    title: "",
    properties: { author: "", description: "", identifier: null },
    isDoubleSided: false,
    layout,
    runningHeads: [],
    appendices: [],
    documentNumbers: [],
    runningMarks: "Dự thảo",
  };
  expect(toPageRules(shell, "document")).toContain(`font: ${RUNNING_MARKS_PT}pt Tinos`);
});
