import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["scripts/**/*.test.ts", "templates/**/*.test.ts", "tests/**/*.test.ts"],
    globalSetup: ["scripts/setup/vitest-global-setup.ts"],
    reporters: ["default", "./scripts/setup/closing-line-reporter.ts"],
    // One worker for each core: vitest leaves one idle by itself.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
