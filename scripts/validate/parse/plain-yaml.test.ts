import fc from "fast-check";
import { expect, test } from "vitest";
import { Lexer } from "yaml";
import type { Problem } from "../../model/problem.ts";
import { loadBaseRoots } from "../../../tests/mutants/base-roots.ts";
import { mutate, mutations } from "../../../tests/mutants/mutation.ts";
import { EXAMPLE, PROJECT } from "../../../tests/roots/project-root.ts";
import { loadRoot } from "../../load/load-root.ts";
import { countAtMost, parsePlainYaml } from "./plain-yaml.ts";
import { parseAnyYaml } from "./yaml.ts";

const RUNS = 1000;
const FILE = "data/to-chuc.yaml";

/** One line of a plain text, and how its column follows from the line before. */
const step = fc.record({
  /** Whether it stands below a line that has no value. */
  isBelow: fc.boolean(),
  /** Whether the level that it begins is a list. */
  isList: fc.boolean(),
  /** How many levels end before it. */
  left: fc.constantFrom(0, 0, 0, 1, 2, 5),
  /** `null`: a key without a value, perhaps with a level below it. */
  value: fc.constantFrom(
    ...[
      null,
      null,
      null,
      "x",
      "x y",
      "x  y, z",
      "12",
      "1.5",
      "1:2",
      "~",
      "null",
      "NULL",
      "null x",
      "=",
    ],
    ...["<<", ".5", "/x", "x#y", '"q"', "'q: r # s'", '""', "' '", "x'y\"", "“x”", "(x) [y] {z}"],
    ...["x - y", "x:y", "có", "[có]", "[a,b]", "[a b,  null]", "{}"],
    ...["{ a: b }", "{a: 1.5 , b-c: 'd, e'}", '{ a: null, b: "", c: { d: [e, f g] } }'],
  ),
  /** A remark, or white space behind it. */
  behind: fc.constantFrom("", "", "", " ", " # r: s", "  #"),
  /** Lines without a value, in whatever column. */
  after: fc.constantFrom([], [], [], [""], ["   "], ["# r"], ["      # r: s", "#"]),
  hasKey: fc.boolean(),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A text whose keys and dashes stand in their columns. */
function toPlainText(steps: readonly Step[]): string {
  let levels: readonly Level[] = [{ column: 0, isList: steps[0]?.isList === true }];
  let isOpen = false;
  const lines = steps.flatMap((step, index) => {
    levels = isOpen && step.isBelow ? deeper(levels, step.isList) : leave(levels, step.left);
    const { column, isList } = innermost(levels);
    const isKey = !isList || step.hasKey || step.value === null;
    const head = `${" ".repeat(column)}${isList ? "- " : ""}${isKey ? `k${index}:` : ""}`;
    if (isList && isKey) levels = deeper(levels, false);
    isOpen = step.value === null;
    const space = isKey && !isOpen ? " " : "";
    return [`${head}${space}${step.value ?? ""}${step.behind}`, ...step.after];
  });
  return lines.join("\n");
}

interface Level {
  readonly column: number;
  readonly isList: boolean;
}

function innermost(levels: readonly Level[]): Level {
  return levels.at(-1) ?? { column: 0, isList: false };
}

function deeper(levels: readonly Level[], isList: boolean): readonly Level[] {
  return [...levels, { column: innermost(levels).column + 2, isList }];
}

function leave(levels: readonly Level[], left: number): readonly Level[] {
  return levels.slice(0, Math.max(1, levels.length - left));
}

/** Keys, dashes, values and remarks in every order and column: nearly all of these texts are faulty. */
const soup = fc.array(
  fc
    .tuple(
      fc.constantFrom("", "", "", "  ", "  ", "    ", " ", "   ", "\t"),
      fc.constantFrom("", "", "", "", "- ", "- ", "-   ", "-", "- - ", "# ", "? "),
      fc.constantFrom("a: ", "b: ", "c_d: ", "c-d:", "", "a:", "e:  ", "constructor: ", "f : "),
      fc.constantFrom(
        ...[
          "",
          "x",
          "null",
          "Null",
          "~",
          '"q"',
          '"q" r',
          '"a\\n"',
          "'it''s'",
          "x: y",
          "x:",
          "[]",
          "[a, ]",
        ],
        ...[
          "[a: b]",
          "[~]",
          "{ a: b }",
          "{ a: b, a: c }",
          "{ a: b c, d }",
          "{ a: b, }",
          "{ a:b }",
          "&a x",
          "*a",
          "!t x",
          "|",
          ">-",
          "%x",
          "@x",
          "`x",
          "-x",
        ],
        ...[
          "{ a: {} }",
          "{ a: b # c }",
          "{ a: b } c",
          "{ a: -1 }",
          "{ a: , b: c }",
          "{ a_b: 1, a-b: 2 }",
        ],
        ...["{ a: { b: { c: { d: e } } } }", "{ a: b }}", "{ constructor: x }", "{ a: 'it''s' }"],
        ...["- x", "?x", ",x", "x\t", "---", "...", "x\u00A0y", "e\u0302", "Ð", "\u200B", "x\ry"],
      ),
      fc.constantFrom("", "", "", " ", " # r", " #r", "#r", " #", "  # r: s"),
    )
    .map((parts) => parts.join("")),
  { maxLength: 8 },
);

test("a plain text is read as the full parser reads it", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), (steps) => {
      const text = toPlainText(steps);
      expect(parsePlainYaml(FILE, text), text).toBeDefined();
      expectSameTree(text);
    }),
    { numRuns: RUNS },
  );
});

