import { expect, test } from "vitest";
import { NO_FORM, sampleDataset, sentencesOf } from "../../../tests/samples/root.ts";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";

const MO_DAU = "content/2020-04-10/mo-dau.md";

test("a form without fields asks units nothing: they have a name, and owe nothing", () => {
  const dataset = sampleDataset(...NO_FORM);
  expect(dataset.form.fields).toEqual([]);
  const units = dataset.periods.flatMap((period) => period.units);
  expect(units.map(({ hasSent, values }) => [hasSent, values?.size])).toEqual(
    units.map(() => [true, 0]),
  );
  expect(toSampleBriefings(dataset).internal.briefing.summary.silentCount).toBe(null);
});

test("without the word for no fields the form has lost them", () => {
  expect(
    sentencesOf([
      "data/bieu-mau.yaml",
      "nhom: []\nan_so_nho: { don_vi_tinh: [], nguoi_duoi: 0, don_vi_duoi: 0, nhom_duoi: 0 }\n",
    ]),
  ).toContain("data/bieu-mau.yaml:1:1: thiếu khóa «truong»; thêm dòng «truong: …».");
});

test("nobody is told to have reported where nobody is asked", () => {
  const changes = [...NO_FORM, [MO_DAU, "Có {{ don_vi.da_bao_cao }} đơn vị.\n"] as const];
  const { editions } = toSampleBriefings(sampleDataset(...changes));
  expect(editions[0].report.openingHtml).toContain("Có chưa có số liệu đơn vị.");
});

test("where no figure is asked for, the outline may lack what leans on figures", () => {
  const change = [
    "data/to-chuc.yaml",
    "trinh_bay:",
    "bo_cuc: [{ phan: tinh-hinh }]\ntrinh_bay:",
  ] as const;
  const SOLUTION = "content/2020-04-10/giai-phap/01-ra-soat.md";
  expect(sentencesOf(...NO_FORM, change, [SOLUTION, null])).toEqual([]);
  expect(sentencesOf(change, [SOLUTION, null]).join()).toContain("so-lieu");
});
