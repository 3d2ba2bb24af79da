import process from "node:process";
import type { Progress } from "../progress.ts";

const SHOW_EVERY_MILLISECONDS = 100;

/**
 * Stages with counts and seconds: a running line on a terminal, plain lines elsewhere. Stages run at once and share the
 * running line, so each clears it first; their seconds say how long it took until they were done, waiting included.
 */
export function createConsoleProgress(): Progress {
  const isLive = process.stdout.isTTY;
  return {
    begin: (name) => {
      const started = performance.now();
      let shown = started;
      if (isLive) process.stdout.write(`\r\u001B[K${name} …`);
      return {
        count: (done) => {
          const now = performance.now();
          if (!isLive || now - shown < SHOW_EVERY_MILLISECONDS) return;
          shown = now;
          process.stdout.write(`\r\u001B[K${name} … ${done}`);
        },
        end: (made) => {
          const line = `${name}: ${made} (${toSeconds(performance.now() - started)})`;
          process.stdout.write(isLive ? `\r\u001B[K${line}\n` : `${line}\n`);
        },
      };
    },
    say: (sentence) => process.stdout.write(`${isLive ? "\r\u001B[K" : ""}${sentence}\n`),
  };
}

/** Milliseconds as Vietnamese seconds: `1,3 giây`. */
export function toSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace(".", ",")} giây`;
}
