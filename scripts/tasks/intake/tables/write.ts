import { applyEdits, type Edited } from "../../../edit/apply-edits.ts";
import { setText, type Edit, type KeyPath, type MapStyle } from "../../../edit/edit.ts";
import type { IntakeTable } from "../../../model/intake-table.ts";
import { findText, itemsOf } from "../../../validate/parse/source-node.ts";
import { parseYaml } from "../../../validate/parse/yaml.ts";
import { INTAKE_FILE } from "../../../validate/read/file-roles.ts";

/** The text of `data/nhap.yaml` with one table more, whose id no other one there has. */
export function addTable(text: string, table: IntakeTable): Edited {
  const seen = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const node = parseYaml({ file: INTAKE_FILE, text: seen }, () => undefined);
  const tables = itemsOf(node, "bang");
  const index = tables.length;
  const id = toFreeId(table.id, new Set(tables.map((one) => findText(one, "id")?.text)));
  const edits = toEdits({ ...table, id }).map((edit) => ({
    ...edit,
    path: ["bang", index, ...edit.path],
  }));
  return applyEdits({ file: INTAKE_FILE, text }, edits, toStyle);
}

function toFreeId(id: string, taken: ReadonlySet<string | undefined>): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  return free;
}

function toEdits(table: IntakeTable): readonly Edit[] {
  const { id, filePattern, sheet, headRows, unitHead, columns, unitNames, ignored } = table;
  return [
    setText(["id"], id),
    ...(filePattern === null ? [] : [setText(["tep"], filePattern)]),
    ...(sheet === null ? [] : [setText(["trang"], sheet)]),
    ...(headRows === 1 ? [] : [setText(["so_dong_dau"], String(headRows))]),
    setText(["cot_don_vi"], unitHead),
    ...columns.flatMap(({ head, field, step }, at) => [
      setText(["cot", at, "dau"], head),
      setText(["cot", at, "truong"], field ?? "ngay_so_lieu"),
      ...(step === null ? [] : [setText(["cot", at, "buoc"], step)]),
    ]),
    ...unitNames.flatMap(({ name, unit }, at) => [
      setText(["don_vi", at, "ten"], name),
      setText(["don_vi", at, "id"], unit),
    ]),
    ...ignored.map((name, at) => setText(["bo_qua", at], name)),
  ];
}

const TABLE_KEYS = ["id", "tep", "trang", "so_dong_dau", "cot_don_vi", "cot", "don_vi", "bo_qua"];
const ENTRY_KEYS = ["dau", "truong", "buoc", "ten", "id"];

function toStyle([, , list, at]: KeyPath): MapStyle {
  if (list === undefined) return { isInline: false, groups: [{ title: null, keys: TABLE_KEYS }] };
  // An entry of a list between braces; a list of lines of entries, and one of names on one line.
  if (at !== undefined) return { isInline: true, groups: [{ title: null, keys: ENTRY_KEYS }] };
  return { isInline: list === "bo_qua", groups: [] };
}
