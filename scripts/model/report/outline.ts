/** Whether an item tells who meets its indicators or who misses them. */
export type Tells = "met" | "notMet";

/** How the items of a section are numbered: "Thứ nhất" or "Một là". */
export type Numbering = "rank" | "countedOff";

/** What a section contains, and the file or folder of `content/<date>/` where people write it. */
export type SectionContent =
  | { readonly kind: "prose"; readonly file: string }
  | {
      readonly kind: "statements";
      readonly folder: string;
      readonly numbering: Numbering;
      /** `null`: its items name no indicators. */
      readonly tells: Tells | null;
    }
  | {
      readonly kind: "shortcomings" | "solutions";
      readonly folder: string;
      readonly numbering: Numbering;
    }
  /** The charts and their tables, which the program makes. */
  | { readonly kind: "figures" };

/** What the sentence before the items of a section may depend on. */
export interface LeadFacts {
  /** What the report is about, as it stands inside a sentence; empty: nobody says, and a title is no part of one. */
  readonly subject: string;
  /** Through what shortcomings were found: `giám sát`; empty: nobody says. */
  readonly foundThrough: string;
  readonly issuerName: string;
  /** How many items follow. */
  readonly count: number;
  /** Whether the report has told of results before. */
  readonly isAfterResults: boolean;
}

/** A section of the report. */
export interface Section {
  /** As data names it. */
  readonly id: string;
  /** Its anchor on the page; items add their number. */
  readonly anchor: string;
  readonly content: SectionContent;
  /** On screen; in capitals as a chapter of the paper. */
  readonly title: string;
  /** Its title on paper as one of several numbered parts of a chapter. */
  readonly partTitle: string;
  /** The chapter whose part it is on paper when it follows it; `null`: always a chapter of its own. */
  readonly partOf: string | null;
  /** Who may read it; a single item may be internal in a section for everyone. */
  readonly audience: "everyone" | "internal";
  /** The sentence before the items; `null`: none. */
  readonly toLead: ((about: LeadFacts) => string) | null;
  /** Whether the page about the schedule repeats it. */
  readonly isAboutSchedule: boolean;
  /**
   * Other parts lean on it, so no root with figures can leave it out: unwritten shortfalls, what answers them, the
   * appendices.
   */
  readonly isNeeded: boolean;
}

const PLAIN = {
  partOf: null,
  audience: "everyone",
  toLead: null,
  isAboutSchedule: false,
  isNeeded: false,
} as const;

/**
 * The sections of a report in their customary order (a Party report's usual parts; the source article has five of
 * them). Every output walks this list: the page, the PDF, Word, the article, the contents, the files of data and the
 * reader of `content/`. A root may leave out, reorder and rename in `bo_cuc` of `data/to-chuc.yaml`.
 */
