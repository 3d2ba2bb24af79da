import type { Takes, TextForm } from "../../validate/readers/takes.ts";
import type { Reader } from "../../validate/readers/records.ts";
import { toAnyOf, type JsonSchema } from "./json-schema.ts";

/** How a form of text is told, and which types YAML may give it: `15` is a number to an editor. */
interface FormInEditor {
  readonly types: readonly string[];
  /** Where the reader has none; `null`: any text. */
  readonly pattern: string | null;
  readonly message: string;
  readonly examples?: readonly string[];
}

const WORDS = ["string", "number", "boolean"];
const DATE = "\\d{1,2}\\/\\d{1,2}\\/\\d{4}|\\d{4}-\\d{2}-\\d{2}";
/** As wide as readers are: small and capital letters, one sign or two for a letter with its mark. */
const MOMENT = `${DATE}|[TtHhQq][\\s\\S]*\\d`;
const TRUTHS = ["true", "false"].flatMap((word) => [word, toFirstCapital(word), toCapitals(word)]);

const FORMS: Readonly<Record<TextForm, FormInEditor>> = {
  words: { types: WORDS, pattern: null, message: "Ghi lời, không để trống." },
  id: {
    types: WORDS,
    pattern: null,
    message: "Mã viết thường, không dấu, nối bằng gạch ngang, như dang-bo-xa.",
  },
  fieldId: {
    types: WORDS,
    pattern: null,
    message: "Mã trường viết thường, không dấu, nối bằng gạch dưới, như cap_uy_nu.",
  },
  date: { types: ["string"], pattern: null, message: "Ngày ghi 05/3/2020 hoặc 2020-03-05." },
  moment: {
    types: ["string"],
    pattern: MOMENT,
    message:
      "Ghi một ngày như 05/3/2020, hoặc tháng 5/2020, trung tuần tháng 5/2020, quý II/2020, từ 15/5/2020 đến 20/5/2020.",
  },
  bound: {
    types: ["string"],
    pattern: MOMENT,
    message: "Ghi một ngày như 05/3/2020, hoặc tháng 5/2020, trung tuần tháng 5/2020, quý II/2020.",
  },
  done: {
    types: ["string"],
    pattern: `${MOMENT}|${inAllLetters("có")}`,
    message: "Ghi ngày đã làm như 05/3/2020; không rõ ngày thì ghi có.",
  },
  hour: {
    types: ["string"],
    pattern: "\\d{1,2}\\s+[Gg][\\s\\S]*",
    message: "Ghi 0 giờ, hoặc 13 giờ 30 phút.",
  },
  yesNo: {
    types: ["string", "boolean"],
    pattern: [inAllLetters("có"), inAllLetters("không"), ...TRUTHS].join("|"),
    message: "Ghi có hoặc không.",
    examples: ["có", "không"],
  },
  count: {
    types: ["integer", "string"],
    pattern: null,
    message: "Ghi số đếm, không có dấu và phần lẻ, như 15 hoặc 1234.",
  },
  decimal: {
    types: ["integer", "string"],
    pattern: null,
    message: "Ghi số, phần lẻ sau dấu phẩy, như 15 hoặc 12,5.",
  },
  decimals: { types: ["integer", "string"], pattern: null, message: "Ghi một chữ số, như 1." },
  ratio: { types: ["string"], pattern: null, message: "Ghi tỷ lệ như 15%, 17,5% hoặc 1/3." },
  link: { types: ["string"], pattern: null, message: "Địa chỉ bắt đầu bằng https://." },
  address: {
    types: ["string"],
    pattern: null,
    message: "Địa chỉ của thư mục: bắt đầu bằng https://, kết thúc bằng /.",
  },
  phone: {
    types: ["string", "number"],
    pattern: "[\\s\\S]*\\d[\\s\\S]*",
    message: "Ghi số điện thoại.",
  },
  email: { types: ["string"], pattern: null, message: "Ghi thư điện tử như vanphong@tinh.gov.vn." },
};

const LARGEST_COUNT = 999_999_999;

/** A text as an editor reads it. It may take more than the reader, never less. */
export function toTextSchema({ form, pattern }: Extract<Takes, { kind: "text" }>): JsonSchema {
  const { types, message, examples, pattern: own } = FORMS[form];
  const inside = own ?? pattern?.replace(/^\^|\$$/g, "") ?? null;
  const plain = types.filter((type) => type !== "boolean");
  const [only = ""] = plain;
  const schema = {
    type: plain.length === 1 ? only : plain,
    pattern: inside === null ? "\\S" : `^\\s*(?:${inside})\\s*$`,
    ...(plain.includes("integer") ? { minimum: 0, maximum: LARGEST_COUNT } : {}),
    ...(examples === undefined ? {} : { examples }),
    errorMessage: message,
    patternErrorMessage: message,
  };
  return plain.length === types.length ? schema : toAnyOf([schema, TRUTH]);
}

/** `true` and `false`. Where `type` allows them, editors propose them. */
const TRUTH: JsonSchema = { not: { type: ["string", "number", "null", "array", "object"] } };

/** What a reader of one text takes. */
export function toReaderSchema({ takes }: Pick<Reader<unknown>, "takes">): JsonSchema {
  return takes?.kind === "text" ? toTextSchema(takes) : {};
}

/** `có`, `Có` and `CÓ`, each with composed and with combined letters. */
function inAllLetters(word: string): string {
  return [word, toFirstCapital(word), toCapitals(word)]
    .flatMap((one) => [one, one.normalize("NFD")])
    .join("|");
}

function toCapitals(word: string): string {
  return word.toLocaleUpperCase("vi");
}

function toFirstCapital(word: string): string {
  return toCapitals(word).charAt(0) + word.slice(1);
}
