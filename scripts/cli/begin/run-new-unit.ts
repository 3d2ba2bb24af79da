import process from "node:process";
import type { Block, UnitType } from "../../model/form/form.ts";
import { SILENT } from "../../progress.ts";
import { applyIntake } from "../../tasks/intake/apply.ts";
import { loadRootToFill } from "../../tasks/intake/gather.ts";
import { proposeType } from "../../tasks/new-root/propose-type.ts";
import { findNewUnitGround, planNewUnit, type NewUnitGround } from "../../tasks/new-unit/plan.ts";
import { UsageError } from "../../usage-error.ts";
import { EXIT } from "../exit-codes.ts";
import { askYesNo } from "../intake/ask-yes-no.ts";
import { formatProblems } from "../problems/problem-list.ts";
import { tellRoot } from "../tell-root.ts";
import { toCommandText } from "../command-text.ts";
import { askUntil, InputEnded, talkOnTerminal, type Talk } from "./talk.ts";

export interface NewUnitOrder {
  readonly root: string;
  /** The folder of the program. */
  readonly project: string;
  readonly name: string;
}

/** `npm run moi -- --them-don-vi`: adds a forgotten unit to the newest period, which has sent nothing yet. */
export async function runNewUnit(order: NewUnitOrder): Promise<number> {
  const filled = await loadRootToFill(order.root, SILENT);
  const found = findNewUnitGround(filled, order.name);
  if (found.kind === "refused") throw new UsageError(found.sentence);
  if (found.kind === "problems") {
    const sources = [...filled.loaded.files, ...filled.loaded.unread];
    const list = formatProblems(found.problems, sources).join("\n");
    process.stderr.write(`\n${list}\n\nSửa dữ liệu trước khi thêm đơn vị. Chưa ghi gì.\n`);
    return EXIT.problems;
  }
  const { ground } = found;
  const issuerName = ground.definitions.issuer?.name ?? null;
  tell(tellRoot({ ...order, issuerName, date: ground.date }));
  const plan = await talkOnTerminal((talk) => ask(talk, ground)).catch((error: unknown) => {
    if (!(error instanceof InputEnded)) throw error;
    throw new UsageError("\nChưa trả lời hết các câu hỏi nên chưa ghi gì.", { cause: error });
  });
  if (plan === null) tell(["Chưa ghi gì."]);
  else {
    await applyIntake({ root: order.root, files: [plan] });
    tell(tellWritten(plan.file, ground, order));
  }
  return EXIT.done;
}

/** Of which type and block it is; `null`: it shall not be written. */
async function ask(talk: Talk, ground: NewUnitGround) {
  const { definitions, name } = ground;
  const { unitTypes, blocks } = definitions;
  const proposed = proposeType({ name, others: [] }, unitTypes);
  const type = await askWhich(talk, "Loại đơn vị", { choices: unitTypes, proposed });
  const block =
    blocks.length === 0 ? null : await askWhich(talk, "Khối", { choices: blocks, proposed: null });
  const plan = planNewUnit(ground, { type, block });
  talk.tell(`Sẽ ghi «${name}» vào ${plan.file}, số liệu: chưa gửi.`);
  return (await askYesNo(talk, "Đúng chưa?")) ? plan : null;
}

async function askWhich<T extends UnitType | Block>(
  talk: Talk,
  what: string,
  { choices, proposed }: { readonly choices: readonly T[]; readonly proposed: T | null },
): Promise<T> {
  talk.tell(`${what}:`);
  choices.forEach(({ name }, at) => {
    talk.tell(`  ${at + 1}. ${name}`);
  });
  const usual = proposed === null ? "" : ` (Enter: ${proposed.name})`;
  return askUntil(talk, `Số mấy?${usual} `, (line) => {
    const word = line.trim();
    const value = word === "" ? (proposed ?? undefined) : choices[Number(word) - 1];
    return value === undefined
      ? { kind: "refused", sentence: `Gõ một số từ 1 đến ${choices.length}.` }
      : { kind: "taken", value };
  });
}

function tellWritten(
  file: string,
  { name }: NewUnitGround,
  order: NewUnitOrder,
): readonly string[] {
  return [
    `Đã ghi «${name}» vào ${file}.`,
    "Đơn vị mới thành lập, hợp nhất, chia tách, đổi tên từ kỳ trước thì khai ở «bien_dong» của ky.yaml; chỉ là bị quên thì không phải khai.",
    `Lập biểu mẫu Excel cho đơn vị: ${toCommandText("bieu-mau", order)}`,
    `Kiểm tra: ${toCommandText("check", order)}`,
  ];
}

function tell(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
