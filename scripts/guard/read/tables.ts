/** A table as a reader of the file gets it. */
export interface ReadTable {
  /** The name of the file or the sheet, or the keys that lead to the table. */
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a file of data says, and what is wrong with it as a file. */
export interface ReadData {
  readonly tables: readonly ReadTable[];
  /** Every text that somebody can read in it. */
  readonly texts: readonly string[];
  readonly faults: readonly string[];
}

/** A spreadsheet may take a text that begins so for a formula; a number below zero is no formula. */
const FORMULA = /^(?!-\d+(?:,\d+)?$)(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/;

/** Reads CSV as Excel does: with byte order mark, semicolons, quotes, and CR LF after every row. */
export function readCsv(name: string, text: string): ReadData {
  const bare = text.replace(/^\uFEFF/, "");
  const [head = [], ...rows] = parseCsv(bare);
  const cells = rows.flat();
  const faults = [
    ...(bare === text ? ["tệp CSV thiếu BOM, Excel không đọc đúng chữ Việt"] : []),
    ...(/(?<!\r)\n|\r(?!\n)/.test(bare) || !bare.endsWith("\r\n")
      ? ["tệp CSV có dòng không kết thúc bằng CR LF"]
      : []),
    ...(rows.every((row) => row.length === head.length) ? [] : ["tệp CSV có dòng thừa, thiếu ô"]),
    ...(cells.some((cell) => FORMULA.test(cell)) ? ["có ô mà bảng tính hiểu là công thức"] : []),
  ];
  return { tables: [{ name, head, rows }], texts: [...head, ...cells], faults };
}

function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  // A quoted cell or a plain one, then the sign that ends it.
  const pattern = /(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n|\n|\r|$)/gy;
  for (const [whole, quoted, plain = "", end] of text.matchAll(pattern)) {
    if (whole === "" && rows.at(-1)?.length === 0) break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "") break;
    if (end !== ";") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** Reads JSON: every list of records is a table, and a `null` needs a reason. */
export function readJson(text: string): ReadData {
  const value = parseJson(text);
  if (value === undefined) return { tables: [], texts: [], faults: ["tệp JSON không đọc được"] };
  const tables = [...listTables(value, "")];
  const rows = tables.filter(({ name }) => name.endsWith(" dong"));
  const faults = rows.some(({ records }) => records.some(hasUnsaidGap))
    ? ["có giá trị null mà không ghi lý do"]
    : [];
  return { tables: tables.map(toTable), texts: [...listLeaves(value)], faults };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The caller tells it.
    return undefined;
  }
}

type JsonRecord = Readonly<Record<string, unknown>>;
interface Records {
  readonly name: string;
  readonly records: readonly JsonRecord[];
}

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function* listTables(value: unknown, name: string): Generator<Records> {
  if (Array.isArray(value)) {
    const records = value.filter(isRecord);
    if (records.length > 0) yield { name, records };
  } else if (isRecord(value))
    for (const [key, one] of Object.entries(value)) yield* listTables(one, `${name} ${key}`);
}

function toTable({ name, records }: Records): ReadTable {
  const head = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = records.map((record) => head.map((key) => [...listLeaves(record[key])].join(" ")));
  return { name, head, rows };
}

/** Whether a value of the row is missing without a reason. */
function hasUnsaidGap(record: JsonRecord): boolean {
  const reasons = record["ly_do_khong_co"];
  return Object.entries(record).some(
    ([key, value]) => value === null && !(isRecord(reasons) && typeof reasons[key] === "string"),
  );
}

function* listLeaves(value: unknown): Generator<string> {
  if (typeof value === "object" && value !== null)
    for (const [key, one] of Object.entries(value)) {
      if (!Array.isArray(value)) yield key;
      yield* listLeaves(one);
    }
  else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    yield String(value);
}
