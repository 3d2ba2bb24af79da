import type { ErrorCode, YAMLParseError } from "yaml";

/** As much of the parser's error as we look at. */
export type SyntaxFault = Pick<YAMLParseError, "code" | "message" | "pos">;

interface YamlHint {
  readonly found: string;
  readonly hint: string | null;
}

/** Each fault of YAML syntax in the words of the person who typed it, and a cure. */
const HINTS: Readonly<Record<ErrorCode, YamlHint>> = {
  ALIAS_PROPS: { found: "có dấu * hoặc & ở đầu giá trị", hint: "đặt giá trị trong dấu nháy kép" },
  BAD_ALIAS: { found: "có dấu * ở đầu giá trị", hint: "đặt giá trị trong dấu nháy kép" },
  BAD_DIRECTIVE: { found: "dòng bắt đầu bằng dấu %", hint: "đặt giá trị trong dấu nháy kép" },
  BAD_DQ_ESCAPE: {
    found: "có dấu \\ không hợp lệ trong dấu nháy kép",
    hint: "dùng dấu nháy đơn thay cho dấu nháy kép",
  },
  BAD_INDENT: {
    found: "dòng thụt đầu dòng không khớp với dòng trên",
    hint: "cho các khóa cùng cấp thẳng cột với nhau",
  },
  BAD_PROP_ORDER: { found: "ký hiệu & hoặc ! đặt sai chỗ", hint: "đặt giá trị trong dấu nháy kép" },
  BAD_SCALAR_START: {
    found: "giá trị bắt đầu bằng ký hiệu không được phép (@, %, `)",
    hint: "đặt giá trị trong dấu nháy kép",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    found: "trong giá trị có thêm dấu hai chấm, hoặc dòng thụt sai cột",
    hint: "nếu là giá trị, đặt cả giá trị trong dấu nháy kép",
  },
  BLOCK_IN_FLOW: {
    found: "trong dấu ngoặc có danh sách gạch đầu dòng, hoặc thiếu dấu phẩy giữa hai khóa",
    hint: "ngăn các khóa bằng dấu phẩy, hoặc bỏ dấu ngoặc, viết mỗi khóa một dòng",
  },
  DUPLICATE_KEY: { found: "khóa bị ghi hai lần", hint: "bỏ bớt một dòng" },
  IMPOSSIBLE: { found: "cấu trúc không đọc được", hint: null },
  KEY_OVER_1024_CHARS: {
    found: "khóa dài quá 1024 ký tự",
    hint: "kiểm tra dấu hai chấm ở dòng này",
  },
  MISSING_CHAR: {
    found: "thiếu dấu nháy, dấu ngoặc đóng hoặc dấu phẩy",
    hint: "kiểm tra dấu nháy, dấu ngoặc mở ở dòng này hoặc các dòng trên",
  },
  MULTILINE_IMPLICIT_KEY: {
    found: "thiếu dấu cách sau dấu hai chấm, hoặc dòng thiếu dấu hai chấm",
    hint: "viết theo mẫu «khóa: giá trị»",
  },
  MULTIPLE_ANCHORS: { found: "có dấu & ở đầu giá trị", hint: "đặt giá trị trong dấu nháy kép" },
  MULTIPLE_DOCS: { found: "tệp có nhiều phần, ngăn bằng dòng ---", hint: "mỗi tệp chỉ một phần" },
  MULTIPLE_TAGS: { found: "có dấu ! ở đầu giá trị", hint: "đặt giá trị trong dấu nháy kép" },
  NON_STRING_KEY: {
    found: "khóa không phải là chữ (thường do viết {{ … }} không có dấu nháy)",
    hint: "đặt cả giá trị trong dấu nháy kép",
  },
  RESOURCE_EXHAUSTION: { found: "tệp lồng quá sâu hoặc quá lớn", hint: null },
  TAB_AS_INDENT: { found: "dòng thụt đầu dòng bằng phím Tab", hint: "hãy dùng dấu cách" },
  TAG_RESOLVE_FAILED: { found: "có dấu ! ở đầu giá trị", hint: "đặt giá trị trong dấu nháy kép" },
  UNEXPECTED_TOKEN: {
    found: "có ký hiệu đặt sai chỗ",
    hint: "kiểm tra dấu nháy; giá trị có dấu nháy đơn thì đặt trong dấu nháy kép",
  },
  BAD_COLLECTION_TYPE: { found: "có dấu ! ở đầu giá trị", hint: "đặt giá trị trong dấu nháy kép" },
};

const NO_COLON = HINTS.MULTILINE_IMPLICIT_KEY;

/** Faults that share a code with others: only the parser's English message tells them apart. */
const HINTS_BY_MESSAGE: readonly (readonly [message: RegExp, hint: YamlHint])[] = [
  [/^Implicit map keys need to be followed/, NO_COLON],
  [
    /^Missing closing/,
    { found: "thiếu dấu nháy đóng", hint: "thêm dấu nháy ở cuối giá trị, hoặc bỏ dấu nháy mở" },
  ],
  [
    /^Flow .* and end with a/,
    { found: "thiếu dấu ngoặc đóng", hint: "thêm dấu ngoặc đóng ở cuối danh sách" },
  ],
  [/^Missing , /, { found: "thiếu dấu phẩy giữa các mục trong dấu ngoặc", hint: "thêm dấu phẩy" }],
];

