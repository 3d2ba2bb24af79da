import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import { joinCompletion } from "./join-completion.ts";

const { newest } = toSampleBriefings(sampleDataset());
const DOCUMENTS = "bao-cao-chinh-tri";
const BODIES = "lap-ban-chi-dao";

/** The sample, with so many of three units done in each strand; `null`: it is withheld. */
function withDone(documents: number | null, personnel: number | null) {
  const strands = new Map(newest.summary.strands);
  for (const [id, done] of [
    ["van-kien", documents],
    ["nhan-su", personnel],
  ] as const) {
    const counts = strands.get(id);
    if (counts === undefined || counts === WITHHELD) throw new TypeError(`no ${id}`);
    const states = { ...counts.states, done: done ?? 0 };
    strands.set(id, done === null ? WITHHELD : { ...counts, applicable: 3, states });
  }
  return { ...newest, summary: { ...newest.summary, strands } };
}

test.each([
  [[DOCUMENTS, BODIES], 3, 3, "văn kiện, nhân sự đã hoàn thành"],
  [[DOCUMENTS, BODIES], 3, 0, "văn kiện đã hoàn thành; nhân sự đang được triển khai"],
  [[BODIES], 3, 3, "nhân sự đã hoàn thành"],
  [[DOCUMENTS, BODIES], null, null, "văn kiện, nhân sự đang được theo dõi"],
  // What does not count as progress is never done.
  [["nu-cap-uy"], 3, 3, "chưa có số liệu"],
  [[], 3, 3, "chưa có số liệu"],
] as const)(
  "of %s with %s and %s units done one says: %s",
  (indicators, documents, personnel, words) => {
    expect(joinCompletion(indicators, withDone(documents, personnel))).toBe(words);
  },
);
