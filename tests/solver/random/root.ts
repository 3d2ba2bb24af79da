import type { SourceFile } from "../../../scripts/load/source-file.ts";
import { makeRandom } from "../../soak/random-numbers.ts";
import { CONDITIONS, drawSome, STATISTICS, writeForm, writeIndicators } from "./form.ts";
import { LINKABLE, toLevelLines } from "../level.ts";
import { writeLevelFigures, writeLevelForm } from "./level.ts";
import { listAsked, listOfParts } from "./asked.ts";
import { writeUnit, type UnitPlan } from "./units.ts";

/** Draws whole numbers and choices; the same seed gives the same root. */
export interface Draw {
  /** From 0 to just below. */
  readonly below: (limit: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
}

export interface RootPlan {
  readonly draw: Draw;
  /** Draws of their own: statistics, a root without blocks and conditions change nothing else. */
  readonly besides: Draw;
  readonly statistics: readonly (typeof STATISTICS)[number][];
  /** Says more of whom an indicator or a statistic is than types; nothing where the root has no such scopes. */
  readonly narrow: () => readonly string[];
  /** Draws which figures others have told: they change nothing else. */
  readonly elsewhere: Draw;
  /** How often they have. */
  readonly knownShare: number;
  /** The fields that are asked of some units only. */
  readonly conditional: readonly string[];
  /** The fields that the issuer reports too. */
  readonly linked: readonly string[];
  readonly types: readonly string[];
  /** The types that have committees. */
  readonly partyTypes: readonly string[];
  /** The types that are asked for a meeting. */
  readonly hallTypes: readonly string[];
  /** May be empty. */
  readonly blocks: readonly string[];
  readonly units: readonly UnitPlan[];
  readonly periods: readonly string[];
}

const DAYS = ["2021-01-15", "2021-02-15"];
const NUMBERS = ["một", "hai", "ba", "bốn"];

/** A root as texts, and the figures that its prose asks for. */
export interface RootTexts {
  readonly files: readonly SourceFile[];
  readonly asked: readonly string[];
}

/** A complete root of 3 to 60 units. */
export function writeRandomRoot(seed: number): RootTexts {
  const conditional = toDraw(makeRandom(seed + 2 ** 29));
  const level = toDraw(makeRandom(seed + 2 ** 28));
  const scoping = toDraw(makeRandom(seed + 2 ** 26));
  const drawn = planRoot(makeRandom(seed), toDraw(makeRandom(seed + 2 ** 30)));
  const hasScopes = scoping.chance(0.4);
  const elsewhere = toDraw(makeRandom(seed + 2 ** 27));
  const plan = {
    linked: level.chance(0.5) ? LINKABLE.filter(() => level.chance(0.5)) : [],
    ...drawn,
    units: drawn.units.map((unit) => ({ ...unit, isPilot: hasScopes && scoping.chance(0.4) })),
    narrow: () => (hasScopes ? drawScope(drawn, scoping) : []),
    elsewhere,
    knownShare: elsewhere.pick([0, 0, 0.2, 0.8]),
    conditional: Object.keys(CONDITIONS).filter(() => conditional.chance(0.25)),
  };
  // Draws of its own: what the issuer reports changes nothing else.
  const own = toDraw(makeRandom(seed + 2 ** 25));
  const form = writeForm(plan).replace(
    "an_so_nho:\n",
    `${writeLevelForm(own, plan.linked)}an_so_nho:\n`,
  );
  const indicators = writeIndicators(plan);
  const units = plan.units.flatMap((unit) => writeUnit(unit, plan));
  return {
    asked: [...listAsked(plan), ...listOfParts(plan, scoping)],
    files: [
      ...toFiles({
        ...BASICS,
        ...writePlaces(plan),
        "data/bieu-mau.yaml": form,
        "data/chi-tieu.yaml": indicators,
      }),
      ...units,
      ...toFiles(Object.fromEntries(plan.periods.flatMap((day) => writePeriod(day)))),
      ...plan.periods.map((day) => ({
        file: `data/ky/${day}/so-chung.yaml`,
        text: writeLevelFigures(own, toLevelLines(plan.linked, { day, files: units }, level)),
      })),
    ],
  };
}

/** The files with prose that asks for these figures in every period. */
export function withProse(
  files: readonly SourceFile[],
  askedByPeriod: ReadonlyMap<string, readonly string[]>,
): readonly SourceFile[] {
  const prose = [...askedByPeriod].map(([day, asked]) => ({
    file: `content/${day}/dac-diem.md`,
    text: ["Số liệu:", ...asked.map(toSentence)].join("\n\n") + "\n",
  }));
  return [...files, ...prose].toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

function toSentence(asked: string): string {
  const [placeholder = "", format] = asked.split("|");
  const label = format === "muc_do" ? `${placeholder}_loai` : placeholder;
  // A word has 40 signs at most.
  const parted = label.replace(/^([^.]+\.[^.]+\.[^.]+)\./, "$1 .");
  return `§${parted} là {{ ${placeholder}${format === undefined ? "" : ` | ${format}`} }}.`;
}

function toDraw(random: () => number): Draw {
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    below,
    chance: (share) => random() < share,
    pick: (list) => list[below(list.length)] ?? list[0],
  };
}

function planRoot(
  random: () => number,
  besides: Draw,
): Omit<RootPlan, "conditional" | "linked" | "narrow" | "elsewhere" | "knownShare"> {
  const draw = toDraw(random);
  const { below } = draw;
  const types = NUMBERS.slice(0, 1 + below(3)).map((_, index) => `loai-${index + 1}`);
  const drawn = NUMBERS.slice(0, 1 + below(4)).map((_, index) => `khoi-${index + 1}`);
  const statistics = STATISTICS.filter(() => besides.chance(0.5));
  const blocks = besides.chance(0.8) ? drawn : [];
  const count = 3 + below(draw.chance(0.7) ? 13 : 58);
  // A crowded first type and block, and small ones beside it.
  const crowded = (list: readonly string[]) => list[Math.floor(random() ** 2 * list.length)] ?? "";
  const mood = { silent: draw.pick([0, 0.1, 0.6]), met: draw.pick([0, 0.5, 0.8, 1]) };
  const units = Array.from({ length: count }, (_, index) => ({
    id: `don-vi-${index + 1}`,
    type: crowded(types),
    block: crowded(blocks),
    isPilot: false,
    isSilent: draw.chance(mood.silent),
    metShare: mood.met,
  }));
  const [partyTypes, hallTypes] = [drawSome(types, draw), drawSome(types, draw)];
  return {
    draw,
    besides,
    statistics,
    types,
    partyTypes,
    hallTypes,
    blocks,
    units,
    periods: DAYS.slice(0, 1 + below(2)),
  };
}

/** Some parts of a scope, often none. */
function drawScope({ blocks, units }: Pick<RootPlan, "blocks" | "units">, draw: Draw) {
  const some = draw.chance(0.5) ? units.filter(() => draw.chance(0.7)) : [];
  return [
    ...(blocks.length > 0 && draw.chance(0.3)
      ? [`khoi: [${drawSome(blocks, draw).join(", ")}]`]
      : []),
    ...(draw.chance(0.3) ? [`diem: ${draw.pick(["có", "không"])}`] : []),
    ...(some.length > 0 ? [`don_vi: [${some.map(({ id }) => id).join(", ")}]`] : []),
  ];
}

export function writePlaces({
  types,
  blocks,
}: Pick<RootPlan, "types" | "blocks">): Readonly<Record<string, string>> {
  const typeOf = (id: string, index: number) =>
    `  - { id: ${id}, ten: Kiểu ${NUMBERS[index] ?? ""}, goi_tat: kiểu thứ ${NUMBERS[index] ?? ""} }`;
  const blockOf = (id: string, index: number) =>
    `  - { id: ${id}, ten: Vùng ${NUMBERS[index] ?? ""} }`;
  return {
    "data/loai-don-vi.yaml": [
      "loai_don_vi:",
      ...types.map(typeOf),
      "goi_chung: []",
      "khoi:",
      ...blocks.map(blockOf),
      "",
    ].join("\n"),
  };
}

export function writePeriod(day: string): readonly (readonly [string, string])[] {
  const [year = "", month = "", date = ""] = day.split("-");
  return [
    [
      `data/ky/${day}/ky.yaml`,
      `ngay_chot: ${date}/${month}/${year}\ntieu_de: Công tác chuẩn bị\nso_van_ban:\n`,
    ],
    [`content/${day}/mo-dau.md`, "Tình hình như sau:\n"],
  ];
}

export function toFiles(texts: Readonly<Record<string, string>>): readonly SourceFile[] {
  return Object.entries(texts).map(([file, text]) => ({ file, text }));
}

/** The files that no figure depends on. */
export const BASICS = {
  "data/to-chuc.yaml": `ten: Huyện ủy Mẫu
cap_tren: Đảng bộ tỉnh Mẫu
dia_danh: Mẫu
nhiem_ky: 2020 – 2025
ky_hieu: BC/HU
nguoi_ky:
  quyen_han:
  chuc_vu: BÍ THƯ
  ho_ten:
noi_nhan:
  - Lưu Văn phòng Huyện ủy
lien_he:
  ten: Văn phòng Huyện ủy Mẫu
  dia_chi: Thị trấn Mẫu
  dien_thoai:
  thu_dien_tu:
bo_cuc:
  - { phan: dac-diem }
  - { phan: so-lieu }
  - { phan: han-che }
  - { phan: giai-phap }
trinh_bay: hd36-2018
in_hai_mat: không
so_lieu_minh_hoa: không
lan_du_thao:
`,
  "data/van-ban.yaml": `van_ban:
  - id: ke-hoach-1
    loai: Kế hoạch
    so: 01-KH/HU
    ngay: 05/01/2020
    co_quan: Huyện ủy Mẫu
    trich_yeu: về đại hội
`,
  "data/cach-noi.yaml": `hoan_thanh:
  - { tu: 100%, chu: đã hoàn thành }
  - { tu: 80%, chu: cơ bản đã hoàn thành }
  - { tu: 0%, chu: đang được triển khai }
so_luong:
  - { tu: 100%, chu: tất cả các }
  - { tu: 50%, chu: nhiều }
  - { tu: 0%, chu: một số }
`,
  "content/trang/gioi-thieu.md": "---\ntieu_de: Giới thiệu\n---\nGiới thiệu.\n",
};
