import { expect, test } from "vitest";
import { findLayoutProfile } from "../../compose/frame/layout-profile.ts";
import type { PaperShellView } from "../../compose/views/papers.ts";
import type { Paper } from "../../compose/views/documents.ts";
import { toCssString, toPageRules } from "../styles/paper-page-rules.ts";
import { createPaperRenderer } from "./paper.ts";

const shell: PaperShellView = {
  title: "Đảng bộ xã Long Hữu",
  properties: { author: "Thị ủy Duyên Hải", description: "Số liệu", identifier: null },
  isDoubleSided: false,
  layout: findLayoutProfile({ layoutProfile: "hd36-2018" }),
  runningHeads: [],
  appendices: [],
  documentNumbers: [],
  runningMarks: 'LƯU HÀNH "NỘI BỘ" </style>',
};
const paper: Paper = {
  path: "noi-bo/don-vi/a.pdf",
  shell,
  template: "unit-sheet",
  view: {
    id: "dang-bo-xa-long-huu",
    issuerName: "THỊ ỦY DUYÊN HẢI",
    name: "Đảng bộ xã Long Hữu",
    asOfText: "Số liệu đến ngày 10/4/2020",
    state: { mark: "done", word: "Đã xong" },
    missedText: "",
    identity: [],
    standards: { columns: [], hasSources: false, spanBesideTitle: 0, groups: [] },
    standardNotes: [],
    groups: [],
    shortfalls: [],
    rulings: [],
    historyTitle: "",
    history: [],
    internalNote: null,
  },
};

test("a paper is a whole document with one style element and nothing to load or run", () => {
  const html = createPaperRenderer()(paper);
  expect(html).toMatch(/^<!doctype html>\n<html lang="vi-VN">/);
  expect(html).toContain("<title>Đảng bộ xã Long Hữu</title>");
  expect(html.match(/<style>/g)).toHaveLength(1);
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(html).not.toMatch(/<script|<link|<img|url\(["']?http|@font-face/);
});

test("an empty part prints no heading", () => {
  expect(createPaperRenderer()(paper)).not.toMatch(/Số liệu khác|Việc phải khắc phục|So với kỳ/);
});

test.each([
  ["SỐ LIỆU MINH HỌA · Dự thảo lần 1", '"SỐ LIỆU MINH HỌA · Dự thảo lần 1"'],
  ['"\\</style>\n', String.raw`"\22 \5c \3c \2f style\3e \a "`],
])("the running mark %j is the CSS string %s", (text, css) => {
  expect(toCssString(text)).toBe(css);
});

test.each([
  [false, false],
  [true, true],
])("margins are mirrored on back sides when double-sided is %s: %s", (isDoubleSided, expected) => {
  const rules = toPageRules({ ...shell, isDoubleSided }, "document");
  expect(rules).toContain("margin: 20mm 15mm 20mm 30mm");
  expect(rules.includes("@page :left { margin: 20mm 30mm 20mm 15mm; }")).toBe(expected);
});
