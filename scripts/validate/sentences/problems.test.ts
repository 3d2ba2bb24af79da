import { SECTION_FAULTS } from "../../../tests/samples/faults/sections.ts";
import { describe, expect, test } from "vitest";
import { evaluatePeriod } from "../../evaluate/evaluate-period.ts";
import {
  findContradictions,
  findMissingReport,
} from "../../evaluate/notices/find-contradictions.ts";
import type { Problem, ProblemCode } from "../../model/problem.ts";
import { ANSWER_FAULTS } from "../../../tests/samples/faults/answers.ts";
import { CLAIM_FAULTS } from "../../../tests/samples/faults/claims.ts";
import { isNotice, toSentence } from "./problems.ts";
import { PLACEHOLDER_FAULTS } from "../../../tests/samples/faults/placeholders.ts";
import { REORGANIZATION_FAULTS } from "../../../tests/samples/faults/reorganizations.ts";
import { SUMMARY_FAULTS } from "../../../tests/samples/faults/summary.ts";
import { REVIEW_FAULTS } from "../../../tests/samples/faults/review.ts";
import { RULING_FAULTS } from "../../../tests/samples/faults/rulings.ts";
import {
  FILE_FAULTS,
  problemsOf,
  YAML_FAULTS,
  type FaultRow,
} from "../../../tests/samples/faults/files.ts";
import { SCOPE_FAULTS } from "../../../tests/samples/faults/scopes.ts";
import { STALE_FAULTS } from "../../../tests/samples/faults/notices.ts";
import { TEXT_FAULTS } from "../../../tests/samples/faults/texts.ts";
import { UNIT_ROW_FAULTS } from "../../../tests/samples/faults/unit-rows.ts";
import { VALUE_FAULTS } from "../../../tests/samples/faults/values.ts";
import { WITHHOLDING_FAULTS } from "../../../tests/samples/faults/withholding.ts";
import {
  CHI_BO_C,
  HAN_CHE,
  KY,
  PHUONG_B,
  sampleDataset,
  XA_A,
  type Change,
} from "../../../tests/samples/root.ts";

const BIEU_MAU = "data/bieu-mau.yaml";
const CHI_TIEU = "data/chi-tieu.yaml";
const CACH_NOI = "data/cach-noi.yaml";

function contradictionsOf(...changes: readonly Change[]): readonly Problem[] {
  const dataset = sampleDataset(...changes);
  return dataset.periods.flatMap((period) =>
    findContradictions(dataset, period, evaluatePeriod(dataset, period).evaluation),
  );
}

const SILENT = "\nkhoi: xa-phuong\ndon_vi_diem: không\nso_lieu: chua-gui\n";

