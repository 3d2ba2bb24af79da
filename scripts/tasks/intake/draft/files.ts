import { applyEdits } from "../../../edit/apply-edits.ts";
import type { Edit } from "../../../edit/edit.ts";
import type { Form } from "../../../model/form/form.ts";
import { groupBy } from "../../../model/group-by.ts";
import type { Problem } from "../../../model/problem.ts";
import { UNSENT_REMARK } from "../../remarks.ts";
import { toMapStyles } from "./map-styles.ts";
import type { Target } from "../weigh/target.ts";

/** What goes into one entry of a file. */
export interface Addition {
  readonly workbook: string;
  /** `null`: the issuer. */
  readonly unit: string | null;
  readonly target: Target;
  /** From the entry. */
  readonly edits: readonly Edit[];
}

/** A file that an import would write. */
export interface DraftedFile {
  readonly file: string;
  /** As it is on the disk; `null`: it is new. */
  readonly before: string | null;
  readonly after: string;
}

export interface Draft {
  readonly files: readonly DraftedFile[];
  /** Files that only a person can edit, with the workbooks that wanted to. */
  readonly refused: readonly { readonly workbooks: readonly string[]; readonly problem: Problem }[];
}

/** @param texts of all files as they are on the disk */
export function draftFiles(
  additions: readonly Addition[],
  form: Pick<Form, "groups" | "fields" | "levelFields">,
  texts: ReadonlyMap<string, string>,
): Draft {
  const files: DraftedFile[] = [];
  const refused: Draft["refused"][number][] = [];
  const edited = additions.filter(({ edits }) => edits.length > 0);
  for (const [file, own] of groupBy(edited, ({ target }) => target.file)) {
    const before = texts.get(file) ?? null;
    const isLevel = own.every(({ unit }) => unit === null);
    const toStyle = toMapStyles(form, { isLevel });
    const edits = joinEntries(own);
    const draft = applyEdits({ file, text: before ?? "" }, edits, toStyle);
    if (draft.kind === "edited")
      files.push({ file, before, after: withoutUnsentRemark(draft.text) });
    else {
      const workbooks = [...new Set(own.map(({ workbook }) => workbook))];
      refused.push(...draft.problems.map((problem) => ({ workbooks, problem })));
    }
  }
  return { files, refused };
}

/** The file without our own remark to whoever would fill it in by hand, once it is filled in. */
function withoutUnsentRemark(text: string): string {
  return text.replace(new RegExp(`^(so_lieu:) +# ${UNSENT_REMARK}(?=\\r?$)`, "mu"), "$1");
}

/** The edits of all entries of a file; new rows stand one behind the other. */
function joinEntries(additions: readonly Addition[]): readonly Edit[] {
  const newRows = new Map<string | null, number>();
  const taken = new Map<string | null, Edit["path"][]>();
  return additions.flatMap(({ unit, target: { path, node, identity }, edits }) => {
    const [list, index] = path;
    const isNewRow = node === undefined && list !== undefined && typeof index === "number";
    if (isNewRow && !newRows.has(unit)) newRows.set(unit, index + newRows.size);
    const prefix = isNewRow ? [list, newRows.get(unit) ?? index] : path;
    const known = taken.get(unit) ?? [];
    // Of several workbooks about one unit the first: where others say something else that is a fault of theirs.
    const own = [...identity, ...edits].filter(
      (edit) => !known.some((other) => isOnWay(edit.path, other)),
    );
    taken.set(unit, [...known, ...own.map((edit) => edit.path)]);
    return own.map((edit) => ({ ...edit, path: [...prefix, ...edit.path] }));
  });
}

/** Whether one way leads on from the other, or is it. */
function isOnWay(a: Edit["path"], b: Edit["path"]): boolean {
  return a.slice(0, b.length).every((part, at) => part === b[at]);
}
