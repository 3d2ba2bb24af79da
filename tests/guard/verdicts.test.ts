import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { toFindingSentence } from "../../scripts/guard/finding.ts";
import { guardRelease } from "../../scripts/guard/guard-release.ts";
import type { Clearance } from "../../scripts/guard/values/clearance.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
import { buildRoot } from "../roots/built-root.ts";
import { makeDocument, printOne } from "../samples/prints.ts";
import { add, clearanceOf, GUARDED_ROOT, insert, replace, type Change } from "./guarded-tree.ts";
import { toStaged } from "./to-staged.ts";

const { tree } = await buildRoot(GUARDED_ROOT, { hasPdf: false });
const INDEX = "site/index.html";
const unchanged = clearanceOf((dataset) => dataset);

/** A guard that remembers what it has seen, and says which files it has read this time. */
function createGuard(start: string | null, version = "1") {
  let kept = start;
  return {
    kept: () => kept,
    guard: async (files: ReadonlyMap<string, Buffer>, clearance: Clearance) => {
      const read: string[] = [];
      const staged = toStaged([...files].map(([path, bytes]) => ({ path, bytes }))).map((file) => ({
        ...file,
        read: () => {
          read.push(file.path);
          return file.read();
        },
      }));
      const keep = (text: string) => {
        kept = text;
      };
      const findings = await guardRelease(staged, clearance, {
        verdicts: { text: kept, version, keep },
      });
      return { told: findings.map(toFindingSentence), read };
    },
  };
}

const first = createGuard(null);
const cold = await first.guard(tree, unchanged);
/** A guard that has seen the whole tree and found nothing. */
const createExperienced = () => createGuard(first.kept());

function changed(...changes: readonly Change[]): ReadonlyMap<string, Buffer> {
  const files = new Map(tree);
  for (const change of changes) change(files);
  return files;
}

/** What the guard knows when the last unit of the newest period has this note. */
const withNote = (internalNote: string) =>
  clearanceOf((dataset: Dataset) => ({
    ...dataset,
    periods: dataset.periods.map((period, index) =>
      index < dataset.periods.length - 1
        ? period
        : {
            ...period,
            units: period.units.map((unit, at) =>
              at === period.units.length - 1 ? { ...unit, internalNote } : unit,
            ),
          },
    ),
  }));

test("a file in which nothing was found is not read again", async () => {
  const { guard } = createExperienced();
  expect(cold).toEqual({ told: [], read: [...tree.keys()] });
  expect(await guard(tree, unchanged)).toEqual({ told: [], read: [] });
});

test("of a changed release only the changed files are read", async () => {
  const { guard } = createExperienced();
  const { read } = await guard(changed(insert("<p>Một câu khác.</p>")), unchanged);
  expect(read).toEqual([INDEX]);
});

test("a new note that stands nowhere is looked for without reading the pages", async () => {
  const { guard } = createExperienced();
  const { read, told } = await guard(tree, withNote("Kwéxy zuwfo jizwab chưa từng có ở đâu"));
  expect(told).toEqual([]);
  expect(read).not.toContain(INDEX);
});

test.each([
  ["a sentence of a page", "Câu này lúc đầu chưa ai coi là nội bộ", `<p>§</p>`],
  [
    "a sentence that tags part",
    "Câu này lúc đầu chưa ai coi là nội bộ",
    `<p>Câu này l<b>úc đ</b>ầu chưa ai coi là nội bộ</p>`,
  ],
  ["one word", "Xyzwvutkq", `<p>Xem xyzwvutkq.</p>`],
  ["a short word between two tags", "kwx", `<p>§</p>`],
  ["an attribute", "Câu này lúc đầu chưa ai coi là nội bộ", `<p title="§"></p>`],
  [
    "base64",
    "Câu này lúc đầu chưa ai coi là nội bộ",
    `<p>${Buffer.from("Câu này lúc đầu chưa ai coi là nội bộ").toString("base64")}</p>`,
  ],
  [
    "escapes",
    "Câu này lúc đầu chưa ai coi là nội bộ",
    `<p>${encodeURIComponent("Câu này lúc đầu chưa ai coi là nội bộ")}</p>`,
  ],
])("%s that a new note makes internal is found in an old file", async (_what, note, markup) => {
  const files = changed(insert(markup.replace("§", note)));
  const { guard } = createExperienced();
  expect((await guard(files, unchanged)).told).toEqual([]);
  const { told } = await guard(files, withNote(note));
  expect(told.join("\n")).toContain(`${INDEX}: có nội dung nội bộ «${note}»`);
});

test("UTF-16 that a new note makes internal is found in an old file", async () => {
  const note = "Câu này lúc đầu chưa ai coi là nội bộ";
  const files = changed(add("site/a.txt", "a"), (all) => {
    all.set("site/b.js", Buffer.concat([Buffer.from("//a"), Buffer.from(note, "utf16le")]));
  });
  const { guard } = createExperienced();
  const before = (await guard(files, unchanged)).told;
  expect(before.join("\n")).not.toContain("nội dung nội bộ");
  const { told } = await guard(files, withNote(note));
  expect(told.join("\n")).toContain(`site/b.js: có nội dung nội bộ «${note}»`);
});

const CSV = "site/du-lieu/don-vi.csv";
const WORKBOOK = "site/du-lieu/so-lieu.xlsx";
const PRINT = "site/pdf/thu.pdf";
/** What each sheet of the root must say. */
const MARKS = "SỐ LIỆU MINH HỌA. Dự thảo lần 2";
/** Words are cut between two runs and glued to the next line: only their letters show what the sentence says. */
const SENTENCE_IN_RUNS = "<p>Câu này l<b>úc đ</b>ầu<br>chưa ai coi là nội bộ</p>";
const cutPrint = await printOne(makeDocument(MARKS, `<p>${MARKS}</p>${SENTENCE_IN_RUNS}`));

