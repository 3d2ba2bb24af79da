import { describe, expect, test } from "vitest";
import {
  CHI_BO_C,
  HAN_CHE,
  inBoth,
  PHUONG_B,
  sampleDataset,
  XA_A,
  type Change,
} from "../../../tests/samples/root.ts";
import { summarySays } from "../../../tests/samples/faults/summary.ts";
import { judgeCompleteness } from "../../evaluate/completeness.ts";
import { evaluatePeriod, type EvaluatedPeriods } from "../../evaluate/evaluate-period.ts";
import type { KnownDebt } from "../../model/report/pack.ts";
import { composeInternalBriefing } from "../audience/briefings.ts";
import { composeReminders, toDebts, type RemindersSource } from "./reminders.ts";

function sourceOf(...changes: readonly Change[]): RemindersSource {
  const dataset = sampleDataset(...changes);
  const [now, ...earlier] = dataset.periods.map((one) => evaluatePeriod(dataset, one)).toReversed();
  if (now === undefined) throw new Error("no period");
  const periods: EvaluatedPeriods = [now, ...earlier];
  const { groups, fields } = dataset.form;
  const own = dataset.periods.map((period) => ({ ...period, unreadable: [] }));
  return {
    briefing: composeInternalBriefing(dataset, periods),
    evaluation: now.evaluation,
    completeness: judgeCompleteness({ groups, fields, periods: own }),
  };
}

function remind(changes: readonly Change[], before: readonly KnownDebt[] | null = null) {
  return composeReminders(sourceOf(...changes), before);
}

const HEAD = ["LƯU HÀNH NỘI BỘ", "SỐ LIỆU MINH HỌA"];
const END = "Liên hệ: Văn phòng Thị ủy, điện thoại 0294.3832012.";
const AS_OF = "Theo số liệu của Thị ủy Duyên Hải đến ngày 10/4/2020, đơn vị:";
/** Whatever is as last time holds. */
const confirmed = (file: string): Change => [file, "so_lieu:", "ngay_so_lieu: 10/4/2020\nso_lieu:"];
const NOBODY_LATE: readonly Change[] = [
  ...inBoth([CHI_BO_C, null]),
  confirmed(XA_A),
  confirmed(PHUONG_B),
  [PHUONG_B, "ban_chi_dao: không\n", "ban_chi_dao: có\n  ngay_dai_hoi: 16/5/2020\n"],
  [
    PHUONG_B,
    "    de-cuong: 01/02/2020\n",
    "    de-cuong: 01/02/2020\n    du-thao: 20/02/2020\n    da-duyet: 30/3/2020\n",
  ],
];

