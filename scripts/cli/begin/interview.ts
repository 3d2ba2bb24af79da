import type { UnitType } from "../../model/form/form.ts";
import type { Answers, UnitAnswer } from "../../tasks/new-root/answers.ts";
import { ROOT_KINDS, type RootKind } from "../../tasks/new-root/kinds.ts";
import {
  readDay,
  readName,
  readText,
  readYesNo,
  toTerm,
  type Answered,
} from "../../tasks/new-root/read-answer.ts";
import {
  hasRules,
  listSampleIds,
  listSampleTypes,
  type Sample,
} from "../../tasks/new-root/sample.ts";
import { parseUnitLines, type UnitLines } from "../../tasks/new-root/unit-lines.ts";
import {
  changeUnits,
  findRowFault,
  parseUnitChange,
  toUnitAnswers,
  toUnitTable,
  type UnitTable,
} from "../../tasks/new-root/unit-table.ts";
import { toPlainLabel } from "../../tasks/forms/layout/questions.ts";
import { isNo, isYes } from "../intake/ask-yes-no.ts";
import { askUntil, type Talk } from "./talk.ts";

/** Asks for everything that a new root needs, each thing until its answer can be taken. */
export async function interview(
  talk: Talk,
  loadSample: (kind: RootKind) => Promise<Sample>,
): Promise<Answers> {
  const kind = await askKind(talk);
  const sample = await loadSample(kind);
  const wantsRules = hasRules(sample) && (await askUntil(talk, WANTS_RULES, yesNoOr({})));
  const name = await askUntil(talk, "Tên cơ quan ban hành: ", readName);
  const superior = await askUntil(
    talk,
    "Cấp trên trực tiếp, dòng đầu của văn bản (không có thì nhấn Enter): ",
    orBlank(readName),
  );
  const place = await askUntil(talk, "Địa danh, trước ngày tháng trên văn bản: ", readText);
  const term = toTerm(await askUntil(talk, "Nhiệm kỳ, như 2025 – 2030: ", readText));
  const cutoff = await askUntil(
    talk,
    "Ngày chốt số liệu của kỳ đầu tiên (ngày/tháng/năm): ",
    readDay,
  );
  const isIllustrative = await askUntil(talk, ILLUSTRATIVE, yesNoOr(REAL_OR_NOT));
  const { units, types } = await askUnits(talk, sample);
  const issuer = { name, superior, place };
  return { kind, wantsRules, issuer, term, cutoff, isIllustrative, types, units };
}

const WANTS_RULES =
  "Lấy chỉ tiêu, số liệu thống kê của mẫu để sửa lại (c), hay không lấy chỉ tiêu mẫu (k)? ";
const ILLUSTRATIVE = "Số liệu sẽ nhập chỉ để minh họa, tập dùng (c), hay là số liệu thật (k)? ";

/** «c» and «k», as every other question takes them, or the very words of this one. */
function yesNoOr(words: Readonly<Record<string, boolean>>): (line: string) => Answered<boolean> {
  return (line) => {
    const own = words[toPlainLabel(line)];
    if (own !== undefined) return { kind: "taken", value: own };
    if (line.trim() === "") return readYesNo(line);
    if (isYes(line)) return { kind: "taken", value: true };
    return isNo(line) ? { kind: "taken", value: false } : readYesNo(line);
  };
}

const REAL_OR_NOT = {
  thật: false,
  "số thật": false,
  "số liệu thật": false,
  "minh họa": true,
  "tập dùng": true,
};

async function askKind(talk: Talk): Promise<RootKind> {
  talk.tell("Loại báo cáo:");
  for (const [index, { line }] of ROOT_KINDS.entries()) talk.tell(`  ${index + 1}. ${line}`);
  return askUntil(talk, `Chọn số từ 1 đến ${ROOT_KINDS.length}: `, (line): Answered<RootKind> => {
    const kind = /^\d+$/.test(line.trim()) ? ROOT_KINDS[Number(line.trim()) - 1] : undefined;
    return kind === undefined
      ? { kind: "refused", sentence: `Gõ một số từ 1 đến ${ROOT_KINDS.length}.` }
      : { kind: "taken", value: kind };
  });
}

function orBlank<T>(read: (line: string) => Answered<T>): (line: string) => Answered<T | null> {
  return (line) => (line.trim() === "" ? { kind: "taken", value: null } : read(line));
}

interface AskedUnits {
  readonly units: readonly UnitAnswer[];
  readonly types: readonly UnitType[];
}

