import { describe, expect, test } from "vitest";
import { toTextMatcher } from "./match-text.ts";

const XA = "Đảng bộ xã Long Hữu";
const PHUONG = "Đảng bộ Phường 2";

describe("tìm tên đơn vị", () => {
  test.each<[string, string, string, boolean]>([
    ["không dấu tìm ra có dấu", "dang bo", XA, true],
    ["có đủ dấu", "Đảng bộ", XA, true],
    ["chữ rời (NFD)", "Đảng bộ".normalize("NFD"), XA, true],
    ["tên viết rời, chữ gõ liền", "Đảng bộ", XA.normalize("NFD"), true],
    ["cả hai viết rời", "xã".normalize("NFD"), XA.normalize("NFD"), true],
    ["chữ hoa", "ĐẢNG BỘ", XA, true],
    ["chữ hoa không dấu", "DANG BO", XA, true],
    ["tên viết hoa", "đảng bộ", XA.toUpperCase(), true],
    ["d tìm ra đ", "d", "Đông", true],
    ["đ không tìm ra d", "đ", "Dân", false],
    ["đường không tìm ra dương", "đường", "Chi bộ Dương Minh", false],
    ["đường không tìm ra duong", "đường", "Chi bo duong pho", false],
    ["duong tìm ra đường", "duong", "Chi bộ Đường phố", true],
    ["duong tìm ra dương", "duong", "Chi bộ Dương Minh", true],
    ["dương không tìm ra dưỡng", "dương", "Trung tâm Nuôi dưỡng", false],
    ["dưỡng tìm ra dưỡng", "dưỡng", "Trung tâm Nuôi dưỡng", true],
    ["đang tìm ra đảng: chữ a gõ không dấu", "đang", XA, true],
    ["dảng không dấu gạch vẫn tìm ra đảng", "dảng", XA, true],
    ["đãng không tìm ra đảng", "đãng", XA, false],
    ["truong tìm ra trường và trưởng", "truong", "Chi bộ Trưởng thành", true],
    ["trương không tìm ra trường", "trương", "Chi bộ Trường A", false],
    ["ê không tìm ra e", "bế", "Chi bộ Be", false],
    ["e tìm ra ế", "be", "Chi bộ Bế", true],
    ["một phần đầu của chữ", "phuo", PHUONG, true],
    ["giữa chữ thì không", "uong", PHUONG, false],
    ["đầu chữ đang gõ dở dấu: phươ không phải phườ", "phươ", PHUONG, false],
    ["số", "phuong 2", PHUONG, true],
    ["số là phần đầu của số", "phuong 2", "Đảng bộ Phường 20", true],
    ["số khác", "phuong 2", "Đảng bộ Phường 12", false],
    ["các chữ theo thứ tự nào cũng được", "long dang", XA, true],
    ["chữ cuối tên: b của xã B", "Đảng bộ xã B", "Đảng bộ xã B", true],
    ["chữ cuối tên: b không phải của bộ", "Đảng bộ xã B", XA, false],
    ["c không phải của chi, của cơ", "chi bo co quan c", "Chi bộ cơ quan A", false],
    ["b rồi mới bộ: chữ ít chỗ chọn được chọn trước", "b bo", "Chi bộ Bắc", true],
    ["gõ hai lần một chữ", "bo bo", XA, false],
    ["thiếu một chữ thì không", "dang bo phuong", XA, false],
    ["ô trống thì đơn vị nào cũng khớp", "", XA, true],
    ["chỉ có dấu cách", "   ", XA, true],
    ["chỉ có dấu câu", " – , .", XA, true],
    ["thừa dấu cách", "  dang   bo  ", XA, true],
    ["dấu cách không ngắt", "dang\u00A0bo", XA, true],
    ["tên có dấu cách không ngắt", "bo xa", "Đảng bộ\u00A0xã A", true],
    ["ký tự không thấy trong chữ gõ", "da\u200Bng\uFEFF bo", XA, true],
    ["ký tự không thấy trong tên", "dang", "Đ\u200Bảng bộ", true],
    ["gạch nối mềm trong tên", "long", "Lo\u00ADng Hữu", true],
    ["hoà và hòa", "hoà", "Chi bộ Hiệp Hòa", true],
    ["hòa và hoà", "hòa", "Chi bộ Hiệp Hoà", true],
    ["thuỷ và thủy", "thuỷ", "Chi bộ Thủy lợi", true],
    ["thủy và thuỷ", "thủy", "Chi bộ Thuỷ lợi", true],
    ["khoẻ và khỏe", "khoẻ", "Trung tâm Sức khỏe", true],
    ["thuỷ gõ dở đến thủ", "thủ", "Chi bộ Thuỷ lợi", true],
    ["quý và qúy", "qúy", "Chi bộ Quý", true],
    ["hòan gõ sai chỗ dấu tìm ra hoàn", "hòan", "Chi bộ Hoàn Mỹ", true],
    ["hoá không tìm ra hoà", "hoá", "Chi bộ Hiệp Hòa", false],
    ["hoa tìm ra hoá", "hoa", "Trung tâm Văn hoá", true],
    ["của không phải cuả: ua không có hai cách đặt dấu", "cuả", "Tòa nhà của xã", false],
    ["dấu câu trong tên", "thong xuan", "Trường Trung học phổ thông – Xuân Hòa", true],
    ["dấu câu trong chữ gõ", "thể thao, du lịch", "Trung tâm Thể thao, Du lịch", true],
    ["dấu ngoặc trong tên", "co so 2", "Chi bộ Trường A (cơ sở 2)", true],
    ["chữ số kiểu khác", "phuong ２", PHUONG, true],
    ["chữ của lệnh không là lệnh", ".*", XA, true],
    ["chữ không có ở đâu", "abc", XA, false],
    ["tên rỗng", "a", "", false],
  ])("%s: «%s» trong «%s» → %s", (_name, query, text, expected) => {
    expect(toTextMatcher(query)(text)).toBe(expected);
  });

  test("không dấu, viết hoa hay viết rời, mọi tên tự tìm ra mình", () => {
    const names = [
      XA,
      PHUONG,
      "Chi bộ Trường Trung học phổ thông Duyên Hải",
      "Chi bộ Thuế – Hải quan",
    ];
    for (const name of names) {
      const bare = name
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/đ/g, "d")
        .replace(/Đ/g, "D");
      for (const query of [name, bare, bare.toLowerCase(), name.toUpperCase().normalize("NFD")])
        expect(toTextMatcher(query)(name), query).toBe(true);
    }
  });
});
