import process from "node:process";
import type { BuildOptions } from "../../build-options.ts";
import { applyIntake } from "../../tasks/intake/apply.ts";
import { removeAnswered } from "../../tasks/intake/answered.ts";
import { gatherWorkbooks, loadRootToFill, type Gathered } from "../../tasks/intake/gather.ts";
import { planIntake, type IntakePlan, type RootToFill } from "../../tasks/intake/plan.ts";
import { writeCorrections, type Corrections } from "../../tasks/intake/write-corrections.ts";
import { createConsoleProgress } from "../console-progress.ts";
import { toVisible } from "../problems/excerpt.ts";
import { EXIT } from "../exit-codes.ts";
import type { IntakeWords } from "../arguments/parse-arguments.ts";
import type { Findings } from "../problems/problems-json.ts";
import { agree, mayAsk, type Chosen, type Plan } from "./agree.ts";
import { learnTables, tellProposals, type Learning } from "./learn-tables.ts";
import { tellRefused, tellUnread, toFileList } from "./tell-left-out.ts";
import { tellBooks } from "./tell-plan.ts";
import { tellRoot } from "../tell-root.ts";

/** How an import ended. */
export interface IntakeEnd {
  readonly code: number;
  readonly hasWritten: boolean;
  /** Faults of the form and of what it speaks of; `null`: it can be read. */
  readonly unready: Findings | null;
}

/** `npm run nhap`: reads filled workbooks, shows what changes, asks, and writes. */
export async function runIntake(
  { root, project, period }: Pick<BuildOptions, "root" | "period"> & { readonly project: string },
  words: IntakeWords,
): Promise<IntakeEnd> {
  const gathered = await gatherWorkbooks(words.names, words.caller);
  const load = () => loadRootToFill(root, createConsoleProgress());
  const { takesConflicts } = words;
  const planWith = (filled: RootToFill, chosen: Chosen = { takesConflicts, confirmed: [] }) =>
    planIntake(filled, gathered.workbooks, { period, ...chosen });
  let filled = await load();
  let plan = planWith(filled);
  if (await learn(plan, { root, project, filled, tell }, words)) {
    filled = await load();
    plan = planWith(filled);
  }
  if (plan.kind === "unready") return toUnready(plan.problems, filled);
  tellPlan(plan, gathered, words);
  tellRoot({ root, project, ...plan }).forEach(tell);
  const agreed = await agree(plan, {
    words,
    tell,
    planAgain: (chosen) => planWith(filled, chosen),
  });
  const mayWrite = words.isAgreed || mayAsk(words);
  if (mayWrite) await tellCorrections(plan, filled, gathered);
  const hasFaults = plan.books.some(({ faults }) => faults.length > 0);
  const code = hasFaults ? EXIT.problems : EXIT.done;
  if (agreed.kind === "unasked") return { code: EXIT.usage, hasWritten: false, unready: null };
  const isWritten = agreed.kind === "write";
  const ended = isWritten ? await write(root, agreed.plan, code) : code;
  if (isWritten || (mayWrite && plan.files.length === 0)) await tellRemoved(plan, gathered);
  return { code: ended, hasWritten: isWritten, unready: null };
}

/** Whether there is more to read, since somebody has said what tables of theirs mean. */
async function learn(plan: IntakePlan, learning: Learning, words: IntakeWords): Promise<boolean> {
  return plan.kind === "plan" && mayAsk(words) && learnTables(plan, learning);
}

function tellPlan(plan: Plan, gathered: Gathered, words: IntakeWords): void {
  tell(tellBooks(plan.books));
  tellOpened(gathered);
  for (const line of [...tellUnread(gathered), ...tellRefused(plan.books)]) tell(line);
  if (!mayAsk(words)) tellProposals(plan).forEach(tell);
}

async function tellCorrections(
  { books }: Plan,
  { loaded }: RootToFill,
  { places }: Gathered,
): Promise<void> {
  const done = await writeCorrections(books, loaded, places);
  if (done.kind === "unwritable") tell(`Chưa ghi được bản cần sửa để gửi lại vào ${done.reason}.`);
  else tellWritten(done).forEach(tell);
}

function tellWritten({
  places,
  left,
}: Extract<Corrections, { readonly kind: "written" }>): readonly string[] {
  return [
    ...(places.length === 0
      ? []
      : ["Bản cần sửa để gửi lại (ô sai tô đỏ, kèm ghi chú):", ...places.map((one) => `  ${one}`)]),
    ...(left.length === 0
      ? []
      : [
          `Chưa lập được bản cần sửa để gửi lại của ${toFileList(left.map(toVisible))}, vì dữ liệu kỳ này chưa có đơn vị ấy, hoặc tệp của đơn vị còn lỗi khác (npm run check).`,
        ]),
  ];
}

/** What went back to units, and is answered now. */
async function tellRemoved({ books }: Plan, { places }: Gathered): Promise<void> {
  const { removed, left } = await removeAnswered(books, places);
  if (removed.length > 0)
    tell(
      ["Đã xóa bản cần sửa vì bản đã sửa đã nhập:", ...removed.map((one) => `  ${one}`)].join("\n"),
    );
  for (const { file, reason } of left) tell(`Chưa xóa được ${file}: ${reason}.`);
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

async function write(root: string, { files }: Plan, code: number): Promise<number> {
  const { written, newer } = await applyIntake({ root, files });
  tell(`Đã ghi ${written.length} tệp.`);
  for (const file of newer)
    tell(`Để nguyên ${file}, vì vừa có người sửa tệp ấy; chạy lại lệnh này.`);
  return newer.length > 0 ? EXIT.problems : code;
}
