import type { Reporter, TestModule } from "vitest/node";

type Count = Record<"passed" | "failed" | "skipped", number>;

/** Ends the output with one line to be read by machines: `12 passed, 0 failed`. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(testModules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    console.log(formatClosingLine(countTests(testModules, unhandledErrors.length)));
  }
}

/** Files that could not be loaded and errors outside tests count as failed, because no test reports them. */
function countTests(testModules: readonly TestModule[], unhandledErrors: number): Count {
  const count: Count = { passed: 0, failed: unhandledErrors, skipped: 0 };
  for (const testModule of testModules) {
    count.failed += testModule.errors().length;
    for (const test of testModule.children.allTests()) {
      const { state } = test.result();
      count[state === "pending" ? "skipped" : state] += 1;
    }
  }
  return count;
}

export function formatClosingLine(count: Count): string {
  const skipped = count.skipped > 0 ? `, ${String(count.skipped)} skipped` : "";
  return `${String(count.passed)} passed, ${String(count.failed)} failed${skipped}`;
}
