import { defineConfig } from "vitest/config";
import BrowserTestsFirst from "./scripts/setup/browser-tests-first.ts";

export default defineConfig({
  test: {
    include: ["scripts/**/*.test.ts", "templates/**/*.test.ts", "tests/**/*.test.ts"],
    globalSetup: ["scripts/setup/vitest-global-setup.ts"],
    setupFiles: ["tests/after-each-file.ts"],
    reporters: ["default", "./scripts/setup/closing-line-reporter.ts"],
    // Test files change nothing that is global, so those of a worker share what is once imported.
    isolate: false,
    sequence: { sequencer: BrowserTestsFirst },
    // One worker for each core: vitest leaves one idle by itself.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
