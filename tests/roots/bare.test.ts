import { describe, expect, test } from "vitest";
import { checkFiles } from "../../scripts/check-root.ts";
import { composeBooklet, planBooklet } from "../../scripts/compose/papers/booklet.ts";
import { renderReportWord } from "../../scripts/render/word/render-report-word.ts";
import { createPaperRenderer } from "../../scripts/render/pages/paper.ts";
import { renderBoard } from "../../scripts/render/pages/board.ts";
import { toSentence } from "../../scripts/validate/sentences/problems.ts";
import { toText } from "../figures/html-text.ts";
import { guardPublic } from "../guard/guard-public.ts";
import { findAll, readDocx, toDocxText } from "../papers/read-docx.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { DEFINITIONS } from "../samples/definitions.ts";
import {
  BARE_ISSUER,
  HAN_CHE,
  KY,
  MO_DAU,
  NO_BLOCKS,
  NO_FORM,
  sampleDataset,
  sampleRoot,
  type Change,
} from "../samples/root.ts";

const GIAI_PHAP = "content/2020-04-10/giai-phap/01-ra-soat.md";
const KET_QUA = "content/2020-04-10/ket-qua/01-van-kien.md";

/** A definition file without everything that fits. */
function cut(file: keyof typeof DEFINITIONS, ...parts: readonly RegExp[]): Change {
  const whole = parts.reduce((text: string, part) => {
    expect(text).toMatch(part);
    return text.replace(part, "");
  }, DEFINITIONS[file]);
  return [file, whole];
}

const STRAND_LIST = /^mang:\n(?: {2}.*\n)+/m;
const STRANDS = /^ {4}mang: .*\n/gm;
const SOURCES = /^ {4}(?:can_cu|dieu_khoan): .*\n/gm;
const REMEDIES = /^ {4}bien_phap:\n {6}.*\n/gm;
const UNASSIGNED: readonly Change[] = [
  [HAN_CHE, "giai_phap: [ra-soat]\nchu_tri: CHU-TRI-HAN-CHE\nthoi_han: 30/4/2020\n", ""],
  [GIAI_PHAP, "chu_tri: CHU-TRI-GIAI-PHAP\nthoi_han: 30/4/2020\n", ""],
];
const NO_INSTRUMENTS: readonly Change[] = [
  ["data/van-ban.yaml", "van_ban: []\n"],
  [KY, "  van_ban: chi-thi-35\n", ""],
  [KY, "    van_ban: cong-dien-06\n", "    van_ban:\n"],
  [MO_DAU, "Thực hiện {{ chi-thi-35.day_du }}, ", ""],
];
const NO_SCHEDULE: readonly Change[] = [
  [KY, "ngay_chot: 10/4/2020\ntieu_de: Công tác chuẩn bị đại hội\nso_van_ban:\n"],
  ["content/2020-04-10/tinh-hinh.md", null],
];
const NO_INDICATORS: readonly Change[] = [
  ["data/chi-tieu.yaml", "chi_tieu:\n"],
  [KET_QUA, null],
  [HAN_CHE, null],
];

const rows: readonly (readonly [string, readonly Change[]])[] = [
  ["nothing", []],
  ["symbol, signatory, recipients and contact", BARE_ISSUER],
  ["who mends a shortcoming, how and until when", UNASSIGNED],
  ["remedies", [cut("data/chi-tieu.yaml", REMEDIES)]],
  ["instruments", [...NO_INSTRUMENTS, cut("data/chi-tieu.yaml", SOURCES)]],
  ["the strand of an indicator", [cut("data/chi-tieu.yaml", /^ {4}mang: nhan-su\n/m)]],
  ["strands", [cut("data/chi-tieu.yaml", STRANDS, STRAND_LIST)]],
  ["indicators", NO_INDICATORS],
  ["fields of the form", NO_FORM],
  ["blocks", NO_BLOCKS],
  [
    "all of this but indicators",
    [
      ...BARE_ISSUER,
      ...UNASSIGNED,
      ...NO_INSTRUMENTS,
      ...NO_SCHEDULE,
      ...NO_BLOCKS,
      cut("data/chi-tieu.yaml", STRANDS, STRAND_LIST, SOURCES, REMEDIES),
    ],
  ],
  ["all", [...BARE_ISSUER, ...NO_INSTRUMENTS, ...NO_SCHEDULE, ...NO_BLOCKS, ...NO_INDICATORS]],
];

describe.each(rows)("a root without %s", (_what, changes) => {
  const files = sampleRoot(...changes);
  const checked = checkFiles({ files, problems: [], unread: [] }, null);
  if (checked.kind === "problems") throw new Error(checked.problems.map(toSentence).join("\n"));
  const { dataset } = checked;

  test("is published, and the guard finds nothing", async () => {
    const { told, pages } = await guardPublic(dataset);
    expect(told).toEqual([]);
    for (const [page, html] of pages) expect([page, findHoles(html)]).toEqual([page, []]);
  });

  test("is printed, for Word too, and followed on the board", async () => {
    const { internalPapers, publicPapers, board, internal, evaluations } =
      toSampleBriefings(dataset);
    const booklet = composeBooklet(planBooklet(internal.briefing), internal.briefing, evaluations);
    const render = createPaperRenderer();
    for (const paper of [...internalPapers, ...publicPapers, booklet]) {
      expect([paper.path, findHoles(render(paper))]).toEqual([paper.path, []]);
      if (paper.template !== "report") continue;
      const word = readDocx(await renderReportWord(paper, dataset.periods[1]?.date ?? missing()));
      const texts = findAll(word.read("word/document.xml"), "w:p").map(toDocxText);
      expect(texts.flatMap(findOddWords)).toEqual([]);
    }
    expect(findHoles(renderBoard(board))).toEqual([]);
  });
});

test("a root without blocks says of them nothing but that their column in the data does not apply", async () => {
  const dataset = sampleDataset(...NO_BLOCKS);
  const { pages } = await guardPublic(dataset);
  const { internalPapers, publicPapers, board, internal, evaluations } = toSampleBriefings(dataset);
  const booklet = composeBooklet(planBooklet(internal.briefing), internal.briefing, evaluations);
  const render = createPaperRenderer();
  const told = [
    ...[...pages].filter(([page]) => !page.startsWith("site/du-lieu/")),
    ...[...internalPapers, ...publicPapers, booklet].map((one) => [one.path, render(one)] as const),
    ["board", renderBoard(board)] as const,
  ];
  expect(told.filter(([, html]) => /khối|khoi/i.test(html)).map(([page]) => page)).toEqual([]);
});

/** Elements without content, and words that stand for nothing. */
function findHoles(html: string): readonly string[] {
  const bare = html.replace(/<(style|script|svg)\b.*?<\/\1>/gs, "x");
  return [
    ...Array.from(bare.matchAll(EMPTY), ([whole]) => whole),
    ...toText(html).split("\n").flatMap(findOddWords),
  ];
}

const EMPTY =
  /<(h[1-6]|caption|th|dt|dd|li|ul|ol|dl|strong|a|tbody|section|main|nav|summary|details)\b[^>]*>\s*<\/\1>/g;

function findOddWords(line: string): readonly string[] {
  // The dictionary of data tells of the null of JSON.
  if (line.includes("Giá trị không có là null")) return [];
  return /\b(?:null|undefined|NaN)\b|\[object|: ?[.;]|[,;] ?[.;,]|\(\)|«»|“”/u.test(line)
    ? [line]
    : [];
}

function missing(): never {
  throw new Error("no second period");
}