test("a plain text has no more lexemes than we count", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), (steps) => {
      const text = toPlainText(steps);
      expect(countAtMost(text), text).toBeGreaterThanOrEqual([...new Lexer().lex(text)].length);
    }),
    { numRuns: RUNS },
  );
});

test("every other text is read as the full parser reads it, or left to that parser", () => {
  fc.assert(
    fc.property(soup, (lines) => {
      expectSameTree(lines.join("\n"));
    }),
    { numRuns: RUNS },
  );
});

test("so is every file of real roots that somebody has changed", async () => {
  const roots = await loadBaseRoots();
  fc.assert(
    fc.property(mutations, ({ root, file, steps }) => {
      const texts = (roots[root]?.files ?? [])
        .filter((source) => source.file.endsWith(".yaml"))
        .map(({ text }) => text);
      const mutant = mutate(texts[file % texts.length] ?? "", steps, texts);
      expectSameTree(mutant.toString("utf8").normalize("NFC"));
    }),
    { numRuns: RUNS },
  );
});

test.each([
  ["the town", PROJECT],
  ["the example", EXAMPLE],
])("all YAML files of %s are plain enough to be read directly", async (_, root) => {
  const { files } = await loadRoot(root);
  const yaml = files.filter(({ file }) => file.endsWith(".yaml"));
  const left = yaml.filter(({ file, text }) => parsePlainYaml(file, text) === undefined);
  expect(left.map(({ file }) => file)).toEqual([]);
  for (const { text } of yaml) expectSameTree(text);
});

const bracketList = (count: number) => `k: [${Array(count).fill("a").join(",")}]`;
const manyLines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

const manyKeys = (count: number) =>
  Array.from({ length: count }, (_, index) => `k${index}: a`).join(", ");

test.each([
  ["a bracket list of 60,000 items", bracketList(60_000), "yaml-too-much"],
  [
    "990 lines of 150 signs",
    manyLines(990, (at) => `k${at}: [${"a, ".repeat(47)}a]`),
    "yaml-too-much",
  ],
  ["1001 keys of one map", manyLines(1001, (at) => `k${at}:`), "too-many-keys"],
  ["1001 keys in braces", `- {${manyKeys(1001)}}`, "too-many-keys"],
  ["13,000 lines with a key", manyLines(13_000, () => "- a: b"), "yaml-too-much"],
])("%s: left to the full parser, which refuses it", (_, text, code) => {
  expect(parsePlainYaml(FILE, text)).toBeUndefined();
  const codes: string[] = [];
  expect(parseAnyYaml({ file: FILE, text }, (problem) => codes.push(problem.code))).toBeUndefined();
  expect(codes).toEqual([code]);
});

test.each([
  ["a bracket list with as many items as it may have", bracketList(19_990)],
  ["as many keys as it may have", manyLines(1000, (at) => `k${at}: a # ${"a ".repeat(10)}`)],
  ["1500 lines of a list", manyLines(1500, (at) => `- a: ${at}\n  b: { c: d e, f: { g: 1/2 } }`)],
  ["as many keys in braces as it may have", `- {${manyKeys(1000)}}`],
  ["as many dashes as it may have", manyLines(1000, () => "- a: [a,a,a,a,a,a,a,a,a,a,a,a,a,a]")],
])("%s: read as the full parser reads it", (_, text) => {
  const problems: Problem[] = [];
  const full = parseAnyYaml({ file: FILE, text }, (problem) => problems.push(problem));
  expect([full?.kind, problems]).toEqual([expect.any(String), []]);
  // As one text: trees of so many nodes take seconds to compare.
  expect(JSON.stringify(parsePlainYaml(FILE, text))).toBe(JSON.stringify(full));
});

function expectSameTree(text: string): void {
  const tree = parsePlainYaml(FILE, text);
  if (tree === undefined) return;
  const problems: Problem[] = [];
  const full = parseAnyYaml({ file: FILE, text }, (problem) => problems.push(problem));
  expect([tree, problems], text).toEqual([full, []]);
}
