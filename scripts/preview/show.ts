import type { BuildOptions } from "../build-options.ts";
import type { PreviewServer } from "../serve/start-server.ts";
import type { BehindEnd } from "./behind-messages.ts";
import { toBehindNote, type BehindState } from "./behind-note.ts";
import { createBehind, type Behind } from "./behind.ts";
import { toFaultText } from "./fault-text.ts";
import type { Makers } from "./makers.ts";
import type { Unprinted } from "./questions.ts";

export interface Terminal {
  readonly say: (text: string) => void;
  /** For problems. */
  readonly complain: (text: string) => void;
}

/** What the open pages and the terminal are told, from save to save. */
export interface Show {
  /** Shows what was saved. @param isReplaced templates or program have changed */
  renew(isReplaced: boolean): Promise<void>;
  close(): Promise<void>;
}

interface Stage {
  readonly makers: Makers;
  readonly server: PreviewServer;
  readonly terminal: Terminal;
}

interface Work extends Stage {
  readonly behind: Behind;
  /** How many saves there were: what belongs to an earlier one no longer matters. */
  save: number;
  state: BehindState;
  /** `null`: not known yet. */
  unprinted: Unprinted | null;
  notices: string;
  /** Nobody looks any more, so nothing more is said or begun. */
  isClosed: boolean;
}

/** Pages first: after each save they are shown, then a whole build follows behind until the next save. */
export function createShow(options: BuildOptions, stage: Stage): Show {
  const queue = { last: Promise.resolve() };
  // One after the other, so that the last save is what is shown at last.
  const inTurn = (step: () => Promise<void>) =>
    (queue.last = queue.last.then(step).catch((error: unknown) => {
      if (!isOver(work)) tellFault(stage, error);
    }));
  const behind = createBehind(options, {
    say: (sentence) => {
      stage.terminal.say(`${sentence}\n`);
    },
    end: (ending) => void inTurn(() => tellEnd(work, ending)),
  });
  const work: Work = {
    ...stage,
    behind,
    save: 0,
    state: "following",
    unprinted: null,
    notices: "",
    isClosed: false,
  };
  return {
    renew(isReplaced) {
      behind.giveUp();
      work.save += 1;
      return inTurn(() => renew(work, isReplaced));
    },
    close() {
      work.isClosed = true;
      return behind.close();
    },
  };
}

async function renew(work: Work, isReplaced: boolean): Promise<void> {
  const { makers, server, terminal, behind } = work;
  const renewed = await makers.renew(isReplaced);
  if (isOver(work)) return;
  if (renewed.kind === "problems") {
    terminal.complain(`\n${renewed.text}`);
    if (renewed.isShown) await refresh(work, renewed.isOther);
    server.showProblems(renewed.text);
    note(work, "halted", work.unprinted);
    return;
  }
  tellNotices(work, renewed.notices);
  try {
    await refresh(work, renewed.isOther);
  } finally {
    // The data are sound, whatever becomes of an open page.
    if (!isOver(work)) {
      note(work, "following", null);
      behind.begin();
      void tellUnprinted(work);
    }
  }
}

async function refresh({ server }: Work, isOther: boolean): Promise<void> {
  if (isOther) server.reload();
  else await server.refresh();
}

/** A function: it may become so while we wait for something, which TypeScript would not see. */
function isOver({ isClosed }: Work): boolean {
  return isClosed;
}

/** The same notices are not told at every save. */
function tellNotices(work: Work, notices: readonly string[]): void {
  const text = notices.map((notice) => `Lưu ý: ${notice}\n`).join("");
  if (text !== work.notices) work.terminal.say(text);
  work.notices = text;
}

async function tellUnprinted(work: Work): Promise<void> {
  const { makers, save } = work;
  try {
    const unprinted = await makers.findUnprinted();
    if (save === work.save && work.state !== "done") note(work, work.state, unprinted);
  } catch (error) {
    // Another save has ended the maker, or will ask again.
    if (save === work.save && !isOver(work)) tellFault(work, error);
  }
}

/** Whatever fails is told to those who edit, and the preview lives on: the next save may mend it. */
function tellFault({ server, terminal }: Stage, error: unknown): void {
  const text = toFaultText(error);
  terminal.complain(text);
  server.showProblems(text);
}

async function tellEnd(work: Work, ending: BehindEnd): Promise<void> {
  const { makers, server, terminal } = work;
  if (isOver(work)) return;
  if (ending.kind === "failed") {
    terminal.complain(ending.text);
    server.showProblems(ending.text);
    note(work, "halted", work.unprinted);
    return;
  }
  await makers.settle();
  await server.refresh();
  if (isOver(work)) return;
  terminal.say(`Đã ghi, in và soát xong: ${ending.text}.\n`);
  note(work, "done", null);
}

function note(work: Work, state: BehindState, unprinted: Unprinted | null): void {
  Object.assign(work, { state, unprinted });
  work.server.showBehind(toBehindNote(state, unprinted));
}
