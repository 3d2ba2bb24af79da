import type { SourceFile } from "../../load/source-file.ts";
import { toCalendarDate, type CalendarDate } from "../../model/days/calendar-date.ts";
import { findFolder, OUTLINE } from "../../model/report/outline.ts";
import { listSiteFolders } from "../../model/report/site-pages.ts";
import { problemAt, startOf, type Problem } from "../../model/problem.ts";

/** What a file is for, as its path alone says. */
export type FileRole =
  | { readonly kind: DefinitionName }
  /** How tables that staff keep are read; a root may have none. */
  | { readonly kind: "intake" }
  | { readonly kind: PeriodFileName; readonly date: CalendarDate }
  | { readonly kind: "unit"; readonly date: CalendarDate; readonly id: string }
  /** `section`: the part of the report that it holds. */
  | { readonly kind: "prose"; readonly section: string; readonly date: CalendarDate }
  | {
      readonly kind: "item";
      readonly section: string;
      readonly date: CalendarDate;
      readonly order: string;
      readonly slug: string;
    }
  | { readonly kind: "page"; readonly slug: string };

/** The file of the period itself, of the issuer's own figures, of units in rows. */
export type PeriodFileName = "period" | "level" | "unitRows";

export type DefinitionName =
  "issuer" | "instruments" | "unitTypes" | "form" | "indicators" | "wording";

/** The parts of a report before and after its sections. */
export const OPENING = "mo-dau";
export const CLOSING = "ket-thuc";

export const DEFINITION_FILES: Readonly<Record<string, DefinitionName>> = {
  "data/to-chuc.yaml": "issuer",
  "data/van-ban.yaml": "instruments",
  "data/loai-don-vi.yaml": "unitTypes",
  "data/bieu-mau.yaml": "form",
  "data/chi-tieu.yaml": "indicators",
  "data/cach-noi.yaml": "wording",
};

export const INTAKE_FILE = "data/nhap.yaml";

/** By name of a file, the part of the report that it holds. */
export const PROSE_FILES: ReadonlyMap<string, string> = new Map([
  [`${OPENING}.md`, OPENING],
  ...OUTLINE.flatMap(({ id, content }) =>
    content.kind === "prose" ? [[content.file, id] as const] : [],
  ),
  [`${CLOSING}.md`, CLOSING],
]);
/** By name of a folder, the section whose items it holds. */
export const ITEM_FOLDERS: ReadonlyMap<string, string> = new Map(
  OUTLINE.flatMap((section) => {
    const folder = findFolder(section);
    return folder === null ? [] : [[folder, section.id] as const];
  }),
);

/** Folders of the site that have pages of their own. */
const OWN_PAGES: ReadonlySet<string> = new Set(listSiteFolders());

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text is that of a file of many units. */
export function isRowsText(text: string): boolean {
  return /^don_vi\s*:/mu.test(text);
}

/** The role of a file, or the problem with its name or place. */
export function findRole({ file, text }: SourceFile): FileRole | Problem {
  const definition = DEFINITION_FILES[file];
  if (definition !== undefined) return { kind: definition };
  if (file === INTAKE_FILE) return { kind: "intake" };
  const [top, second = "", ...rest] = file.split("/");
  if (top === "data" && second === "ky") {
    const role = findPeriodRole(file, rest);
    const isMisplaced = "kind" in role && role.kind === "unit" && isRowsText(text);
    return isMisplaced ? fileName(file, ROWS_ELSEWHERE) : role;
  }
  if (top === "content" && second === "trang") return findPageRole(file, rest);
  if (top === "content") return findProseRole(file, [second, ...rest]);
  return unknownFile(file);
}

const ROWS_ELSEWHERE = "danh sách «don_vi» đứng trong tệp don-vi.yaml, cạnh ky.yaml";

const NAMED_BY_DAY = "đặt tên theo ngày chốt, dạng NĂM-THÁNG-NGÀY";

const PERIOD_FILES: ReadonlyMap<string, PeriodFileName> = new Map([
  ["ky.yaml", "period"],
  ["so-chung.yaml", "level"],
  ["don-vi.yaml", "unitRows"],
]);

function findPeriodRole(
  file: string,
  [folder = "", name = "", unitFile]: readonly string[],
): FileRole | Problem {
  const date = toFolderDate(folder);
  if (date === undefined) return fileName(file, `thư mục kỳ báo cáo ${NAMED_BY_DAY}`);
  const own = unitFile === undefined ? PERIOD_FILES.get(name) : undefined;
  if (own !== undefined) return { kind: own, date };
  if (name === "don-vi" && unitFile?.endsWith(".yaml") === true) {
    const id = unitFile.slice(0, -".yaml".length);
    return SLUG.test(id) && id.length <= 60
      ? { kind: "unit", date, id }
      : fileName(file, "tên tệp viết thường, không dấu, nối bằng gạch ngang, tối đa 60 ký tự");
  }
  return unknownFile(file);
}

function findPageRole(file: string, [name = ""]: readonly string[]): FileRole | Problem {
  const slug = name.slice(0, -".md".length);
  if (OWN_PAGES.has(slug)) return fileName(file, "tên này là của một trang có sẵn");
  return name.endsWith(".md") && SLUG.test(slug)
    ? { kind: "page", slug }
    : fileName(file, "tên tệp viết thường, không dấu, đuôi .md");
}

function findProseRole(
  file: string,
  [folder = "", name = "", itemFile]: readonly string[],
): FileRole | Problem {
  const date = toFolderDate(folder);
  if (date === undefined) return fileName(file, `thư mục nội dung của kỳ ${NAMED_BY_DAY}`);
  const prose = PROSE_FILES.get(name);
  if (prose !== undefined && itemFile === undefined) return { kind: "prose", section: prose, date };
  const section = ITEM_FOLDERS.get(name);
  if (section === undefined || itemFile === undefined) return unknownFile(file);
  const parts = /^(\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/.exec(itemFile);
  const [, order, slug] = parts ?? [];
  if (order === undefined || slug === undefined)
    return fileName(file, "tên tệp có dạng 01-ten-ngan.md");
  return { kind: "item", section, date, order, slug };
}

function toFolderDate(folder: string): CalendarDate | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(folder);
  return parts === null
    ? undefined
    : toCalendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

function fileName(file: string, allowed: string): Problem {
  return problemAt(startOf(file), "file-name", { found: file, allowed });
}

function unknownFile(file: string): Problem {
  return problemAt(startOf(file), "file-unknown", { found: file });
}
