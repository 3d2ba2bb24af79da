import {
  findEmptyPlaceholders,
  findWithheldPlaceholders,
} from "../../../scripts/compose/figures/check-placeholders.ts";
import type { ProblemCode } from "../../../scripts/model/problem.ts";
import { toSampleBriefings } from "../briefings.ts";
import { problemsOf, type FaultRow } from "./files.ts";
import { LEVEL, levelFile } from "../level.ts";
import { MO_DAU, sampleDataset } from "../root.ts";

const BIEU_MAU = "data/bieu-mau.yaml";

/** Faults about figures that are not told, or that nobody has reported. */
export const WITHHOLDING_FAULTS = {
  "unknown-measure": [
    "what counts persons is misspelt",
    () => problemsOf([BIEU_MAU, "[đảng viên, người]", "[đảng viên, ngừơi]"]),
    "data/bieu-mau.yaml:88:28: không trường nào có đơn vị tính «ngừơi»; các đơn vị tính của biểu mẫu: đảng viên, người; có phải «người»?",
  ],
  "placeholder-empty": [
    "a public text asks for a total that nobody has reported",
    () => {
      const { all, internal } = toSampleBriefings(
        sampleDataset(
          ...LEVEL,
          [levelFile("2020-04-10"), "so_lieu:\n  dang_vien_toan_huyen: 3120\n"],
          [MO_DAU, "Mở đầu.\n\nCó {{ dang_vien_nu.gia_tri }} nữ.\n"],
        ),
      );
      return findEmptyPlaceholders(all, internal.briefing);
    },
    "content/2020-04-10/mo-dau.md:3:4: chỗ điền số «dang_vien_nu.gia_tri» chưa có giá trị ở kỳ này: chưa đơn vị nào báo cáo, không đơn vị nào thuộc diện, dữ liệu không ghi, hoặc danh sách đơn vị mới có một phần; bỏ câu này đến khi có số liệu, hoặc viết câu không có số này.",
  ],
  "placeholder-withheld": [
    "a public text asks for a number too small to be told",
    () =>
      findWithheldPlaceholders(
        toSampleBriefings(
          sampleDataset(
            [BIEU_MAU, "nguoi_duoi: 0", "nguoi_duoi: 6"],
            [MO_DAU, "Mở đầu.\n\nCó {{ cap_uy_nu.tong }} nữ.\n"],
          ),
        ).all,
      ),
    "content/2020-04-10/mo-dau.md:3:4: chỗ điền số «cap_uy_nu.tong» có thể chỉ ra người hoặc đơn vị nên không được nêu trong bản công khai (an_so_nho trong data/bieu-mau.yaml); viết câu không có số này; mục chỉ dùng nội bộ thì đặt «pham_vi: noi-bo».",
  ],
} satisfies Partial<Record<ProblemCode, FaultRow>>;
