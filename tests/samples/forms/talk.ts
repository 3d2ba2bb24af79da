import type { Talk } from "../../../scripts/cli/begin/talk.ts";

/** A person who answers in turn; what is told and asked is written down. */
export function createTalk(answers: readonly string[]) {
  const told: string[] = [];
  const left = [...answers];
  const talk: Talk = {
    ask: (question) => {
      const answer = left.shift() ?? "";
      told.push(question + answer);
      return Promise.resolve(answer);
    },
    tell: (text) => told.push(text),
  };
  return { talk, told };
}
