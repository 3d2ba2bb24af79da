/** What blames nobody though it holds a word that does; in plain words, taken out before blame is looked for. */
const HARMLESS: readonly string[] = [
  // A term or an open end: "chậm nhất là ngày 30/4", "muộn nhất trong tháng 5", "không muộn hơn", "chưa xác định ngày".
  String.raw`(?:chậm|muộn) nhất(?= (?:\d|(?:là|vào|đến|tới|trước|trong|ngày|tháng|quý|tuần|năm|hết|sau|cuối|đầu|giữa|phải|cũng) ))`,
  String.raw`chưa (?:xác định|định ngày)`,
  // Blame that is denied: "không chậm", "không để xảy ra vi phạm", "không có hạn chế nào", "không thể thiếu".
  String.raw`(?:không|chưa) (?:(?:có|để|xảy|ra|phát|hiện|còn|mắc|bị|thể|hề|đơn|vị|nào|trường|hợp|đồng|chí|đảng|viên) )*(?:quá hạn|quá thời hạn|trễ hạn|chậm trễ|trễ|chậm|muộn|yếu kém|yếu|kém|hạn chế|thiếu sót|thiếu|sai sót|sai phạm|vi phạm|tồn tại|khuyết điểm|nhắc nhở|phê bình|kiểm điểm|kỷ luật)(?: (?:hơn|nào))?`,
  // Nothing there to complain of, or nothing asked: a small unit has no standing committee.
  String.raw`không (?:còn |hề )?có (?:gì|đơn thư|khiếu nại|tố cáo|vướng mắc|khó khăn|điểm nóng|biến động|thay đổi|ý kiến khác|ban thường vụ|chi ủy)`,
  // Postponed, which is nobody's fault.
  String.raw`không tổ chức đại hội`,
  // To keep something down: "nhằm hạn chế đông người".
  String.raw`(?:nhằm|để|góp phần|giúp|nên|chủ động) hạn chế`,
  String.raw`hạn chế (?:tối đa|hội họp|họp|sinh hoạt|tập trung|đông người|tiếp xúc|đi lại|lây|số lượng|việc)`,
  // What a report is to tell, by the names of its sections: "ưu điểm, hạn chế, nguyên nhân", "hạn chế và giải pháp".
  String.raw`(?:ưu điểm|ưu|mặt được)(?: (?:và|những|các|cũng|như|mặt))*(?: (?:tồn tại|hạn chế|khuyết điểm))+`,
  String.raw`(?:tồn tại |hạn chế |khuyết điểm |yếu kém )+(?:và )?(?:nguyên nhân|giải pháp|bài học)`,
  String.raw`tồn tại và phát triển`,
  // Parts of other words: children, ranks; main, needful, cipher, year book, factor.
  String.raw`thiếu (?:nhi|niên|sinh quân|tướng|tá|úy)`,
  String.raw`(?:chủ|trọng|thiết|cốt|tất|cơ|trích|kỷ|xung|hiểm|chính|quan|tóm) yếu`,
  String.raw`yếu (?:tố|lĩnh|nhân|lược|mục)`,
  // Names of documents and of what every body does: "báo cáo kiểm điểm", "tự phê bình và phê bình".
  String.raw`(?:báo cáo|bản|dự thảo|hội nghị|tổ chức) kiểm điểm`,
  String.raw`(?:tự phê bình (?:và )?)?phê bình và tự phê bình`,
  String.raw`tự phê bình(?: (?:và )?phê bình)?`,
  String.raw`(?:xử lý|phòng chống|phòng ngừa|ngăn ngừa|ngăn chặn) (?:các |những |hành vi )?vi phạm`,
];

/** How a failure is told. */
const BLAMES: readonly string[] = [
  // Not yet: "chưa đạt", "chưa gửi".
  String.raw`chưa`,
  // What was to be done and was not; other words behind "không" ("chỉ", "ngừng", "phải", "gian") blame nobody.
  String.raw`không (?:hề |kịp |thể |chịu |được |còn )?(?:gửi|nộp|có|bảo đảm|đảm bảo|hoàn thành|hoàn tất|xong|đạt|thực hiện|chấp hành|tuân thủ|đủ|đầy đủ|đúng|kịp|báo cáo|triển khai|quán triệt|chuẩn bị|xây dựng|ban hành|tham gia|tham dự|tổ chức|cử|bố trí|giới thiệu|đổi mới|đáp ứng|phù hợp|quan tâm|chủ động|thường xuyên|theo|bám sát|rõ|tốt|nghiêm)`,
  // Late: "chậm", "trễ hạn", "chậm nhất khối", "quá thời hạn".
  String.raw`(?:chậm|trễ|muộn|quá hạn|quá thời hạn)`,
  // Poor: "kết quả yếu kém", "còn hạn chế", "xếp cuối".
  String.raw`(?:yếu|kém|hạn chế|thiếu|tồn tại|khuyết điểm|sơ sài|lơ là|buông lỏng|trì trệ|bỏ sót|lúng túng)`,
  String.raw`(?:xếp|đứng) (?:cuối|chót|sau cùng)`,
  String.raw`(?:thấp hơn|dưới) (?:mức|quy định|yêu cầu|chỉ tiêu)`,
  // Wrong: "sai sót", "vi phạm quy chế".
  String.raw`(?:sai sót|sai phạm|vi phạm)`,
  // Called to account; "kiểm điểm" alone is what every body does at the end of a term.
  String.raw`(?:nhắc nhở|phê bình|khiển trách|cảnh cáo)`,
  String.raw`(?:bị|phải|(?:yêu cầu|đề nghị)(?: \S+){0,7}) kiểm điểm`,
  String.raw`kiểm điểm (?:trách nhiệm|rút kinh nghiệm)`,
];

const toWholeWords = (patterns: readonly string[], flags: string) =>
  new RegExp(` (?:${patterns.join("|")})(?= )`, flags);
const ANY_HARMLESS = toWholeWords(HARMLESS, "g");
const ANY_BLAME = toWholeWords(BLAMES, "");

/**
 * Whether these words tell of a failure.
 * @param words plain; what two spaces part is read each by itself
 */
export function isBlaming(words: string): boolean {
  return ANY_BLAME.test(words) && ANY_BLAME.test(words.replace(ANY_HARMLESS, " "));
}
