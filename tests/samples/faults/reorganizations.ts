import type { ProblemCode } from "../../../scripts/model/problem.ts";
import { problemsOf, type FaultRow } from "./files.ts";
import { CHI_BO_C, KY, type Change } from "../root.ts";

/** Puts entries under `bien_dong` of the newest period. */
export function change(...entries: readonly string[]): Change {
  const lines = entries.map((entry) => `  - { ${entry} }\n`).join("");
  return [KY, "so_van_ban: 12\n", `so_van_ban: 12\nbien_dong:\n${lines}`];
}

export const XA_D = "data/ky/2020-04-10/don-vi/xa-d.yaml";
export const SILENT_D = `ten: Đảng bộ xã D
loai: dang-bo-xa
khoi: xa-phuong
don_vi_diem: không
so_lieu: chua-gui
`;

/** Faults of what became of units: `bien_dong`. */
export const REORGANIZATION_FAULTS = {
  "change-amount": [
    "a merger of one",
    () => problemsOf(change("loai: hop-nhat, don_vi: [xa-a], thanh: [xa-a]")),
    "data/ky/2020-04-10/ky.yaml:5:5: biến động «hop-nhat» cần «don_vi» ít nhất hai mã, «thanh» đúng một mã; sửa danh sách, hoặc chọn «loai» khác.",
  ],
  "change-not-before": [
    "a unit that was not there before is dissolved",
    () => problemsOf(change("loai: giai-the, don_vi: [chi-bo-x]")),
    "data/ky/2020-04-10/ky.yaml:5:32: đơn vị «chi-bo-x» không có ở kỳ trước (05/3/2020); có phải «chi-bo-c»?",
  ],
  "change-not-ended": [
    "a unit that is dissolved still has a file",
    () => problemsOf(change("loai: giai-the, don_vi: [chi-bo-c]")),
    "data/ky/2020-04-10/ky.yaml:5:32: đơn vị «chi-bo-c» không còn sau biến động này, nhưng kỳ này vẫn có tệp data/ky/2020-04-10/don-vi/chi-bo-c.yaml; xóa tệp hoặc mục ấy; nếu đơn vị vẫn còn thì ghi thêm mã của nó ở «thanh».",
  ],
  "change-without-file": [
    "a new unit has no file",
    () => problemsOf(change("loai: thanh-lap, thanh: [xa-d]")),
    "data/ky/2020-04-10/ky.yaml:5:32: đơn vị «xa-d» có từ biến động này, nhưng chưa có tệp data/ky/2020-04-10/don-vi/xa-d.yaml; thêm tệp hoặc mục ấy; đơn vị chưa gửi báo cáo thì ghi «so_lieu: chua-gui»; nó lại nhập vào đơn vị khác thì ghi thẳng đơn vị sau cùng.",
  ],
  "change-into-itself": [
    "a unit that takes in another is also what it takes in",
    () =>
      problemsOf(change("loai: sap-nhap, don_vi: [chi-bo-c, xa-a], thanh: [xa-a]"), [
        CHI_BO_C,
        null,
      ]),
    "data/ky/2020-04-10/ky.yaml:5:57: đơn vị «xa-a» vừa ở «don_vi» vừa ở «thanh»; đơn vị nhận sáp nhập chỉ ghi ở «thanh»; hợp nhất thành đơn vị mới thì đặt mã mới.",
  ],
  "change-into-new": [
    "a unit is put into one that was not there before",
    () =>
      problemsOf(
        change("loai: sap-nhap, don_vi: [chi-bo-c], thanh: [xa-d]"),
        [CHI_BO_C, null],
        [XA_D, SILENT_D],
      ),
    "data/ky/2020-04-10/ky.yaml:5:51: «xa-d» không có ở kỳ trước, nên không phải là đơn vị nhận sáp nhập; các đơn vị cùng thành một đơn vị mới thì ghi «loai: hop-nhat».",
  ],
  "change-into-old": [
    "a unit that was there before is founded",
    () => problemsOf(change("loai: thanh-lap, thanh: [xa-a]")),
    "data/ky/2020-04-10/ky.yaml:5:32: đơn vị «xa-a» đã có từ kỳ trước, không phải đơn vị mới; đơn vị khác nhập vào nó thì ghi «loai: sap-nhap»; chính nó thành như vậy thì ghi mã của nó ở «don_vi».",
  ],
} satisfies Partial<Record<ProblemCode, FaultRow>>;
