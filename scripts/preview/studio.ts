import { existsSync } from "node:fs";
import path from "node:path";
import type { BuildOptions } from "../build-options.ts";
import { checkLoaded, type CheckedRoot, type ProblemsFound } from "../check-root.ts";
import { formatProblems } from "../cli/problems/problem-list.ts";
import type { LoadedRoot } from "../load/load-root.ts";
import { load } from "../load-texts.ts";
import { compose, type Composed } from "../compose/compose.ts";
import { composePublicEditions } from "../compose/report/edition.ts";
import { once } from "../once.ts";
import { keepSchemas } from "../tasks/editor/keep.ts";
import { SILENT } from "../progress.ts";
import { createPageRenderer } from "../render/pages/one-page.ts";
import type { MadeAnswer } from "../serve/made-files.ts";
import { createYamlMemo } from "../validate/parse/yaml-memo.ts";
import { toSentence } from "../validate/sentences/problems.ts";
import { createDesignRoom } from "./rooms/design.ts";
import { toFaultText } from "./fault-text.ts";
import { listInternalRooms } from "./rooms/internal.ts";
import { readLastPrints } from "./last-prints.ts";
import { findUnprinted, markPapers, type PaperMarks } from "./list-papers.ts";
import { createSitePages, pickSamples, type SitePages, type Workbench } from "./rooms/pages.ts";
import { listPublicRooms } from "./rooms/public.ts";
import type { Renewal, Unprinted } from "./questions.ts";
import { createKept, type Room } from "./rooms/rooms.ts";
import { areOnlyUnreviewed, showUnreviewed } from "./unreviewed.ts";

/** Makes the files of the preview from the data, each when it is asked for. */
export interface Studio {
  /**
   * Reads and judges everything again; when there are problems, the last good files stay.
   * @param isTried whether a page of each kind is drawn before anything is taken for good
   */
  renew(isTried: boolean): Promise<Renewal>;
  find(path: string): Promise<MadeAnswer>;
  /** What must be printed until the documents show what the pages show; `null`: they have changed meanwhile. */
  findUnprinted(): Promise<Unprinted | null>;
  /** Takes note that a whole build of the present files has finished. */
  settle(): Promise<void>;
}

type Sound = Extract<CheckedRoot, { readonly kind: "sound" }>;

/** The last good data, and how its files are made. */
interface Shown {
  readonly sound: Sound;
  readonly pages: SitePages;
  readonly rooms: readonly Room[];
  readonly compose: () => Composed;
}

interface State {
  shown: Shown | null;
  marks: PaperMarks | null;
  /** Of the last build that finished while this program was running. */
  printedMarks: PaperMarks | null;
}

/** @param options what is built, and where */
export function createStudio(options: BuildOptions): Studio {
  const drawer = once(createPageRenderer);
  const bench: Workbench = { kept: createKept(), drawPage: (page) => drawer()(page) };
  const design = createDesignRoom(bench.kept);
  const yaml = createYamlMemo();
  const state: State = { shown: null, marks: null, printedMarks: null };
  return {
    async renew(isTried) {
      const loaded = await load(options.root, SILENT);
      const judge = (root: LoadedRoot) =>
        checkLoaded(root, { ...options, progress: SILENT, parse: yaml.beginRun() });
      const checked = judge(loaded);
      await keepSchemas(options.root, checked, SILENT);
      if (checked.kind === "problems") {
        const draft = areOnlyUnreviewed(checked.problems) ? judge(showUnreviewed(loaded)) : checked;
        const isShown = draft.kind === "sound";
        if (isShown) state.shown = await show(draft, options, bench);
        const note = isShown ? UNREVIEWED : "";
        return { kind: "problems", text: note + toProblemText(checked), isShown };
      }
      const shown = await show(checked, options, bench);
      if (isTried) await trySamples(shown.pages);
      state.shown = shown;
      state.marks = null;
      return { kind: "sound", notices: checked.notices.map(toSentence) };
    },
    find: (asked) => findFile([design, ...(state.shown?.rooms ?? [])], asked),
    async findUnprinted() {
      const { shown } = state;
      if (!options.hasPdf) return { count: 0, old: [] };
      if (shown === null) return null;
      const marks = await markPapers(shown.compose(), () => state.shown === shown);
      // Other pages are shown already; they will ask for themselves.
      if (marks === null) return null;
      state.marks = marks;
      const isThere = (paper: string) => existsSync(path.join(options.out, paper));
      return findUnprinted(marks, state.printedMarks, isThere);
    },
    async settle() {
      state.printedMarks = state.marks;
      if (state.shown !== null) state.shown = await show(state.shown.sound, options, bench);
    },
  };
}

/** Pages are shown whose texts nobody has looked at yet. */
const UNREVIEWED =
  "Đang xem bản nháp: lời chép từ kỳ trước có chữ CHƯA SỬA. Sửa hết rồi mới lập báo cáo được.\n\n";

async function show(sound: Sound, options: BuildOptions, bench: Workbench): Promise<Shown> {
  const { board, notices } = sound;
  const printed = options.hasPdf ? await readLastPrints(options.out) : [];
  const source = { editions: composePublicEditions(sound.briefings), printed };
  const pages = createSitePages(source, bench);
  const composeAll = once(() => compose(sound));
  const internal = { ...source, ...options, board, notices, compose: composeAll };
  const rooms = [
    ...listPublicRooms(source, pages, bench),
    ...listInternalRooms(internal, bench.kept),
  ];
  return { sound, pages, rooms, compose: composeAll };
}

/** Templates and program may have changed: faults are told now, while the last good pages still stand. */
async function trySamples({ room, list }: SitePages): Promise<void> {
  for (const page of pickSamples(list())) await room.find(`site/${page.path}`);
}

async function findFile(rooms: readonly Room[], asked: string): Promise<MadeAnswer> {
  const room = rooms.find(({ owns }) => owns(asked));
  if (room === undefined) return { kind: "elsewhere" };
  try {
    const content = await room.find(asked);
    return content === undefined ? { kind: "missing" } : { kind: "file", content };
  } catch (error) {
    // It is shown in place of the page, to those who can mend it.
    return { kind: "fault", text: toFaultText(error) };
  }
}

function toProblemText({ problems, sources }: ProblemsFound): string {
  const list = formatProblems(problems, sources).join("\n");
  return `${list}\n\n${problems.length} lỗi cần sửa.\n`;
}
