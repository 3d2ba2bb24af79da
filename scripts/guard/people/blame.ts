/** Phrases in plain words that hold a blaming word and blame nobody. They are taken out first. */
const HARMLESS: readonly string[] = [
  // A deadline or an open end: "chậm nhất là ngày 30/4", "muộn nhất trong tháng 5", "không muộn hơn", "chưa đến hạn".
  String.raw`(?:chậm|muộn|trễ) nhất(?: là)?(?= (?:\d|(?:vào|tới|trước|ngày|tháng|quý|tuần|năm|hết|sau|cuối|đầu|giữa|phải|cũng|đến(?! nay)|trong (?:\d|ngày|tháng|quý|tuần|năm|vòng|thời)) ))`,
  String.raw`không (?:chậm|muộn|trễ|thấp) hơn`,
  String.raw`chưa (?:xác định|định ngày|đến (?:hạn|thời hạn|kỳ|lượt|ngày|thời điểm))`,
  // Blame that is denied: "không chậm", "không để xảy ra vi phạm", "không có hạn chế nào", "không thể thiếu".
  String.raw`(?:không|chưa) (?:(?:có|để|xảy|ra|phát|hiện|còn|mắc|bị|thể|hề|một|đơn|vị|nào|trường|hợp|đồng|chí|đảng|viên|tổ|chức|cá|nhân|tập) )*(?:quá hạn|quá thời hạn|quá thời gian|trễ hạn|chậm trễ|trễ|chậm|muộn|yếu kém|yếu|kém|hạn chế|thiếu sót|thiếu|sai sót|sai phạm|vi phạm|tồn tại|khuyết điểm|(?:bị |phải )(?:nhắc nhở|phê bình|kiểm điểm|kỷ luật))(?: nào)?(?! (?:nào|bằng|như|hơn|được khắc phục) )`,
  // There is nothing to complain of, or nothing is asked: a small unit needs no standing committee.
  String.raw`không (?:còn |hề )?có (?:gì|đơn thư|khiếu nại|tố cáo|vướng mắc|khó khăn|điểm nóng|biến động|thay đổi|ý kiến khác|(?:ban thường vụ|chi ủy)(?! (?:viên|nữ|là|đủ|đúng|bảo đảm|đạt) ))`,
  // A congress was put off, and this is nobody's fault.
  String.raw`không tổ chức đại hội(?! (?:đúng|theo|kịp|đủ|bảo đảm|đạt|được) )`,
  // To keep something down: "nhằm hạn chế đông người".
  String.raw`(?:nhằm|để|góp phần|giúp|nên|chủ động) hạn chế`,
  String.raw`(?<!(?:còn|bị) )hạn chế (?:tối đa|(?:đến mức )?thấp nhất|hội họp|họp|sinh hoạt|tập trung|đông người|tiếp xúc|đi lại|lây|số lượng|việc)`,
  // Names of the sections of a report: "ưu điểm, hạn chế, nguyên nhân", "hạn chế và giải pháp".
  String.raw`(?:ưu điểm|ưu|mặt được)(?: (?:và|những|các|cũng|như|mặt))*(?: (?:tồn tại|hạn chế|khuyết điểm))+`,
  String.raw`(?<!(?:còn|có|nhiều|bộc lộ) )(?:tồn tại |hạn chế |khuyết điểm |yếu kém )+(?:và )?(?:nguyên nhân|giải pháp|bài học)`,
  String.raw`tồn tại và phát triển`,
  // Parts of other words, such as those for children, ranks, main, necessary and factor.
  String.raw`thiếu (?:nhi|niên|sinh quân|tướng|tá|úy)`,
  String.raw`(?:chủ|trọng|thiết|cốt|tất|cơ|trích|kỷ|xung|hiểm|chính|quan|tóm) yếu`,
  String.raw`yếu (?:tố|lĩnh|nhân(?! sự )|lược|mục)`,
  // Names of documents, and of what every organisation does: "báo cáo kiểm điểm", "tự phê bình và phê bình".
  String.raw`(?:báo cáo|bản|dự thảo|hội nghị|tổ chức) kiểm điểm`,
  String.raw`(?:tự phê bình (?:và )?)?phê bình và tự phê bình`,
  String.raw`tự phê bình(?: (?:và )?phê bình)?`,
  String.raw`(?:xử lý|phòng chống|phòng ngừa|ngăn ngừa|ngăn chặn) (?:nghiêm )?(?:các |những |hành vi )?vi phạm`,
  String.raw`khi có dấu hiệu vi phạm`,
];

