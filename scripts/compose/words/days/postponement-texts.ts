import type { Dataset } from "../../../model/dataset.ts";
import { formatInSentence } from "../../../model/days/moment.ts";
import type { Period, Postponement } from "../../../model/report/period.ts";
import type { Briefing } from "../../audience/briefing.ts";
import { citeShort } from "../citations.ts";
import { toWindowText } from "./window-texts.ts";
import { nameTypes } from "../units/name-units.ts";
import { listScopeTexts, nameBlocks } from "../units/scope-text.ts";
import { lowerFirst } from "../sentences.ts";

/** `từ ngày 26/3/2020, chưa xác định ngày kết thúc; lý do: …; phạm vi: khối xã, phường; vẫn tiếp tục: …`. */
export function composePostponement(pause: Postponement, dataset: Dataset): string {
  return `${toSpanText(pause)}; lý do: ${pause.reason}${toScopeText(pause, dataset)}${toMeanwhileText(pause)}`;
}

/** `từ 0 giờ ngày 26/3/2020, cho đến khi có chỉ đạo mới`, `từ ngày 26/3/2020, chưa xác định ngày kết thúc`. */
export function toSpanText({ from, hour, until, resumeWhen }: Postponement): string {
  const begin = `từ ${hour === null ? "" : `${hour} `}${formatInSentence(from)}`;
  if (until === null)
    return `${begin}, ${resumeWhen === null ? "chưa xác định ngày kết thúc" : `cho đến khi ${resumeWhen}`}`;
  const condition = resumeWhen === null ? "" : `, tiếp tục khi ${resumeWhen}`;
  return `${begin} đến ${formatInSentence(until)}${condition}`;
}

/** `; vẫn tiếp tục: …; theo dõi: …`: what goes on meanwhile, and for insiders who watches. */
export function toMeanwhileText({ meanwhile, watcher }: Postponement): string {
  const going = meanwhile === null ? "" : `; vẫn tiếp tục: ${meanwhile}`;
  return `${going}${watcher === null ? "" : `; theo dõi: ${watcher}`}`;
}

/** Who is put off: `; phạm vi: khối xã, phường`; empty where everybody is. */
export function toScopeText(pause: Postponement, dataset: Dataset): string {
  const whose = nameScope(pause, dataset);
  return whose === "" ? "" : `; phạm vi: ${whose}`;
}

function nameScope({ scope }: Postponement, dataset: Dataset): string {
  const { unitTypes, blocks, ...others } = scope;
  const texts = [
    ...listTypes(unitTypes, dataset),
    ...(blocks === null || blocks.length === dataset.blocks.length
      ? []
      : [nameBlocks(blocks, dataset.blocks)]),
    ...listScopeTexts({ ...others, blocks: null }, dataset),
  ];
  return texts.join("; ");
}

/** `Tạm hoãn tổ chức đại hội (khối doanh nghiệp) từ ngày …`: of whom it is comes before all else. */
function toPauseText(pause: Postponement, dataset: Dataset): string {
  const whose = nameScope(pause, dataset);
  return `Tạm hoãn tổ chức đại hội ${whose === "" ? "" : `(${whose}) `}${toSpanText(pause)}`;
}

/** What a postponement says of units besides their blocks: `chi bộ; đơn vị điểm`; `null`: nothing. */
export function toNarrowScopeText({ scope }: Postponement, dataset: Dataset): string | null {
  const { unitTypes, ...others } = scope;
  const texts = [
    ...listTypes(unitTypes, dataset),
    ...listScopeTexts({ ...others, blocks: null }, dataset),
  ];
  return texts.length === 0 ? null : texts.join("; ");
}

/** The types that are put off; none where all are. */
function listTypes(types: readonly string[], dataset: Dataset): readonly string[] {
  return types.length === dataset.unitTypes.length ? [] : [nameTypes(types, dataset)];
}

/** The last postponement that is not over, and why; `null`: none. */
export function composeNews({
  period,
  dataset,
}: Briefing): { readonly text: string; readonly detail: string } | null {
  const open = period.postponements.filter((pause) => !isOver(pause, period));
  const last = open.toSorted((a, b) => (a.from.first < b.from.first ? 1 : -1))[0];
  if (last === undefined) return null;
  const instrument = dataset.instruments.find(({ id }) => id === last.instrument);
  const source = instrument === undefined ? "" : ` (${citeShort(instrument)})`;
  const plan =
    period.plannedWindow === null
      ? ""
      : ` Kế hoạch trước đó: ${toWindowText(period.plannedWindow)}.`;
  const going = last.meanwhile === null ? "" : ` Vẫn tiếp tục: ${last.meanwhile}.`;
  return {
    text: toPauseText(last, dataset),
    detail: `Lý do: ${last.reason}${source}.${plan}${going}`,
  };
}

function isOver({ until }: Postponement, { date }: Pick<Period, "date">): boolean {
  return until !== null && until.last < date;
}

/** `Tạm hoãn tổ chức đại hội từ ngày …`, of one that is over `Đã tạm hoãn …`: a reader of planned days must know it. */
export function composePauseTexts({ period, dataset }: Briefing): readonly string[] {
  return period.postponements.map((pause) =>
    isOver(pause, period)
      ? `Đã ${lowerFirst(toPauseText(pause, dataset))}.`
      : `${toPauseText(pause, dataset)}${toMeanwhileText(pause)}.`,
  );
}
