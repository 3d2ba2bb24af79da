import { expect, test } from "vitest";
import { composeSamplePages, toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { BARE_ISSUER, sampleDataset } from "../../../tests/samples/root.ts";
import { composeContact } from "./shell.ts";

const NOTHING = { name: null, address: null, phone: null, email: null };
const { issuer } = sampleDataset();

test.each([
  ["nothing", {}, { title: "Liên hệ", facts: [] }],
  [
    "a name alone",
    { name: "Văn phòng" },
    { title: "Liên hệ", facts: [{ label: "Cơ quan", value: "Văn phòng" }] },
  ],
  [
    "an address alone",
    { address: "Khóm 1" },
    { title: "Liên hệ", facts: [{ label: "Địa chỉ", value: "Khóm 1" }] },
  ],
  [
    "a name and a telephone number",
    { name: "Văn phòng", phone: "0294" },
    { title: "Văn phòng", facts: [{ label: "Điện thoại", value: "0294" }] },
  ],
])("of where to ask, %s is known", (_what, known, expected) => {
  expect(composeContact({ ...issuer, contact: { ...NOTHING, ...known } })).toEqual(expected);
});

test("the page for a wrong address links nowhere where data names no address", () => {
  const pages = composeSamplePages(toSampleBriefings(sampleDataset(...BARE_ISSUER)));
  const page = pages.find(({ path }) => path === "404.html");
  expect([page?.shell.nav, page?.shell.rootPath, page?.view]).toMatchObject([
    [],
    "",
    { links: [] },
  ]);
});
