import { OUTLINE, type Section } from "../../model/report/outline.ts";
import { levelFile } from "../../validate/read/level.ts";
import type { KnownIds } from "../../validate/readers/reading.ts";
import { record, required, type Reader } from "../../validate/readers/records.ts";
import { id } from "../../validate/readers/scalars.ts";
import type { Takes } from "../../validate/readers/takes.ts";
import { proseHead } from "../../validate/schema/prose/declared.ts";
import { form } from "../../validate/schema/form/form.ts";
import { indicators } from "../../validate/schema/rules/indicators.ts";
import { instruments } from "../../validate/schema/instruments.ts";
import { intakeTables } from "../../validate/schema/intake-tables.ts";
import { issuer } from "../../validate/schema/issuer.ts";
import {
  contentPage,
  shortcoming,
  solution,
  statementOf,
} from "../../validate/schema/prose/items.ts";
import { period } from "../../validate/schema/period.ts";
import { findUnitRecord } from "../../validate/schema/units/unit.ts";
import { unitTypes } from "../../validate/schema/units/unit-types.ts";
import { wording } from "../../validate/schema/wording.ts";
import { toAnswersReader } from "../new-root/read-answers-file.ts";

/** A kind of file that people write, and what its reader takes. */
export interface FileKind {
  /** The name of its schema. */
  readonly id: string;
  readonly title: string;
  /** Which files are of this kind, from the root; `null`: the YAML at the head of a Markdown file, or no file of a root. */
  readonly files: string | null;
  /** The keys before its own, for its notes. */
  readonly path: readonly string[];
  readonly takes: (known: KnownIds) => Takes | undefined;
}

type Taking = Pick<Reader<unknown>, "takes">;

const OF_ROOT: readonly (readonly [id: string, title: string, files: string, reader: Taking])[] = [
  ["to-chuc", "Cơ quan ban hành", "data/to-chuc.yaml", issuer],
  ["van-ban", "Văn bản căn cứ", "data/van-ban.yaml", instruments],
  ["loai-don-vi", "Loại đơn vị, cách gọi chung, khối", "data/loai-don-vi.yaml", unitTypes],
  ["bieu-mau", "Biểu mẫu mà mỗi đơn vị báo cáo", "data/bieu-mau.yaml", form],
  ["chi-tieu", "Mảng công việc, chỉ tiêu, số liệu thống kê", "data/chi-tieu.yaml", indicators],
  ["cach-noi", "Từ ngữ thay cho tỷ lệ", "data/cach-noi.yaml", wording],
  ["nhap", "Bảng sẵn có của cơ quan", "data/nhap.yaml", intakeTables],
  ["ky", "Một kỳ báo cáo", "data/ky/*/ky.yaml", period],
  ["so-chung", "Số liệu cơ quan ban hành tự báo cáo", "data/ky/*/so-chung.yaml", levelFile],
];

/** Every kind of YAML file and of front matter. */
export const FILE_KINDS: readonly FileKind[] = [
  ...OF_ROOT.map(([id, title, files, { takes }]) => {
    return { id, title, files, path: [id], takes: () => takes };
  }),
  {
    id: "don-vi",
    title: "Một đơn vị trong một kỳ",
    files: "data/ky/*/don-vi/*.yaml",
    // As in a file of many units.
    path: ["don-vi", "don_vi"],
    takes: (known) => findUnitRecord({ known }).takes,
  },
  {
    id: "nhieu-don-vi",
    title: "Nhiều đơn vị nhỏ trong một tệp",
    files: "data/ky/*/don-vi.yaml",
    path: ["nhieu-don-vi"],
    takes: toRows,
  },
  ...OUTLINE.flatMap((section) => {
    const reader = findItemReader(section);
    return reader === null
      ? []
      : [toHead(section.id, `Phần đầu của một mục: ${section.title}`, reader)];
  }),
  toHead("loi-van", "Phần đầu của một tệp lời văn", proseHead),
  toHead("trang", "Phần đầu của một trang trong content/trang", contentPage),
  {
    id: "tra-loi-moi",
    title: "Tệp trả lời của lệnh moi",
    files: null,
    path: ["tra-loi-moi"],
    takes: () => toAnswersReader([]).takes,
  },
];

/** The YAML at the head of a Markdown file. */
function toHead(id: string, title: string, { takes }: Taking): FileKind {
  return { id, title, files: null, path: [id, "muc"], takes: () => takes };
}

function findItemReader(section: Section): Taking | null {
  switch (section.content.kind) {
    case "statements":
      return statementOf(section);
    case "shortcomings":
      return shortcoming;
    case "solutions":
      return solution;
    case "prose":
    case "figures":
      return null;
  }
}

/** Each row has the keys of a unit's own file, and its id. */
function toRows(known: KnownIds): Takes | undefined {
  const unit = findUnitRecord({ known }).takes;
  const row = record({ id: required(id) }).takes;
  if (unit?.kind !== "record" || row?.kind !== "record") return undefined;
  const of = { ...unit, keys: { ...row.keys, ...unit.keys } };
  const list = { kind: "list", of, least: 1, isBlankable: false } as const;
  const key = { takes: list, isNeeded: "always", isBlankable: false } as const;
  return { kind: "record", keys: { don_vi: key } };
}
