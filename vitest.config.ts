import { defineConfig } from "vitest/config";
import { ProjectTestsFirst } from "./tests/run/project-tests-first.ts";

export default defineConfig({
  test: {
    include: ["scripts/**/*.test.ts", "templates/**/*.test.ts", "tests/**/*.test.ts"],
    globalSetup: ["tests/run/global-setup.ts"],
    setupFiles: ["tests/run/set-limits.ts", "tests/run/after-each-file.ts"],
    reporters: ["default", "./tests/run/closing-line-reporter.ts"],
    // A test file leaves nothing changed that is global (tests/run/after-each-file.ts), so those of a worker share what is once imported.
    isolate: false,
    sequence: { sequencer: ProjectTestsFirst },
    // One worker for each core: vitest leaves one idle by itself.
    maxWorkers: 2,
  },
});
