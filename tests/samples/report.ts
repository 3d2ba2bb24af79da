import type { ChartView, TableView } from "../../scripts/compose/views/common.ts";
import { findLayoutProfile } from "../../scripts/compose/frame/layout-profile.ts";
import type { ReportBlock } from "../../scripts/compose/views/papers.ts";
import type { ItemView } from "../../scripts/compose/views/report.ts";
import type { CalendarDate } from "../../scripts/model/days/calendar-date.ts";
import {
  renderReportWord,
  type ReportPaper,
} from "../../scripts/render/word/render-report-word.ts";
import { findAll, readDocx, type ReadDocx, type XmlElement } from "../papers/read-docx.ts";

export const SAMPLE_DATE = "2020-04-10" as CalendarDate; // `as`: a day that exists

const chart: ChartView = {
  id: "tien-do",
  title: "Tiến độ chuẩn bị",
  aboutText: "",
  isContinuation: false,
  isLagging: true,
  isComparing: true,
  description: "Văn kiện đã xong ở 36 trong 42 đơn vị.",
  altText: "Văn kiện đã xong ở 36 trong 42 đơn vị.",
  spec: {
    id: "tien-do",
    kind: "changes",
    title: "Tiến độ chuẩn bị",
    beforeLabel: "Kỳ trước (05/3/2020)",
    nowLabel: "Kỳ này (10/4/2020)",
    endTexts: ["0", "42 đơn vị"],
    rows: [
      {
        label: "Văn kiện",
        before: { share: 7 / 42, text: "7" },
        now: { share: 36 / 42, text: "36/42" },
        restText: "còn 6 chậm",
        isLate: true,
      },
      {
        label: "Nhân sự",
        before: { share: 14 / 42, text: "14" },
        now: { share: 30 / 42, text: "30/42" },
        restText: "còn 12 chậm",
        isLate: true,
      },
    ],
    footText: "Số đơn vị hoàn thành/số đơn vị thuộc diện thực hiện.",
  },
  table: { caption: "Tiến độ", columns: [], rows: [], totals: null, notes: [] },
};

const text = (words: string) => ({ text: words, href: null, state: null });

const table: TableView = {
  caption: "Tiến độ theo đơn vị",
  columns: [
    { label: "Đơn vị", isNumeric: false, widthPercent: null },
    { label: "Cấp ủy viên", isNumeric: true, widthPercent: null },
    { label: "Chung", isNumeric: false, widthPercent: null },
  ],
  rows: [
    {
      header: text("Đảng bộ xã Long Hữu"),
      cells: [text("15"), { text: "", href: null, state: { mark: "done", word: "Hoàn thành" } }],
    },
    {
      header: text("Đảng bộ Phường 2"),
      cells: [
        text("13"),
        { text: "1/13 (7,7%)", href: null, state: { mark: "notMet", word: "Chưa đạt" } },
      ],
    },
  ],
  totals: { header: text("Cộng"), cells: [text("28"), text("1/2")] },
  notes: ["Tỷ lệ nữ: từ 15% trở lên trên tổng số cấp ủy viên (phấn đấu)."],
};

function item(ordinal: string, leadHtml: string, own: Partial<ItemView> = {}): ItemView {
  return { id: "muc", ordinal, title: "Mục", leadHtml, restHtml: "", internalNote: null, ...own };
}

const blocks: readonly ReportBlock[] = [
  {
    kind: "prose",
    html: "<p>Thực hiện Chỉ thị số 35-CT/TW &amp; kế hoạch, <em>nay</em> báo cáo:</p>\n",
  },
  { kind: "section", number: "I-", title: "KẾT QUẢ ĐẠT ĐƯỢC" },
  { kind: "subsection", number: "1-", title: "Kết quả các mặt công tác" },
  {
    kind: "item",
    item: item("Thứ nhất", "ban hành <strong>đủ</strong> văn bản.", {
      restHtml: "<ul>\n<li>kế hoạch;</li>\n<li>hướng dẫn.</li>\n</ul>\n",
      internalNote: "Văn phòng rà soát lại.",
    }),
  },
  {
    kind: "item",
    item: item("Thứ hai", "", { restHtml: "<ol>\n<li>mục một</li>\n</ol>\n" }),
  },
  { kind: "chart", chart, label: { word: "Biểu đồ", number: 1, anchor: "bieu-do-1" } },
  { kind: "section", number: "II-", title: "HẠN CHẾ" },
  {
    kind: "shortcoming",
    item: {
      ...item("Một là", "tỷ lệ nữ chưa đạt."),
      status: { mark: "underway", word: "Đang khắc phục" },
      grounds: [
        {
          indicatorName: "Tỷ lệ nữ",
          countText: "1 trong 2 đảng bộ chưa đạt",
          ruleLabel: "Yêu cầu",
          ruleText: "từ 15% trở lên",
          sourceText: "Chỉ thị số 35-CT/TW",
          namedUnits: [
            { unit: "phuong-2", missed: "nu", text: "Đảng bộ Phường 2: 1/13 (7,7%)" },
            { unit: "xa-a", missed: "nu", text: "Đảng bộ xã A: 0/15" },
          ],
        },
        {
          indicatorName: "Đổi mới",
          countText: "0 chưa đạt",
          ruleLabel: "Yêu cầu",
          ruleText: "1/3",
          sourceText: "",
          namedUnits: [],
        },
      ],
      solutionsTitle: "Giải pháp",
      solutions: [],
      remedies: ["Bổ sung nguồn nhân sự nữ"],
      causes: [{ label: "Nguyên nhân chủ quan", value: "chưa chủ động." }],
      handling: [],
      task: [
        { part: "owner", label: "chủ trì", opening: "Chủ trì", value: "Ban Tổ chức Thị ủy" },
        { part: "deadline", label: "thời hạn", opening: "Thời hạn", value: "30/4/2020" },
      ],
    },
  },
  { kind: "section", number: "III-", title: "GIẢI PHÁP" },
  {
    kind: "solution",
    item: {
      ...item("Thứ nhất", "rà soát nhân sự."),
      answers: [],
      task: [{ part: "deadline", label: "thời hạn", opening: "Thời hạn", value: "15/5/2020" }],
    },
  },
];

