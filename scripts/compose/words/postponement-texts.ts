import type { Dataset } from "../../model/dataset.ts";
import { formatInSentence } from "../../model/moment.ts";
import type { Postponement } from "../../model/period.ts";
import type { Briefing } from "../audience/briefing.ts";
import { nameTypes } from "./name-units.ts";
import { listScopeTexts, nameBlocks } from "./scope-text.ts";

/** `từ ngày 26/3/2020, chưa xác định ngày kết thúc; lý do: …; phạm vi: khối xã, phường`. */
export function composePostponement(pause: Postponement, dataset: Dataset): string {
  return `${toSpanText(pause)}; lý do: ${pause.reason}${toScopeText(pause, dataset)}`;
}

/** `từ ngày 26/3/2020, chưa xác định ngày kết thúc`. */
export function toSpanText({ from, until }: Postponement): string {
  const end = until === null ? "chưa xác định ngày kết thúc" : `đến ${formatInSentence(until)}`;
  return `từ ${formatInSentence(from)}, ${end}`;
}

/** Who is put off: `; phạm vi: khối xã, phường`; empty where everybody is. */
export function toScopeText({ scope }: Postponement, dataset: Dataset): string {
  const { unitTypes, blocks, ...others } = scope;
  const isAll = (some: readonly unknown[] | null, all: readonly unknown[]) =>
    some === null || some.length === all.length;
  const texts = [
    ...(isAll(unitTypes, dataset.unitTypes) ? [] : [nameTypes(unitTypes, dataset)]),
    ...(blocks === null || isAll(blocks, dataset.blocks)
      ? []
      : [nameBlocks(blocks, dataset.blocks)]),
    ...listScopeTexts({ ...others, blocks: null }, dataset),
  ];
  return texts.length === 0 ? "" : `; phạm vi: ${texts.join("; ")}`;
}

/** `Tạm hoãn tổ chức đại hội từ ngày …`: a reader of planned days must know it. */
export function composePauseTexts({ period, dataset }: Briefing): readonly string[] {
  return period.postponements.map(
    (pause) => `Tạm hoãn tổ chức đại hội ${toSpanText(pause)}${toScopeText(pause, dataset)}.`,
  );
}
