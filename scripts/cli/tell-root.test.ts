import path from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../../tests/roots/project-root.ts";
import { day } from "../../tests/samples/judgement.ts";
import { tellRoot } from "./tell-root.ts";

const outside = path.join(path.dirname(PROJECT), "bao-cao");

test.each([
  [
    "a report of its own",
    outside,
    "Thị ủy A",
    [`Báo cáo: Thị ủy A, kỳ 10/4/2020, ở «${outside}».`],
  ],
  ["an issuer that nobody can read", outside, null, [`Báo cáo: kỳ 10/4/2020, ở «${outside}».`]],
])("%s is named with its folder", (_what, root, issuerName, lines) => {
  expect(tellRoot({ root, project: PROJECT, issuerName, date: day(4, 10) })).toEqual(lines);
});

test.each([PROJECT, path.join(PROJECT, "examples/tien-do-dai-hoi")])(
  "%s is told to be the program's",
  (root) => {
    const [, warning] = tellRoot({ root, project: PROJECT, issuerName: "A", date: day(4, 10) });
    expect(warning).toMatch(/^Lưu ý: đó là báo cáo trong thư mục của công cụ/u);
  },
);
