import { describe, expect, test } from "vitest";
import {
  faultsOf,
  fillSample,
  linesOf,
  onlyBook,
  planSample,
  sampleForm,
  type Answers,
} from "../../../tests/samples/forms/intake.ts";
import { XA_A, type Change } from "../../../tests/samples/root.ts";
import { tellBooks } from "../../cli/intake/tell-plan.ts";

const NEW = sampleForm("chi-bo-c");
const SENT = sampleForm("xa-a");

function plan(form: typeof NEW, answers: Answers, changes: readonly Change[] = []) {
  return planSample({ "C.xlsx": fillSample(form, answers) }, changes);
}

describe("a blank that must be filled in", () => {
  const done = plan(NEW, { kho_khan: "Không" });

  test("is said to be no data, and the rest is taken", () => {
    expect(faultsOf(done)).toEqual([]);
    expect(linesOf(done).map((line) => line.trim())).toEqual([
      "so_lieu:",
      "so_dang_vien: chua-co-so-lieu",
      "kho_khan: Không",
    ]);
  });

  test("is told", () => {
    const { books } = done.kind === "plan" ? done : { books: [] };
    expect(tellBooks(books)).toContain(
      "  Mục bắt buộc để trống, ghi là chưa có số liệu (nên hỏi lại đơn vị): Số đảng viên.\n",
    );
  });

  test("is told again while the data says that there is none, unless the form says nothing at all", () => {
    const word: Change = [XA_A, "so_dang_vien: 214", "so_dang_vien: chua-co-so-lieu"];
    const tell = (answers: Answers) => tellBooks([onlyBook(plan(SENT, answers, [word]))]);
    const sentence = "(nên hỏi lại đơn vị): Số đảng viên.";
    expect(tell({ kho_khan: "Không" })).toContain(sentence);
    expect(tell({ ngay: "08/4/2020" })).toContain(sentence);
    expect(tell({})).not.toContain(sentence);
  });

  test("takes no figure away that stands there", () => {
    expect(linesOf(plan(SENT, { kho_khan: "Không" })).map((line) => line.trim())).toEqual([
      "kho_khan: Không",
    ]);
  });

  test("of a unit that has filled in nothing says nothing", () => {
    expect(linesOf(plan(NEW, {}))).toEqual([]);
  });

  test("does not save a workbook with another fault", () => {
    const faulty = plan(NEW, { "tien_do_van_kien.de-cuong": "đã xong", kho_khan: "Không" });
    expect(faultsOf(faulty)).toHaveLength(1);
    expect(linesOf(faulty)).toEqual([]);
  });
});

test.each(["chưa có", "Chưa có số", "chưa có số liệu"])("«%s» is no data", (word) => {
  const done = plan(NEW, { so_dang_vien: word });
  expect(faultsOf(done)).toEqual([]);
  expect(linesOf(done).map((line) => line.trim())).toContain("so_dang_vien: chua-co-so-lieu");
});

test("a figure that comes later takes the place of the word, and the word that of a carried figure", () => {
  const word: Change = [XA_A, "so_dang_vien: 214", "so_dang_vien: chua-co-so-lieu"];
  const later = plan(SENT, { so_dang_vien: 214 }, [word]);
  expect(linesOf(later).map((line) => line.trim())).toEqual(["so_dang_vien: 214"]);
  const gone = plan(SENT, { so_dang_vien: "chưa có số liệu" });
  expect(onlyBook(gone)).toMatchObject({
    parts: [{ changes: [{ before: "214", after: "chưa có số liệu" }] }],
    toConfirm: [{ label: "Số đảng viên" }],
  });
});
