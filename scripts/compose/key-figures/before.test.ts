import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { change, SILENT_D, XA_D } from "../../../tests/samples/faults/reorganizations.ts";
import {
  CHI_BO_C,
  sampleDataset,
  sampleRoot,
  XA_A,
  type Change,
} from "../../../tests/samples/root.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { composeMissed } from "./missed.ts";
import { composeProgress } from "./progress.ts";

const newestOf = (...changes: readonly Change[]) =>
  toSampleBriefings(sampleDataset(...changes)).newest;
const tell = (briefing: Briefing) =>
  [composeProgress, composeMissed].map((maker) => maker(briefing)?.tiles.map((one) => one.before));

/** Commune A becomes two, and the ward takes in the cell: as many units as before, and not the same. */
const OTHER_UNITS: readonly Change[] = [
  change(
    "loai: chia-tach, don_vi: [xa-a], thanh: [xa-d, xa-e]",
    "loai: sap-nhap, don_vi: [chi-bo-c], thanh: [phuong-b]",
  ),
  [XA_A, null],
  [CHI_BO_C, null],
  [
    XA_D,
    sampleRoot()
      .find(({ file }) => file === XA_A)
      ?.text.replace("xã A", "xã D") ?? "",
  ],
  [XA_D.replace("xa-d", "xa-e"), SILENT_D.replace("xã D", "xã E")],
];

/** The newest briefing, where an indicator is withheld in each period. */
function withhold(now: string, before: string): Briefing {
  const newest = newestOf();
  const { previous } = newest;
  if (previous === null) throw new TypeError("no period before");
  const hide = (summary: Briefing["summary"], id: string) => ({
    ...summary,
    indicators: new Map([...summary.indicators, [id, WITHHELD] as const]),
  });
  return {
    ...newest,
    summary: hide(newest.summary, now),
    previous: { ...previous, summary: hide(previous.summary, before) },
  };
}

const GROWN = ["kỳ trước 0 · tăng 1", "kỳ trước 0 · tăng 1", "kỳ trước cũng 1"];

test.each<readonly [string, Briefing, readonly unknown[]]>([
  [
    "the same units and indicators are compared",
    newestOf(),
    [GROWN, ["kỳ trước 2 · tăng 1", "kỳ trước cũng 2"]],
  ],
  [
    "other units are not, be they as many",
    newestOf(...OTHER_UNITS),
    [
      ["kỳ trước 0/3", "kỳ trước 0/3", "kỳ trước 1/3"],
      ["kỳ trước 2/5", "kỳ trước 2/3"],
    ],
  ],
  [
    "the same told indicators are",
    withhold("lap-ban-chi-dao", "lap-ban-chi-dao"),
    [GROWN, ["kỳ trước 1 · tăng 1", "kỳ trước cũng 2"]],
  ],
  [
    "others are not, be they as many",
    withhold("lap-ban-chi-dao", "bao-cao-chinh-tri"),
    [GROWN, ["kỳ trước 2/4", "kỳ trước 2/3"]],
  ],
])("%s", (_sentence, briefing, told) => {
  expect(tell(briefing)).toEqual(told);
});
