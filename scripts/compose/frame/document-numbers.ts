import type { Briefing } from "../audience/briefing.ts";

/** The numbers of all instruments, and that of the report itself; no line may break inside one of them. */
export function listDocumentNumbers({ dataset, period }: Briefing): readonly string[] {
  const { instruments, issuer } = dataset;
  return [
    ...instruments.flatMap(({ number }) => number ?? []),
    ...(issuer.symbol === null ? [] : [toReportNumber(period, issuer)]),
  ];
}

/** `12-BC/TXU`; while the office has not filled in the number, `-BC/TXU` behind the room for it; without a symbol `12-`. */
export function toReportNumber(
  { documentNumber }: Pick<Briefing["period"], "documentNumber">,
  { symbol }: Pick<Briefing["dataset"]["issuer"], "symbol">,
): string {
  // At least two digits (HD36, number of a document).
  return `${documentNumber?.padStart(2, "0") ?? ""}-${symbol ?? ""}`;
}
