import { describe, expect, test } from "vitest";
import { countPages, listFonts, stabilizePdf } from "./stable-pdf.ts";

function stabilize(text: string): string {
  return Buffer.from(stabilizePdf(Buffer.from(text, "latin1"), "2020-04-10")).toString("latin1");
}

describe("PDF in lại vẫn như cũ", () => {
  test.each([
    [
      "ngày tạo và ngày sửa là ngày của báo cáo",
      "/CreationDate (D:20261123104112+00'00')\n/ModDate (D:20261123104112+07'00')",
      "/CreationDate (D:20200410000000+00'00')\n/ModDate (D:20200410000000+00'00')",
    ],
    [
      "số của ô bảng đánh lại từ 1 theo thứ tự xuất hiện, cây tra cứu vẫn xếp đúng",
      "/Headers [(node00000085)] /ID (node00000084)\n" +
        "/Limits [(node00000084) (node00000085)]\n/Names [(node00000084) 9 0 R (node00000085) 12 0 R]",
      "/Headers [(node00000001)] /ID (node00000002)\n" +
        "/Limits [(node00000001) (node00000002)]\n/Names [(node00000001) 12 0 R (node00000002) 9 0 R]",
    ],
    ["số hiệu của tệp bỏ trống", "/ID [<0AF3> <9b>]", "/ID [<0000> <00>]"],
    ["chữ trong trang không bị đụng tới", "(xem node00000084)", "(xem node00000084)"],
  ])("%s", (_sentence, raw, stable) => {
    expect(stabilize(raw)).toBe(stable);
  });

  test("đếm trang, không đếm nút gộp trang", () => {
    expect(
      countPages(Buffer.from("<</Type /Page\n/A 1>> <</Type /Pages\n>> <</Type /Page\n>>")),
    ).toBe(2);
  });

  test("tên phông không kèm tiền tố của phần trích", () => {
    const text = "/FontName /BAAAAA+Tinos-Bold\n/FontName /AAAAAA+Tinos-Bold\n/FontName /Arial>>";
    expect(listFonts(Buffer.from(text))).toEqual(["Arial", "Tinos-Bold"]);
  });
});
