import type { Place, Problem, ProblemCode } from "../../model/problem.ts";
import { listExamples, toNoDay } from "./examples.ts";
import { NOTICE_SENTENCES } from "./notices.ts";
import { CURES } from "./cures.ts";
import { PERIOD_SENTENCES, toMissingCure } from "./periods.ts";
import { PLACEHOLDER_SENTENCES } from "./placeholders.ts";
import { REORGANIZATION_SENTENCES } from "./reorganizations.ts";
import { REVIEW_SENTENCES } from "./reviewed.ts";
import { HINT_IN_SENTENCE, TEXT_SENTENCES } from "./texts.ts";
import { toEntryWords, toWithdrawnCure, UNIT_ENTRY_SENTENCES } from "./unit-entries.ts";
import { toVisible } from "../checks/signs/visible-signs.ts";

type Sentence = (problem: Problem) => string;

/**
 * The sentence of every problem: what was found, what is allowed. A code without a sentence does not compile. The place
 * goes before the sentence and the hint after it.
 */
const SENTENCES: Readonly<Record<ProblemCode, Sentence>> = {
  ...TEXT_SENTENCES,
  ...NOTICE_SENTENCES,
  ...REVIEW_SENTENCES,
  ...PERIOD_SENTENCES,
  "file-unreadable": ({ found }) => `không đọc được tệp: ${found}`,
  "file-too-large": ({ found }) => `tệp quá lớn (${found}); tối đa 5 MB`,
  "file-control-character": ({ found }) =>
    `có ký tự điều khiển ${found} không nhìn thấy; hãy xóa ký tự này`,
  "file-carriage-return": () =>
    "dòng kết thúc bằng ký tự CR; hãy lưu lại với kiểu xuống dòng của Windows hoặc Unix",
  "file-empty": ({ found }) => (found === "" ? "tệp rỗng" : `${found} còn trống`),
  "file-unknown": ({ found }) => `chương trình không biết tệp «${found}» dùng để làm gì`,
  "file-name": ({ found, allowed }) => `tên «${found}» không đúng; ${allowed ?? ""}`,
  "folder-name": ({ found }) => `không có thư mục nào tên «${found}» ở đây`,
  "format-newer": ({ found, allowed }) =>
    `dữ liệu viết theo định dạng ${found} của chương trình mới hơn; chương trình này chỉ biết đến định dạng ${allowed ?? ""} nên không đọc tiếp`,
  "yaml-syntax": ({ found }) => found,
  "yaml-anchor": () => "có dấu & hoặc * ở đầu giá trị; đặt giá trị trong dấu nháy kép",
  "yaml-tag": ({ found }) => `có dấu ! ở đầu giá trị («${found}»); đặt giá trị trong dấu nháy kép`,
  "yaml-too-deep": ({ found }) => `tệp lồng quá ${found} cấp`,
  "yaml-broken-text": ({ found }) =>
    `giá trị gồm nhiều dòng, dòng sau bắt đầu bằng dấu «-» như một danh sách thụt sai cột: «${found}»`,
  "yaml-cut-text": ({ found }) =>
    `phần từ dấu # («${found}») bị coi là ghi chú, không thuộc giá trị`,
  "duplicate-key": ({ found, allowed }) => `khóa «${found}» đã ghi ở dòng ${allowed ?? ""}`,
  "forbidden-key": ({ found }) => `không được dùng khóa «${found}»`,
  "not-a-map": ({ allowed }) => `cần một nhóm khóa${allowed === null ? "" : ` (${allowed})`}`,
  "not-a-list": () => "cần một danh sách, mỗi mục một dòng bắt đầu bằng «- »",
  "not-a-text": ({ found }) =>
    `cần một giá trị, không phải ${found === "" ? "nhóm khóa hay danh sách" : found}`,
  "missing-key": ({ found, path }) =>
    `thiếu khóa «${found}»${path === "" ? "" : ` trong «${path}»`}`,
  "unknown-key": ({ found }) => `không có khóa «${found}»`,
  "missing-value": ({ path }) => `«${path}» chưa có giá trị`,
  "empty-list": ({ path, allowed }) => `«${path}» cần ít nhất ${allowed ?? ""} mục`,
  "bad-count": ({ found }) =>
    `«${found}» không phải là số đếm; chỉ nhận số nguyên không âm, như ${listExamples("count")}`,
  "ambiguous-number": ({ found }) => `«${found}» có thể hiểu là số thập phân`,
  "bad-decimal": ({ found, allowed }) =>
    `«${found}» không phải là số có nhiều nhất ${allowed} chữ số thập phân; viết như ${listExamples("decimal")}`,
  "bad-date": ({ found }) => toNoDay(found, "một ngày", "date"),
  "bad-moment": ({ found }) => toNoDay(found, "một mốc thời gian", "moment"),
  "bad-hour": ({ found }) => `«${found}» không viết đúng dạng của một giờ`,
  "bad-yes-no": ({ found }) => `«${found}» không phải là «có» hoặc «không»`,
  "bad-choice": ({ found, allowed }) =>
    `«${found}» không có trong các giá trị được nhận: ${allowed ?? ""}`,
  "bad-id": ({ found, allowed }) =>
    `mã «${found}» không đúng; chỉ dùng chữ thường không dấu và chữ số, nối bằng dấu «${allowed ?? ""}», tối đa 60 ký tự`,
  "bad-share": ({ found }) => `«${found}» không phải là tỷ lệ; viết như ${listExamples("share")}`,
  "share-too-large": ({ found }) => `«${found}» lớn hơn 100%; tỷ lệ ở đây chỉ từ 0% đến 100%`,
  "bad-link": ({ found }) => `«${found}» không phải là địa chỉ bắt đầu bằng https://`,
  "bad-base-address": ({ found }) =>
    `«${found}» không phải là địa chỉ gốc của trang; viết như ${listExamples("baseAddress")}, bắt đầu bằng https://, kết thúc bằng dấu /`,
  "bad-phone": ({ found }) =>
    `«${found}» không phải là số điện thoại; chỉ nhận chữ số và dấu cách, chấm, gạch, ngoặc, như ${listExamples("phone")}`,
  "bad-email": ({ found }) =>
    `«${found}» không phải là địa chỉ thư điện tử; viết như ${listExamples("email")}, không dấu, không dấu cách`,
  "quoted-name": ({ found }) => `tên «${found}» nằm trong dấu nháy`,
  "bad-range": ({ allowed }) => `khoảng phải có đúng hai số, số nhỏ trước, như ${allowed ?? ""}`,
  "not-needed": ({ found, allowed }) =>
    `khóa «${found}» không dùng với kiểu này${allowed === null ? "" : `; kiểu này dùng: ${allowed}`}`,
  "asked-nothing": ({ found }) =>
    `khóa «${found}» nói về số liệu, nhưng data/bieu-mau.yaml không có trường nào: đơn vị không được hỏi điều gì`,
  "statistic-judged": ({ found }) =>
    `khóa «${found}» chỉ dùng với chỉ tiêu; mục có «tinh» là số liệu thống kê, không xét đạt hay chưa đạt`,
  "level-without-units": ({ found }) =>
    `khóa «${found}» nói về đơn vị; mục có «tinh_tu: chung» tính từ số liệu chung, không từ đơn vị nào`,
  "level-linked": ({ found }) =>
    `khóa «${found}» lấy từ trường của đơn vị nêu ở «truong», không ghi lại ở đây`,
  "rule-or-statistic": ({ path }) =>
    `«${path}» không có khóa «kieu», cũng không có khóa «tinh», nên không biết là chỉ tiêu hay số liệu thống kê`,
  "statistic-not-judged": ({ found, path }) =>
    `«${path}» nêu «${found}», là số liệu thống kê, không xét đạt hay chưa đạt`,
  "no-blocks": ({ found, path, hint }) =>
    `${path === "" ? `chỗ điền số «${found}» nêu tên khối` : `«${path}» nêu khối «${found}»`}, nhưng data/loai-don-vi.yaml không khai khối nào; không chia khối thì ${hint ?? ""}, có chia thì khai ở khóa «khoi» của tệp ấy`,
  "unknown-reference": ({ found, path, allowed, hint }) =>
    `«${path}» nêu mã «${found}», nhưng không có mã này${allowed === null || hint !== null ? "" : `; các mã đã có: ${allowed}`}`,
  "wrong-kind-of-field": ({ found, allowed, hint }) =>
    `trường «${found}» có kiểu ${hint ?? ""}, ở đây cần kiểu ${allowed ?? ""}`,
  "self-reference": ({ found, path }) => `«${path}» nêu chính trường «${found}»`,
  "rules-circle": ({ found }) =>
    `các quy tắc của biểu mẫu vòng lại với nhau, nên những trường này ở đơn vị nào cũng phải có cùng một giá trị: ${found}`,
  "duplicate-id": ({ found, allowed }) => `mã «${found}» đã dùng ở ${allowed ?? ""}`,
  "reserved-id": ({ found }) => `mã «${found}» là từ riêng của chỗ điền số`,
  "duplicate-name": ({ found, allowed }) =>
    `tên đơn vị «${found}» đã dùng ở ${toEntryWords(allowed)}`,
  "duplicate-number": ({ found, allowed }) =>
    `số thứ tự ${found} đã dùng ở ${allowed ?? ""}, không biết mục nào đứng trước`,
  "above-whole": ({ found, path, allowed }) => `«${path}» là ${found}, lớn hơn «${allowed ?? ""}»`,
  "share-of-nothing": ({ path }) => `«${path}» là 0, không có gì để tính tỷ lệ`,
  "rough-computed": ({ found, allowed }) =>
    `số của trường «${found}» là xấp xỉ, nhưng «${allowed ?? ""}» tính từ trường này`,
  "no-sum": ({ found }) => `trường «${found}» ghi «cong_don: không», nên không có số cộng`,
  "known-judged": ({ found, allowed }) =>
    `số của trường «${found}» đã công bố thì ai cũng biết đơn vị có đạt «${allowed ?? ""}» hay không, mà chỉ tiêu ấy không nêu tên đơn vị`,
  "sum-differs": ({ found, path, allowed }) => `«${path}» là ${found}, nhưng ${allowed ?? ""}`,
  "date-order": ({ found, path, allowed }) =>
    `«${path}» (${found}) trước ngày ở «${allowed ?? ""}»`,
  "step-order": ({ found, path, allowed }) =>
    `«${path}» xong ngày ${found}, nhưng bước trước nó, ${allowed ?? ""}`,
  "after-cutoff": ({ found, path, allowed }) =>
    `«${path}» (${found}) sau ngày chốt số liệu ${allowed ?? ""}`,
  "field-not-for-type": ({ found, allowed }) =>
    `khóa «${found}» không áp dụng cho loại đơn vị ${allowed ?? ""}`,
  "field-not-for-unit": ({ found }) => `đơn vị không thuộc «pham_vi» của trường «${found}»`,
  "scope-twice": ({ found, allowed }) =>
    `«${allowed ?? "pham_vi"}» đã nói mục này là của đơn vị nào, nên không ghi «${found}» bên cạnh`,
  "scope-too-wide": ({ found, allowed }) =>
    `mục này đọc trường «${found}», nhưng trường ấy chỉ hỏi một số đơn vị («${allowed ?? ""}» ở «pham_vi» của trường)`,
  "field-not-asked": ({ found, allowed }) => `trường «${found}» chỉ trả lời khi ${allowed ?? ""}`,
  "condition-unfit": ({ found, path, hint }) => `«${path}» nêu «${found}», nhưng ${hint ?? ""}`,
  "congress-twice": ({ path, allowed }) =>
    `«${path}» là «dai-hoi», nhưng trường «${allowed ?? ""}» cùng «moc» đã ghi như vậy`,
  "hour-without-day": ({ found, allowed }) =>
    `không rõ «${found}» là giờ của ngày nào: «tu» là ${allowed ?? ""}, không phải một ngày`,
  "pilot-reason": () => "đơn vị không làm điểm thì không có «ly_do_diem»",
  ...UNIT_ENTRY_SENTENCES,
  ...PLACEHOLDER_SENTENCES,
  ...REORGANIZATION_SENTENCES,
  "internal-field-judged": ({ found, allowed }) =>
    `trường «${found}» không công khai nhưng là căn cứ tính «${allowed ?? ""}», mà kết quả chung của mục ấy được công khai`,
  "resolved-with-shortfall": ({ found, allowed }) =>
    `hạn chế «${found}» ghi là đã khắc phục, nhưng chỉ tiêu «${allowed ?? ""}» gắn với nó còn chưa đạt`,
  "field-not-for-indicator": ({ found, allowed }) =>
    `mục này áp dụng cho loại đơn vị ${allowed ?? ""}, nhưng biểu mẫu không có trường «${found}» cho loại này`,
  "public-field-judged": ({ found, allowed }) =>
    `trường «${found}» công khai theo đơn vị nhưng là căn cứ xét chỉ tiêu «${allowed ?? ""}», như vậy là nêu tên đơn vị chưa đạt`,
  "scale-order": () => "các mục phải xếp từ tỷ lệ cao xuống thấp và mục cuối là 0%",
  "claim-without-shortfall": ({ found, allowed }) =>
    `hạn chế «${found}» chưa khắc phục, nhưng theo số liệu các chỉ tiêu gắn với nó không còn chưa đạt${allowed === null ? "" : ` (còn ${allowed} đơn vị chưa có số liệu)`}`,
  "jump-unconfirmed": ({ found, path, allowed }) =>
    `«${path}» ${found}: ${allowed ?? ""} mà chưa ai xác nhận`,
  "confirmation-idle": ({ found }) =>
    `«xac_nhan» nêu trường «${found}», nhưng số liệu của trường này không thay đổi đến mức phải xác nhận`,
  "ruling-target": ({ path }) => `«${path}» phải nêu đúng một trong hai khóa «chi_tieu», «mang»`,
  "ruling-foreign": ({ found, allowed }) =>
    `«${found}» không áp dụng cho đơn vị này (loại ${allowed ?? ""}), không có kết quả để ghi đè`,
  "ruling-idle": ({ found, allowed }) =>
    `«ghi_de» đặt kết quả của «${found}» là «${allowed ?? ""}», nhưng tính từ số liệu cũng đã là như vậy`,
  "named-twice": ({ found, allowed }) => `«${found}» đã nêu ở dòng ${allowed ?? ""}`,
  "words-differ": ({ found, allowed }) =>
    `lời văn gõ tay «${found}», nhưng số liệu của các chỉ tiêu gắn với mục này cho: ${allowed ?? ""}`,
  "front-matter-missing": () => "tệp phải bắt đầu bằng phần khóa đặt giữa hai dòng ---",
  "front-matter-open": ({ found }) =>
    found === ""
      ? "phần khóa không có dòng --- thứ hai để kết thúc"
      : `dòng «${found}» không phải là dòng --- kết thúc phần khóa`,
  "prose-markup": ({ found }) => found,
  "plain-markup": ({ found, path }) =>
    `«${path}» in ra đúng như đã gõ, không in đậm, không có liên kết, mà có «${found}»`,
  "plain-placeholder": ({ found, path }) =>
    `«${path}» in ra đúng như đã gõ, không dùng được chỗ điền số, mà có «${found}»`,
  "unknown-measure": ({ found, allowed }) =>
    `không trường nào có đơn vị tính «${found}»; các đơn vị tính của biểu mẫu: ${allowed ?? ""}`,
  "roster-in-part": ({ found }) =>
    `danh sách đơn vị mới có một phần thì không xét, không cộng số liệu của đơn vị, mà «data/chi-tieu.yaml» còn «${found}»`,
  "unknown-key-figure": ({ found, allowed, hint }) =>
    `«${found}» không là mã của mảng, chỉ tiêu, số liệu thống kê hay trường nào${hint === null ? `, cũng không là một trong: ${allowed ?? ""}` : ""}`,
  "too-many-key-figures": ({ allowed }) =>
    `«so_lieu_chinh» nêu quá ${allowed ?? ""} số liệu, nhiều hơn số ô ở đầu trang`,
  "section-needed": ({ found, path }) =>
    `«${path}» thiếu phần «${found}», là phần báo cáo nào cũng phải có`,
  "section-left-out": ({ found }) =>
    `phần «${found}» không có trong «bo_cuc» (của ky.yaml, không có thì của to-chuc.yaml), nên tệp này không vào báo cáo`,
  "lead-without-items": ({ found }) =>
    `phần «${found}» không gồm các mục, nên không có câu nối nào đứng trước các mục`,
  "section-internal": () =>
    "phần này của báo cáo chỉ dùng nội bộ, mục trong đó không được công khai",
  "key-needs": ({ found, allowed }) => `«${found}» chỉ dùng khi «${allowed ?? ""}»`,
};