async function askUnits(talk: Talk, sample: Sample): Promise<AskedUnits> {
  for (;;) {
    const lines = await askLines(talk);
    const table = toUnitTable(lines.units, listSampleTypes(sample));
    const asked = await confirmUnits(talk, table, listSampleIds(sample));
    if (asked !== null) return asked;
  }
}

const END = "xong";

async function askLines(talk: Talk): Promise<UnitLines> {
  talk.tell(
    `Danh sách đơn vị trực thuộc: dán từ Excel, Word hoặc gõ, mỗi đơn vị một dòng; hết danh sách thì gõ ${END} rồi nhấn Enter.`,
  );
  for (;;) {
    const pasted: string[] = [];
    for (let line = ""; line.trim().toLowerCase() !== END; line = await talk.ask(""))
      pasted.push(line);
    const lines = parseUnitLines(pasted.join("\n"));
    if (lines.left.length > 0)
      talk.tell(`Không phải tên đơn vị, không lấy: ${lines.left.join("; ")}.`);
    if (lines.units.length > 0) return lines;
    talk.tell(`  Chưa có đơn vị nào; hãy dán lại, rồi gõ ${END}.`);
  }
}

/** Shows what was understood, and takes it only when somebody says so; `null`: the list is pasted anew. */
async function confirmUnits(
  talk: Talk,
  first: UnitTable,
  taken: ReadonlySet<string>,
): Promise<AskedUnits | null> {
  let table = first;
  talk.tell("Đã hiểu như sau; loại chỉ là đề nghị, hãy xem lại từng dòng:");
  showRows(talk, table);
  showTypes(talk, table);
  talk.tell(HOW_TO_CHANGE);
  for (;;) {
    const line = (await talk.ask("Đúng cả thì nhấn Enter: ")).trim();
    if (/^l[ạa]i$/iu.test(line)) return null;
    const units = line === "" ? toUnitAnswers(table) : null;
    if (units !== null) return { units, types: table.types };
    if (line === "") showFaults(talk, table);
    else table = change(talk, { table, line, taken });
  }
}

const HOW_TO_CHANGE =
  "Sửa: «3 2» đơn vị số 3 là loại 2 («3-9 2»: từ 3 đến 9); «3 = Tên đúng»; «bỏ 3»; «loại Tên loại mới» thêm một loại; «lại» dán lại.";

/** The table after the change that a line asks for; the same where it cannot be made. */
function change(
  talk: Talk,
  {
    table,
    line,
    taken,
  }: { readonly table: UnitTable; readonly line: string; readonly taken: ReadonlySet<string> },
): UnitTable {
  const asked = parseUnitChange(line);
  const changed =
    asked === null ? `Không hiểu. ${HOW_TO_CHANGE}` : changeUnits(table, asked, taken);
  if (typeof changed === "string") {
    talk.tell(`  ${changed}`);
    return table;
  }
  if (changed.types.length > table.types.length) showTypes(talk, changed);
  // A row that is left out moves the numbers of all behind it.
  const isMoved = changed.rows.length < table.rows.length;
  showRows(talk, changed, (index) => isMoved || changed.rows[index] !== table.rows[index]);
  return changed;
}

function showRows(talk: Talk, table: UnitTable, isShown: (index: number) => boolean = () => true) {
  for (const [index, { name, type }] of table.rows.entries()) {
    const fault = findRowFault(table, index);
    const told = fault === null ? "" : ` ← ${fault}`;
    if (isShown(index)) talk.tell(`  ${index + 1}. ${name} — ${type?.name ?? "?"}${told}`);
  }
}

function showTypes(talk: Talk, { types }: UnitTable): void {
  talk.tell(`Các loại: ${types.map(({ name }, index) => `${index + 1}. ${name}`).join("; ")}.`);
}

function showFaults(talk: Talk, table: UnitTable): void {
  if (table.rows.length === 0) talk.tell("  Không còn đơn vị nào; gõ «lại» để dán lại.");
  for (const index of table.rows.keys()) {
    const fault = findRowFault(table, index);
    if (fault !== null) talk.tell(`  Số ${index + 1}: ${fault}`);
  }
  const untyped = table.rows.findIndex(({ type }) => type === null) + 1;
  if (untyped > 0) talk.tell(toTypeCure(untyped));
}

function toTypeCure(row: number): string {
  return `  Ghi loại: «${row} 1» nếu đơn vị số ${row} là loại 1. Loại chưa có trong danh sách thì gõ «loại», rồi tên loại: «loại Chi bộ trực thuộc».`;
}
