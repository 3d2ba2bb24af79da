import { ILLUSTRATIVE_MARK } from "../../model/report/marks.ts";
import type { Problem, ProblemCode } from "../../model/problem.ts";

/** The sentence of every notice: the check lists notices, but they stop nothing. */
export const NOTICE_SENTENCES = {
  "report-missing": ({ found }) =>
    `kỳ ${found} chưa có lời văn; trang và báo cáo của kỳ chỉ có số liệu`,
  "shortfall-unclaimed": ({ found, allowed }) =>
    `chỉ tiêu «${found}» ${allowed === null ? "của số liệu chung chưa đạt" : `còn ${allowed} đơn vị chưa đạt`} mà chưa có hạn chế nào nêu; báo cáo tự thêm một mục`,
  "deadline-passed": ({ found, allowed }) =>
    `«${found}» đã quá thời hạn ${allowed ?? ""} so với ngày chốt số liệu`,
  "figure-typed": ({ found }) =>
    `số «${found}» gõ tay trong lời văn, khi số liệu đổi sẽ không đổi theo`,
  "vague-link": ({ found }) => `chữ của liên kết «${found}» không cho biết nơi đến`,
  "claim-unknown": ({ found }) =>
    `hạn chế «${found}» chưa khắc phục, nhưng kỳ này chưa có số liệu nào của các chỉ tiêu gắn với nó`,
  "claim-not-due": ({ found }) =>
    `hạn chế «${found}» chưa khắc phục, nhưng chỉ tiêu gắn với nó còn trong thời hạn, chưa bị tính là chưa đạt`,
  "solution-unused": ({ found }) => `giải pháp «${found}» chưa có hạn chế nào nêu`,
  "item-embargoed": ({ found, allowed }) =>
    `mục «${found}» chưa có trong bản công khai: «cong_khai_tu» là ${allowed ?? ""}`,
  "solution-hidden": ({ found }) =>
    `hạn chế công khai «${found}» chỉ nêu giải pháp nội bộ, nên trang công khai có hạn chế mà không có giải pháp`,
  "solution-late": ({ found, allowed }) =>
    `thời hạn của hạn chế «${found}» sớm hơn thời hạn giải pháp của nó: ${allowed ?? ""}`,
  "level-unchanged": ({ found }) => `số liệu chung giống hệt kỳ ${found}`,
  "level-differs": ({ found, allowed }) => `«${found}»: số chung là ${allowed ?? ""}`,
  "total-in-part": ({ found, allowed }) =>
    `chỗ điền số «${found}» mới cộng số liệu của ${allowed ?? ""}, mà lời văn không nói điều đó`,
  "share-differs": ({ found, path, allowed }) =>
    `«${path}» ghi ${found}, nhưng ${allowed ?? ""}; trang và bản in nêu số tính từ «tu», «mau»`,
  "item-unassigned": ({ found, allowed }) => `mục «${found}» chưa có ${allowed ?? ""}`,
  "illustrative-left": ({ found }) =>
    `trang «${found}» còn ghi «${ILLUSTRATIVE_MARK.toLowerCase()}», nhưng data/to-chuc.yaml ghi «so_lieu_minh_hoa: không»`,
  "instrument-bare": ({ found, allowed }) =>
    `văn bản «${found}» không có ${allowed ?? ""}; trang và bản in dẫn văn bản này bằng những gì đã ghi`,
  "issuer-bare": ({ found }) => `không có ${found}; trang và bản in không ghi những mục ấy`,
  "name-of-failing": ({ found, allowed }) =>
    `«neu_ten» nêu «${found}», là đơn vị đang có điều chưa đạt: ${allowed ?? ""}`,
  "name-idle": ({ found }) => `«neu_ten» nêu «${found}», nhưng tệp không nêu tên đơn vị này`,
  "unit-changed": ({ found, path, allowed }) =>
    `«${path}» của đơn vị đã đổi so với kỳ trước: nay là «${found}», kỳ trước là «${allowed ?? ""}»`,
  "congress-awaited": ({ found }) =>
    `thời gian dự kiến đại hội (${found}) đã qua mà đơn vị chưa báo đã tổ chức`,
  "figures-stale": ({ found, allowed }) =>
    `chưa cập nhật, giống hệt lần gửi trước: ${found}; ${allowed ?? ""}`,
} satisfies Partial<Record<ProblemCode, (problem: Problem) => string>>;
