import { expect, test } from "vitest";
import { createTalk } from "../../../tests/samples/forms/talk.ts";
import {
  fillSample,
  linesOf,
  planSample,
  sampleForm,
  type Answers,
} from "../../../tests/samples/forms/intake.ts";
import { XA_A, type Change } from "../../../tests/samples/root.ts";
import { askAll, type Chosen } from "./agree.ts";

const WORDS = { names: [], caller: "", isShownOnly: false, isAgreed: false, takesConflicts: false };
const FORM = sampleForm("xa-a");

/** What becomes of a form of xã A when a person answers so. */
async function decide(bytes: Uint8Array, changes: readonly Change[], answers: readonly string[]) {
  const planAgain = (chosen: Partial<Chosen> = {}) =>
    planSample({ "A.xlsx": bytes }, changes, chosen);
  const plan = planAgain();
  if (plan.kind !== "plan") throw new Error("the sample is not sound");
  const { talk, told } = createTalk(answers);
  const tell = (text: string) => told.push(text);
  const agreed = await askAll(talk, plan, { words: WORDS, tell, planAgain });
  return { lines: agreed.kind === "write" ? linesOf(agreed.plan) : [], told };
}

/** A process that is not done any more: as it stands in the data after nobody has confirmed it. */
const WAITING: Change = [XA_A, "    da-duyet: 03/3/2020\n", ""];

test.each([
  ["says the same", { "tien_do_van_kien.da-duyet": "chưa" }],
  ["is blank", {}],
])("a jump that waits in the data is asked of again where the form %s", async (_what, typed) => {
  const bytes = fillSample(FORM, typed);
  const { lines } = await decide(bytes, [WAITING], ["Gõ nhầm kỳ trước", "Bí thư", "c"]);
  expect(lines).toEqual([
    "xac_nhan:",
    "  - truong: tien_do_van_kien",
    "    ly_do: Gõ nhầm kỳ trước",
    "    nguoi: Bí thư",
  ]);
});

const ENTERED: Change = [XA_A, "so_dang_vien: 214", "so_dang_vien: 218"];

test.each([
  ["yes", "c", ["  so_dang_vien: 220"]],
  ["no", "k", []],
])("of a figure that the data has otherwise is asked, and %s holds", async (_what, said, lines) => {
  const bytes = fillSample(FORM, { so_dang_vien: 220 });
  const decided = await decide(bytes, [ENTERED], [said, "c"]);
  expect(decided.lines).toEqual(lines);
  expect(decided.told.join("\n")).not.toContain("--theo-bieu-mau");
  expect(decided.told.join("\n").includes("Không có gì để ghi.")).toBe(lines.length === 0);
});

test.each<readonly [what: string, typed: Answers]>([
  ["is no number", { so_dang_vien: "hai mươi tư" }],
  ["is no day", { ngay_dai_hoi: "31/11/2026" }],
  ["cannot be beside another", { cap_uy_nu: 16 }],
])("nobody is asked of a cell that %s", async (_what, typed) => {
  const changes: readonly Change[] = [
    ENTERED,
    [XA_A, "ngay_dai_hoi: 15/5/2020", "ngay_dai_hoi: 16/5/2020"],
    [XA_A, "  cap_uy_nu: 2\n  cap_uy_nam: 13\n", "  cap_uy_nu: 3\n  cap_uy_nam: 12\n"],
  ];
  const { lines, told } = await decide(fillSample(FORM, typed), changes, ["c", "c"]);
  expect(lines).toEqual([]);
  expect(told).toEqual(["Không có gì để ghi."]);
});

test("a jump put off once more is told, and nothing is written", async () => {
  const { lines, told } = await decide(fillSample(FORM, {}), [WAITING], [""]);
  expect(lines).toEqual([]);
  expect(told.at(-1)).toMatch(/^Còn 1 thay đổi chờ xác nhận/);
});
