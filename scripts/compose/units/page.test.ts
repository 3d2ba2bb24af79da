import { expect, test } from "vitest";
import { sampleDataset, type Change } from "../../../tests/samples/root.ts";
import { CHI_TIEU, NAMING } from "../../../tests/samples/units.ts";
import { toUntoldText } from "./page.ts";

const NONE_NAMED: readonly Change[] = [
  [CHI_TIEU, "    neu_ten_don_vi: có\n", ""],
  [
    "data/bieu-mau.yaml",
    "bat_buoc: có\n    cong_khai: don-vi\n",
    "bat_buoc: có\n    cong_khai: tong-hop\n",
  ],
];

test.each<readonly [string, boolean, readonly Change[]]>([
  ["no unit may be named", true, NONE_NAMED],
  ["an indicator allows it", false, [...NONE_NAMED, NAMING]],
])(
  "a unit's page says why it has no results, whatever the results are: %s",
  (_what, says, data) => {
    const dataset = sampleDataset(...data);
    expect(toUntoldText({ dataset })).toMatch(says ? /công khai chung/ : /^$/);
  },
);
