import type { Group } from "../../../model/units/group.ts";
import {
  ANSWERING,
  isBest,
  isExtreme,
  nameWanted,
  type Wanted,
} from "../../../model/prose/placeholder.ts";
import { problemAt, type Place, type Report } from "../../../model/problem.ts";
import type { Membership } from "../../../model/form/scope.ts";
import type { Definitions } from "../../read/definitions.ts";
import { findNearest } from "../../sentences/nearest.ts";

interface Check {
  readonly definitions: Definitions;
  readonly isPublic: boolean;
  readonly place: Place;
  readonly report: Report;
}

/** Checks a figure that is of some units only: of a block, a type, one answer, the first or the last. */
export function checkPart(wanted: Wanted, check: Check): void {
  if (check.isPublic && isExtreme(wanted)) checkOpen(wanted, check);
  if (wanted.group !== null) checkGroup(wanted.group, wanted.subject, check);
  if (wanted.answer !== null) checkAnswer(wanted.answer, wanted.subject, check);
}

/** The public never learns who has least, and who has most only where the data says so. */
function checkOpen(wanted: Wanted, { definitions, place, report }: Check): void {
  const found = nameWanted(wanted);
  if (!isBest(wanted)) {
    report(problemAt(place, "placeholder-lowest", { found }));
    return;
  }
  const { indicators, statistics } = definitions;
  const own = [...indicators, ...statistics].find(({ id }) => id === wanted.subject);
  if (wanted.figure === "ten_cao_nhat" && own?.mayNameBest === false)
    report(problemAt(place, "placeholder-unnamed", { found }));
}

/** Whether a block or a type is there, and has units that the figure can be about. */
function checkGroup({ by, id }: Group, subject: string, check: Check): void {
  const { definitions, place, report } = check;
  const { known } = definitions;
  const ids = by === "khoi" ? known.block : known.unitType;
  if (ids === null) return;
  if (by === "khoi" && ids.size === 0) {
    const about = { found: `${subject}.khoi.${id}`, hint: "bỏ chỗ điền này" };
    report(problemAt(place, "no-blocks", about));
  } else if (!ids.has(id)) {
    const hint = findNearest(id, ids) ?? null;
    report(problemAt(place, "placeholder-unknown", { found: id, hint }));
  } else if (!isReached({ by, id }, findScope(subject, definitions))) {
    const found = `${subject}.${by}.${id}`;
    report(problemAt(place, "placeholder-outside", { found }));
  }
}

function isReached({ by, id }: Group, scope: Membership | undefined): boolean {
  if (scope === undefined) return true;
  return by === "loai" ? scope.unitTypes.includes(id) : (scope.blocks?.includes(id) ?? true);
}

function findScope(
  subject: string,
  { indicators, statistics, form }: Definitions,
): Membership | undefined {
  return [...indicators, ...statistics, ...form.fields].find(({ id }) => id === subject);
}

function checkAnswer(answer: string, subject: string, { definitions, place, report }: Check): void {
  const answers = definitions.known.field?.get(subject)?.options ?? null;
  if (answers === null || answers.includes(answer)) return;
  const all = answers.map((one) => `${ANSWERING}.${one}`);
  const found = `${ANSWERING}.${answer}`;
  const hint = findNearest(found, all) ?? null;
  const about = { found: `${subject}.${found}`, allowed: all.join(", "), hint };
  report(problemAt(place, "placeholder-figure", about));
}
