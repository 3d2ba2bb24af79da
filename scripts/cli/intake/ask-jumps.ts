import type { ConfirmedJump, JumpToConfirm } from "../../tasks/intake/draft/confirm-jumps.ts";
import { toPlainLabel } from "../../tasks/forms/layout/questions.ts";
import type { BookPlan } from "../../tasks/intake/plan.ts";
import type { Talk } from "../begin/talk.ts";
import { toVisible } from "../problems/excerpt.ts";
import { isNo, isYes } from "./ask-yes-no.ts";
import { tellChange, tellFault } from "./tell-plan.ts";

/** Asks of each figure far from the last one whether it is right and why; who answers says so in the data. */
export async function askJumps(
  talk: Talk,
  books: readonly BookPlan[],
): Promise<readonly ConfirmedJump[]> {
  const asked = books.flatMap((book) =>
    book.faults.length > 0 ? [] : book.toConfirm.map((jump) => ({ book, jump })),
  );
  if (asked.length === 0) return [];
  talk.tell(HEAD);
  const confirmed: ConfirmedJump[] = [];
  for (const { book, jump } of asked) {
    talk.tell(`  ${toVisible(toWords(jump, book))}`);
    const reason = await askReason(talk, findRemark(jump, book));
    if (reason === null) continue;
    const person = await askPerson(talk, confirmed.at(-1)?.person ?? null);
    if (person === null) continue;
    const { workbook, title } = book;
    confirmed.push({ workbook, unit: jump.unit, field: jump.field, reason, person });
    talk.tell(`  Sẽ ghi «xac_nhan» vào tệp của ${toVisible(title ?? jump.unit ?? "")}.`);
  }
  return confirmed;
}

const HEAD =
  "Thay đổi nhiều so với kỳ trước, phải có người xác nhận; chưa chắc thì nhấn Enter, nhập lại tệp này thì được hỏi lại:";

/** Of whom, and from what to what. */
function toWords({ at, label, sentence }: JumpToConfirm, { parts, title }: BookPlan): string {
  const found = parts
    .flatMap(({ name, changes }) => changes.map((change) => ({ name, change })))
    .find(({ change }) => at.sheet === change.at.sheet && at.address === change.at.address);
  return found === undefined
    ? tellFault({ at, label, sentence })
    : `${found.name ?? title ?? ""}, ${tellChange(found.change)}`;
}

/** What the unit has written beside the figure: often the reason. */
function findRemark({ unit, label }: JumpToConfirm, { remarks }: BookPlan): string | null {
  const same = (one: string) => label !== null && toPlainLabel(one) === toPlainLabel(label);
  return remarks.find((one) => one.unit === unit && same(one.label))?.text ?? null;
}

function askReason(talk: Talk, remark: string | null): Promise<string | null> {
  const known = remark === null ? "" : `c: theo ghi chú của đơn vị «${toVisible(remark)}», `;
  return askWords(talk, `  Đúng thì gõ lý do (${known}Enter: để sau): `, remark);
}

function askPerson(talk: Talk, last: string | null): Promise<string | null> {
  const question =
    last === null
      ? "  Ai xác nhận? Ghi chức vụ, không ghi tên riêng (Enter: để sau): "
      : `  Ai xác nhận? (c: ${toVisible(last)}, Enter: để sau) `;
  return askWords(talk, question, last);
}

/** What is typed, or what a bare yes takes over; `null`: nothing. */
async function askWords(
  talk: Talk,
  question: string,
  known: string | null,
): Promise<string | null> {
  for (;;) {
    const text = (await talk.ask(question)).trim();
    if (isNo(text)) return null;
    // A bare yes says neither why nor who, unless something is known that it takes over.
    if (!isYes(text)) return text;
    if (known !== null) return known;
    talk.tell(NOTHING_TO_TAKE);
  }
}

const NOTHING_TO_TAKE = "  Chưa có gì để lấy khi gõ «c»; gõ thành lời, hoặc nhấn Enter để sau.";
