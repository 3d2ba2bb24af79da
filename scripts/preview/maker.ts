/** Runs in a process of its own, which the preview replaces when templates or program change. */
import process from "node:process";
import { toFaultText } from "./fault-text.ts";
import type { Answered, Answers, Asked, Question } from "./questions.ts";
import { readOptions } from "./start-process.ts";
import { createStudio } from "./studio.ts";

const studio = createStudio(readOptions(process.argv.slice(2)));

process.on("message", ({ number, question }: Asked) => {
  answer(question).then(
    (answer) => {
      tell({ number, kind: "answer", answer });
    },
    (error: unknown) => {
      tell({ number, kind: "fault", text: toFaultText(error) });
    },
  );
});
// Without the preview there is nobody to make pages for. It tells us when to end, whatever the terminal sends to all.
process.on("disconnect", () => process.exit());
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);

function answer(question: Question): Promise<Answers[keyof Answers]> {
  switch (question.kind) {
    case "renew":
      return studio.renew(question.isTried);
    case "file":
      return studio.find(question.path);
    case "unprinted":
      return studio.findUnprinted();
    case "settle":
      return studio.settle().then(() => null);
  }
}

function tell(answered: Answered): void {
  process.send?.(answered);
}
