import process from "node:process";
import type { IntakeOptions, IntakePlan } from "../../tasks/intake/plan.ts";
import { InputEnded, talkOnTerminal, type Talk } from "../begin/talk.ts";
import type { IntakeWords } from "../arguments/parse-arguments.ts";
import { askJumps } from "./ask-jumps.ts";
import { askYesNo } from "./ask-yes-no.ts";
import { toFileList } from "./tell-left-out.ts";

export type Plan = Extract<IntakePlan, { readonly kind: "plan" }>;

/** What a person has decided. */
export type Agreement =
  | { readonly kind: "write"; readonly plan: Plan }
  | { readonly kind: "nothing" }
  /** Nobody is there to be asked. */
  | { readonly kind: "unasked" };

/** What a person can choose. */
export type Chosen = Pick<IntakeOptions, "takesConflicts" | "confirmed">;

/** What is decided with, beside the plan. */
export interface Deciding {
  readonly words: IntakeWords;
  readonly tell: (text: string) => void;
  /** The plan with what has been chosen. */
  readonly planAgain: (chosen: Chosen) => IntakePlan;
}

/** Whether there is somebody to be asked. */
export function isTerminal(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

/** Whether a person is there and has not said that there is nothing to ask. */
export function mayAsk({ isShownOnly, isAgreed }: IntakeWords): boolean {
  return !isShownOnly && !isAgreed && isTerminal();
}

/** Says what would be written, and asks unless that is decided already. */
export async function agree(plan: Plan, deciding: Deciding): Promise<Agreement> {
  const { words, tell } = deciding;
  const isOpen = plan.files.length + countConflicts(plan) + countJumps(plan) > 0;
  if (isOpen && mayAsk(words))
    return (await talkTo((talk) => askAll(talk, plan, deciding))) ?? { kind: "nothing" };
  tell(toSum(plan, false));
  if (words.isShownOnly || plan.files.length === 0) return { kind: "nothing" };
  if (words.isAgreed) return { kind: "write", plan };
  tell("Chưa ghi gì, vì không có ai để hỏi; chạy lại, thêm --dong-y thì ghi.");
  return { kind: "unasked" };
}

/** Talks on the terminal; `null`: somebody has closed it instead of answering. */
export async function talkTo<T>(work: (talk: Talk) => Promise<T>): Promise<T | null> {
  try {
    return await talkOnTerminal(work);
  } catch (error) {
    if (error instanceof InputEnded) return null;
    throw error;
  }
}

/** Asks of conflicts, of jumps, and whether to write. */
export async function askAll(
  talk: Talk,
  plan: Plan,
  { words, tell, planAgain }: Deciding,
): Promise<Agreement> {
  if (plan.files.length > 0) tell(toSum(plan, true));
  const conflictCount = countConflicts(plan);
  const question = `Lấy số của biểu mẫu cho ${conflictCount} ô mà dữ liệu đã có số khác?`;
  const takes = conflictCount > 0 && (await askYesNo(talk, question));
  const takesConflicts = takes || words.takesConflicts;
  const taken = takes ? planAgain({ takesConflicts, confirmed: [] }) : plan;
  if (taken.kind !== "plan") return { kind: "nothing" };
  const confirmed = await askJumps(talk, taken.books);
  const chosen = confirmed.length > 0 ? planAgain({ takesConflicts, confirmed }) : taken;
  if (chosen.kind !== "plan") return { kind: "nothing" };
  if (chosen !== plan || plan.files.length === 0) tell(toSum(chosen, true));
  tellWaiting(chosen, tell);
  if (chosen.files.length === 0) return { kind: "nothing" };
  if (await askYesNo(talk, "Ghi vào dữ liệu?")) return { kind: "write", plan: chosen };
  tell("Chưa ghi gì.");
  return { kind: "nothing" };
}

/** A jump that nobody has confirmed stops the check and the build. */
function tellWaiting(plan: Plan, tell: Deciding["tell"]): void {
  const count = countJumps(plan);
  if (count > 0)
    tell(
      `Còn ${count} thay đổi chờ xác nhận; trong khi chờ thì chưa dựng được báo cáo. Xác nhận: nhập lại tệp ấy.`,
    );
}

function countJumps(plan: Plan): number {
  return listSound(plan).reduce((sum, { toConfirm }) => sum + toConfirm.length, 0);
}

function listSound({ books }: Plan): Plan["books"] {
  return books.filter(({ faults }) => faults.length === 0);
}

function countConflicts(plan: Plan): number {
  return listSound(plan)
    .flatMap(({ parts }) => parts)
    .reduce((sum, { conflicts }) => sum + conflicts.length, 0);
}

function toSum(plan: Plan, isAsked: boolean): string {
  const conflictCount = countConflicts(plan);
  // Whoever is asked need not know the word for it.
  const kept =
    conflictCount === 0 || isAsked
      ? ""
      : ` ${conflictCount} ô để nguyên vì dữ liệu đã có số khác; muốn lấy số của biểu mẫu thì thêm --theo-bieu-mau.`;
  const names = toFileList(plan.files.map(({ file }) => file));
  return plan.files.length === 0
    ? `Không có gì để ghi.${kept}`
    : `Sẽ ghi ${plan.files.length} tệp: ${names}.${kept}`;
}
