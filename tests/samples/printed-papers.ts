import type { PrintedPaper } from "../../scripts/compose/views/documents.ts";

/** For tests and benchmarks: what a page says of the two public documents. */
export const PRINTED_PAPERS: readonly PrintedPaper[] = [
  { path: "site/pdf/bao-cao.pdf", pageCount: 6, byteCount: 282_036 },
  { path: "site/pdf/tom-tat.pdf", pageCount: 2, byteCount: 130_286 },
];
