import { defineConfig } from "vitest/config";

/** Long trials: `npm run soak`. */
export default defineConfig({
  test: {
    include: ["tests/soak/**/*.soak.ts"],
    globalSetup: ["tests/run/global-setup.ts"],
    setupFiles: ["tests/run/after-each-file.ts"],
    reporters: ["default", "./tests/run/closing-line-reporter.ts"],
    // Kills and full disks depend on the exact moment, so only one trial runs at a time.
    maxWorkers: 1,
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
});
