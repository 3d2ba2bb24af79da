import { describe, expect, test } from "vitest";
import { toSampleBriefings } from "../../../../tests/samples/briefings.ts";
import {
  BARE_ISSUER,
  HAN_CHE,
  KY,
  PHUONG_B,
  sampleDataset,
  type Change,
} from "../../../../tests/samples/root.ts";
import { leaveOutStale } from "../../../evaluate/stale/leave-out-stale.ts";
import type { UnitSheetView } from "../../views/unit-sheet.ts";

const CHI_TIEU = "data/chi-tieu.yaml";

function sheetOf(id: string, ...changes: readonly Change[]): UnitSheetView {
  const { internalPapers } = toSampleBriefings(sampleDataset(...changes));
  const paper = internalPapers.find(({ path }) => path === `noi-bo/don-vi/${id}.pdf`);
  if (paper?.template !== "unit-sheet") throw new Error(`no sheet of ${id}`);
  return paper.view;
}

describe("a unit's sheet", () => {
  test("tells a unit that has not updated its figures to do so", () => {
    const dataset = sampleDataset();
    const periods = leaveOutStale(dataset.periods, dataset.form.fields);
    const { internalPapers } = toSampleBriefings({ ...dataset, periods });
    const sheet = internalPapers.find(({ path }) => path === "noi-bo/don-vi/phuong-b.pdf");
    expect(sheet?.template === "unit-sheet" && sheet.view.shortfalls).toEqual([
      {
        text: "Đơn vị chưa cập nhật báo cáo kỳ 10/4/2020.",
        remediesText: "Biện pháp: cập nhật số liệu, hoặc xác nhận số liệu đã gửi.",
        taskText: "",
      },
    ]);
  });

  test("tells verdict, value, rule and source of every standard that is not met", () => {
    const rows = sheetOf("xa-a").standards.groups.flatMap(({ standards }) => standards);
    expect(rows.find(({ name }) => name === "Tỷ lệ nữ cấp ủy viên\u00A0*")).toEqual({
      name: "Tỷ lệ nữ cấp ủy viên\u00A0*",
      measuredText: "2/15 (13,3%)",
      ruleText: "Từ 15% tổng số cấp ủy viên trở lên",
      state: { mark: "notMet", word: "Chưa đạt, thiếu 1 người" },
      sourceText: "35-CT/TW",
    });
  });

  test("tells what is not due without the words of a shortfall", () => {
    const sheet = sheetOf(
      "phuong-b",
      [CHI_TIEU, "nguong: 15%\n", "nguong: 75%\n    han: 10/4/2020\n"],
      [CHI_TIEU, "truong: ban_chi_dao\n", "truong: ban_chi_dao\n    han: 30/4/2020\n"],
    );
    const rows = sheet.standards.groups.flatMap(({ standards }) => standards);
    const told = rows.map(({ state, measuredText }) => `${state.word}: ${measuredText}`);
    expect(told).toContain("Chưa đến hạn: 3/20 (15%)");
    expect(told).toContain("Chưa đến hạn: ");
    expect(sheet.shortfalls.map(({ text }) => text)).toEqual([
      "CAU-NOI-BO-VAN-KIEN.",
      "Chưa có số liệu về thời hạn tổ chức đại hội.",
    ]);
    expect(sheet.missedText).toBe("còn một chỉ tiêu chưa đạt");
  });

  test("tells since when a strand without a deadline is late by its indicator", () => {
    const sheet = sheetOf("phuong-b", [
      CHI_TIEU,
      "truong: ban_chi_dao\n",
      "truong: ban_chi_dao\n    han: 05/4/2020\n",
    ]);
    expect(sheet.standards.groups.find(({ title }) => title === "Nhân sự")).toMatchObject({
      state: { mark: "late", word: "Chậm" },
      // The deadline stands beside the indicator.
      deadlineText: "quá hạn 5 ngày",
    });
  });

  test("says nothing of a deadline where only indicators have some and none is over", () => {
    const changes = [
      [CHI_TIEU, "truong: ban_chi_dao\n", "truong: ban_chi_dao\n    han: 30/4/2020\n"],
    ] as const;
    const deadlineOf = (id: string) =>
      sheetOf(id, ...changes).standards.groups.find(({ title }) => title === "Nhân sự")
        ?.deadlineText;
    expect(deadlineOf("phuong-b")).toBe("");
  });

  test("has no column of sources where no indicator has any, and a dash where one has none", () => {
    const { indicators } = sampleDataset();
    const without = (ids: readonly string[]) =>
      indicators.map((one) => (ids.includes(one.id) ? { ...one, instrument: null } : one));
    const sheetWith = (changed: typeof indicators) => {
      const { internalPapers } = toSampleBriefings({ ...sampleDataset(), indicators: changed });
      const paper = internalPapers.find(({ path }) => path === "noi-bo/don-vi/phuong-b.pdf");
      return paper?.template === "unit-sheet" ? paper.view : null;
    };
    expect(sheetWith(without(indicators.map(({ id }) => id)))?.standards.columns).toEqual([
      "Phần việc, chỉ tiêu",
      "Đánh giá và kết quả",
      "Mức quy định",
    ]);
    const some = sheetWith(without(["bao-cao-chinh-tri"]));
    expect(some?.standards.columns.at(-1)).toBe("Căn cứ");
    const [first] = some?.standards.groups ?? [];
    expect(first?.standards.map(({ sourceText }) => sourceText)).toEqual(["–"]);
  });

  test("tells in one line what is met: how many steps, the last one and its day", () => {
    const [first] = sheetOf("xa-a").standards.groups;
    expect([first?.standards, first?.metText]).toEqual([
      [],
      "Đạt: hoàn chỉnh báo cáo chính trị: 3/3 bước (Đã duyệt, 03/3/2020).",
    ]);
  });

  test.each([
    ["past its deadline", [], "Chậm", "thời hạn 31/3/2020, quá hạn 10 ngày"],
    [
      "done in time",
      [
        [
          PHUONG_B,
          "    de-cuong: 01/02/2020\n",
          "    de-cuong: 01/02/2020\n    du-thao: 02/02/2020\n    da-duyet: 03/02/2020\n",
        ],
      ],
      "Hoàn thành",
      "thời hạn 31/3/2020",
    ],
  ] as const)("a strand %s", (_what, changes, word, deadline) => {
    const strand = sheetOf("phuong-b", ...changes).standards.groups.find(
      ({ title }) => title === "Văn kiện",
    );
    expect([strand?.state?.word, strand?.deadlineText]).toEqual([word, deadline]);
  });

  test.each([
    ["30/4/2020", "Chủ trì: CHU-TRI-HAN-CHE; thời hạn: 30/4/2020."],
    ["09/4/2020", "Chủ trì: CHU-TRI-HAN-CHE; thời hạn: 09/4/2020 (quá hạn 1 ngày)."],
  ])("tells who must mend a shortfall until which day (%s)", (deadline, expected) => {
    const [shortfall] = sheetOf("xa-a", [HAN_CHE, "30/4/2020", deadline]).shortfalls;
    expect(shortfall?.taskText).toBe(expected);
  });

  test("names nobody for a resolved shortcoming", () => {
    const claimed = "tinh_trang: dang-khac-phuc";
    const resolved: Change = [HAN_CHE, claimed, "tinh_trang: da-khac-phuc"];
    expect(sheetOf("xa-a", resolved).shortfalls[0]?.taskText).toBe("");
  });

  test("tells the rules for a unit that has sent nothing, and no figure", () => {
    const sheet = sheetOf("chi-bo-c");
    const standards = sheet.standards.groups.flatMap((group) => group.standards);
    expect(new Set(standards.map(({ state, measuredText }) => state.word + measuredText))).toEqual(
      new Set(["Chưa có số liệu"]),
    );
    expect(sheet.shortfalls.map(({ text }) => text)).toEqual([
      "Đơn vị chưa gửi báo cáo kỳ 10/4/2020.",
    ]);
  });
});

