import type { Block } from "../../model/form.ts";
import { formatDate } from "../../model/format-date.ts";
import type { Postponement } from "../../model/period.ts";
import type { Briefing } from "../audience/briefing.ts";
import { joinWithAnd, lowerFirst } from "./sentences.ts";

/** `từ ngày 26/3/2020, chưa xác định ngày kết thúc; lý do: …; phạm vi: khối xã, phường`. */
export function composePostponement(pause: Postponement, all: readonly Block[]): string {
  return `${toSpanText(pause)}; lý do: ${pause.reason}${toScopeText(pause, all)}`;
}

/** `từ ngày 26/3/2020, chưa xác định ngày kết thúc`. */
export function toSpanText({ from, until }: Postponement): string {
  const end = until === null ? "chưa xác định ngày kết thúc" : `đến ngày ${formatDate(until)}`;
  return `từ ngày ${formatDate(from)}, ${end}`;
}

/** The blocks that are put off; empty where all blocks are. */
export function toScopeText({ blocks }: Postponement, all: readonly Block[]): string {
  const covered = all.filter(({ id }) => blocks.includes(id)).map(({ name }) => lowerFirst(name));
  return covered.length === all.length ? "" : `; phạm vi: khối ${joinWithAnd(covered)}`;
}

/** `Tạm hoãn tổ chức đại hội từ ngày …`: a reader of planned days must know it. */
export function composePauseTexts({ period, dataset }: Briefing): readonly string[] {
  return period.postponements.map(
    (pause) =>
      `Tạm hoãn tổ chức đại hội ${toSpanText(pause)}${toScopeText(pause, dataset.blocks)}.`,
  );
}
