import { describe, expect, test } from "vitest";
import { compare, packOf } from "../../../tests/samples/packs.ts";
import { KY, type Change } from "../../../tests/samples/root.ts";

describe("what stands twice", () => {
  const PAUSE = "  - tu: 26/3/2020\n    den:\n    ly_do: dịch bệnh\n    van_ban: cong-dien-06\n";
  test.each<readonly [what: string, change: Change]>([
    [
      "two pauses that begin on one day",
      [
        KY,
        `${PAUSE}    pham_vi: tat-ca\n`,
        `${PAUSE}    pham_vi: [co-quan]\n${PAUSE.replace("dịch bệnh", "thiên tai")}    pham_vi: [xa-phuong]\n`,
      ],
    ],
    [
      "a field that is called like another column",
      ["data/bieu-mau.yaml", "ten: Hình thức đại hội", "ten: Loại đơn vị"],
    ],
  ])("%s have not changed by that", (_what, change) => {
    const { record } = packOf([change], { number: 1 });
    expect(compare([change], { record }).sections).toEqual([]);
  });

  test("of two pauses on one day one has changed", () => {
    const two = (until: string): Change => [
      KY,
      `${PAUSE}    pham_vi: tat-ca\n`,
      `${PAUSE}    pham_vi: [co-quan]\n${PAUSE.replace("den:", until)}    pham_vi: [xa-phuong]\n`,
    ];
    const { record } = packOf([two("den: 30/4/2020")], { number: 1 });
    expect(compare([two("den: 05/5/2020")], { record }).sections).toEqual([
      {
        title: "Thời gian tổ chức",
        entries: [{ name: "Tạm hoãn", lines: ["đến ngày: 30/4/2020 → 05/5/2020."] }],
        hiddenText: "",
      },
    ]);
  });

  test("of two pauses on one day the first is gone", () => {
    const second = `${PAUSE.replace("dịch bệnh", "thiên tai")}    pham_vi: [xa-phuong]\n`;
    const change = (tail: string): Change => [KY, `${PAUSE}    pham_vi: tat-ca\n`, tail];
    const { record } = packOf([change(`${PAUSE}    pham_vi: [co-quan]\n${second}`)], { number: 1 });
    expect(compare([change(second)], { record }).sections).toEqual([
      {
        title: "Thời gian tổ chức",
        entries: [{ name: "Tạm hoãn", lines: ["Không còn."] }],
        hiddenText: "",
      },
    ]);
  });

  test("of two items with one title the first is gone", () => {
    const item = (words: string) =>
      `---\ntieu_de: Tuyên truyền\npham_vi: cong-khai\n---\n${words}\n`;
    const first: Change = ["content/2020-04-10/ket-qua/02-a.md", item("Đã phát thanh.")];
    const second: Change = ["content/2020-04-10/ket-qua/03-b.md", item("Đã mở chuyên mục.")];
    const { record } = packOf([first, second], { number: 1 });
    expect(compare([second], { record }).sections).toEqual([
      {
        title: "Lời văn",
        entries: [{ name: "Kết quả đạt được “Tuyên truyền”", lines: ["Không còn."] }],
        hiddenText: "",
      },
    ]);
  });
});
