import { expect, test } from "vitest";
import { sampleDataset, sentencesOf, XA_A } from "../../../../tests/samples/root.ts";

const dayOf = (written: string) =>
  [XA_A, "so_lieu:\n", `ngay_so_lieu:${written}\nso_lieu:\n`] as const;

test("a day is of all figures, or of the groups that are named", () => {
  const read = (written: string) => {
    const units = sampleDataset(dayOf(written)).periods.at(-1)?.units ?? [];
    const own = units.find(({ id }) => id === "xa-a");
    return [own?.figuresDate, [...(own?.groupDates ?? [])]];
  };
  expect(read(" 08/4/2020")).toEqual(["2020-04-08", []]);
  expect(read("")).toEqual([null, []]);
  expect(read("\n  chung: 08/4/2020")).toEqual([null, [["chung", "2020-04-08"]]]);
});

test.each([
  ["\n  chug: 08/4/2020", "không có khóa «chug»; có phải «chung»?"],
  ["\n  chung: 31/4/2020", "«31/4/2020» không phải là một ngày có thật"],
  ["\n  chung:", "chưa có giá trị"],
  ["\n  chung: 11/4/2020", "«ngay_so_lieu.chung» (11/4/2020) sau ngày chốt số liệu 10/4/2020;"],
  [" {}", "chưa có giá trị"],
  [" [08/4/2020]", "cần một giá trị"],
])("«%s» is told where it stands", (written, sentence) => {
  const [first = "", ...others] = sentencesOf(dayOf(written));
  expect([others, first]).toEqual([[], expect.stringContaining(sentence)]);
});
