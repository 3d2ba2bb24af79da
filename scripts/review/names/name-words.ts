/** Words for the organisation, with which a unit's name begins; people leave them out or say the committee's. */
export const ORGANISATIONS: readonly string[] = [
  "đảng bộ cơ sở",
  "đảng bộ bộ phận",
  "đảng bộ",
  "chi bộ cơ sở",
  "chi bộ",
  "đảng ủy",
  "chi ủy",
];

/**
 * What a name may say of a place, a school, a firm or an office before its proper part, with the usual short forms.
 * In running text these words stand in small letters: "xã Long Hữu", "trường MN Hoa Sen".
 */
export const KINDS: readonly (readonly [kind: string, ...shortForms: readonly string[]])[] = [
  ["xã", "X"],
  ["phường", "P", "Ph"],
  ["thị trấn", "TT"],
  ["đặc khu"],
  ["ấp"],
  ["khóm"],
  ["thôn"],
  ["khu phố", "KP"],
  ["tổ dân phố", "TDP"],
  ["khu vực"],
  ["trường"],
  ["mầm non", "MN"],
  ["mẫu giáo", "MG"],
  ["tiểu học", "TH"],
  ["trung học cơ sở", "THCS"],
  ["trung học phổ thông", "THPT", "PTTH"],
  ["phổ thông"],
  ["dân tộc nội trú", "DTNT"],
  ["cơ quan", "CQ"],
  ["doanh nghiệp", "DN"],
  ["công ty", "Cty", "CT"],
  ["cổ phần", "CP"],
  ["trách nhiệm hữu hạn", "TNHH"],
  ["một thành viên", "MTV"],
  ["hợp tác xã", "HTX"],
  ["quỹ tín dụng nhân dân", "QTDND"],
  ["ngân hàng", "NH"],
  ["bệnh viện", "BV"],
  ["trung tâm", "TT"],
  ["y tế", "YT"],
  ["trạm"],
  ["biên phòng", "BP"],
  ["đồn"],
  ["lực lượng vũ trang", "LLVT"],
  ["quân sự", "QS"],
  ["công an", "CA"],
  ["tòa án nhân dân", "TAND"],
  ["viện kiểm sát nhân dân", "VKSND"],
  ["ủy ban nhân dân", "UBND"],
  ["hội đồng nhân dân", "HĐND"],
  ["và"],
  // A number alone behind it names many things, so it has no form without the organisation.
  ["số"],
];

/** Of two names that begin so, the longer one is another place: "thị xã Duyên Hải" is no "xã Duyên Hải". */
export const OTHER_PLACES: readonly string[] = ["thị xã", "thành phố", "tỉnh", "huyện", "quận"];