/** Duties: "không" before one of them blames. "Không chỉ", "không ngừng", "không gian" blame nobody. */
const UNDONE: readonly string[] = [
  // To hand in, to answer.
  "gửi|nộp|giao nộp|báo cáo|trình|cung cấp|phản hồi|trả lời|giải trình|kê khai|cập nhật|đăng ký",
  // To have, to reach, to keep.
  "có|bảo đảm|đảm bảo|đạt|đáp ứng|đủ|đầy đủ|giữ(?! (?:chức|cương) )|duy trì|cơ cấu|phù hợp",
  // To do, and how.
  "hoàn thành|hoàn tất|xong|thực hiện|làm(?! điểm )|tiến hành|triển khai|chuẩn bị|xây dựng|lập|soạn|ban hành|tổ chức|họp",
  "chấp hành|tuân thủ|theo|bám sát|quán triệt|tiếp thu|khắc phục|giải quyết|đổi mới|quan tâm|kiểm điểm",
  "đúng|kịp|rõ|tốt|nghiêm|chủ động|thường xuyên|đại hội đúng",
  // People: to take part, to be chosen.
  "tham gia|tham dự|cử|bố trí|giới thiệu|phân công|thành lập|kiện toàn|bầu|quy hoạch|kết nạp|lấy ý kiến",
  // What others decide about it.
  "duyệt|phê duyệt|thông qua|chấp nhận|chấp thuận|công nhận|thẩm định",
];

/** Words that tell of a failure. */
const BLAMES: readonly string[] = [
  // Not yet: "chưa đạt", "chưa gửi".
  String.raw`chưa`,
  // A duty that was not done.
  String.raw`(?:không|chẳng|chả) (?:hề |kịp |thể |chịu |được |còn )?(?:${UNDONE.join("|")})`,
  String.raw`không (?:trúng cử|khả thi|đồng bộ|sát|thống nhất|đoàn kết|cao|qua được|qua thẩm định)`,
  // Late: "chậm", "trễ hạn", "chậm nhất khối", "quá thời hạn".
  String.raw`(?:chậm|trễ|muộn|quá hạn|quá thời hạn|quá thời gian|sau hạn|sau thời hạn)`,
  String.raw`(?:còn )?nợ (?:báo cáo|văn kiện|hồ sơ|đề án|biên bản|số liệu)`,
  // Poor: "kết quả yếu kém", "còn hạn chế", "xếp cuối".
  String.raw`(?:yếu|kém|hạn chế|thiếu|tồn tại|khuyết điểm|sơ sài|lơ là|buông lỏng|trì trệ|bỏ sót|bỏ qua|lúng túng|tụt hậu|mất đoàn kết)`,
  String.raw`(?:xếp|đứng) (?:cuối|chót|sau cùng)`,
  String.raw`(?:thấp hơn|dưới) (?:mức|quy định|yêu cầu|chỉ tiêu)`,
  String.raw`(?:thấp|ít|kém|yếu) nhất (?:khối|thị|huyện|toàn|trong|cả|xã|phường|tỉnh)`,
  String.raw`(?:tỷ lệ|kết quả|chất lượng|tiến độ)(?: \S+){0,6} (?:còn|quá|rất|khá) thấp`,
  // Wrong: "sai sót", "vi phạm quy chế".
  String.raw`(?:sai sót|sai phạm|vi phạm)`,
  // Called to account. "Kiểm điểm" alone is what every organisation does at the end of a term.
  String.raw`(?:nhắc nhở|phê bình|khiển trách|cảnh cáo|bị nhắc|bị trả lại)`,
  String.raw`(?:bị|thi hành|xử lý)(?: \S+){0,2} kỷ luật`,
  String.raw`(?:bị|phải|cần|(?:phải|cần) làm|(?:yêu cầu|đề nghị)(?: \S+){0,7}) kiểm điểm`,
  String.raw`kiểm điểm (?:trách nhiệm|rút kinh nghiệm)`,
];

const toWholeWords = (patterns: readonly string[], flags: string) =>
  new RegExp(` (?:${patterns.join("|")})(?= )`, flags);
const ANY_HARMLESS = toWholeWords(HARMLESS, "g");
const ANY_BLAME = toWholeWords(BLAMES, "");

/**
 * Whether these words tell of a failure.
 * @param words plain; two spaces stand between pieces, and each piece is read by itself
 */
export function isBlaming(words: string): boolean {
  return ANY_BLAME.test(words) && ANY_BLAME.test(words.replace(ANY_HARMLESS, " "));
}
