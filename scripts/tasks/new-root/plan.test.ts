import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadRoot } from "../../load/load-root.ts";
import type { SourceFile } from "../../load/source-file.ts";
import { checkFiles } from "../../check-root.ts";
import { day } from "../../../tests/samples/judgement.ts";
import { PROJECT } from "../../../tests/roots/project-root.ts";
import { toSentence } from "../../validate/sentences/problems.ts";
import type { Answers } from "./answers.ts";
import { ROOT_KINDS } from "./kinds.ts";
import { planNewRoot } from "./plan.ts";
import { listSampleTypes, readSample } from "./sample.ts";

const KINDS = await Promise.all(
  ROOT_KINDS.map(async (kind) => {
    const { files } = await loadRoot(path.join(PROJECT, "examples", kind.example));
    return { kind, files, sample: readSample(files) };
  }),
);
type Kind = (typeof KINDS)[number];

/** An office that no example knows, with one unit of the first type. */
function answer({ kind, sample }: Kind, changes: Partial<Answers> = {}): Answers {
  const types = listSampleTypes(sample);
  return {
    kind,
    wantsRules: true,
    issuer: { name: "Đảng ủy phường Ninh Xá", superior: null, place: "Ninh Xá" },
    term: "2025 – 2030",
    cutoff: day(3, 5),
    isIllustrative: false,
    types,
    units: [{ name: "Đảng bộ khu phố 9", type: types[0]?.id ?? "" }],
    ...changes,
  };
}

function planned(kind: Kind, changes: Partial<Answers> = {}) {
  const plan = planNewRoot(kind.sample, answer(kind, changes));
  if (plan.kind === "problems") throw new Error(plan.problems.map(toSentence).join("\n"));
  return plan;
}

/** What a plan says of a root when it is read as any other. */
function check(files: readonly SourceFile[]) {
  const checked = checkFiles({ files, problems: [], unread: [] }, null);
  if (checked.kind === "problems") throw new Error(checked.problems.map(toSentence).join("\n"));
  return checked;
}

const textOf = (files: readonly SourceFile[], name: string) =>
  files.find(({ file }) => file.endsWith(name))?.text ?? "";

const ODD_NAMES = [
  "Chi bộ: Tòa án, Viện kiểm sát #2",
  "- Chi bộ «Hoa Sen» & Cộng sự",
  "Chi bộ {{ a }}",
  "null",
  "có",
  "0123",
  "Chi bộ 'A' \"B\"",
  "Chi bộ *1*",
];

describe.each(KINDS)("$kind.id", (kind) => {
  const types = listSampleTypes(kind.sample);
  const type = types[0]?.id ?? "";

  test("with one unit, it passes the check and nobody has sent anything", () => {
    const { files } = planned(kind);
    const { dataset, notices, periods } = check(files);
    const told = new Set(notices.map(({ code }) => code));
    expect([...told].filter((code) => code !== "issuer-bare")).toEqual([]);
    expect(periods[0].period.units).toHaveLength(1);
    const asked = dataset.form.fields.length > 0;
    expect(periods[0].summary.silentCount).toBe(asked ? 1 : null);
    expect(dataset.issuer.isIllustrative).toBe(false);
  });

  test("with 45 units of every type and of one that the example lacks", () => {
    const all = [...types, { id: "chi-bo-moi", name: "Chi bộ mới", shortName: "chi bộ mới" }];
    const units = Array.from({ length: 45 }, (_, index) => ({
      name: `Chi bộ số ${index + 1}`,
      type: all[index % all.length]?.id ?? "",
    }));
    const { dataset, periods } = check(planned(kind, { types: all, units }).files);
    expect(periods[0].period.units).toHaveLength(45);
    // What an instrument says of the example's types is said of them alone.
    for (const { thresholdTexts, measure, unitTypes } of dataset.indicators)
      if (thresholdTexts.length > 0 && measure.kind !== "steps")
        expect(unitTypes).not.toContain("chi-bo-moi");
  });

  test("with odd letters in every name", () => {
    const units = ODD_NAMES.map((name) => ({ name, type }));
    const issuer = { name: "Đảng ủy: «A» #1", superior: "- B", place: "C: d" };
    const { dataset, periods } = check(planned(kind, { units, issuer }).files);
    expect(periods[0].period.units.map(({ name }) => name).toSorted()).toEqual(
      ODD_NAMES.toSorted(),
    );
    expect(dataset.issuer).toMatchObject({
      name: issuer.name,
      superiorName: "- B",
      placeName: "C: d",
    });
  });

  test.each(["2020 – 2025", "2030 – 2035", "nhiệm kỳ thứ hai"])("in the term %s", (term) => {
    expect(textOf(planned(kind, { term }).files, "to-chuc.yaml")).toContain(`nhiem_ky: ${term}\n`);
  });

  test("without the rules of the example", () => {
    const { dataset } = check(planned(kind, { wantsRules: false }).files);
    expect([dataset.strands, dataset.indicators, dataset.statistics, dataset.instruments]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  test("says nothing that the example says of its own office", () => {
    const { files } = planned(kind);
    const written = files.map(({ file, text }) => `${file}\n${text}`).join("\n");
    for (const words of listOwnWords(kind.files)) expect(written).not.toContain(words);
    // Days of the root's own answers, of instruments for everybody, of the layout.
    const years = new Set(written.match(/\b(?:19|20)\d\d\b/g));
    const known = ["2018", "2020", "2025", "2026", "2030"];
    expect([...years].filter((year) => !known.includes(year))).toEqual([]);
  });

  test("two units of one name are told, and nothing is planned", () => {
    const units = ["Chi bộ Hòa", "Chi bộ Hoà"].map((name) => ({ name, type }));
    const plan = planNewRoot(kind.sample, answer(kind, { units }));
    expect(plan.kind === "problems" && plan.problems.map(({ code }) => code)).toEqual([
      "similar-name",
    ]);
  });
});

/** Sentences of an example's prose, names of its units and its issuer, causes, remedies. */
function listOwnWords(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ file, text }) => {
    if (file.startsWith("content/"))
      return text.split(/\n|[.;] /u).filter((line) => line.length > 20);
    const remedies = [...text.matchAll(/bien_phap:\n((?: {6}- .*\n)+)/g)].flatMap(([, list = ""]) =>
      list.split("\n").map((line) => line.replace(/^ +- /, "")),
    );
    const names = file.includes("/ky/")
      ? [...text.matchAll(/ten: "?([^,"\n]+)/g)].map(([, name]) => name ?? "")
      : [];
    return [...remedies, ...names, "Huyện ủy Mẫu", "Tỉnh ủy A", "minh họa"].filter(
      (words) => words !== "",
    );
  });
}