describe("messages to the units that are late", () => {
  const { joint, messages, leadText } = remind([]);
  const textOf = (unit: string, all = messages) =>
    all.find(({ id }) => id === unit)?.text.split("\n");

  test("one to all of them, by what they owe", () => {
    expect(joint?.text.split("\n")).toEqual([
      ...HEAD,
      "Thị ủy Duyên Hải: việc còn lại của các đơn vị, tính đến ngày 10/4/2020.",
      "",
      "Chưa gửi số liệu (một đơn vị):",
      "- Chi bộ C (chưa gửi kỳ nào).",
      "",
      "Chưa cập nhật số liệu (một đơn vị):",
      "- Đảng bộ phường B.",
      "",
      "Đã gửi số liệu nhưng còn thiếu (một đơn vị):",
      "- Đảng bộ xã A: chưa cập nhật, còn giống hệt lần gửi trước: Số đảng viên; Hình thức đại hội; Tổng số cấp ủy viên; Cấp ủy viên nữ; Cấp ủy viên nam; Ngày đại hội; Khó khăn.",
      "",
      "Có việc quá thời hạn (một đơn vị):",
      "- Đảng bộ phường B: hoàn chỉnh báo cáo chính trị (hạn 31/3/2020, quá 10 ngày).",
      "",
      "Đề nghị các đơn vị có tên trên gửi số liệu; cập nhật số liệu, hoặc xác nhận số liệu không đổi; bổ sung, cập nhật nội dung còn thiếu; hoàn thành việc quá thời hạn; báo cáo về Thị ủy Duyên Hải.",
      END,
    ]);
    expect(leadText).toBe(
      "3 đơn vị cần nhắc: một đơn vị chưa gửi số liệu, một đơn vị chưa cập nhật số liệu, một đơn vị đã gửi số liệu nhưng còn thiếu, một đơn vị có việc quá thời hạn.",
    );
  });

  test("one to each, with what it owes", () => {
    expect(messages.map(({ id }) => id)).toEqual(["chi-bo-c", "phuong-b", "xa-a"]);
    expect(textOf("phuong-b")).toEqual([
      ...HEAD,
      "Kính gửi Đảng bộ phường B,",
      AS_OF,
      "- chưa cập nhật số liệu kỳ 10/4/2020; số liệu giống hệt lần gửi trước, chưa được xác nhận.",
      "- quá thời hạn: hoàn chỉnh báo cáo chính trị (hạn 31/3/2020, quá 10 ngày).",
      "Đề nghị đơn vị cập nhật số liệu, hoặc xác nhận số liệu không đổi; hoàn thành việc quá thời hạn; báo cáo về Thị ủy Duyên Hải.",
      END,
    ]);
  });

  test("with the last time that it was asked, where somebody has written it down", () => {
    const asked = summarySays(
      "don_doc:\n  - { ngay: 08/4/2020, don_vi: [chi-bo-c], hinh_thuc: bằng điện thoại }",
    );
    expect(textOf("chi-bo-c", remind([asked]).messages)).toEqual([
      ...HEAD,
      "Kính gửi Chi bộ C,",
      AS_OF,
      "- chưa gửi số liệu kỳ 10/4/2020 (chưa gửi kỳ nào).",
      "Đã nhắc ngày 08/4/2020, bằng điện thoại.",
      "Đề nghị đơn vị gửi số liệu; báo cáo về Thị ủy Duyên Hải.",
      END,
    ]);
  });

  test("real figures bear no mark of invented ones, and nobody is named whom data does not name", () => {
    const { messages: real } = remind([
      ["data/to-chuc.yaml", "so_lieu_minh_hoa: có", "so_lieu_minh_hoa: không"],
      ["data/to-chuc.yaml", "  ten: Văn phòng Thị ủy\n", "  ten:\n"],
      ["data/to-chuc.yaml", "  dien_thoai: 0294.3832012\n", "  dien_thoai:\n"],
    ]);
    expect(textOf("chi-bo-c", real)).toEqual([
      "LƯU HÀNH NỘI BỘ",
      "Kính gửi Chi bộ C,",
      AS_OF,
      "- chưa gửi số liệu kỳ 10/4/2020 (chưa gửi kỳ nào).",
      "Đề nghị đơn vị gửi số liệu; báo cáo về Thị ủy Duyên Hải.",
    ]);
  });

  test("a figure without which nobody can judge it is named, what is only left blank is not", () => {
    const { messages: own } = remind([
      ...NOBODY_LATE,
      [PHUONG_B, "  ngay_dai_hoi: 16/5/2020\n", ""],
    ]);
    expect(own.map(({ text }) => text.split("\n")[4])).toEqual([
      "- còn thiếu một mục: Ngày đại hội.",
    ]);
  });

  test("a shortcoming that names it and should be remedied by now", () => {
    const due = (day: string): Change => [
      HAN_CHE,
      "thoi_han: 30/4/2020",
      `doi_tuong: { don_vi: [xa-a] }\nthoi_han: ${day}`,
    ];
    const { messages: own } = remind([...NOBODY_LATE, due("05/4/2020")]);
    expect(own.map(({ text }) => text.split("\n")[4])).toEqual([
      "- quá thời hạn: khắc phục hạn chế “Cơ cấu cấp ủy” (hạn 05/4/2020, quá 5 ngày).",
    ]);
    expect(remind([...NOBODY_LATE, due("10/4/2020")]).messages).toEqual([]);
  });
});

test.each([
  [
    "nobody is late",
    remind(NOBODY_LATE),
    "Không có đơn vị nào phải nhắc: các đơn vị đã gửi đủ số liệu, không có việc quá thời hạn.",
  ],
  [
    "units are asked nothing",
    composeReminders({ ...sourceOf(), completeness: null }, null),
    "Biểu mẫu không hỏi đơn vị điều gì, nên không có đơn vị nào phải nhắc.",
  ],
])("%s: no message", (_what, view, leadText) => {
  expect(view).toMatchObject({ leadText, joint: null, messages: [], news: [] });
});

test("what has come since the last pack is told, and who is new", () => {
  const before = toDebts(sourceOf(...inBoth([CHI_BO_C, null])));
  expect(remind([...NOBODY_LATE], before).news).toEqual([
    "Đã gửi số liệu từ gói trước: Đảng bộ phường B.",
    "Từ gói trước không còn gì phải nhắc: Đảng bộ phường B; Đảng bộ xã A.",
  ]);
  expect(remind([], before).news).toEqual(["Mới phải nhắc: Chi bộ C."]);
});
