import { setText, type Edit, type KeyPath } from "../../../edit/edit.ts";
import { findEntry, type SourceNode } from "../../../validate/parse/source-node.ts";
import { STATED_KEYS, type AnswerForm } from "./answer-form.ts";

/** By comparison; `null`: the answer itself. */
export type TakenForms = ReadonlyMap<string | null, AnswerForm>;

/**
 * The edits that make an answer say what cells state. A plain value stays plain while one word says all; what the file
 * says besides (until when, from whom) stays.
 * @param present what stands there now
 */
export function toAnswerEdits(
  path: KeyPath,
  present: SourceNode | undefined,
  taken: TakenForms,
): readonly Edit[] {
  const own = taken.get(null);
  const compared = [...taken].flatMap(([id, form]) => (id === null ? [] : [{ id, form }]));
  const isGroup = present?.kind === "map" || compared.length > 0;
  const told = present?.kind === "text" ? present.text : null;
  const against = present === undefined ? undefined : findEntry(present, "so_voi");
  return [
    ...(own === undefined ? [] : toFormEdits(path, present, { form: own, isGroup })),
    // A plain value that becomes a group stands under a key of its own.
    ...(own === undefined && isGroup && told !== null ? [setText([...path, "gia_tri"], told)] : []),
    ...compared.flatMap(({ id, form }) => {
      const at = against === undefined ? undefined : findEntry(against, id);
      return toFormEdits([...path, "so_voi", id], at, { form, isGroup: at?.kind === "map" });
    }),
  ];
}

function toFormEdits(
  path: KeyPath,
  present: SourceNode | undefined,
  { form, isGroup }: { readonly form: AnswerForm; readonly isGroup: boolean },
): readonly Edit[] {
  const said = STATED_KEYS.filter((key) => form[key] !== null);
  if (!isGroup && said.length === 1 && form.gia_tri !== null) return [setText(path, form.gia_tri)];
  return STATED_KEYS.flatMap((key): readonly Edit[] => {
    const text = form[key];
    if (text !== null) return [setText([...path, key], text)];
    const isThere = present !== undefined && findEntry(present, key) !== undefined;
    return isThere ? [{ path: [...path, key], to: { kind: "gone" } }] : [];
  });
}
