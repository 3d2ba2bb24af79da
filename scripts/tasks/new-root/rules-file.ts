import { indentLines, remarkKey, toDormant, toFileText, toRemark, withRemark } from "../remarks.ts";
import { printPlain } from "../yaml-text.ts";
import type { KeptRule, KeptRules } from "./keep-rules.ts";

/** `data/chi-tieu.yaml`: rules that hold as they are, and behind a `#` those that wait for a threshold. */
export function toRulesFile({ strands, rules }: KeptRules): string {
  if (rules.length === 0) return toFileText([toRemark(HEAD), `chi_tieu:\n${PATTERN}`]);
  return toFileText([
    toRemark(`${HEAD} ${OF_SAMPLE}`),
    strands.length === 0
      ? ""
      : [
          withRemark(
            "mang:",
            "thời hạn của một mảng theo kế hoạch của cơ quan: thêm dòng han dưới mảng",
          ),
          ...strands.map((strand) => indentLines(printPlain([strand]), "  ")),
        ].join("\n"),
    ["chi_tieu:", ...rules.map(printRule)].join("\n"),
  ]);
}

const HEAD =
  "Mảng công việc, chỉ tiêu, số liệu thống kê. Chỉ tiêu xét đạt hay chưa đạt; số liệu thống kê (có khóa tinh) chỉ nêu số.";
const OF_SAMPLE =
  "Tên và câu lấy từ mẫu: bỏ mục không dùng, sửa lời cho đúng. Ở mỗi chỉ tiêu có thể ghi thêm can_cu (mã ở van-ban.yaml), han (thời hạn), bien_phap (danh sách), neu_ten_don_vi: có (bản công khai nêu tên nơi chưa đạt; cơ quan phải quyết định).";

const PATTERN = [
  "# Mỗi chỉ tiêu một mục như sau; bỏ dấu # rồi thay cho đúng:",
  withRemark("#   - id: ten-ngan", "không dấu, nối bằng gạch ngang"),
  "#     ten: …",
  withRemark("#     kieu: co-khong", "hoặc ty-le, so-dem, cac-buoc, thoi-han: xem docs/du-lieu.md"),
  withRemark("#     truong: …", "mã trường ở bieu-mau.yaml"),
  withRemark("#     rang_buoc: phai", "hoặc phan-dau"),
  "#     loai_don_vi: tat-ca",
  "#     cau_chua_dat:",
  "#       mot: còn {{ nay.chua_dat | muc_do }} chưa …",
  "#       nhieu: còn {{ nay.chua_dat | muc_do }} chưa …",
  "#       noi_bo: chưa …",
].join("\n");

function printRule({ rule, state }: KeptRule): string {
  const text = indentLines(printPlain([rule]), "  ");
  switch (state) {
    case "asIs":
      return text;
    case "general":
      return remarkKey(
        text,
        "nguong",
        "mức của văn bản ở can_cu: đối chiếu nguyên văn trước khi dùng",
      );
    case "dormant": {
      const asked = remarkKey(text, "nguong", "ghi mức của văn bản, rồi bỏ dấu # ở cả mục");
      return toDormant(asked, "  ");
    }
  }
}
