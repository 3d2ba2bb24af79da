import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { loadRoot } from "../../scripts/load/load-root.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
import { listForms, type FormFile } from "../../scripts/tasks/forms/plan.ts";
import { layOutCorrection } from "../../scripts/tasks/intake/correction.ts";
import { gatherWorkbooks, loadRootToFill } from "../../scripts/tasks/intake/gather.ts";
import { planIntake } from "../../scripts/tasks/intake/plan.ts";
import { SILENT } from "../../scripts/progress.ts";
import type { Sheet } from "../../scripts/excel/book.ts";
import { validate } from "../../scripts/validate/validate.ts";
import { PROJECT } from "../roots/project-root.ts";
import { fillForm, type ToTyped, type Typed } from "../samples/forms/filled.ts";
import { toTypedAnswer } from "../samples/forms/typed-answers.ts";
import { runOnTerminal, type Reply } from "./terminal.ts";

/** Units of the new report, each with the unit of the example whose figures it sends. */
const UNITS: readonly (readonly [name: string, sends: string])[] = [
  ["Đảng bộ xã An Bình", "dang-bo-xa-a"],
  ["Đảng bộ xã Tân Lập", "dang-bo-xa-b"],
  ["Đảng bộ xã Phú Thạnh", "dang-bo-xa-c"],
  ["Đảng bộ phường 2", "dang-bo-phuong-a"],
  ["Đảng bộ phường Bình Minh", "dang-bo-phuong-b"],
];
const FIRST_DAY = "31/7/2025";

/** The folders of a person who begins from nothing. */
export interface Desk {
  readonly root: string;
  readonly received: string;
}

export function toDesk(home: string): Desk {
  return { root: path.join(home, "bao-cao"), received: path.join(home, "nhan-ve") };
}

/** What the screen shows at each step of the first ten minutes, by the picture's name. */
export interface Walk {
  readonly moi: readonly string[];
  readonly bieuMau: readonly string[];
  /** A form with a fault, and the list that goes back with it. */
  readonly refused: readonly string[];
  readonly sentBack: Sheet;
  readonly nhap: readonly string[];
  readonly dongGoi: readonly string[];
}

/** From nothing to a pack, as the guide tells it; every step is the real command. */
export async function walkFirstTime({ root, received }: Desk): Promise<Walk> {
  const moi = await runOnTerminal(
    ["moi", root],
    [
      ["Chọn số từ 1 đến 5: ", "1"],
      ["chỉ tiêu mẫu (k)? ", "c"],
      ["ban hành: ", "Tỉnh ủy Minh Hải"],
      ["(không có thì nhấn Enter): ", ""],
      ["trên văn bản: ", "Minh Hải"],
      ["2025 – 2030: ", "2025 – 2030"],
      ["(ngày/tháng/năm): ", FIRST_DAY],
      ["là số liệu thật (k)? ", "c"],
      ["nhấn Enter.", UNITS.map(([name], at) => `${at + 1}. ${name}`).join("\r")],
      [UNITS.at(-1)?.[0] ?? "", "xong"],
      ["Đúng cả thì nhấn Enter: ", ""],
    ],
  );
  const bieuMau = await runOnTerminal(["bieu-mau", "--root", root]);
  const wrong = `${received}-sai`;
  await sendForm(root, { so_dang_vien: "khoảng ba nghìn" }, wrong);
  const refused = await runOnTerminal(["nhap", wrong, "--root", root]);
  const sentBack = await layOutSentBack(root, wrong);
  await sendForms({ root, received });
  const nhap = await runOnTerminal(["nhap", received, "--root", root], YES);
  const dongGoi = await runOnTerminal(["dong-goi", "--root", root]);
  return { moi, bieuMau, refused, sentBack, nhap, dongGoi };
}

const YES: readonly Reply[] = [["Ghi vào dữ liệu? (c: có, k: không) ", "c"]];

/** The units fill their forms in and send them back. */
async function sendForms({ root, received }: Desk): Promise<void> {
  const example = await readDataset(path.join(PROJECT, "examples/nhiem-ky-2025-2030"));
  const sent = new Map(example.periods.at(-1)?.units.map((unit) => [unit.id, unit]));
  for (const [name, sends] of UNITS) {
    const { file, dataset } = await findForm(root, name);
    const fields = new Map(dataset.form.fields.map((field) => [field.id, field]));
    await putForm(file, received, ({ field, step }) => {
      const own = fields.get(field ?? "");
      const value = sent.get(sends)?.values?.get(own?.id ?? "");
      return own === undefined ? undefined : toTypedAnswer(value, own, step);
    });
  }
}

/** The unit of which the guide tells more. */
export const UNIT = "Đảng bộ xã An Bình";

/** One unit sends some answers, by field; the day of all figures under `ngay`. */
export async function sendForm(
  root: string,
  answers: Readonly<Record<string, Typed>>,
  folder: string,
): Promise<void> {
  const { file } = await findForm(root, UNIT);
  await putForm(file, folder, ({ field }) => answers[field ?? "ngay"]);
}

async function putForm(file: FormFile, folder: string, toTyped: ToTyped): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, path.basename(file.name)), fillForm(file.layOut(), toTyped));
}

/** The first sheet of the unit's form. */
export async function layOutSheet(root: string): Promise<Sheet> {
  const { file } = await findForm(root, UNIT);
  return firstOf(file.layOut().sheets);
}

/** The list of what must be mended, as it goes back with the form of a folder. */
async function layOutSentBack(root: string, folder: string): Promise<Sheet> {
  const filled = await loadRootToFill(root, SILENT);
  const { workbooks } = await gatherWorkbooks([folder], root);
  const plan = planIntake(filled, workbooks, {
    period: null,
    takesConflicts: false,
    confirmed: [],
  });
  const book = plan.kind === "plan" ? plan.books[0] : undefined;
  if (book?.form == null) throw new Error("no faulty form");
  const { file } = await findForm(root, UNIT);
  return firstOf(layOutCorrection(book.form, book.faults, file.layOut()).book.sheets);
}

function firstOf(sheets: readonly Sheet[]): Sheet {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error("a form without a sheet");
  return sheet;
}

/** The form of a unit in the newest period of a root. */
async function findForm(
  root: string,
  unit: string,
): Promise<{ readonly file: FormFile; readonly dataset: Dataset }> {
  const dataset = await readDataset(root);
  const period = dataset.periods.at(-1);
  const id = period?.units.find(({ name }) => name === unit)?.id;
  const forms = period === undefined ? [] : listForms(dataset, period, { isTogether: false });
  const file = forms.find(({ name }) => name.startsWith(`don-vi/${id ?? ""}_`));
  if (file === undefined) throw new Error(`no form of ${unit}`);
  return { file, dataset };
}

async function readDataset(root: string): Promise<Dataset> {
  const { files, problems } = await loadRoot(root);
  // Forms wait for no text.
  const data = files.filter(({ file }) => file.startsWith("data/"));
  const validation = validate(data, problems);
  if (validation.dataset === null) throw new Error(`${root} is not sound`);
  return validation.dataset;
}
