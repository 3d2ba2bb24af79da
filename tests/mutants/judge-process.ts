import process from "node:process";
import { timeOnProcessor } from "../run/processor-time.ts";
import { loadBaseRoots } from "./base-roots.ts";
import type { Case } from "./child-judge.ts";
import { judge } from "./judge.ts";

/** Judges the cases one after the other. A crash ends only this process. */
const roots = await loadBaseRoots();
process.on("message", (message) => {
  const { root, file, bytes } = message as Case; // sent by child-judge.ts alone
  const files = roots[root]?.files ?? [];
  process.send?.(timeOnProcessor(() => judge(files, file, Buffer.from(bytes, "base64"))));
});
process.send?.("ready");
