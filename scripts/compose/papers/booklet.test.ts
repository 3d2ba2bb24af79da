import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { NO_BLOCKS, sampleDataset } from "../../../tests/samples/root.ts";
import { composeBooklet, planPartBooklets, planBooklet } from "./booklet.ts";

const dataset = sampleDataset();
const {
  internal: { briefing: internal },
  evaluations,
} = toSampleBriefings(dataset);

test("one booklet holds every unit once, by block in the order of the blocks", () => {
  const { shell, view } = composeBooklet(planBooklet(internal), internal, evaluations);
  const names = view.blocks.flatMap(({ units }) => units.map(({ name }) => name));
  expect(names.toSorted()).toEqual(internal.period.units.map(({ name }) => name).toSorted());
  expect(view.blocks.map(({ title }) => title)).toEqual(["Khối xã, phường", "Khối cơ quan"]);
  expect(shell.runningHeads.map(({ text }) => text).toSorted()).toEqual(names.toSorted());
});

test("by block, every booklet holds the units of its block alone", () => {
  const plans = planPartBooklets(internal);
  expect(plans.map(({ path, title }) => [path, title])).toEqual([
    ["noi-bo/tap-don-vi-xa-phuong.pdf", "Tập phiếu đơn vị: khối xã, phường"],
    ["noi-bo/tap-don-vi-co-quan.pdf", "Tập phiếu đơn vị: khối cơ quan"],
  ]);
  expect(plans.map(({ units }) => units.map(({ block }) => block))).toEqual([
    ["xa-phuong", "xa-phuong"],
    ["co-quan"],
  ]);
  const [paper] = plans.map((plan) => composeBooklet(plan, internal, evaluations));
  expect(paper?.view.blocks.map(({ title }) => title)).toEqual(["Khối xã, phường"]);
});

test("without blocks, the contents are one list, and a booklet that is too thick is parted by type", () => {
  const { internal: own, evaluations: judged } = toSampleBriefings(sampleDataset(...NO_BLOCKS));
  const { view } = composeBooklet(planBooklet(own.briefing), own.briefing, judged);
  expect(view.blocks.map(({ title, units }) => [title, units.length])).toEqual([[null, 3]]);
  expect(planPartBooklets(own.briefing).map(({ path, title }) => [path, title])).toEqual([
    ["noi-bo/tap-don-vi-dang-bo-xa.pdf", "Tập phiếu đơn vị: đảng bộ xã"],
    ["noi-bo/tap-don-vi-dang-bo-phuong.pdf", "Tập phiếu đơn vị: đảng bộ phường"],
    ["noi-bo/tap-don-vi-chi-bo.pdf", "Tập phiếu đơn vị: chi bộ cơ sở"],
  ]);
});