const SECOND_COLON: YamlHint = {
  found: "trong giá trị có thêm dấu hai chấm",
  hint: "đặt cả giá trị trong dấu nháy kép",
};

/** What a fault of syntax means, and a cure; `text` is the whole file. */
export function toYamlHint({ code, message, pos }: SyntaxFault, text: string): YamlHint {
  if (code === "BLOCK_AS_IMPLICIT_KEY" && hasColon(text, pos[0])) return SECOND_COLON;
  return HINTS_BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1] ?? HINTS[code];
}

/** Whether a quote or a bracket was opened and never closed: the parser notices it only at the end. */
export function isUnclosed({ message }: SyntaxFault): boolean {
  return /^Missing closing|^Flow .* and end with a/.test(message);
}

/** A line whose column does not fit those around it. */
export interface ColumnSlip extends YamlHint {
  /** Where its first letter stands. */
  readonly offset: number;
}

const ALIGN = "cho các khóa cùng cấp thẳng cột với nhau";
/** Values that say that a group is missing: where the group follows below, the value must go. */
const STANDS_FOR_GROUP = /^(?:chua-gui|chưa.*|không.*|-+|\?+|…|\.+)$/iu;

/**
 * The parser reports a value with a deeper line below it. If the line before it is as deep as the line below, the slip
 * is in the line of the value, else in the deeper line. If the value has a second colon, the colon is the fault.
 */
export function findColumnSlip({ code, pos }: SyntaxFault, text: string): ColumnSlip | undefined {
  if (code !== "BLOCK_AS_IMPLICIT_KEY" || hasColon(text, pos[0])) return undefined;
  const end = text.indexOf("\n", pos[0]);
  const next = end < 0 ? null : /[^\s]/.exec(text.slice(end, end + 1000));
  if (next === null) return undefined;
  const deeper = end + next.index;
  const start = text.lastIndexOf("\n", pos[0] - 1) + 1;
  const shallow = start + indentAt(text, start);
  const before = findLineBefore(text, start);
  if (before !== undefined && indentAt(text, before) === columnOf(text, deeper))
    return {
      offset: shallow,
      found: "dòng này thụt ít hơn dòng trên và dòng dưới",
      hint: "nếu cùng cấp với hai dòng ấy thì thụt vào cho thẳng cột, nếu không thì sửa cột của dòng dưới",
    };
  const value = text.slice(pos[0], end).trim();
  return {
    offset: deeper,
    found: "dòng thụt sâu hơn dòng trên, mà dòng trên đã có giá trị",
    hint: STANDS_FOR_GROUP.test(value)
      ? `${ALIGN}; nếu dòng này thuộc khóa ở dòng trên thì xóa «${value}» ở dòng trên`
      : ALIGN,
  };
}

/** Where the last line above that is more than a remark begins. */
function findLineBefore(text: string, start: number): number | undefined {
  for (let end = start - 1; end > 0;) {
    const from = text.lastIndexOf("\n", end - 1) + 1;
    if (/^[ \t]*[^\s#]/.test(text.slice(from, Math.min(end, from + 1000)))) return from;
    end = from - 1;
  }
  return undefined;
}

function indentAt(text: string, start: number): number {
  return /^ */.exec(text.slice(start, start + 1000))?.[0].length ?? 0;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

/** Faults after which the parser misjudges the columns of later lines. */
const UNSETTLING: ReadonlySet<ErrorCode> = new Set([
  "TAB_AS_INDENT",
  "BAD_INDENT",
  "BLOCK_AS_IMPLICIT_KEY",
  "MULTILINE_IMPLICIT_KEY",
  "MISSING_CHAR",
]);

/**
 * Leaves out errors that only follow from an earlier slip: after a doubtful column, errors about columns say nothing
 * new. A tab and a second colon are always faults of their own.
 */
export function withoutEchoes<T extends SyntaxFault>(
  errors: readonly T[],
  text: string,
): readonly T[] {
  const first = errors.findIndex(({ code }) => UNSETTLING.has(code));
  return errors.filter((error, index) => {
    if (index === 0) return true;
    if (error.code === "UNEXPECTED_TOKEN") return false;
    if (first < 0 || index <= first || !UNSETTLING.has(error.code)) return true;
    if (error.code === "TAB_AS_INDENT") return true;
    return error.code === "BLOCK_AS_IMPLICIT_KEY" && findColumnSlip(error, text) === undefined;
  });
}

/** Whether the rest of the line has a colon that makes a key. */
function hasColon(text: string, offset: number): boolean {
  const end = text.indexOf("\n", offset);
  return /:(?:\s|$)/.test(text.slice(offset, end < 0 ? text.length : end));
}
