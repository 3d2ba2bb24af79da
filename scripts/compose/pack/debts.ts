import type { OwingUnit } from "./owed.ts";

/** What a unit may owe, in the order of messages. */
export interface Debt {
  readonly is: (unit: OwingUnit) => boolean;
  /** Of units that owe it: `đơn vị chưa gửi số liệu`. */
  readonly name: string;
  /** What is asked of them. */
  readonly request: string;
  /** What stands behind its name in the list of those that owe it; may be empty. */
  readonly tell: (unit: OwingUnit) => string;
}

const tellSince = ({ sinceText }: OwingUnit) => (sinceText === "" ? "" : ` (${sinceText})`);

export const DEBTS: readonly Debt[] = [
  {
    is: ({ state }) => state === "silent" || state === "unreadable",
    name: "chưa gửi số liệu",
    request: "gửi số liệu",
    tell: tellSince,
  },
  {
    is: ({ state }) => state === "stale",
    name: "chưa cập nhật số liệu",
    request: "cập nhật số liệu, hoặc xác nhận số liệu không đổi",
    tell: tellSince,
  },
  {
    is: ({ state, unsent }) => state === "sent" && unsent.length > 0,
    name: "đã gửi số liệu nhưng còn thiếu",
    request: "bổ sung, cập nhật nội dung còn thiếu",
    tell: ({ unsent }) => `: ${unsent.join("; ")}`,
  },
  {
    is: ({ late }) => late.length > 0,
    name: "có việc quá thời hạn",
    request: "hoàn thành việc quá thời hạn",
    tell: ({ late }) => `: ${late.join("; ")}`,
  },
];

/** `gửi số liệu; hoàn thành việc quá thời hạn` */
export function toRequest(units: readonly OwingUnit[]): string {
  return DEBTS.filter(({ is }) => units.some(is))
    .map(({ request }) => request)
    .join("; ");
}
