import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import { toShortDistance, type Distance } from "../words/indicators/distance-text.ts";
import { tellEach } from "../words/units/part-text.ts";

export type ShareResult = "met" | "unmet" | "notDue";

export interface ShareFact {
  readonly name: string;
  readonly result: Told<ShareResult>;
  /** `null`: nothing is told. */
  readonly distance: Distance | null;
}

/**
 * How many of the shares of all units together reach their levels, and which is farthest from its level, or nearest
 * where all do; of withheld ones nothing is said.
 * @param name what is counted: `tỷ lệ chung`
 */
export function tellShares(facts: readonly ShareFact[], name: string): string | null {
  const told = facts.filter(({ result }) => result !== WITHHELD);
  const having = (wanted: ShareResult) => told.filter(({ result }) => result === wanted);
  const [unmet, met] = [having("unmet"), having("met")];
  const tell = (part: number) => tellEach(part, told.length, name);
  if (unmet.length > 0)
    return `${tell(unmet.length)} chưa đạt mức quy định${tellExtreme(unmet, "xa")}`;
  if (met.length === 0) return null;
  return met.length < told.length
    ? `${tell(met.length)} đã đạt mức quy định`
    : `${tell(met.length)} đạt mức quy định${tellExtreme(met, "sát")}`;
}

/** `, xa mức nhất là “Tỷ lệ nữ”: thấp hơn 0,2 điểm phần trăm`; of a single one `: “Tỷ lệ nữ” thấp hơn …`; empty where several are. */
function tellExtreme(facts: readonly ShareFact[], which: "xa" | "sát"): string {
  const placed = facts.flatMap(({ name, distance }) =>
    distance === null || distance.side === "within" ? [] : [{ name, distance }],
  );
  if (placed.length < facts.length) return "";
  const sizeOf = ({ distance }: (typeof placed)[number]) => Math.abs(distance.points);
  const [one, ...others] = placed.toSorted((a, b) =>
    which === "xa" ? sizeOf(b) - sizeOf(a) : sizeOf(a) - sizeOf(b),
  );
  if (one === undefined) return "";
  // What reads alike is a tie for a reader.
  if (others.some(({ distance }) => distance.pointsText === one.distance.pointsText)) return "";
  const behind = toShortDistance(one.distance);
  return placed.length === 1
    ? `: “${one.name}” ${behind}`
    : `, ${which} mức nhất là “${one.name}”: ${behind}`;
}