/** Codes whose hint is the value that was probably meant. */
const GUESSES = new Set<ProblemCode>([
  "unknown-key",
  "bad-choice",
  "unknown-reference",
  "unknown-key-figure",
  "unknown-measure",
  "placeholder-unknown",
  "placeholder-figure",
  "placeholder-format",
  "change-not-before",
]);

/** A problem as one Vietnamese sentence: place, what was found, what is allowed, a tentative cure. */
export function toSentence(problem: Problem): string {
  const sentence = `${toVisible(toPlaceText(problem.place))}: ${toClause(problem)}`;
  return sentence.endsWith("?") ? sentence : `${sentence}.`;
}

/** The same without the place and the full stop, for a place that is none of a file. */
export function toClause(whole: Problem): string {
  const problem = withShortQuotes(whole);
  const cure = toCure(problem);
  return toVisible(SENTENCES[problem.code](problem) + (cure === null ? "" : `; ${cure}`));
}

/** A notice as the board shows it. */
export function withSentence(notice: Problem) {
  return { place: notice.place, sentence: toSentence(notice) };
}

const LONGEST_QUOTE = 200;
/** These name keys to be written, and quote nobody. */
const NAMING_KEYS = new Set<ProblemCode>(["missing-key", "front-matter-missing", "file-empty"]);

