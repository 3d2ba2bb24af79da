import { listMaps, textOf, without, type PlainMap } from "../yaml-text.ts";
import type { Answers } from "./answers.ts";
import { renameTerm, type Sample } from "./sample.ts";

/** An indicator or a statistic of the example, as the new root may take it. */
export interface KeptRule {
  readonly id: string;
  readonly name: string;
  readonly rule: PlainMap;
  /**
   * `asIs`: it judges nothing, or by no number. `general`: its threshold is laid down for everybody, and somebody must
   * compare it. `dormant`: its threshold was the example's own, so it waits for one.
   */
  readonly state: "asIs" | "general" | "dormant";
}

export interface KeptRules {
  readonly strands: readonly PlainMap[];
  readonly rules: readonly KeptRule[];
  /** Those that a rule cites and that hold for everybody. */
  readonly instruments: readonly PlainMap[];
}

/** What the example says of its own office: deadlines, remedies, who is named. */
const OWN_KEYS = ["han", "bien_phap", "neu_ten_don_vi", "neu_ten_tot"];
/** A level that a statistic only counts by. */
const COUNTING = ["muc", "so_sanh"];

/** The strands, indicators and statistics of the example without its own numbers and days; none if nobody wants them. */
export function keepRules(sample: Sample, answers: Answers): KeptRules {
  if (!answers.wantsRules) return { strands: [], rules: [], instruments: [] };
  const hasGeneral = answers.kind.rules?.term === answers.term;
  const all = listMaps(sample.rules, "chi_tieu").map((rule) => toKept(rule, sample, answers));
  const cited = new Set(
    all.flatMap(({ state, rule }) => (state === "dormant" ? [] : [textOf(rule, "can_cu")])),
  );
  const instruments = listMaps(sample.instruments, "van_ban").filter(
    (one) => hasGeneral && cited.has(textOf(one, "id")),
  );
  const known = new Set(instruments.map((one) => textOf(one, "id")));
  return {
    strands: listMaps(sample.rules, "mang").map((strand) => without(strand, OWN_KEYS)),
    rules: all.map((kept) => ({ ...kept, rule: citeKnown(kept.rule, known) })),
    instruments,
  };
}

function toKept(whole: PlainMap, sample: Sample, answers: Answers): KeptRule {
  const isStatistic = whole["tinh"] !== undefined;
  const own = without(whole, isStatistic ? [...OWN_KEYS, ...COUNTING] : OWN_KEYS);
  const rule = renameTerm(own, sample, answers.term);
  const about = { id: textOf(whole, "id"), name: textOf(rule, "ten") };
  // The threshold of a procedure is one of its own steps.
  const hasThreshold = whole["nguong"] !== undefined && textOf(whole, "kieu") !== "cac-buoc";
  if (isStatistic || !hasThreshold) return { ...about, rule, state: "asIs" };
  const scope = listSampleScope(sample, answers);
  if (!isGeneral(about.id, answers) || scope.length === 0)
    return { ...about, rule: withoutThreshold(rule), state: "dormant" };
  const isForAll = scope.length === listUsedTypes(answers).length;
  const scoped = isForAll ? rule : { ...rule, loai_don_vi: scope };
  return { ...about, rule: scoped, state: "general" };
}

function isGeneral(id: string, { kind, term }: Answers): boolean {
  return kind.rules?.term === term && kind.rules.indicators.includes(id);
}

/** The types for which the example's rules are made and of which the new root has units. */
function listSampleScope({ unitTypes }: Sample, answers: Answers): readonly string[] {
  const known = new Set(listMaps(unitTypes, "loai_don_vi").map((type) => textOf(type, "id")));
  return listUsedTypes(answers).filter((id) => known.has(id));
}

export function listUsedTypes({ types, units }: Answers): readonly string[] {
  const used = new Set(units.map(({ type }) => type));
  return types.map(({ id }) => id).filter((id) => used.has(id));
}

function withoutThreshold(rule: PlainMap): PlainMap {
  const blank = (key: string) => (rule[key] === undefined ? {} : { [key]: null });
  return { ...rule, nguong: null, ...blank("sai_so") };
}

function citeKnown(rule: PlainMap, known: ReadonlySet<string>): PlainMap {
  return known.has(textOf(rule, "can_cu")) ? rule : without(rule, ["can_cu", "dieu_khoan"]);
}
