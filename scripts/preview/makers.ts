import events from "node:events";
import type { BuildOptions } from "../build-options.ts";
import type { MadeAnswer } from "../serve/made-files.ts";
import { toFaultText } from "./fault-text.ts";
import { hireMaker, type Maker } from "./hire-maker.ts";
import { MakerFault } from "./maker-fault.ts";
import type { Answers, Question, Renewal } from "./questions.ts";

/** The maker that shows the last good pages, and the one that tries the newest program; mostly they are one. */
export interface Makers {
  /**
   * Has everything read and judged again.
   * @param isReplaced a new maker does it: the program or the templates have changed
   */
  renew(isReplaced: boolean): Promise<Renewed>;
  /** Waits for the first renewal, then gives a file as the last good one made it. */
  find(path: string): Promise<MadeAnswer>;
  /** @throws MakerFault */
  readonly findUnprinted: () => Promise<Answers["unprinted"]>;
  /** @throws MakerFault */
  readonly settle: () => Promise<Answers["settle"]>;
  close(): Promise<void>;
}

/** A renewal; `isOther`: another maker shows its pages from now on, and anything may look different. */
export type Renewed = Renewal & { readonly isOther: boolean };

interface Staff {
  newest: Maker;
  /** The program has changed since the newest one was hired. */
  isOutdated: boolean;
  showing: Maker | null;
}

/** Hires the first maker at once, so that it loads its program while other things are made ready. */
export async function createMakers(options: BuildOptions): Promise<Makers> {
  const staff: Staff = {
    newest: await hireMaker(options),
    isOutdated: false,
    showing: null,
  };
  const first = new AbortController();
  const isFirstDone = events.once(first.signal, "abort");
  const askShowing = async <K extends Question["kind"]>(
    question: Extract<Question, { readonly kind: K }>,
  ) => {
    if (staff.showing === null) throw new MakerFault("Chưa có trang nào.");
    return staff.showing.ask(question);
  };
  return {
    async renew(isReplaced) {
      staff.isOutdated ||= isReplaced;
      try {
        if (staff.isOutdated || staff.newest.isGone()) await replaceNewest(staff, options);
        const isTried = staff.showing !== null && staff.showing !== staff.newest;
        const renewal = await staff.newest.ask({ kind: "renew", isTried });
        const hasPages = renewal.kind === "sound" || renewal.isShown;
        return { ...renewal, isOther: hasPages && (await promote(staff)) };
      } catch (error) {
        return { kind: "problems", text: toFaultText(error), isShown: false, isOther: false };
      } finally {
        first.abort();
      }
    },
    async find(path) {
      await isFirstDone;
      try {
        return staff.showing === null
          ? { kind: "elsewhere" }
          : await staff.showing.ask({ kind: "file", path });
      } catch (error) {
        return { kind: "fault", text: toFaultText(error) };
      }
    },
    findUnprinted: () => askShowing({ kind: "unprinted" }),
    settle: () => askShowing({ kind: "settle" }),
    close: () => dismissAll(staff),
  };
}

async function replaceNewest(staff: Staff, options: BuildOptions): Promise<void> {
  const { newest, showing } = staff;
  staff.newest = await hireMaker(options);
  staff.isOutdated = false;
  if (newest !== showing) await newest.dismiss();
}

/** The newest maker has good pages; gives whether another one showed its pages until now. */
async function promote(staff: Staff): Promise<boolean> {
  const { newest, showing } = staff;
  if (newest === showing) return false;
  staff.showing = newest;
  await showing?.dismiss();
  return showing !== null;
}

async function dismissAll({ newest, showing }: Staff): Promise<void> {
  await Promise.all([newest.dismiss(), showing?.dismiss()]);
}