const CONTRADICTIONS = {
  "folder-date-differs": [
    "the cut-off date is not that of the folder",
    () => problemsOf([KY, "ngay_chot: 10/4/2020", "ngay_chot: 11/4/2020"]),
    "data/ky/2020-04-10/ky.yaml:1:12: ngày chốt «11/4/2020» không trùng tên thư mục 2020-04-10.",
  ],
  "above-whole": [
    "there are more women than members",
    () =>
      problemsOf(
        [BIEU_MAU, "    tong_cua: [cap_uy_nu, cap_uy_nam]\n", ""],
        [XA_A, "cap_uy_nu: 2", "cap_uy_nu: 16"],
      ),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:11:14: «so_lieu.cap_uy_nu» là 16, lớn hơn «Tổng số cấp ủy viên: 15»; đối chiếu hai số này với báo cáo của đơn vị, sửa số sai.",
  ],
  "sum-differs": [
    "the parts do not add up",
    () => problemsOf([XA_A, "cap_uy_nam: 13", "cap_uy_nam: 12"]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:10:16: «so_lieu.cap_uy_tong» là 15, nhưng Cấp ủy viên nữ + Cấp ủy viên nam = 14; đối chiếu các số này với báo cáo của đơn vị, sửa số sai.",
  ],
  "date-order": [
    "a congress lies before its committee",
    () => problemsOf([XA_A, "15/5/2020", "01/01/2020"]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:15:17: «so_lieu.ngay_dai_hoi» (01/01/2020) trước ngày ở «Ngày thành lập»; xem lại hai ngày này, sửa ngày sai.",
  ],
  "step-order": [
    "a step is done while the one before is not",
    () => problemsOf([XA_A, "    du-thao: 20/02/2020\n", ""]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:18:15: «so_lieu.tien_do_van_kien.da-duyet» xong ngày 03/3/2020, nhưng bước trước nó, «Dự thảo» (du-thao), chưa ghi ngày xong; thêm dòng «du-thao: …» với ngày xong, hoặc bỏ dòng «da-duyet» nếu chưa xong.",
  ],
  "after-cutoff": [
    "a step is done after the cut-off date",
    () => problemsOf([XA_A, "03/3/2020", "11/4/2020"]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:19:15: «so_lieu.tien_do_van_kien.da-duyet» (11/4/2020) sau ngày chốt số liệu 10/4/2020; xem lại ngày này; việc sau ngày chốt thì ghi ở kỳ sau.",
  ],
  "field-not-for-type": [
    "a cell fills a field of committees",
    () =>
      problemsOf([CHI_BO_C, "so_lieu: chua-gui", "so_lieu:\n  so_dang_vien: 5\n  cap_uy_nu: 1"]),
    "data/ky/2020-04-10/don-vi/chi-bo-c.yaml:7:3: khóa «cap_uy_nu» không áp dụng cho loại đơn vị chi-bo.",
  ],
  "pilot-reason": [
    "a unit that is no pilot has a reason for being one",
    () => problemsOf([PHUONG_B, "don_vi_diem: không", "don_vi_diem: không\nly_do_diem: mạnh"]),
    "data/ky/2020-04-10/don-vi/phuong-b.yaml:5:13: đơn vị không làm điểm thì không có «ly_do_diem».",
  ],
  "unit-withdrawn": [
    "a unit of the last period has no file in this one",
    () => problemsOf([PHUONG_B, null]),
    "data/ky/2020-04-10/don-vi/phuong-b.yaml:1:1: đơn vị «phuong-b» có ở kỳ trước (data/ky/2020-03-05/don-vi/phuong-b.yaml) nhưng kỳ này không có tệp; nếu đơn vị chưa gửi báo cáo, tạo tệp này với «so_lieu: chua-gui»; nếu đơn vị không còn, khai ở «bien_dong» của ky.yaml.",
  ],
  "public-field-judged": [
    "a judged field is public by unit",
    () =>
      problemsOf([
        BIEU_MAU,
        "cong_khai: tong-hop\n    khong_vuot",
        "cong_khai: don-vi\n    khong_vuot",
      ]),
    "data/bieu-mau.yaml:38:16: trường «cap_uy_nu» công khai theo đơn vị nhưng là căn cứ xét chỉ tiêu «nu-cap-uy», như vậy là nêu tên đơn vị chưa đạt; đặt «cong_khai: tong-hop», hoặc ghi «neu_ten_don_vi: có» ở chỉ tiêu nếu đã được phép.",
  ],
  "no-units": [
    "a period has no unit",
    () =>
      problemsOf(
        ["data/ky/2020-03-05/don-vi/xa-a.yaml", null],
        ["data/ky/2020-03-05/don-vi/phuong-b.yaml", null],
        ["data/ky/2020-03-05/don-vi/chi-bo-c.yaml", null],
      ),
    "data/ky/2020-03-05/don-vi/: kỳ chưa có tệp của đơn vị nào; mỗi đơn vị một tệp trong thư mục này, hoặc một mục trong tệp don-vi.yaml.",
  ],
  "report-missing": [
    "the period of the report has no words yet",
    () =>
      sampleDataset()
        .periods.slice(-1)
        .flatMap((period) => findMissingReport({ ...period, report: null })),
    "content/2020-04-10/: kỳ 10/4/2020 chưa có lời văn; trang và báo cáo của kỳ chỉ có số liệu.",
  ],
  "internal-field-judged": [
    "a judged field is not cleared even in total",
    () =>
      problemsOf([
        BIEU_MAU,
        "bat_buoc: không\n    cong_khai: tong-hop\n    cac_buoc",
        "bat_buoc: không\n    cong_khai: khong\n    cac_buoc",
      ]),
    "data/bieu-mau.yaml:76:16: trường «tien_do_van_kien» không công khai nhưng là căn cứ tính «bao-cao-chinh-tri», mà kết quả chung của mục ấy được công khai; đặt «cong_khai: tong-hop» cho trường.",
  ],
  "resolved-with-shortfall": [
    "a shortcoming is called resolved while a unit still misses its indicator",
    () =>
      contradictionsOf([HAN_CHE, "tinh_trang: dang-khac-phuc", "tinh_trang: da-khac-phuc"]).filter(
        (one) => !isNotice(one),
      ),
    "content/2020-04-10/han-che/01-co-cau.md:1:1: hạn chế «Cơ cấu cấp ủy» ghi là đã khắc phục, nhưng chỉ tiêu «Tỷ lệ nữ cấp ủy viên» gắn với nó còn chưa đạt; đổi «tinh_trang», hoặc bỏ chỉ tiêu này khỏi «chi_tieu» của hạn chế.",
  ],
  "field-not-for-indicator": [
    "an indicator applies to a type whose form lacks its fields",
    () =>
      problemsOf([
        "data/chi-tieu.yaml",
        "loai_don_vi: [dang-bo-xa, dang-bo-phuong]",
        "loai_don_vi: tat-ca",
      ]),
    "data/chi-tieu.yaml:60:18: mục này áp dụng cho loại đơn vị chi-bo, nhưng biểu mẫu không có trường «cap_uy_tong, cap_uy_nu» cho loại này.",
  ],
  "scale-order": [
    "a scale of words does not end at 0 %",
    () => problemsOf([CACH_NOI, "  - { tu: 0%, chu: một số }\n", ""]),
    "data/cach-noi.yaml:6:3: các mục phải xếp từ tỷ lệ cao xuống thấp và mục cuối là 0%.",
  ],
  "claim-without-shortfall": [
    "no unit misses the indicators of a shortcoming any more",
    () =>
      contradictionsOf([
        XA_A,
        "cap_uy_nu: 2\n  cap_uy_nam: 13",
        "cap_uy_nu: 3\n  cap_uy_nam: 12",
      ]).filter((one) => !isNotice(one)),
    "content/2020-04-10/han-che/01-co-cau.md:1:1: hạn chế «Cơ cấu cấp ủy» chưa khắc phục, nhưng theo số liệu các chỉ tiêu gắn với nó không còn chưa đạt; đổi «tinh_trang» thành «da-khac-phuc», hoặc bỏ hạn chế này.",
  ],
  "claim-unknown": [
    "nobody has figures for the indicators of a shortcoming",
    () =>
      contradictionsOf(
        [XA_A, `ten: Đảng bộ xã A\nloai: dang-bo-xa${SILENT}`],
        [PHUONG_B, `ten: Đảng bộ phường B\nloai: dang-bo-phuong${SILENT}`],
      ).filter(({ code }) => code === "claim-unknown"),
    "content/2020-04-10/han-che/01-co-cau.md:1:1: hạn chế «Cơ cấu cấp ủy» chưa khắc phục, nhưng kỳ này chưa có số liệu nào của các chỉ tiêu gắn với nó; đợi số liệu mới; số liệu cũ vẫn đúng thì ghi «ngay_so_lieu» ở tệp của đơn vị.",
  ],
  "claim-not-due": [
    "the units that have not met the indicators of a shortcoming still may",
    () =>
      contradictionsOf([CHI_TIEU, "nguong: 15%\n", "nguong: 15%\n    han: 10/4/2020\n"]).filter(
        ({ code }) => code === "claim-not-due",
      ),
    "content/2020-04-10/han-che/01-co-cau.md:1:1: hạn chế «Cơ cấu cấp ủy» chưa khắc phục, nhưng chỉ tiêu gắn với nó còn trong thời hạn, chưa bị tính là chưa đạt; bỏ hạn chế này cho đến khi quá thời hạn, hoặc sửa «han».",
  ],
  "shortfall-unclaimed": [
    "an indicator is missed and no shortcoming says so",
    () => contradictionsOf([HAN_CHE, "[nu-cap-uy]", "[nu-cap-uy, lap-ban-chi-dao]"]),
    "content/2020-04-10/han-che/: chỉ tiêu «Hoàn chỉnh báo cáo chính trị» còn 1 đơn vị chưa đạt mà chưa có hạn chế nào nêu; báo cáo tự thêm một mục.",
  ],
  "unit-changed": [
    "a unit is of another block than in the last period",
    () =>
      contradictionsOf([XA_A, "khoi: xa-phuong", "khoi: co-quan"]).filter(
        ({ code }) => code !== "shortfall-unclaimed",
      ),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:1:1: «khoi» của đơn vị đã đổi so với kỳ trước: nay là «co-quan», kỳ trước là «xa-phuong»; gõ nhầm thì sửa lại, đổi thật thì không phải làm gì; tên đổi thật thì khai «doi-ten» ở «bien_dong» của ky.yaml để trang nêu điều đó.",
  ],
  "deadline-passed": [
    "the deadline of a shortcoming lies before the cut-off date",
    () =>
      contradictionsOf(
        [HAN_CHE, "30/4/2020", "09/4/2020"],
        [HAN_CHE, "[nu-cap-uy]", "[nu-cap-uy, lap-ban-chi-dao, bao-cao-chinh-tri]"],
      ),
    "content/2020-04-10/han-che/01-co-cau.md:1:1: «Cơ cấu cấp ủy» đã quá thời hạn 09/4/2020 so với ngày chốt số liệu.",
  ],
} satisfies Partial<Record<ProblemCode, FaultRow>>;

/** Total: a new code without a row here does not compile. */
const ROWS: Readonly<Record<ProblemCode, FaultRow>> = {
  ...FILE_FAULTS,
  ...YAML_FAULTS,
  ...TEXT_FAULTS,
  ...UNIT_ROW_FAULTS,
  ...VALUE_FAULTS,
  ...ANSWER_FAULTS,
  ...CONTRADICTIONS,
  ...PLACEHOLDER_FAULTS,
  ...WITHHOLDING_FAULTS,
  ...RULING_FAULTS,
  ...REORGANIZATION_FAULTS,
  ...SUMMARY_FAULTS,
  ...CLAIM_FAULTS,
  ...SECTION_FAULTS,
  ...SCOPE_FAULTS,
  ...STALE_FAULTS,
  ...REVIEW_FAULTS,
};

describe("every kind of problem is one whole sentence, and the only one", () => {
  const rows = Object.entries(ROWS).map(([code, [what, ...row]]) => [what, code, row] as const);
  test.each(rows)("%s", (_what, code, [problems, sentence]) => {
    expect(problems().map((problem) => [problem.code, toSentence(problem)])).toEqual([
      [code, sentence],
    ]);
  });
});
