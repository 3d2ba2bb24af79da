import type { SourceFile } from "../../load/source-file.ts";
import type { UnitType } from "../../model/form/form.ts";
import type { Problem } from "../../model/problem.ts";
import { findEntry, findText, itemsOf } from "../../validate/parse/source-node.ts";
import { parseYaml } from "../../validate/parse/yaml.ts";
import { checkCharacters } from "../../validate/checks/signs/characters.ts";
import { NOTHING_KNOWN, type Reading } from "../../validate/readers/reading.ts";
import {
  blankable,
  INVALID,
  listOf,
  listOfGood,
  mapped,
  optional,
  problemIn,
  readQuietly,
  record,
  required,
} from "../../validate/readers/records.ts";
import { choice, date, name, text, yesNo } from "../../validate/readers/scalars.ts";
import type { SourceNode, TextNode } from "../../validate/parse/source-node.ts";
import { toSpokenForm } from "../../validate/read/spoken-form.ts";
import { unitType } from "../../validate/schema/units/unit-types.ts";
import type { Answers } from "./answers.ts";
import { ROOT_KINDS, type RootKind } from "./kinds.ts";
import { proposeType } from "./propose-type.ts";
import { toTerm } from "./read-answer.ts";

export type AnswersRead =
  | { readonly kind: "answers"; readonly answers: Answers }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

const kindReader = choice(Object.fromEntries(ROOT_KINDS.map((kind) => [kind.id, kind])));

/**
 * The answers for a new root from a file, for a script. A type that the file does not name is a problem, with a proposal:
 * nobody confirms a guess here.
 * @param typesOf the types of an example
 */
export function readAnswersFile(
  source: SourceFile,
  typesOf: (kind: RootKind) => readonly UnitType[],
): AnswersRead {
  const problems: Problem[] = [];
  const reading: Reading = {
    report: (problem) => {
      problems.push(problem);
    },
    known: NOTHING_KNOWN,
  };
  const checked = checkCharacters(source, reading.report);
  const node = checked === undefined ? undefined : parseYaml(checked, reading.report);
  const answers = node === undefined ? INVALID : readAnswers(node, typesOf, reading);
  return problems.length === 0 && answers !== INVALID
    ? { kind: "answers", answers }
    : { kind: "problems", problems };
}

function readAnswers(
  node: SourceNode,
  typesOf: (kind: RootKind) => readonly UnitType[],
  reading: Reading,
): Answers | typeof INVALID {
  const kind = readQuietly(kindReader, findEntry(node, "mau"), reading);
  const own = readQuietly(listOf(unitType), findEntry(node, "loai_don_vi"), reading) ?? [];
  const types = [...(kind === undefined ? [] : typesOf(kind)), ...own];
  reportUntyped(node, types, reading);
  reportSameNames(node, reading);
  return toAnswersReader(types)(node, reading);
}

/** The keys are those of `data/to-chuc.yaml` where it has them. */
export function toAnswersReader(types: readonly UnitType[]) {
  const type = choice(Object.fromEntries(types.map(({ id }) => [id, id])));
  const unit = mapped(record({ ten: required(name), loai: optional(type) }), ({ ten, loai }) => ({
    name: ten,
    type: loai ?? "",
  }));
  return mapped(
    record({
      mau: required(kindReader),
      chi_tieu_mau: required(yesNo),
      ten: required(name),
      cap_tren: blankable(name),
      dia_danh: required(text),
      nhiem_ky: required(text),
      ngay_chot: required(date),
      so_lieu_minh_hoa: required(yesNo),
      loai_don_vi: optional(listOf(unitType)),
      don_vi: required(listOfGood(unit, 1)),
    }),
    (from): Answers => ({
      kind: from.mau,
      wantsRules: from.chi_tieu_mau,
      issuer: { name: from.ten, superior: from.cap_tren, place: from.dia_danh },
      term: toTerm(from.nhiem_ky),
      cutoff: from.ngay_chot,
      isIllustrative: from.so_lieu_minh_hoa,
      types,
      units: from.don_vi,
    }),
  );
}

/** The check would name files that were never written. */
function reportSameNames(node: SourceNode, { report }: Reading): void {
  const firsts = new Map<string, TextNode>();
  for (const unit of itemsOf(node, "don_vi")) {
    const at = findText(unit, "ten");
    if (at === undefined) continue;
    const spoken = toSpokenForm(at.text);
    const first = firsts.get(spoken);
    if (first === undefined) {
      firsts.set(spoken, at);
      continue;
    }
    const allowed = `${first.place.file}:${first.place.line}`;
    if (first.text === at.text) report(problemIn(at, "duplicate-name", { allowed }));
    else report(problemIn(at, "similar-name", { allowed, hint: first.text }));
  }
}

function reportUntyped(node: SourceNode, types: readonly UnitType[], { report }: Reading): void {
  for (const unit of itemsOf(node, "don_vi")) {
    const loai = findEntry(unit, "loai");
    if (unit.kind !== "map" || (loai !== undefined && loai.kind !== "empty")) continue;
    const proposed = proposeType({ name: findText(unit, "ten")?.text ?? "", others: [] }, types);
    const hint =
      proposed === null ? {} : { hint: `nếu là «${proposed.name}» thì ghi «loai: ${proposed.id}»` };
    report(problemIn(unit, "missing-key", { found: "loai", ...hint }));
  }
}
