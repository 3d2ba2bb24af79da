import { formatDate } from "../../model/days/format-date.ts";
import type { Issuer } from "../../model/report/issuer.ts";
import { CIRCULATION_MARK, toIllustrativeText } from "../../model/report/marks.ts";
import type { InternalBriefing } from "../audience/briefing.ts";
import { findReminder, toDayText } from "../summary/silent.ts";
import type { MessageView } from "../views/pack.ts";
import { upperFirst } from "../words/sentences.ts";
import { tellCount } from "./change-section.ts";
import { DEBTS, toRequest } from "./debts.ts";
import type { OwingUnit } from "./owed.ts";

/** To one unit: what it owes. Names nobody and no time that data does not give. */
export function toMessage(unit: OwingUnit, briefing: InternalBriefing): MessageView {
  const { dataset, period } = briefing;
  const { issuer } = dataset;
  const reminder = findReminder(unit.id, briefing);
  return {
    id: unit.id,
    name: unit.name,
    text: toText([
      ...toMarks(issuer),
      `Kính gửi ${unit.name},`,
      `Theo số liệu của ${issuer.name} đến ngày ${formatDate(period.date)}, đơn vị:`,
      ...[...unit.unsent, ...unit.late.map((step) => `quá thời hạn: ${step}`)].map(toItem),
      ...(reminder === null ? [] : [`Đã nhắc ${toDayText(reminder)}.`]),
      `Đề nghị đơn vị ${toRequest([unit])}; báo cáo về ${issuer.name}.`,
      ...toContactLines(issuer),
    ]),
  };
}

/** To all of them together. */
export function toJointMessage(
  owing: readonly OwingUnit[],
  { dataset: { issuer }, period }: InternalBriefing,
): Omit<MessageView, "id"> {
  const groups = DEBTS.map((debt) => ({ ...debt, units: owing.filter(debt.is) }));
  const named = owing.length === 1 ? "đơn vị có tên trên" : "các đơn vị có tên trên";
  return {
    name: "Cho các đơn vị phải nhắc",
    text: toText([
      ...toMarks(issuer),
      `${issuer.name}: việc còn lại của các đơn vị, tính đến ngày ${formatDate(period.date)}.`,
      ...groups
        .filter(({ units }) => units.length > 0)
        .flatMap(({ name, units, tell }) => [
          "",
          `${upperFirst(name)} (${tellCount(units.length, "đơn vị")}):`,
          ...units.map((unit) => toItem(`${unit.name}${tell(unit)}`)),
        ]),
      "",
      `Đề nghị ${named} ${toRequest(owing)}; báo cáo về ${issuer.name}.`,
      ...toContactLines(issuer),
    ]),
  };
}

/** They stand at the head of every message, since messages are passed on. */
function toMarks(issuer: Issuer): readonly string[] {
  return [CIRCULATION_MARK, toIllustrativeText(issuer)].filter((mark) => mark !== null);
}

function toItem(text: string): string {
  return `- ${text}.`;
}

/** Where to ask, as far as data knows. */
function toContactLines({ contact: { name, phone, email } }: Issuer): readonly string[] {
  const facts = [
    ...(name === null ? [] : [name]),
    ...(phone === null ? [] : [`điện thoại ${phone}`]),
    ...(email === null ? [] : [`thư điện tử ${email}`]),
  ];
  return facts.length === 0 ? [] : [`Liên hệ: ${facts.join(", ")}.`];
}

function toText(lines: readonly string[]): string {
  return lines.join("\n");
}
