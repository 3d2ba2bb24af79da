import path from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "../../../tests/roots/project-root.ts";
import { loadRoot } from "../../load/load-root.ts";
import type { RootKind } from "../../tasks/new-root/kinds.ts";
import { readSample } from "../../tasks/new-root/sample.ts";
import { interview } from "./interview.ts";
import { InputEnded } from "./talk.ts";

const load = async ({ example }: RootKind) =>
  readSample((await loadRoot(path.join(PROJECT, "examples", example))).files);

/** Gives the lines as answers, and all that was said meanwhile. */
async function talk(lines: readonly string[]) {
  const left = [...lines];
  const said: string[] = [];
  const talking = {
    ask: (question: string) => {
      const line = left.shift();
      said.push(question);
      return line === undefined ? Promise.reject(new InputEnded()) : Promise.resolve(line);
    },
    tell: (text: string) => said.push(text),
  };
  const answers = await interview(talking, load);
  return { answers, left, said: said.join("\n") };
}

const OFFICE = ["Đảng ủy xã A", "Đảng bộ tỉnh B", "A", "2025-2030", "30/6/2026", "không"];
const UNITS = ["1.\tĐảng bộ xã A\t214", "2.\tChi bộ cơ quan B\t12", "xong", ""];

test("all is asked once when every answer can be taken", async () => {
  const { answers, left } = await talk(["2", "có", ...OFFICE, ...UNITS]);
  expect(left).toEqual([]);
  expect(answers).toMatchObject({
    kind: { id: "tien-do-dai-hoi" },
    wantsRules: true,
    issuer: { name: "Đảng ủy xã A", superior: "Đảng bộ tỉnh B", place: "A" },
    term: "2025 – 2030",
    cutoff: "2026-06-30",
    isIllustrative: false,
    units: [
      { name: "Đảng bộ xã A", type: "dang-bo-xa" },
      { name: "Chi bộ cơ quan B", type: "chi-bo-co-quan" },
    ],
  });
});

test("a kind without rules asks for none, and nobody need be above the issuer", async () => {
  const { answers } = await talk(["5", "Tỉnh ủy A", "", ...OFFICE.slice(2), ...UNITS]);
  expect(answers).toMatchObject({ wantsRules: false, issuer: { superior: null } });
});

test.each([
  ["c", "k", true, false],
  ["K", "C", false, true],
  ["co", "thật", true, false],
  ["không", "Số liệu thật", false, false],
  ["có", "minh họa", true, true],
])("«%s» and «%s» are a yes or a no", async (rules, illustrative, wantsRules, isIllustrative) => {
  const { answers } = await talk(["2", rules, ...OFFICE.slice(0, -1), illustrative, ...UNITS]);
  expect(answers).toMatchObject({ wantsRules, isIllustrative });
});

test("a blank answer is neither yes nor no", async () => {
  const { said } = await talk(["2", "", "k", ...OFFICE, ...UNITS]);
  expect(said).toContain("Chưa trả lời.");
});

describe("an answer that cannot be taken is asked again, with a sentence", () => {
  const good = ["2", "có", ...OFFICE, ...UNITS];
  test.each([
    ["a kind", 0, "6", "Gõ một số từ 1 đến 5."],
    ["a yes", 1, "ừ", "«ừ» không phải là «có» hoặc «không»."],
    ["a name", 2, "  ", "Chưa trả lời."],
    ["a name in letters of another alphabet", 2, "Đảng ủy xã А", "gõ lại: «A»"],
    ["a term", 5, "", "Chưa trả lời."],
    ["a day", 6, "31/02/2026", "không phải là một ngày có thật"],
    ["no day", 6, "chưa rõ", "viết như 05/3/2020 hoặc 2020-03-05."],
    ["a month", 6, "6/2026", "thiếu ngày"],
  ])("%s", async (_what, place, wrong, sentence) => {
    const { answers, left, said } = await talk(good.toSpliced(place, 0, wrong));
    expect(said).toContain(sentence);
    expect([answers.cutoff, left]).toEqual(["2026-06-30", []]);
  });
});

describe("the list of units", () => {
  const ask = (...lines: readonly string[]) => talk(["2", "không", ...OFFICE, ...lines]);

  test("is taken when somebody confirms it, not before every row is right", async () => {
    const { answers, said } = await ask(
      ...["Đảng bộ xã A", "Đảng bộ xã A", "Hội Nông dân", "Chi bộ C", "xong"],
      ...["", "bỏ 2", "2-3 2", "3 = Chi bộ D", ""],
    );
    expect(said).toContain("2. Đảng bộ xã A — Đảng bộ xã ← Trùng tên với số 1");
    expect(said).toContain("  Số 4: Chưa rõ loại.\n  Ghi loại: «3 1» nếu đơn vị số 3 là loại 1.");
    expect(answers.units).toEqual([
      { name: "Đảng bộ xã A", type: "dang-bo-xa" },
      { name: "Hội Nông dân", type: "chi-bo-co-quan" },
      { name: "Chi bộ D", type: "chi-bo-co-quan" },
    ]);
  });

  test("may have a type that the example lacks", async () => {
    const { answers } = await ask("Chi bộ ấp 1", "xong", "loại Chi bộ ấp", "1 4", "");
    expect(answers.types.at(-1)).toEqual({
      id: "chi-bo-ap",
      name: "Chi bộ ấp",
      shortName: "chi bộ ấp",
    });
    expect(answers.units).toEqual([{ name: "Chi bộ ấp 1", type: "chi-bo-ap" }]);
  });

  test("of a type added is proposed for units that had none", async () => {
    const { answers } = await ask("Chi bộ ấp 1", "xong", "loại Chi bộ", "");
    expect(answers.units).toEqual([{ name: "Chi bộ ấp 1", type: "chi-bo" }]);
  });

  test("is pasted again", async () => {
    const { answers } = await ask(
      "xong",
      "Đảng bộ xã A",
      "xong",
      "lại",
      "Đảng bộ xã B",
      "XONG",
      "",
    );
    expect(answers.units.map(({ name }) => name)).toEqual(["Đảng bộ xã B"]);
  });

  test.each([
    ["9 1", "Không có đơn vị số 9; các số từ 1 đến 1."],
    ["1 9", "Không có loại số 9; các số từ 1 đến 3."],
    ["xóa hết", "Không hiểu."],
    ["loại  ", "Không hiểu."],
  ])("«%s» changes nothing", async (line, sentence) => {
    const { answers, said } = await ask("Đảng bộ xã A", "xong", line, "");
    expect(said).toContain(sentence);
    expect(answers.units).toHaveLength(1);
  });
});

test.each([0, 1, 5, 8, 9, 11])(
  "when no answer is left after %i, nothing is given",
  async (count) => {
    const lines = ["2", "có", ...OFFICE, ...UNITS].slice(0, count);
    await expect(talk(lines)).rejects.toThrow(InputEnded);
  },
);
