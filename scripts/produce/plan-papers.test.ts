import path from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../../tests/roots/project-root.ts";
import { readSoundRoot } from "../../tests/roots/sound-root.ts";
import { compose, type Composed } from "../compose/compose.ts";
import { eachPaper, listRefused } from "./plan-papers.ts";

const composed = compose(await readSoundRoot(path.join(PROJECT, "tests/golden/hai-ky")));
const { units } = composed.internal.briefing.period;

/** The same with so many units in each block. */
function withUnits(counts: Readonly<Record<string, number>>): Composed {
  const { internal } = composed;
  const { briefing } = internal;
  const many = Object.entries(counts).flatMap(([block, count]) => {
    const one = units.find((unit) => unit.block === block);
    return one === undefined ? [] : Array.from({ length: count }, () => one);
  });
  const period = { ...briefing.period, units: many };
  return { ...composed, internal: { ...internal, briefing: { ...briefing, period } } };
}

const WHOLE = "noi-bo/tap-don-vi.pdf";
const XA = "noi-bo/tap-don-vi-xa.pdf";
const CO_QUAN = "noi-bo/tap-don-vi-co-quan.pdf";

test.each([
  ["all units fit into one booklet", { xa: 250, "co-quan": 249 }, [WHOLE], []],
  ["each block needs its own", { xa: 250, "co-quan": 250 }, [XA, CO_QUAN], []],
  ["a block is too thick", { xa: 500, "co-quan": 1 }, [CO_QUAN], ["Tập phiếu đơn vị: khối xã"]],
])("%s: these booklets are printed, and these are refused", (_what, counts, booklets, refused) => {
  const root = withUnits(counts);
  const paths = Array.from(eachPaper(root), (paper) => paper.path);
  expect(paths.filter((one) => one.startsWith("noi-bo/tap-don-vi"))).toEqual(booklets);
  expect(listRefused(root, [])).toEqual(refused);
});

test("when the print of the one booklet is too thick, blocks that are too thick as well are refused", () => {
  const root = withUnits({ xa: 10, "co-quan": 10 });
  expect(listRefused(root, [WHOLE])).toEqual([]);
  expect(listRefused(root, [WHOLE, XA])).toEqual(["Tập phiếu đơn vị: khối xã"]);
});
