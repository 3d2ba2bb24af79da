import process from "node:process";
import type { BuildOptions } from "../../build-options.ts";
import { applyIntake } from "../../tasks/intake/apply.ts";
import { gatherWorkbooks, loadRootToFill, type Gathered } from "../../tasks/intake/gather.ts";
import { planIntake, type IntakePlan, type RootToFill } from "../../tasks/intake/plan.ts";
import { writeCorrections } from "../../tasks/intake/write-corrections.ts";
import { InputEnded, talkOnTerminal, type Talk } from "../begin/talk.ts";
import { createConsoleProgress } from "../console-progress.ts";
import { EXIT } from "../exit-codes.ts";
import type { IntakeWords } from "../parse-arguments.ts";
import type { Findings } from "../problems-json.ts";
import { tellRefused, tellUnread, toShortList } from "./tell-left-out.ts";
import { tellBooks } from "./tell-plan.ts";

/** How an import ended. */
export interface IntakeEnd {
  readonly code: number;
  readonly hasWritten: boolean;
  /** Faults of the form and of what it speaks of; `null`: it can be read. */
  readonly unready: Findings | null;
}

type Plan = Extract<IntakePlan, { readonly kind: "plan" }>;

/** `npm run nhap`: reads filled workbooks, shows what changes, asks, and writes. */
export async function runIntake(
  { root, period }: Pick<BuildOptions, "root" | "period">,
  words: IntakeWords,
): Promise<IntakeEnd> {
  const gathered = await gatherWorkbooks(words.names, words.caller);
  const filled = await loadRootToFill(root, createConsoleProgress());
  const plan = planIntake(filled, gathered.workbooks, { period, ...words });
  if (plan.kind === "unready") return toUnready(plan.problems, filled);
  tell(tellBooks(plan.books));
  tellOpened(gathered);
  for (const line of [...tellUnread(gathered), ...tellRefused(plan.books)]) tell(line);
  const agreed = await agree(plan, words, () =>
    planIntake(filled, gathered.workbooks, { period, takesConflicts: true }),
  );
  if (mayWrite(words)) await tellCorrections(plan, filled, gathered);
  const hasFaults = plan.books.some(({ faults }) => faults.length > 0);
  const code = hasFaults ? EXIT.problems : EXIT.done;
  if (agreed.kind === "nothing") return { code, hasWritten: false, unready: null };
  if (agreed.kind === "unasked") return { code: EXIT.usage, hasWritten: false, unready: null };
  return { code: await write(root, agreed.plan, code), hasWritten: true, unready: null };
}

/** With nobody to ask, only what is agreed to before is written. */
function mayWrite({ isShownOnly, isAgreed }: IntakeWords): boolean {
  return isAgreed || (!isShownOnly && isTerminal());
}

function isTerminal(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

async function tellCorrections(
  { books }: Plan,
  { loaded }: RootToFill,
  { places }: Gathered,
): Promise<void> {
  const written = await writeCorrections(books, loaded, places);
  if (written === null)
    tell("Chưa lập được bản cần sửa để gửi lại, vì dữ liệu còn lỗi khác (npm run check).");
  else if (written.length > 0)
    tell(
      [
        "Bản cần sửa để gửi lại (ô sai tô đỏ, kèm ghi chú):",
        ...written.map((one) => `  ${one}`),
      ].join("\n"),
    );
}

function toUnready(problems: Findings["problems"], { loaded }: RootToFill): IntakeEnd {
  const sources = [...loaded.files, ...loaded.unread];
  const unready = { problems, notices: [], stopped: [], sources };
  return { code: EXIT.problems, hasWritten: false, unready };
}

function tell(text: string): void {
  process.stdout.write(`${text}\n`);
}

function tellOpened({ opened }: Gathered): void {
  for (const name of opened)
    tell(
      `Lưu ý: «${name}» đang mở trong Excel; lưu và đóng lại, vì điều chưa lưu thì chưa đọc được.`,
    );
}

type Agreement =
  | { readonly kind: "write"; readonly plan: Plan }
  | { readonly kind: "nothing" }
  /** Nobody is there to be asked. */
  | { readonly kind: "unasked" };

/** @param takeAll the plan in which the forms win */
async function agree(
  plan: Plan,
  { isShownOnly, isAgreed }: IntakeWords,
  takeAll: () => IntakePlan,
): Promise<Agreement> {
  const conflictCount = countConflicts(plan);
  if (plan.files.length + conflictCount === 0) {
    tell("Không có gì để ghi.");
    return { kind: "nothing" };
  }
  tell(toSum(plan));
  if (isShownOnly) return { kind: "nothing" };
  if (isAgreed) return plan.files.length === 0 ? { kind: "nothing" } : { kind: "write", plan };
  if (!isTerminal()) {
    tell("Chưa ghi gì, vì không có ai để hỏi; chạy lại, thêm --dong-y thì ghi.");
    return { kind: "unasked" };
  }
  return ask(plan, conflictCount, takeAll);
}

function countConflicts({ books }: Plan): number {
  return books
    .filter(({ faults }) => faults.length === 0)
    .flatMap(({ parts }) => parts)
    .reduce((sum, { conflicts }) => sum + conflicts.length, 0);
}

function toSum(plan: Plan): string {
  const conflictCount = countConflicts(plan);
  const kept =
    conflictCount === 0
      ? ""
      : ` ${conflictCount} ô để nguyên vì dữ liệu đã có số khác; muốn lấy số của biểu mẫu thì thêm --theo-bieu-mau.`;
  return plan.files.length === 0
    ? `Không có gì để ghi.${kept}`
    : `Sẽ ghi ${plan.files.length} tệp: ${toShortList(plan.files.map(({ file }) => file))}.${kept}`;
}

async function ask(
  plan: Plan,
  conflictCount: number,
  takeAll: () => IntakePlan,
): Promise<Agreement> {
  try {
    return await talkOnTerminal(async (talk) => {
      const takes =
        conflictCount > 0 &&
        (await askYesNo(
          talk,
          `Lấy số của biểu mẫu cho ${conflictCount} ô mà dữ liệu đã có số khác?`,
        ));
      const chosen = takes ? takeAll() : plan;
      if (chosen.kind !== "plan" || chosen.files.length === 0) return { kind: "nothing" };
      if (takes) tell(toSum(chosen));
      const isAgreed = await askYesNo(talk, "Ghi vào dữ liệu?");
      if (!isAgreed) tell("Chưa ghi gì.");
      return isAgreed ? { kind: "write", plan: chosen } : { kind: "nothing" };
    });
  } catch (error) {
    if (!(error instanceof InputEnded)) throw error;
    tell("Chưa ghi gì.");
    return { kind: "nothing" };
  }
}

async function askYesNo(talk: Talk, question: string): Promise<boolean> {
  for (;;) {
    const line = await talk.ask(`${question} (c: có, k: không) `);
    const word = line.trim().normalize("NFC").toLocaleLowerCase("vi");
    if (["c", "có", "co"].includes(word)) return true;
    if (["k", "không", "khong", ""].includes(word)) return false;
  }
}

async function write(root: string, { files }: Plan, code: number): Promise<number> {
  const { written, newer } = await applyIntake({ root, files });
  tell(`Đã ghi ${written.length} tệp.`);
  for (const file of newer)
    tell(`Để nguyên ${file}, vì vừa có người sửa tệp ấy; chạy lại lệnh này.`);
  return newer.length > 0 ? EXIT.problems : code;
}
