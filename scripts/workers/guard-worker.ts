import { createHash } from "node:crypto";
import { on } from "node:events";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { toKnowledge } from "../guard/knowledge.ts";
import { lookAtFile } from "../guard/look-at-file.ts";
import { take, type GuardTask, type Offer, type Seen } from "./guard-task.ts";

// A thread that `look-ahead.ts` starts and ends. It looks at one file after another, since the guard does so.
if (parentPort === null) throw new Error("This runs as a thread only.");
const { folder, clearance, taken } = workerData as GuardTask; // `as`: look-ahead.ts starts it with this
const knowledge = toKnowledge(clearance);
for await (const [offers] of on(parentPort, "message"))
  // `as`: look-ahead.ts sends nothing else
  for (const offer of offers as readonly Offer[])
    if (take(taken, offer.at)) parentPort.postMessage(await look(offer));

async function look({ at, path: name }: Offer): Promise<Seen> {
  const bytes = await readFile(path.join(folder, ...name.split("/"))).catch(() => null);
  // Who has made the file reads it once more, and knows what to say of a disk that refuses.
  if (bytes === null) return { at, sha256: null, report: null };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { at, sha256, report: await lookAtFile({ path: name, bytes }, knowledge) };
}