test("a threshold of an instrument is kept in its own term, with a remark that it must be compared", () => {
  const [preparation] = KINDS;
  if (preparation === undefined) throw new Error("no kind");
  const own = planned(preparation);
  expect(own.toCompare).toHaveLength(4);
  expect(textOf(own.files, "chi-tieu.yaml")).toMatch(/^ {4}nguong: 27 +# .*đối chiếu nguyên văn/m);
  expect(textOf(own.files, "van-ban.yaml")).toContain("150-KL/TW");
  const other = planned(preparation, { term: "2030 – 2035" });
  expect(other.toCompare).toEqual([]);
  expect(other.waiting).toHaveLength(8);
  expect(textOf(other.files, "van-ban.yaml")).toContain("van_ban: []");
  expect(check(other.files).dataset.indicators.map(({ measure }) => measure.kind)).toEqual([
    "steps",
    "steps",
    "steps",
  ]);
});

test("what waits for a threshold is sound once it has one and its # is gone", () => {
  const [preparation] = KINDS;
  if (preparation === undefined) throw new Error("no kind");
  const { files, waiting } = planned(preparation);
  const woken = files.map(({ file, text }) => ({
    file,
    text: file.endsWith("chi-tieu.yaml")
      ? text
          .replace(/(truong: ngay_dai_hoi\n.*nguong:)/, "$1 31/8/2025")
          .replaceAll(/(nguong|sai_so):(?= +#|\n)/g, "$1: 15%")
          .replaceAll(/^ {2}# (?=- id|\s)/gm, "  ")
      : text,
  }));
  const before = check(files).dataset.indicators.length;
  expect(check(woken).dataset.indicators).toHaveLength(before + waiting.length);
});

test("a count that no other one limits may not move far without a confirmation", () => {
  for (const kind of KINDS) {
    const counts = check(planned(kind).files).dataset.form.fields.filter(
      ({ kind: answer }) => answer === "count",
    );
    for (const { largestChange, notAbove } of counts)
      expect(largestChange === null).toBe(notAbove !== null);
  }
});

test("nobody is asked how a committee is appointed where it is elected", () => {
  const [preparation] = KINDS;
  if (preparation === undefined) throw new Error("no kind");
  const { fields } = check(planned(preparation).files).dataset.form;
  const asked = fields.flatMap(({ id, condition }) =>
    condition === null ? [] : [[id, condition.field] as const],
  );
  expect(asked).toEqual([
    ["quy_trinh_bau", "hinh_thuc_cap_uy"],
    ["phuong_an_chi_dinh", "hinh_thuc_cap_uy"],
  ]);
});

test("who is named with what it misses is decided by the office alone", () => {
  for (const kind of KINDS) {
    const { dataset } = check(planned(kind).files);
    for (const rule of [...dataset.indicators, ...dataset.strands])
      expect(rule.mayNameUnits).toBe(false);
  }
});
