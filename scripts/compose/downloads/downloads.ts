import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { asksFigures, type Form } from "../../model/form/form.ts";
import type { Issuer } from "../../model/report/issuer.ts";
import type { FactView } from "../views/common.ts";
import type { PublicEditions } from "../report/edition.ts";
import { toAsOfText } from "../words/days/as-of-text.ts";
import { listMarks } from "../../model/report/marks.ts";
import { lowerFirst, upperFirst } from "../words/sentences.ts";
import { composeDictionary } from "./dictionary-table.ts";
import { composeFindingTables } from "./finding-tables.ts";
import { GAP_WORDS, GAPS, GAPS_OF_FIGURES, toGapMeanings } from "./gap-words.ts";
import { composeIndicatorTable } from "./indicator-table.ts";
import { composeInstrumentTable } from "./instrument-table.ts";
import { composeLevelIndicatorTables } from "./level-indicator-table.ts";
import { composeLevelTables } from "./level-table.ts";
import { composePeriodTable, composeScheduleTable } from "./period-tables.ts";
import type { PublicData } from "./public-data.ts";
import { composeStatisticTables } from "./statistic-table.ts";
import { composeStrandTable } from "./strand-table.ts";
import { composeUnitTable } from "./unit-table.ts";

/** Every public figure as data, newest period first. The tables read the same counts as the pages and count nothing. */
export function composeDownloads(editions: PublicEditions): PublicData {
  const briefings = editions.map(({ briefing }) => briefing);
  const [{ briefing: newest }] = editions;
  const { issuer, form, indicators, strands } = newest.dataset;
  const marks = listMarks(issuer);
  const tables = [
    ...(indicators.length === 0 ? [] : [composeIndicatorTable(briefings)]),
    ...composeLevelIndicatorTables(briefings),
    ...composeStatisticTables(briefings),
    ...composeLevelTables(briefings),
    ...(strands.length === 0 ? [] : [composeStrandTable(briefings, newest.dataset)]),
    composeUnitTable(newest),
    ...composeFindingTables(editions),
    composePeriodTable(briefings),
    composeScheduleTable(briefings),
    composeInstrumentTable(newest),
  ].filter(({ rows }) => rows.length > 0);
  return {
    title: newest.period.title,
    issuerName: issuer.name,
    term: issuer.term,
    date: newest.period.date,
    asOfText: toAsOfText(newest),
    marks,
    sourceText: issuer.name,
    termsText: toTermsText(issuer, toAsOfText(newest)),
    readings: composeReadings(form, newest.period.date),
    tables: [...tables, composeDictionary(tables, marks.length > 0)],
  };
}

/** The issuer's terms. Without any, a reader must name the source, as an honest reader does anyway. */
function toTermsText({ name, dataTerms }: Issuer, asOfText: string): string {
  return dataTerms ?? `Được dùng lại khi ghi rõ nguồn: ${name}, ${lowerFirst(asOfText)}.`;
}

/** How each form writes numbers, days, lists and missing values. */
function composeReadings(form: Form, date: CalendarDate): readonly FactView[] {
  const meanings = toGapMeanings(form);
  return [
    {
      label: "XLSX",
      value:
        "Mở được trong mọi phiên bản Excel, LibreOffice, không phụ thuộc vùng đặt trên máy: chữ là chữ, số là số, ngày là ngày. Dòng đầu mỗi trang tính là ngày chốt, nguồn; dòng thứ hai là tên cột.",
    },
    {
      label: "CSV",
      value:
        "Chữ UTF-8 có BOM; các cột cách nhau bằng dấu chấm phẩy; số thập phân viết với dấu phẩy (17,3), số nguyên không có dấu ngăn hàng nghìn: mở đúng ngay trong Excel đặt vùng Việt Nam. Máy đặt vùng khác thì nên dùng tệp XLSX. Nhiều giá trị trong một ô cách nhau bằng “ | ”. Chữ bắt đầu bằng =, +, -, @ có thêm dấu nháy đơn ở trước để không bị hiểu là công thức.",
    },
    {
      label: "JSON",
      value:
        "Mỗi bảng có danh sách cột và các dòng; số là số, danh sách là mảng. Giá trị không có là null, lý do ghi ở khóa ly_do_khong_co của dòng.",
    },
    { label: "Ngày", value: `Trong CSV và JSON viết năm-tháng-ngày, như ${date}.` },
    ...GAPS.filter((gap) => asksFigures(form) || !GAPS_OF_FIGURES.has(gap)).map((gap) => ({
      label: upperFirst(GAP_WORDS[gap].word),
      value: `${meanings[gap]} Trong JSON: ${GAP_WORDS[gap].key}.`,
    })),
  ];
}
