import type { KeyGroup, KeyPath, MapStyle, ToMapStyle } from "../../../edit/edit.ts";
import type { Field, Form } from "../../../model/form/form.ts";

/** The keys of a unit, as the contract of the data lists them. */
const UNIT_KEYS = [
  ...["id", "ten", "goi_tat", "loai", "khoi", "don_vi_diem", "ly_do_diem", "ghi_chu_noi_bo"],
  ...["ngay_so_lieu", "xac_nhan", "ghi_de", "so_lieu"],
];
const CONFIRMATION_KEYS = ["truong", "ly_do", "nguoi"];
const LEVEL_KEYS = ["nguon", "so_lieu"];
const ANSWER_KEYS = ["gia_tri", "tu", "mau", "xap_xi", "tinh_den", "nguon", "da_cong_bo", "so_voi"];

/** How the files of a period are written: keys in the order of the form, groups below their names. */
export function toMapStyles(
  form: Pick<Form, "groups" | "fields" | "levelFields">,
  { isLevel }: { readonly isLevel: boolean },
): ToMapStyle {
  const fields = isLevel ? form.levelFields : form.fields;
  const byId = new Map(fields.map((field) => [field.id, field]));
  const figures: MapStyle = {
    isInline: false,
    groups: isLevel
      ? [{ title: null, keys: fields.map(({ id }) => id) }]
      : toKeyGroups(form.groups, fields),
  };
  return (path) => {
    const [key, field] = withoutRow(path);
    if (key === "don_vi") return undefined;
    if (key === undefined) return toStyle(isLevel ? LEVEL_KEYS : UNIT_KEYS, false);
    if (key === "xac_nhan") return toStyle(CONFIRMATION_KEYS, false);
    if (key !== "so_lieu") return toStyle([], true);
    if (field === undefined) return figures;
    const steps = byId.get(String(field));
    return steps?.kind === "steps"
      ? toStyle(
          steps.options.map(({ id }) => id),
          false,
        )
      : toStyle(ANSWER_KEYS, true);
  };
}

/** The path within the unit, in a file of its own or in a row. */
function withoutRow(path: KeyPath): KeyPath {
  return path[0] === "don_vi" && typeof path[1] === "number" ? path.slice(2) : path;
}

function toStyle(keys: readonly string[], isInline: boolean): MapStyle {
  return { isInline, groups: [{ title: null, keys }] };
}

/** A form of one group needs no remark above it. */
function toKeyGroups(groups: Form["groups"], fields: readonly Field[]): readonly KeyGroup[] {
  return groups.map(({ id, name }) => ({
    title: groups.length > 1 ? name : null,
    keys: fields.filter(({ group }) => group === id).map((field) => field.id),
  }));
}
