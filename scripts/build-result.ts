import type { ProblemsFound } from "./check-root.ts";
import type { Finding } from "./guard/finding.ts";
import type { SourceFile } from "./load/source-file.ts";
import type { Problem } from "./model/problem.ts";

export type BuildResult =
  | ProblemsFound
  /** The guard found something that must not be published; the old output stands. */
  | {
      readonly kind: "stopped";
      readonly findings: readonly Finding[];
      readonly notices: readonly Problem[];
      readonly sources: readonly SourceFile[];
    }
  | {
      readonly kind: "done";
      readonly notices: readonly Problem[];
      readonly sources: ProblemsFound["sources"];
      readonly pageCount: number;
      readonly paperCount: number;
    }
  /** The output stood already, and nothing was made; what is worth knowing of the data is what it was. */
  | ({ readonly kind: "standing" } & Built);

/** What is remembered of a whole build. */
export interface Built {
  /** Not the notices themselves: what stands beside the output holds no words that are for insiders. */
  readonly noticeCount: number;
  readonly pageCount: number;
  readonly paperCount: number;
  /** Of the browser that printed; `null`: there are no PDFs. */
  readonly browserMark: string | null;
}
