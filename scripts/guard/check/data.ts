import type { Knowledge } from "../knowledge.ts";
import { toExcerpt, type Tell } from "../finding.ts";
import { tellNames } from "./names.ts";
import type { ReadFile } from "../read/file-text.ts";
import { toPlainWords } from "../read/plain-words.ts";
import { readCsv, readJson, type ReadData, type ReadTable } from "../read/tables.ts";
import { readWorkbook } from "../read/workbook.ts";
import { searchTexts, tellPersonalData } from "../values/search-file.ts";

/** People use the figures of these files elsewhere. Other JSON files, such as the stamp, hold no figures. */
const FOLDER = "site/du-lieu/";
/**
 * Columns beside the names of units that come from no field: their keys, and their names in Excel. The
 * guard keeps its own list, so that a column that compose adds stops the build until somebody has
 * looked at it.
 */
export const OWN_COLUMNS: ReadonlySet<string> = new Set(
  [
    ...["ky", "ma_don_vi", "don_vi", "loai_don_vi", "khoi", "don_vi_diem", "ly_do_lam_diem"],
    ...["to_chuc_dai_hoi", "Tổ chức đại hội"],
    ...["Kỳ", "Mã đơn vị", "Đơn vị", "Loại đơn vị", "Khối", "Đơn vị làm điểm", "Lý do làm điểm"],
    ...["luu_y", "ly_do_khong_co"],
  ].map(toPlainWords),
);

/** Checks that a file of data is sound, does nothing by itself and says only what it may. */
export function checkData(
  file: ReadFile,
  kind: string,
  about: { readonly knowledge: Knowledge; readonly tell: Tell },
): void {
  const data = readData(file, kind);
  if (data === null) return;
  const { knowledge, tell } = about;
  for (const what of data.faults) tell({ what, source: null });
  if (file.path.startsWith(FOLDER)) tellMissingMarks(data, kind, about);
  searchTexts(data.texts, knowledge, tell);
  if (kind === "xlsx") tellPersonalData(data.texts, knowledge, tell);
  for (const table of data.tables) tellColumns(table, about);
  for (const table of data.tables) tellNamesOf(table, about);
  const inTables = new Set(data.tables.flatMap(({ rows }) => rows.flat()));
  const others = data.texts.filter((text) => !inTables.has(text) && !isUnitName(text, knowledge));
  tellNames(others, { knowledge, allowed: knowledge.names.spoken }, tell);
}

const isUnitName = (text: string, { unitNames, readText }: Knowledge) =>
  unitNames.has(readText(text).words);

/** A cell that is a name and nothing more stands in the column of names, and its row may tell of this unit. */
function tellNamesOf(
  { rows }: ReadTable,
  { knowledge, tell }: { readonly knowledge: Knowledge; readonly tell: Tell },
): void {
  const { names, findNames } = knowledge;
  for (const row of rows) {
    const cells = row.filter((cell) => !isUnitName(cell, knowledge));
    const own = row.filter((cell) => isUnitName(cell, knowledge));
    const allowed = new Set([...names.spoken, ...own.flatMap((cell) => [...findNames([cell])])]);
    tellNames(cells, { knowledge, allowed }, tell);
  }
}

function readData(file: ReadFile, kind: string): ReadData | null {
  const { path, bytes, whole } = file;
  if (kind === "csv") return readCsv(path.slice(path.lastIndexOf("/") + 1, -4), whole);
  if (kind === "json") return readJson(whole);
  return kind === "xlsx" ? readWorkbook(bytes) : null;
}

/** People copy single rows of CSV and single sheets, so each of them carries the marks; JSON has them once. */
function tellMissingMarks(
  { tables, texts }: ReadData,
  kind: string,
  { knowledge, tell }: { readonly knowledge: Knowledge; readonly tell: Tell },
): void {
  const pieces: readonly (readonly [where: string, texts: readonly string[]])[] =
    kind === "csv"
      ? tables.flatMap(({ rows }) => rows.map((row, index) => [`dòng ${index + 1}`, row] as const))
      : kind === "xlsx"
        ? tables.map(({ name, rows }) => [`trang tính «${name}»`, rows.flat()] as const)
        : [["tệp", texts]];
  for (const mark of knowledge.marks) {
    const lacking = pieces.find(([, own]) => !own.join("\n").includes(mark));
    if (lacking !== undefined)
      tell({
        what: `${lacking[0]} không ghi «${mark}»`,
        source: "data/to-chuc.yaml",
      });
  }
}

/** Tells of columns beside the names of units that are not cleared by unit. */
function tellColumns(
  { head, rows }: ReadTable,
  { knowledge, tell }: { readonly knowledge: Knowledge; readonly tell: Tell },
): void {
  const { unitNames, typeOf, unitFields, unitKeys, hiddenFields, readText } = knowledge;
  const isUnit = (cell: string) => typeOf.has(cell) || unitNames.has(readText(cell).words);
  if (!rows.some((row) => row.some(isUnit))) return;
  for (const label of head) {
    const { words } = readText(label);
    if (OWN_COLUMNS.has(words) || unitFields.has(words) || unitKeys.has(words)) continue;
    const isHidden = hiddenFields.has(words);
    tell({
      what: isHidden
        ? `nêu «${label}» theo từng đơn vị, trong khi trường này không công khai theo đơn vị`
        : `có cột lạ «${toExcerpt(label)}» cạnh tên đơn vị`,
      source: isHidden ? "data/bieu-mau.yaml" : null,
    });
  }
}