export const OUTLINE: readonly Section[] = [
  {
    ...PLAIN,
    id: "dac-diem",
    anchor: "dac-diem",
    content: { kind: "prose", file: "dac-diem.md" },
    title: "Đặc điểm tình hình",
    partTitle: "Đặc điểm tình hình",
  },
  {
    ...PLAIN,
    id: "ket-qua",
    anchor: "ket-qua",
    content: { kind: "statements", folder: "ket-qua", numbering: "rank", tells: "met" },
    title: "Kết quả đạt được",
    partTitle: "Kết quả các mặt công tác",
  },
  {
    ...PLAIN,
    id: "tinh-hinh",
    anchor: "thoi-gian",
    content: { kind: "prose", file: "tinh-hinh.md" },
    title: "Thời gian tổ chức",
    partTitle: "Thời gian tổ chức đại hội",
    partOf: "ket-qua",
    isAboutSchedule: true,
  },
  {
    ...PLAIN,
    id: "so-lieu",
    anchor: "so-lieu",
    content: { kind: "figures" },
    title: "Số liệu",
    partTitle: "Tiến độ và kết quả thực hiện các chỉ tiêu",
    partOf: "ket-qua",
    isNeeded: true,
  },
  {
    ...PLAIN,
    id: "han-che",
    anchor: "han-che",
    content: { kind: "shortcomings", folder: "han-che", numbering: "countedOff" },
    title: "Hạn chế",
    partTitle: "Hạn chế",
    toLead: ({ subject, foundThrough, count, isAfterResults }) => {
      if (foundThrough !== "")
        return `Qua ${foundThrough} cho thấy còn ${count === 1 ? "" : "một số "}hạn chế, khuyết điểm sau:`;
      const remain =
        `${subject} còn ${count === 1 ? "hạn chế sau" : "một số hạn chế"}:`.trimStart();
      const [first = ""] = remain;
      return isAfterResults
        ? `Bên cạnh những kết quả đạt được, ${remain}`
        : `${first.toLocaleUpperCase("vi")}${remain.slice(first.length)}`;
    },
    isNeeded: true,
  },
  {
    ...PLAIN,
    id: "nguyen-nhan",
    anchor: "nguyen-nhan",
    content: {
      kind: "statements",
      folder: "nguyen-nhan",
      numbering: "countedOff",
      tells: "notMet",
    },
    title: "Nguyên nhân",
    partTitle: "Nguyên nhân",
  },
  {
    ...PLAIN,
    id: "bai-hoc",
    anchor: "bai-hoc",
    content: { kind: "statements", folder: "bai-hoc", numbering: "countedOff", tells: null },
    title: "Bài học kinh nghiệm",
    partTitle: "Bài học kinh nghiệm",
  },
  {
    ...PLAIN,
    id: "giai-phap",
    anchor: "giai-phap",
    content: { kind: "solutions", folder: "giai-phap", numbering: "rank" },
    title: "Giải pháp",
    partTitle: "Giải pháp",
    toLead: ({ subject, foundThrough, issuerName, count }) => {
      if (foundThrough !== "") return `${issuerName} yêu cầu:`;
      const when =
        subject === "" ? "Trong thời gian tới" : `Để thực hiện tốt ${subject} trong thời gian tới`;
      return `${when}, cần tập trung ${count === 1 ? "thực hiện giải pháp sau" : "một số giải pháp"}:`;
    },
    isNeeded: true,
  },
  {
    ...PLAIN,
    id: "kien-nghi",
    anchor: "kien-nghi",
    content: { kind: "statements", folder: "kien-nghi", numbering: "rank", tells: null },
    title: "Kiến nghị, đề xuất",
    partTitle: "Kiến nghị, đề xuất",
    audience: "internal",
  },
];

/** Whether the public gets a section at all. */
export function isForEveryone(section: string): boolean {
  return OUTLINE.some(({ id, audience }) => id === section && audience === "everyone");
}

/** The folder of `content/<date>/` with the section's items; `null`: it has no items. */
export function findFolder({ content }: Section): string | null {
  return "folder" in content ? content.folder : null;
}

/** A section that a root wants, under its own title where it gives one. */
export interface OutlineEntry {
  readonly id: string;
  /** `null`: the customary one. */
  readonly title: string | null;
  /** The sentence before one item and before several; `""`: none. `null`: the customary one. */
  readonly lead: { readonly one: string; readonly many: string } | null;
}

/** The sections of a root in its order; `null`: the customary outline. */
export function toOutline(entries: readonly OutlineEntry[] | null): readonly Section[] {
  if (entries === null) return OUTLINE;
  return entries.flatMap(({ id, title, lead }) =>
    OUTLINE.filter((section) => section.id === id).map((section) => ({
      ...section,
      ...(title === null ? {} : { title, partTitle: title }),
      ...(lead === null
        ? {}
        : { toLead: ({ count }: LeadFacts) => (count === 1 ? lead.one : lead.many) }),
    })),
  );
}
