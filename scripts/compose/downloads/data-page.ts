import { linkCell, textCell } from "../views/cells.ts";
import { columnsOf } from "../views/columns.ts";
import type { LinkView, TableView } from "../views/common.ts";
import { asksFigures } from "../../model/form/form.ts";
import { formatFileSize } from "../words/format-file-size.ts";
import { lowerFirst } from "../words/sentences.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import type { DataPageView } from "../views/pages.ts";
import type { Briefing } from "../audience/briefing.ts";
import { linkTo } from "../frame/links.ts";
import type { PageContent, SiteContent } from "../pages/page-content.ts";
import type { DataTable } from "./data-table.ts";
import { DICTIONARY_ID, KIND_WORDS } from "./dictionary-table.ts";
import type { Download, PublicData } from "./public-data.ts";

const LEAD = "Số liệu công khai của báo cáo, để mở bằng Excel hoặc dùng trong phần mềm khác.";
const LEAD_WITHOUT_FIGURES = "Dữ liệu công khai, để mở bằng Excel hoặc dùng trong phần mềm khác.";

const { label: TITLE } = linkTo("data");

/** The page of data: for every file what it holds, how large it is and what its columns mean. */
export function composeDataPage({
  editions: [{ briefing }],
  data,
  files,
}: SiteContent): readonly PageContent<DataPageView>[] {
  const { issuer } = briefing.dataset;
  const description = `${TITLE}. ${issuer.name}, ${lowerFirst(data.asOfText)}.`;
  return [
    { id: "", title: TITLE, description, briefing, view: composeView(briefing, data, files) },
  ];
}

function composeView(
  briefing: Briefing,
  data: PublicData,
  files: readonly Download[],
): DataPageView {
  return {
    title: TITLE,
    leadText: asksFigures(briefing.dataset.form) ? LEAD : LEAD_WITHOUT_FIGURES,
    main: linkWorkbook(files),
    files: composeFileTable(files),
    terms: [
      { label: "Điều kiện sử dụng", value: data.termsText },
      { label: "Nguồn", value: data.sourceText },
    ],
    readings: data.readings,
    // This page is itself the dictionary.
    dictionary: data.tables.filter(({ id }) => id !== DICTIONARY_ID).map(composeColumnTable),
  };
}

/** What most readers come for: everything in one file that Excel opens. */
function linkWorkbook(files: readonly Download[]): LinkView | null {
  const workbook = files.find(({ format }) => format === "XLSX");
  if (workbook === undefined) return null;
  const size = formatFileSize(workbook.byteCount);
  return { label: `Tải mọi bảng số liệu (Excel, ${size})`, href: workbook.path };
}

function composeFileTable(files: readonly Download[]): TableView {
  return {
    caption: "Các tệp số liệu",
    columns: columnsOf(["Tệp", "Nội dung", "Dạng, cỡ"]),
    rows: files.map(({ path, title, format, byteCount }) => ({
      header: linkCell(path.slice(path.lastIndexOf("/") + 1), path),
      cells: [title, `${format}, ${formatFileSize(byteCount)}`].map(textCell),
    })),
    totals: null,
    notes: [],
  };
}

function composeColumnTable({ title, rowMeaning, columns, rows }: DataTable): TableView {
  return {
    caption: `Bảng ${title}`,
    columns: columnsOf(["Cột", "Tên", "Kiểu", "Đơn vị tính", "Ý nghĩa"]),
    rows: columns.map(({ key, label, kind, unitOfMeasure, meaning }) => ({
      header: textCell(key),
      cells: [label, KIND_WORDS[kind], unitOfMeasure ?? "–", meaning].map(textCell),
    })),
    totals: null,
    notes: [`${rowMeaning} Có ${formatCount(rows.length)} dòng.`],
  };
}
