import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/run/longest-first.ts";

export default defineConfig({
  test: {
    include: ["scripts/**/*.test.ts", "templates/**/*.test.ts", "tests/**/*.test.ts"],
    globalSetup: ["tests/run/global-setup.ts"],
    setupFiles: ["tests/run/set-limits.ts", "tests/run/after-each-file.ts"],
    reporters: ["default", "./tests/run/closing-line-reporter.ts"],
    // No test file leaves a global change behind (tests/run/after-each-file.ts), so the files of a worker share imported modules.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // One worker for each of two cores: by default vitest leaves one core idle.
    maxWorkers: 2,
  },
});
