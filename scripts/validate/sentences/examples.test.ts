import { expect, test } from "vitest";
import { sentencesOf, type Change } from "../../../tests/samples/root.ts";
import { parsePlaceholders } from "../../model/placeholder.ts";
import { parseYaml } from "../parse/yaml.ts";
import { INVALID, type Reader } from "../readers/records.ts";
import { baseAddress, count, date, email, phone, ratio } from "../readers/scalars.ts";
import { EXAMPLES, RANGE_EXAMPLES } from "./examples.ts";

const READERS = { count, date, share: ratio, baseAddress, phone, email } as const;

test.each(Object.entries<Reader<unknown>>(READERS))(
  "every recommended example of %s can be read",
  (kind, reader) => {
    // `as`: a key of the readers
    for (const example of EXAMPLES[kind as keyof typeof READERS]) {
      const report = (problem: unknown) => {
        expect(problem, example).toBeUndefined();
      };
      const node = parseYaml({ file: "x.yaml", text: example }, report);
      const known = { report, known: {} } as never; // `as`: these readers look at no ids
      expect(node === undefined ? INVALID : reader(node, known)).not.toBe(INVALID);
    }
  },
);

test("the recommended placeholder has the form of one", () => {
  for (const example of EXAMPLES.placeholder)
    expect(parsePlaceholders(example)).toMatchObject({ broken: [], placeholders: [{}] });
});

const CHI_TIEU = "data/chi-tieu.yaml";

test("the recommended ranges can be read", () => {
  const share: Change = [
    CHI_TIEU,
    "so_sanh: toi-thieu\n    nguong: 15%",
    `so_sanh: trong-khoang\n    nguong: ${RANGE_EXAMPLES.share}`,
  ];
  const counts: Change = [
    CHI_TIEU,
    "so_sanh: toi-thieu\n    nguong: 200",
    `so_sanh: trong-khoang\n    nguong: ${RANGE_EXAMPLES.count}`,
  ];
  expect(sentencesOf(share, counts)).toEqual([]);
});
