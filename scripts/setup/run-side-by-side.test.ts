import { writeSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { runSideBySide } from "./run-side-by-side.mjs";

interface Step {
  readonly says: string;
  readonly code: number;
  /** Turns that it takes. */
  readonly length: number;
}

/** Runs steps that only wait; tells what was shown, what had begun, and how many ran at once. */
async function run(steps: readonly Step[]) {
  const shown: string[] = [];
  const begun: string[] = [];
  let running = 0;
  let most = 0;
  const code = await runSideBySide(
    steps.map(({ says, code: own, length }) => async (output: number) => {
      begun.push(says);
      running += 1;
      most = Math.max(most, running);
      await wait(length * 20);
      writeSync(output, says);
      running -= 1;
      return own;
    }),
    (text) => shown.push(text),
  );
  return { code, shown, begun, most };
}

test("two steps run at once, and their output comes whole in the order of the list", async () => {
  const steps = [
    { says: "slow", code: 0, length: 5 },
    { says: "quick", code: 0, length: 1 },
    { says: "last", code: 0, length: 1 },
  ];
  expect(await run(steps)).toEqual({
    code: 0,
    shown: ["slow", "quick", "last"],
    begun: ["slow", "quick", "last"],
    most: 2,
  });
});

test("after a failure nothing more begins; what has begun is shown, and its code is told", async () => {
  const steps = [
    { says: "slow", code: 0, length: 5 },
    { says: "wrong", code: 3, length: 1 },
    { says: "never", code: 0, length: 1 },
  ];
  expect(await run(steps)).toMatchObject({
    code: 3,
    shown: ["slow", "wrong"],
    begun: ["slow", "wrong"],
  });
});

test("when two fail, the code is that of the first in the list", async () => {
  const steps = [
    { says: "a", code: 1, length: 5 },
    { says: "b", code: 2, length: 1 },
  ];
  expect(await run(steps)).toMatchObject({ code: 1, shown: ["a", "b"] });
});
