import { expect, test } from "vitest";
import { createTalk } from "../../../tests/samples/forms/talk.ts";
import {
  fillSample,
  linesOf,
  onlyBook,
  planSample,
  sampleForm,
} from "../../../tests/samples/forms/intake.ts";
import { XA_A } from "../../../tests/samples/root.ts";
import { askJumps } from "./ask-jumps.ts";

const given = {
  "A.xlsx": fillSample(sampleForm("xa-a"), { "tien_do_van_kien.da-duyet": "chưa" }),
};
const book = onlyBook(planSample(given));

async function ask(answers: readonly string[], remarks: typeof book.remarks = []) {
  const { talk, told } = createTalk(answers);
  const confirmed = await askJumps(talk, [{ ...book, remarks }]);
  return { confirmed, told };
}

test("who says why a figure jumps, and who they are, confirms it in the data", async () => {
  const { confirmed, told } = await ask(["Sáp nhập hai chi bộ", "Bí thư Đảng ủy xã"]);
  expect(told).toContainEqual(
    expect.stringMatching(
      /^ {2}Đảng bộ xã A, Số liệu!C\d+: Tiến độ văn kiện – Đã duyệt: 03\/3\/2020 → chưa$/u,
    ),
  );
  expect(linesOf(planSample(given, [], { confirmed })).slice(0, 4)).toEqual([
    "xac_nhan:",
    "  - truong: tien_do_van_kien",
    "    ly_do: Sáp nhập hai chi bộ",
    "    nguoi: Bí thư Đảng ủy xã",
  ]);
  expect(onlyBook(planSample(given, [], { confirmed })).toConfirm).toEqual([]);
});

test.each([
  ["nothing", [""]],
  ["a no", ["k"]],
  ["no person", ["Sáp nhập", ""]],
])("%s leaves it for later", async (_what, answers) => {
  expect((await ask(answers)).confirmed).toEqual([]);
});

test("a bare yes with no remark to take over is asked again, for the reason and for the person", async () => {
  const { confirmed, told } = await ask(["c", "Sáp nhập", "c", "Bí thư"]);
  expect(confirmed).toMatchObject([{ reason: "Sáp nhập", person: "Bí thư" }]);
  expect(told.filter((line) => line.includes("Chưa có gì để lấy khi gõ «c»"))).toHaveLength(2);
});

test("what the unit has written beside the figure may be the reason", async () => {
  const [jump] = book.toConfirm;
  if (jump?.at.sheet !== "Số liệu") throw new Error("no jump");
  const remark = {
    at: jump.at,
    unit: "xa-a",
    label: "Tiến độ văn kiện – Đã duyệt",
    text: "Sáp nhập chi bộ",
  };
  const { confirmed } = await ask(["c", "Bí thư"], [remark]);
  expect(confirmed).toMatchObject([{ reason: "Sáp nhập chi bộ", person: "Bí thư" }]);
});

test("a process that goes back is told at the step that changed, not at the first that is filled in", () => {
  const answers = {
    "tien_do_van_kien.de-cuong": "01/02/2020",
    "tien_do_van_kien.du-thao": "20/02/2020",
    "tien_do_van_kien.da-duyet": "chưa",
  };
  const filled = { "A.xlsx": fillSample(sampleForm("xa-a"), answers) };
  // What was written without a word is asked of again.
  for (const changes of [[], [[XA_A, "    da-duyet: 03/3/2020\n", ""]]] as const)
    expect(onlyBook(planSample(filled, changes)).toConfirm).toMatchObject([
      { label: "Tiến độ văn kiện – Đã duyệt" },
    ]);
});

test("a workbook that is not taken is not asked about", async () => {
  const { talk, told } = createTalk([]);
  const [jump] = book.toConfirm;
  if (jump === undefined) throw new Error("no jump");
  expect(await askJumps(talk, [{ ...book, faults: [jump] }])).toEqual([]);
  expect(told).toEqual([]);
});
