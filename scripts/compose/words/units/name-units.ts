import type { Dataset } from "../../../model/dataset.ts";
import { findQuantity, findWords } from "../../../model/rules/scale.ts";
import { formatCount } from "../../../model/texts/format-count.ts";
import { joinWithAnd, lowerFirst } from "../sentences.ts";

type Names = Pick<Dataset, "unitTypes" | "collectiveNames" | "wording">;

/** The common name of units of these types: `đảng bộ xã, phường`. One type has its own name. */
export function nameTypes(types: readonly string[], { unitTypes, collectiveNames }: Names): string {
  const wanted = new Set(types);
  const collective = collectiveNames.find(
    ({ unitTypes: own }) => own.length === wanted.size && own.every((type) => wanted.has(type)),
  );
  if (collective !== undefined) return collective.name;
  if (wanted.size === unitTypes.length && wanted.size > 2) return "đơn vị";
  const own = unitTypes.filter(({ id }) => wanted.has(id));
  return own.length === 0 ? "đơn vị" : joinWithAnd(own.map(({ name }) => lowerFirst(name)));
}

/**
 * `count` of `whole` units in words: `một xã`, `một đơn vị`, `hai đảng bộ xã, phường`, `một số đảng bộ xã, phường`, `không có chi bộ nào`.
 * The data's scale `so_luong` sets the word for each share of three and more.
 */
export function quantifyUnits(
  amount: { readonly count: number; readonly whole: number; readonly types: readonly string[] },
  names: Names,
): string {
  const name = nameTogether(amount.types, names);
  if (amount.count === 0) return `không có ${name} nào`;
  if (amount.count === 1) return `một ${nameOne(amount.types, names)}`;
  return `${toQuantity(amount.count, amount.whole, names)} ${name}`;
}

/** Of several types without a common name nobody knows which is meant by «hai đảng bộ xã và chi bộ doanh nghiệp». */
function nameTogether(types: readonly string[], names: Names): string {
  const name = nameTypes(types, names);
  return types.length > 1 && !names.collectiveNames.some((one) => one.name === name)
    ? "đơn vị"
    : name;
}

/** The word for a part of two units and more: `hai`, `cả hai`, by the data's scale `hầu hết các`. */
export function toQuantity(
  count: number,
  whole: number,
  { wording }: Pick<Names, "wording">,
): string {
  return findQuantity(wording.quantity, count, whole) ?? formatCount(count);
}

/** `đã hoàn thành`, `cơ bản đã hoàn thành`: the data's scale `hoan_thanh` sets the rule. */
export function wordCompletion(done: number, whole: number, { wording }: Names): string {
  if (whole === 0) return "chưa có số liệu";
  const share = { numerator: done, denominator: whole };
  return findWords(wording.completion, share) ?? "";
}

/** A common name that lists types («đảng bộ xã, phường») is no name of one unit. */
function nameOne(types: readonly string[], names: Names): string {
  const [only, ...others] = types;
  const type = others.length === 0 ? names.unitTypes.find(({ id }) => id === only) : undefined;
  const name = type?.shortName ?? nameTogether(types, names);
  return name.includes(",") ? "đơn vị" : name;
}
