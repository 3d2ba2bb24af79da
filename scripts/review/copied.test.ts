import { expect, test } from "vitest";
import { LONG_NOTE, reviewRoot } from "../../tests/samples/faults/review.ts";
import { HAN_CHE, KY, sampleRoot, XA_A, type Change } from "../../tests/samples/root.ts";

const kind = (key: string): Change => [
  KY,
  "so_van_ban:",
  `loai_bao_cao:\n  ${key}: ${LONG_NOTE}\nso_van_ban:`,
];
const TITLE: Change = [HAN_CHE, "tieu_de: Cơ cấu cấp ủy", `tieu_de: ${LONG_NOTE}`];

test.each([
  ["the source of the figures", kind("nguon_so_lieu")],
  ["the matter of the report", kind("chu_de")],
  ["the title of a shortcoming", TITLE],
  ["the title of the report", [KY, "tieu_de: Công tác chuẩn bị đại hội", `tieu_de: ${LONG_NOTE}`]],
  ["the reason of a postponement", [KY, "ly_do: dịch bệnh", `ly_do: ${LONG_NOTE}`]],
] as const)("%s copies no internal note", (_where, change: Change) => {
  const found = reviewRoot(sampleRoot([XA_A, "GHI-CHU-DON-VI", LONG_NOTE], change));
  expect(found.filter(({ code }) => code === "copied-internal")).not.toEqual([]);
});
