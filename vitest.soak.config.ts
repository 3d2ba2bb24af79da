import { defineConfig } from "vitest/config";

/** Long trials: `npm run soak`. */
export default defineConfig({
  test: {
    include: ["tests/soak/**/*.soak.ts"],
    globalSetup: ["scripts/setup/vitest-global-setup.ts"],
    setupFiles: ["tests/after-each-file.ts"],
    reporters: ["default", "./scripts/setup/closing-line-reporter.ts"],
    // Kills and full disks are about moments: one trial at a time.
    maxWorkers: 1,
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
});