/** A report with a block of every kind and appendices of both formats. */
export function sampleReport(): ReportPaper {
  const attachedTo = "(kèm theo Báo cáo số 05-BC/TXU)";
  return {
    path: "noi-bo/bao-cao.pdf",
    template: "report",
    shell: {
      title: "Báo cáo công tác chuẩn bị đại hội",
      properties: {
        author: "Thị ủy Duyên Hải",
        description: "Số liệu chốt đến ngày 10/4/2020 · SỐ LIỆU MINH HỌA",
        identifier: "05-BC/TXU",
      },
      isDoubleSided: false,
      layout: findLayoutProfile({ layoutProfile: "hd36-2018" }),
      runningHeads: [],
      appendices: [
        { id: "phu-luc-1", isLandscape: true },
        { id: "phu-luc-2", isLandscape: false },
      ],
      documentNumbers: [],
      runningMarks: "SỐ LIỆU MINH HỌA · Dự thảo lần 1 · LƯU HÀNH NỘI BỘ",
    },
    view: {
      heading: {
        superiorName: "ĐẢNG BỘ TỈNH TRÀ VINH",
        issuerName: "THỊ ỦY DUYÊN HẢI",
        numberText: "Số \u00A0\u00A0\u00A0\u00A0-BC/TXU",
        placeDateText: "Duyên Hải, ngày 10 tháng 4 năm 2020",
        documentType: "BÁO CÁO",
        subject: "công tác chuẩn bị đại hội chi bộ, đảng bộ trực thuộc Thị ủy nhiệm kỳ 2020 – 2025",
        urgencyText: "KHẨN",
        circulationText: "LƯU HÀNH NỘI BỘ",
        draftText: "Dự thảo lần 1",
      },
      blocks,
      closingHtml: "<p>Trên đây là báo cáo.</p>\n",
      signature: {
        authority: "T/M BAN THƯỜNG VỤ",
        post: "BÍ THƯ",
        name: "Nguyễn Văn A",
        recipients: ["Ban Thường vụ Tỉnh ủy,", "Lưu Văn phòng Thị ủy."],
      },
      appendices: [
        {
          label: "Phụ lục 1",
          anchor: "phu-luc-1",
          title: "Tiến độ",
          attachedTo,
          isLandscape: true,
          parts: [{ number: "", title: "", isNumbered: true, table }],
        },
        {
          label: "Phụ lục 2",
          anchor: "phu-luc-2",
          title: "Biểu số liệu",
          attachedTo,
          isLandscape: false,
          parts: [
            { number: "1-", title: "Cơ cấu", isNumbered: false, table },
            {
              number: "2-",
              title: "Chỉ tiêu khác",
              isNumbered: false,
              table: { ...table, columns: [], rows: [], totals: null, notes: ["44/45: góp ý."] },
            },
          ],
        },
      ],
    },
  };
}

/** The tables of the sample: the heading, the signature and both appendices. */
export function findTables(body: XmlElement) {
  const [heading, signature, numbered, plain] = findAll(body, "w:tbl");
  if (!heading || !signature || !numbered || !plain) throw new Error("not the sample's tables");
  return { heading, signature, numbered, plain };
}

/** The sample as a Word file; the given parts replace its own. */
export async function renderSample(own: {
  readonly shell?: Partial<ReportPaper["shell"]>;
  readonly view?: Partial<ReportPaper["view"]>;
}): Promise<ReadDocx> {
  const { shell, view, ...paper } = sampleReport();
  const changed = { ...paper, shell: { ...shell, ...own.shell }, view: { ...view, ...own.view } };
  return readDocx(await renderReportWord(changed, SAMPLE_DATE));
}