describe("the heading of the report", () => {
  const headingOf = (...changes: readonly Change[]) => {
    const { internalPapers, newest } = toSampleBriefings(sampleDataset(...changes));
    const [report] = internalPapers;
    return { report: report?.template === "report" ? report.view.heading : null, newest };
  };

  test.each([
    ["12", "Số 12-BC/TXU"],
    ["5", "Số 05-BC/TXU"],
  ])("writes the number %s with two digits at least", (number, expected) => {
    expect(headingOf([KY, "so_van_ban: 12", `so_van_ban: ${number}`]).report?.numberText).toBe(
      expected,
    );
  });

  const ROOM = "\u00A0".repeat(8);
  test.each([
    ["number and symbol are", "", [], `Số ${ROOM}-BC/TXU`],
    ["the symbol is", "12", BARE_ISSUER, `Số 12-${ROOM}`],
    ["both are", "", BARE_ISSUER, `Số ${ROOM}-${ROOM}`],
  ])("has room where %s not known", (_what, number, changes, expected) => {
    const { report } = headingOf([KY, "so_van_ban: 12", `so_van_ban: ${number}`], ...changes);
    expect(report?.numberText).toBe(expected);
  });

  test("bears the day of the document, else the cut-off date", () => {
    const dayOf = (...changes: readonly Change[]) => {
      const [paper] = toSampleBriefings(sampleDataset(...changes)).internalPapers;
      const view = paper?.template === "report" ? paper.view : null;
      return [view?.heading.placeDateText, view?.appendices[0]?.attachedTo];
    };
    expect(dayOf()).toEqual([
      "Duyên Hải, ngày 10 tháng 4 năm 2020",
      "(kèm theo Báo cáo số 12-BC/TXU, ngày 10/4/2020 của Thị ủy Duyên Hải)",
    ]);
    expect(
      dayOf([KY, "ngay_chot: 10/4/2020", "ngay_chot: 10/4/2020\nngay_van_ban: 15/4/2020"]),
    ).toEqual([
      "Duyên Hải, ngày 15 tháng 4 năm 2020",
      "(kèm theo Báo cáo số 12-BC/TXU, ngày 15/4/2020 của Thị ủy Duyên Hải)",
    ]);
  });

  test("has urgency and circulation from the file, in internal papers only", () => {
    const { report, newest } = headingOf([
      KY,
      "so_van_ban: 12",
      "so_van_ban: 12\ndo_khan: thuong-khan\nluu_hanh: tai-lieu-hoi-nghi",
    ]);
    expect([report?.urgencyText, report?.circulationText]).toEqual([
      "THƯỢNG KHẨN",
      "TÀI LIỆU HỘI NGHỊ",
    ]);
    expect([newest.period.urgency, newest.period.circulation]).toEqual([null, null]);
  });
});
