import { expect, test } from "vitest";
import { sentencesOf } from "../../../../tests/samples/root.ts";
import { summarySays } from "../../../../tests/samples/faults/summary.ts";

const AT = "data/ky/2020-04-10/ky.yaml";

test.each<readonly [what: string, keys: string, sentences: readonly string[]]>([
  [
    "every key is said rightly",
    "nhan_dinh: Còn {{ nu-cap-uy.chua_dat }} đơn vị chưa đạt.\ncan_quyet_dinh:\n  - Cho ý kiến về nhân sự.\ndon_doc:\n  - { ngay: 08/4/2020, don_vi: [chi-bo-c, xa-a], hinh_thuc: bằng điện thoại }",
    [],
  ],
  [
    "a figure that there is not",
    "nhan_dinh: Còn {{ nu-cap-uy.thieu }} đơn vị.",
    [
      `${AT}:14:16: không có giá trị «nu-cap-uy.thieu»; các giá trị có thể dùng: ap_dung, dat, chua_dat, chua_den_han, vuot, chua_co_so_lieu, ty_le, cao_nhat, ten_cao_nhat, thap_nhat, ten_thap_nhat, nguong, khoi_chua_dat, cau_chua_dat.`,
    ],
  ],
  [
    "a field for insiders, in the conclusion that everyone reads",
    "nhan_dinh: Có {{ kho_khan.so_don_vi }} đơn vị.\ncan_quyet_dinh:\n  - Có {{ kho_khan.so_don_vi }} đơn vị.",
    [
      `${AT}:14:15: trường «kho_khan» không được công khai, không dùng trong lời văn công khai; bỏ chỗ điền này, hoặc đặt «pham_vi: noi-bo» cho cả mục.`,
    ],
  ],
  [
    "marks that only prose has; a product and a note in brackets are none",
    "nhan_dinh: Xem [báo cáo](https://a.vn) 2 * 3 [bản] (1).\ncan_quyet_dinh:\n  - Việc *gấp*",
    [
      `${AT}:14:16: «nhan_dinh» in ra đúng như đã gõ, không in đậm, không có liên kết, mà có «[báo cáo](https://a.vn)»; chỉ để lại chữ, bỏ địa chỉ và các dấu ngoặc.`,
      `${AT}:16:10: «can_quyet_dinh[1]» in ra đúng như đã gõ, không in đậm, không có liên kết, mà có «*gấp*»; bỏ dấu * ở hai đầu chữ.`,
    ],
  ],
  [
    "a unit that there is not",
    "don_doc:\n  - { ngay: 08/4/2020, don_vi: [chi-bo-d] }",
    [
      `${AT}:15:33: «don_doc[1].don_vi[1]» nêu mã «chi-bo-d», nhưng không có mã này; có phải «chi-bo-c»?`,
    ],
  ],
  [
    "a day after the cut-off date, a unit twice, no unit",
    "don_doc:\n  - { ngay: 11/4/2020, don_vi: [xa-a, xa-a] }\n  - { ngay: 09/4/2020, don_vi: [] }",
    [
      `${AT}:15:13: «don_doc[1].ngay» (11/4/2020) sau ngày chốt số liệu 10/4/2020; xem lại ngày này; việc sau ngày chốt thì ghi ở kỳ sau.`,
      `${AT}:15:39: «xa-a» đã nêu ở dòng 15.`,
      `${AT}:16:32: «don_doc[2].don_vi» cần ít nhất 1 mục; thêm mục còn thiếu.`,
    ],
  ],
  [
    "words that do not fit into the sentence, and a key that there is not",
    "don_doc:\n  - { ngay: 08/4/2020, don_vi: [xa-a], hinh_thuc: bằng điện thoại., nguoi: A }",
    [
      `${AT}:15:51: «bằng điện thoại.» được viết vào giữa một câu của báo cáo; bỏ dấu «.» ở cuối, câu còn viết tiếp.`,
      `${AT}:15:69: không có khóa «nguoi».`,
    ],
  ],
])("what a period says for its summary: %s", (_what, keys, sentences) => {
  expect(sentencesOf(summarySays(keys))).toEqual(sentences);
});