/** A sentence quotes only the beginning of a long text. */
function withShortQuotes(problem: Problem): Problem {
  const shorten = (text: string) =>
    text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE / 2)}…` : text;
  const { code, found, path, hint } = problem;
  const isOwn = NAMING_KEYS.has(code);
  return {
    ...problem,
    found: isOwn ? found : shorten(found),
    path: shorten(path),
    hint: hint === null || isOwn ? hint : shorten(hint),
  };
}

/** `file:line:column`; a folder has no line. */
function toPlaceText({ file, line, column }: Place): string {
  return file.endsWith("/") ? file : `${file}:${line}:${column}`;
}

function toCure(problem: Problem): string | null {
  const { code, hint, found } = problem;
  if (code === "unit-withdrawn") return toWithdrawnCure(problem);
  if (code === "file-missing") return toMissingCure(found);
  const cure = CURES[code];
  if (cure !== undefined) return cure;
  if (hint === null) return toLackingCure(code, found);
  if (code === "wrong-kind-of-field" || HINT_IN_SENTENCE.has(code)) return null;
  if (code === "ambiguous-number") return `viết ${hint} nếu là số nguyên`;
  return GUESSES.has(code) ? `có phải «${hint}»?` : hint;
}

/** What is not there is added; only the figures of a unit say more. */
function toLackingCure(code: ProblemCode, found: string): string | null {
  if (code === "missing-value") return "điền sau dấu hai chấm";
  if (code === "file-empty") return "điền nội dung theo tệp cùng loại, hoặc xóa tệp";
  if (code !== "missing-key") return null;
  return found.includes("»") ? "thêm mỗi khóa một dòng" : `thêm dòng «${found}: …»`;
}

/** Notices are listed, but stop nothing. */
export function isNotice({ code }: Problem): boolean {
  return Object.hasOwn(NOTICE_SENTENCES, code);
}