/** Puts a text in place of one that stands in a cell of the workbook. */
function inWorkbook(text: string): Change {
  return (files) => {
    const parts = unzipSync(files.get(WORKBOOK) ?? Buffer.alloc(0));
    const strings = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array());
    const changed = strToU8(strings.replace("Bảng</t>", `${text}</t>`));
    files.set(WORKBOOK, Buffer.from(zipSync({ ...parts, "xl/sharedStrings.xml": changed })));
  };
}

const inCsv = (text: string) => replace(/xa-tay;[^;]*;/, `xa-tay;${text};`, CSV);
const [SENTENCE, WORD] = ["Câu này lúc đầu chưa ai coi là nội bộ", "kwx"];

test.each([
  ["a sentence of a print", SENTENCE, PRINT, add(PRINT, Buffer.from(cutPrint.bytes))],
  ["a sentence in Excel", SENTENCE, WORKBOOK, inWorkbook(SENTENCE)],
  ["a short word alone in a cell of Excel", WORD, WORKBOOK, inWorkbook(WORD)],
  ["a sentence in CSV", SENTENCE, CSV, inCsv(SENTENCE)],
  ["a short word alone in a cell of CSV", WORD, CSV, inCsv(WORD)],
] as const)(
  "%s that a new note makes internal is found in an old file",
  async (_what, note, file, change) => {
    const files = changed(change);
    const { guard } = createExperienced();
    await guard(files, unchanged);
    expect((await guard(files, unchanged)).read).toEqual([]);
    const { told, read } = await guard(files, withNote(note));
    expect(read).toContain(file);
    expect(told.join("\n")).toContain(`${file}: có nội dung nội bộ «${note}»`);
  },
);

test("what was found is found again", async () => {
  const { guard } = createExperienced();
  const files = changed(insert("<p>Hỏi 0912 345 678.</p>"));
  const first = await guard(files, unchanged);
  expect(first.told).toHaveLength(1);
  const second = await guard(files, unchanged);
  expect(second).toEqual({ told: first.told, read: [INDEX] });
});

test("what only all files together show is found in files that are not read", async () => {
  const { guard } = createExperienced();
  const { told, read } = await guard(
    changed((files) => files.delete("site/tien-do/index.html")),
    unchanged,
  );
  expect(read).toEqual([]);
  expect(told.join("\n")).toContain("không dẫn tới đâu");
});

test("a pair that is no longer cleared is found in an old file", async () => {
  const cleared = clearanceOf((dataset) => ({
    ...dataset,
    indicators: dataset.indicators.map((one) => ({ ...one, mayNameUnits: true })),
  }));
  const [date = "", pairs = new Set<string>()] = [...cleared.names.pairs].at(0) ?? [];
  const [unit = "", missed = ""] = [...pairs].at(0)?.split(" ") ?? [];
  const file = date === cleared.names.newest ? INDEX : `site/ky/${date}/index.html`;
  const said = `<p data-don-vi="${unit}" data-chua-dat="${missed}">Đơn vị này</p>`;
  const files = changed(insert(said, file));
  const { guard } = createExperienced();
  expect((await guard(files, cleared)).told).toEqual([]);
  const { told, read } = await guard(files, unchanged);
  expect(told.join("\n")).toContain("mà dữ liệu không cho phép");
  expect(read).toContain(file);
});

test.each([
  ["one letter is another", (text: string) => text.replace(/"path":"s/, '"path":"z')],
  ["its end is missing", (text: string) => text.slice(0, -10)],
  ["it is empty", () => ""],
  ["it is of something else", () => '{"key":"1"}'],
])("verdicts are ignored as a whole when %s", async (_what, damage) => {
  const second = createGuard(damage(first.kept() ?? ""));
  expect((await second.guard(tree, unchanged)).read).toHaveLength(tree.size);
});

test("verdicts of another version of the program are ignored", async () => {
  const second = createGuard(first.kept(), "2");
  expect((await second.guard(tree, unchanged)).read).toHaveLength(tree.size);
});

const SAYINGS = [
  "Câu này lúc đầu chưa ai coi là nội bộ",
  "Việc thứ hai còn phải bàn thêm với cấp trên",
  "Xyzwvutkq",
  "ngày 17 tháng 11 năm 2019",
  "Hỏi 0912 345 678",
];
const saying = fc.constantFrom(...SAYINGS);
const FILES = [INDEX, "site/tien-do/index.html", "site/don-vi/xa-tay/index.html"];
const edit = fc.oneof(
  fc.record({ kind: fc.constant("note" as const), saying }),
  fc.record({ kind: fc.constant("page" as const), saying, file: fc.constantFrom(...FILES) }),
  fc.record({ kind: fc.constant("back" as const), file: fc.constantFrom(...FILES) }),
);

test("over chains of edits the findings are those of a guard that remembers nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 5 }), async (edits) => {
      const { guard } = createGuard(null);
      const files = new Map(FILES.map((file) => [file, tree.get(file) ?? Buffer.alloc(0)]));
      let note = "không có gì riêng";
      for (const one of edits) {
        if (one.kind === "note") note = one.saying;
        if (one.kind === "page") insert(`<p>${one.saying}</p>`, one.file)(files);
        if (one.kind === "back") files.set(one.file, tree.get(one.file) ?? Buffer.alloc(0));
        const clearance = withNote(note);
        const { told } = await guard(files, clearance);
        const anew = await guardRelease(
          toStaged([...files].map(([path, bytes]) => ({ path, bytes }))),
          clearance,
        );
        expect(told).toEqual(anew.map(toFindingSentence));
      }
    }),
    { numRuns: 12 },
  );
});
