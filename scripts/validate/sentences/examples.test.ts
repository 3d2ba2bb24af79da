import { expect, test } from "vitest";
import { sentencesOf, type Change } from "../../../tests/samples/root.ts";
import { parsePlaceholders } from "../../model/prose/placeholder.ts";
import { parseYaml } from "../parse/yaml.ts";
import { INVALID, type Reader } from "../readers/records.ts";
import { baseAddress, email, phone } from "../readers/addresses.ts";
import { count, date, id, ratio, yesNo } from "../readers/scalars.ts";
import { EXAMPLES, RANGE_EXAMPLES } from "./examples.ts";
import {
  toBaseAddressHint,
  toCountHint,
  toDateHint,
  toIdHint,
  toShareHint,
  toYesNoHint,
} from "./value-hints.ts";

const READERS = { count, date, share: ratio, baseAddress, phone, email } as const;

/** The reader gives a value and reports nothing. */
function expectReadable(example: string, reader: Reader<unknown>): void {
  const report = (problem: unknown) => {
    expect(problem, example).toBeUndefined();
  };
  const node = parseYaml({ file: "x.yaml", text: example }, report);
  const reading = { report, known: {} } as never; // `as`: these readers look at no ids
  expect(node === undefined ? INVALID : reader(node, reading), example).not.toBe(INVALID);
}

test.each(Object.entries<Reader<unknown>>(READERS))(
  "every recommended example of %s can be read",
  (kind, reader) => {
    // `as`: a key of the readers
    for (const example of EXAMPLES[kind as keyof typeof READERS]) expectReadable(example, reader);
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

const HINTS: readonly (readonly [(written: string) => string | null, Reader<unknown>, string[]])[] =
  [
    [toCountHint, count, ["1O", "1 000", "007", "+5", "15,0", "1.234,00", "1.234", "15 người"]],
    [toDateHint, date, ["43895", "5.3.2020", "20200305", "05 / 3 / 2020", "3/15/2020"]],
    [toShareHint, ratio, ["15", "0,15", "0.05", "17.5%", "15 phần trăm"]],
    [toYesNoHint, yesNo, ["x", "chưa", "tRue"]],
    [(written) => toIdHint(written, "-"), id, ["../evil", "Đảng bộ xã", "a_b"]],
    [toBaseAddressHint, baseAddress, ["http://Dang.example.vn/dai-hoi/index.html"]],
  ];

test.each(
  HINTS.flatMap(([toHint, reader, texts]) => texts.map((text) => ({ text, toHint, reader }))),
)("what is recommended in the place of $text can be read", ({ text, toHint, reader }) => {
  const [, meant] = /(?:«|: )([^«»]+?)(?:»\?)?$/.exec(toHint(text) ?? "") ?? [];
  expectReadable(meant ?? "", reader);
});
