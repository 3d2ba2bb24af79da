/** Family names of the Kinh and of the Khmer of Trà Vinh, in small letters. */
const FAMILY_NAMES = new Set(
  (
    "an âu bạch bành bùi cao châu chu chung chử cổ cù đàm danh đào đặng đậu điền diệp đinh đoàn đỗ doãn đồng dương " +
    "giang giáp hà hàn hồ hoàng hồng hứa huỳnh kha khổng khuất khúc khương kiên kiều kim kỷ la lã lại lâm lê liêu lò lộ lục lương " +
    "lưu lý ma mã mạc mai nghiêm ngô ngụy nguyễn nhan nhâm ninh nông ong ông phạm phan phó phù phùng quách quan sầm sơn " +
    "tạ tăng tào thạch thái thân thang thẩm thiều tiêu tô tôn tống trà trần trang triệu trịnh trương từ ung văn vi viên võ vũ vương"
  ).split(" "),
);
/** Places and bodies whose names begin like the name of a person; a day behind them is no birth. */
const NO_PERSONS =
  /^(?:hà (?:nội|nam|giang|tĩnh|tiên)|cao (?:bằng|lãnh)|thái (?:bình|nguyên|lan)|lâm đồng|an giang|đồng (?:nai|tháp|khởi)|châu (?:thành|đốc|á|âu)|sơn la|kiên giang|trà (?:vinh|cú|ôn)|lý sơn|ninh (?:bình|thuận)|quan sơn|mai châu|hồng (?:hà|bàng|kông)|hoàng sa|triệu phong|la mã|kim (?:sơn|thành|hòa)|đoàn (?:thanh niên|tncs)|hồ chí minh)(?= |$)|hồ chí minh$|việt nam$/;

const NAME = String.raw`\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,4}`;
const TITLE = String.raw`(?<title>(?:[Ôô]ng|[Bb]à|[Đđ]/c|[Đđ]ồng chí|[Aa]nh|[Cc]hị)\s+)?`;
const DATE = String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*|\d{1,2} tháng \d{1,2} năm `;
const NAMED_DATE = new RegExp(
  String.raw`(?<![\p{L}\d]|\p{Lu}\p{L}*\s)${TITLE}(?<name>${NAME})\s*\(\s*(?:ngày\s+)?(?:${DATE})(?<year>\d{4})\s*[),;]`,
  "gu",
);

/**
 * Days of birth without the word for it, such as "Nguyễn Văn A (05/3/1970)": a whole day stands first in
 * brackets behind a name.
 * @param lastYear the last year of birth of a person whom a report may name
 */
export function findNamedBirths(
  text: string,
  lastYear: number,
): readonly { readonly match: string; readonly start: number }[] {
  if (!text.includes("(")) return [];
  return Array.from(text.matchAll(NAMED_DATE))
    .filter(({ groups }) => Number(groups?.["year"]) <= lastYear)
    .filter(({ groups }) => isPerson(groups?.["name"] ?? "", groups?.["title"]))
    .map(({ 0: match, index: start }) => ({ match, start }));
}

function isPerson(name: string, title: string | undefined): boolean {
  const small = name.toLocaleLowerCase("vi").replace(/\s+/g, " ");
  if (NO_PERSONS.test(small)) return false;
  return title !== undefined || FAMILY_NAMES.has(small.split(" ")[0] ?? "");
}
