import type { Problem, ProblemCode } from "../../model/problem.ts";

/** The sentence of what is found when public words are read again with all facts known. */
export const REVIEW_SENTENCES = {
  "name-undeclared": ({ found, allowed }) =>
    found === allowed
      ? `lời công khai nêu tên đơn vị «${found}» mà chưa khai`
      : `lời công khai viết «${found}», là tên đơn vị «${allowed ?? ""}», mà chưa khai`,
  "name-pair-uncleared": ({ found, allowed }) =>
    `mục nêu tên «${found}» và gắn với ${allowed ?? ""}, như vậy là nêu tên đơn vị cùng điều chưa đạt`,
  "cleared-idle": ({ found }) => `«cong_khai_them» nêu «${found}», nhưng mục không ghi khóa ấy`,
  "cleared-scope": ({ found }) =>
    toPointing(found === "don_vi" ? "nêu từng đơn vị" : "xét theo câu trả lời"),
  "cleared-few": ({ found }) => toPointing(`chỉ gồm ${found} đơn vị, ít hơn «nhom_duoi»`),
  "personal-data": ({ found, allowed }) =>
    `có ${allowed ?? ""} «${found}», là thông tin cá nhân không được đăng`,
  "review-idle": ({ found }) => `«da_soat» nêu «${found}», nhưng tệp không còn lời ấy`,
  "copied-internal": ({ found, allowed }) =>
    `lời công khai chép nội dung nội bộ «${found}», đã nhập ở ${allowed ?? ""}`,
} satisfies Partial<Record<ProblemCode, (problem: Problem) => string>>;

function toPointing(how: string): string {
  return `«doi_tuong» của mục này ${how}, công khai ra thì chỉ ra đơn vị`;
}

const UNCLEAR_SCOPE =
  "bỏ «doi_tuong» khỏi «cong_khai_them»; đơn vị được phép nêu tên thì viết trong lời của mục, khai ở «neu_ten»";

/** Cures that are the same for every problem of a kind. */
export const REVIEW_CURES = {
  "name-pair-uncleared":
    "bỏ tên khỏi mục, hoặc ghi «neu_ten_don_vi: có» ở đó trong data/chi-tieu.yaml nếu đã được phép",
  "cleared-idle": "ghi khóa ấy, hoặc bỏ khỏi «cong_khai_them»",
  "cleared-scope": UNCLEAR_SCOPE,
  "cleared-few": UNCLEAR_SCOPE,
  "review-idle": "xóa mục này của «da_soat», hoặc chép lại đúng lời trong tệp",
  "name-of-failing": "đọc lại các câu có tên đơn vị, xem có nêu điều chưa đạt không",
  "name-idle": "bỏ mã này khỏi «neu_ten»",
} satisfies Partial<Record<ProblemCode, string>>;
