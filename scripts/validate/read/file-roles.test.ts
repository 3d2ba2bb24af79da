import { describe, expect, test } from "vitest";
import { sentencesOf, XA_A, type Change } from "../../../tests/samples/root.ts";

describe("an unknown file is compared with the known ones", () => {
  const unit =
    "ten: Đảng bộ xã AB\nloai: dang-bo-xa\nkhoi: xa-phuong\ndon_vi_diem: không\nso_lieu: chua-gui\n";
  const folder = "data/ky/2020-04-10/don-vi";

  test.each<readonly [string, readonly Change[], readonly string[]]>([
    [
      "another ending",
      [[`${folder}/xa-a.yml`, unit]],
      [
        `${folder}/xa-a.yml:1:1: chương trình không biết tệp «${folder}/xa-a.yml» dùng để làm gì; đã có «${folder}/xa-a.yaml»; nếu đây là bản chép thì xóa đi.`,
      ],
    ],
    [
      "a unit's file under a misspelt name",
      [
        [XA_A, null],
        [`${folder}/xa-aa.yaml`, unit],
      ],
      [
        `${XA_A}:1:1: đơn vị «xa-a» có ở kỳ trước (data/ky/2020-03-05/don-vi/xa-a.yaml) nhưng kỳ này không có tệp; có phải tệp «xa-aa.yaml» ghi sai tên?`,
      ],
    ],
    [
      "an item in a misspelt folder",
      [["content/2020-04-10/hanche/02-them.md", "---\n---\nA\n"]],
      [
        "content/2020-04-10/hanche/: không có thư mục nào tên «hanche» ở đây; chuyển các tệp trong thư mục này sang «han-che» rồi xóa nó.",
      ],
    ],
    [
      "a unit's file a folder too deep",
      [[`${folder}/xa/xa-a.yaml`, unit]],
      [
        `${folder}/xa/xa-a.yaml:1:1: chương trình không biết tệp «${folder}/xa/xa-a.yaml» dùng để làm gì; đã có «${folder}/xa-a.yaml»; nếu đây là bản chép thì xóa đi.`,
      ],
    ],
  ])("%s", (_what, changes, expected) => {
    expect(sentencesOf(...changes)).toEqual(expected);
  });
});
