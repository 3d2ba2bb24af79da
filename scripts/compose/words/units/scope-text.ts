import type { Dataset } from "../../../model/dataset.ts";
import type { Block } from "../../../model/form/form.ts";
import type { Scope, WrittenScope } from "../../../model/form/scope.ts";
import { nameOption } from "../../../model/form/value-text.ts";
import type { Briefing } from "../../audience/briefing.ts";
import { toPilotWords, toReportWords } from "../report-words.ts";
import { joinParts, joinWithAnd, lowerFirst, upperFirst } from "../sentences.ts";

type Basis = Pick<Dataset, "form" | "blocks" | "issuer">;

/** ` (khi hình thức là: bầu)`: which units of its types an indicator or a statistic concerns; empty where it concerns all. */
export function toScopeNote(scope: Omit<Scope, "unitTypes">, basis: Basis): string {
  const texts = listScopeTexts(scope, basis);
  return texts.length === 0 ? "" : ` (${texts.join("; ")})`;
}

/** What a scope says of units besides their types; those that it lists are not named. */
export function listScopeTexts(
  { blocks, isPilot, units, condition }: Omit<Scope, "unitTypes">,
  basis: Basis,
): readonly string[] {
  const { scope: pilot } = toPilotWords(basis.issuer);
  return [
    ...(blocks === null ? [] : [`thuộc ${nameBlocks(blocks, basis.blocks)}`]),
    ...(isPilot === null ? [] : [`${isPilot ? "" : "không phải "}${pilot}`]),
    ...(units === null ? [] : ["một số đơn vị được xác định riêng"]),
    ...listConditions(condition, basis),
  ];
}

function listConditions(condition: Scope["condition"], { form }: Basis): readonly string[] {
  const field = form.fields.find(({ id }) => id === condition?.field);
  if (condition === null || field === undefined) return [];
  const names = condition.values.map((value) => nameOption(value, field));
  return [`khi ${lowerFirst(field.name)}: ${names.map(lowerFirst).join(", ")}`];
}

/** Of whom something is, for leaders: `Đảng bộ xã (đơn vị điểm; Đảng bộ xã A)`. */
export function nameScope(
  scope: WrittenScope,
  { dataset, period }: Pick<Briefing, "dataset" | "period">,
): string {
  const { unitTypes, units } = scope;
  const types = dataset.unitTypes.filter(({ id }) => unitTypes?.includes(id) === true);
  const named = period.units.filter(({ id }) => units?.includes(id) === true);
  const parts = [
    ...(types.length === 0 ? [] : [joinWithAnd(types.map(({ name }) => name))]),
    ...listScopeTexts({ ...scope, units: null }, dataset),
    ...(named.length === 0 ? [] : [joinParts(named.map(({ name }) => name))]),
  ];
  const [first = `mọi ${toReportWords({ dataset, period }).unitName}`, ...others] = parts;
  return upperFirst(others.length === 0 ? first : `${first} (${others.join("; ")})`);
}

/** `khối sự nghiệp và doanh nghiệp`; names that say themselves what they are stay: `cụm 1 và cụm 2`, `phía Đông`. */
export function nameBlocks(ids: readonly (string | null)[], all: readonly Block[]): string {
  const named = all.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return named.every((name) => OWN_KIND.test(name))
    ? joinWithAnd(named.map((name) => name.charAt(0).toLocaleLowerCase("vi") + name.slice(1)))
    : `khối ${joinWithAnd(named.map(lowerFirst))}`;
}

const OWN_KIND = /^(?:khối|cụm|nhóm|vùng|khu vực|địa bàn|phía)\s/iu;
