import { expect, test } from "vitest";
import type { Problem } from "../../model/problem.ts";
import { formatProblems, MOST_SHOWN } from "./problem-list.ts";
import { toProblemsJson } from "./problems-json.ts";

const SOURCES = [
  { file: "data/a.yaml", text: "ten: A\nso: 1.234\n" },
  { file: "data/b.yaml", text: "ten:\n" },
];

function ambiguous(file: string, line: number): Problem {
  return {
    code: "ambiguous-number",
    place: { file, line, column: 5 },
    path: "so",
    found: "1.234",
    allowed: null,
    hint: "1234",
  };
}

const SENTENCE = "«1.234» có thể hiểu là số thập phân; viết 1234 nếu là số nguyên.";

test("each problem has a sentence, its line and a caret, sorted by file and line", () => {
  const missing: Problem = {
    ...ambiguous("data/c.yaml", 1),
    code: "file-missing",
    found: "data/c.yaml",
  };
  expect(
    formatProblems([missing, ambiguous("data/b.yaml", 1), ambiguous("data/a.yaml", 2)], SOURCES),
  ).toEqual([
    `data/a.yaml:2:5: ${SENTENCE}`,
    "     2 | so: 1.234",
    "       |     ^",
    `data/b.yaml:1:5: ${SENTENCE}`,
    "     1 | ten:",
    "       |     ^",
    "data/c.yaml:1:5: thiếu tệp «data/c.yaml»; chép lại từ bản sao lưu; không có thì lấy ở một báo cáo mới làm bằng «npm run moi».",
  ]);
});

test("200 problems are shown, the rest is counted", () => {
  const many = Array.from({ length: MOST_SHOWN + 7 }, (_, at) => ambiguous("data/x.yaml", at + 1));
  const lines = formatProblems(many, SOURCES);
  expect(lines).toHaveLength(MOST_SHOWN + 1);
  expect(lines.at(-2)).toBe(`data/x.yaml:200:5: ${SENTENCE}`);
  expect(lines.at(-1)).toBe("… và 7 lỗi nữa.");
});

test("the JSON document has every problem with all its parts", () => {
  const many = Array.from({ length: MOST_SHOWN + 7 }, (_, at) => ambiguous("data/x.yaml", at + 1));
  const problems = [...many, ambiguous("data/a.yaml", 2)];
  const document: unknown = JSON.parse(
    toProblemsJson({
      problems,
      notices: [ambiguous("data/b.yaml", 1)],
      stopped: [{ files: ["site/a.html"], what: "có X", source: null }],
      sources: SOURCES,
    }),
  );
  expect(document).toMatchObject({
    ok: false,
    notices: [{ file: "data/b.yaml" }],
    stopped: [
      {
        files: ["site/a.html"],
        sentence:
          "site/a.html: có X; đây là lỗi của chương trình, hãy gửi câu này cho người phụ trách kỹ thuật.",
      },
    ],
  });
  const { problems: told } = document as { problems: readonly unknown[] }; // its shape was matched above
  expect(told).toHaveLength(208);
  expect(told[0]).toEqual({
    code: "ambiguous-number",
    file: "data/a.yaml",
    line: 2,
    column: 5,
    path: "so",
    sentence: `data/a.yaml:2:5: ${SENTENCE}`,
    found: "1.234",
    allowed: null,
    hint: "1234",
    excerpt: { line: "so: 1.234", caret: "    ^" },
  });
});
