import { describe, expect, test } from "vitest";
import type { Dataset } from "../../scripts/model/dataset.ts";
import type { Period } from "../../scripts/model/report/period.ts";
import { buildProject } from "./built-root.ts";
import { toText } from "../figures/html-text.ts";
import { findAccusations, findNames } from "./naming.ts";
import { PROJECT } from "./project-root.ts";
import { pagesOf } from "./read-tree.ts";
import { findSlips } from "./slips.ts";
import { readSoundRoot } from "./sound-root.ts";

const PILOTS = [
  "Chi bộ Trường Trung học phổ thông Duyên Hải",
  "Đảng bộ xã Long Hữu",
  "Đảng bộ Phường 2",
];

const { dataset, periods } = await readSoundRoot(PROJECT);
const [{ period, evaluation }] = periods;
const report = period.report;
const { tree } = await buildProject();
const pages = new Map([...pagesOf(tree)].map(([name, html]) => [name.replace("site/", ""), html]));
const texts = new Map([...pages].map(([name, html]) => [name, toText(html)]));

function unitsThatMiss(indicator: string) {
  const missing = evaluation.indicators.get(indicator)?.notMet ?? [];
  return period.units.filter(({ id }) => missing.includes(id));
}

function textOf(page: string): string {
  return texts.get(page) ?? "";
}

/** The one line of a page that begins with these words. */
function findLine(page: string, beginning: string): string {
  return (
    textOf(page)
      .split("\n")
      .find((line) => line.startsWith(beginning)) ?? ""
  );
}

describe("kết luận của bài viết đứng vững trên số liệu", () => {
  test("văn kiện và nhân sự cơ bản đã hoàn thành", () => {
    const line = findLine("index.html", "Thứ năm,");
    expect(line).toContain("chuẩn bị văn kiện, nhân sự cơ bản đã hoàn thành");
  });

  test("đúng một xã chưa đổi mới 1/3 cấp ủy", () => {
    expect(unitsThatMiss("doi-moi-cap-uy").map(({ type }) => type)).toEqual(["dang-bo-xa"]);
    expect(findLine("index.html", "Bốn là,")).toContain(
      "; một xã chưa đổi mới 1/3 tổng số cấp ủy viên",
    );
  });

  test.each(["nu-cap-uy", "tre-cap-uy", "nu-ban-thuong-vu"])(
    "một số, không phải tất cả, xã và phường chưa đạt «%s»",
    (indicator) => {
      const missing = unitsThatMiss(indicator);
      const met = evaluation.indicators.get(indicator)?.met ?? [];
      expect(missing.length).toBeGreaterThan(1);
      expect(met.length).toBeGreaterThan(0);
      expect(missing.every(({ block }) => block === "xa-phuong")).toBe(true);
    },
  );

  test("chưa đủ tiêu chuẩn trình độ chỉ có ở khối sự nghiệp và khối doanh nghiệp", () => {
    const blocks = new Set(unitsThatMiss("du-trinh-do").map(({ block }) => block));
    expect([...blocks].sort()).toEqual(["doanh-nghiep", "su-nghiep"]);
  });

  test("ba đơn vị điểm được nêu tên và không thiếu chỉ tiêu nào", () => {
    const pilots = period.units.filter(({ isPilot }) => isPilot);
    expect(pilots.map(({ name }) => name).sort()).toEqual([...PILOTS].sort());
    for (const { id } of pilots)
      expect(
        [...(evaluation.units.get(id)?.judgements.values() ?? [])].filter(
          ({ verdict }) => verdict === "notMet",
        ),
        id,
      ).toEqual([]);
    expect(findNames(findLine("index.html", "Thứ tư,"), PILOTS)).toEqual(PILOTS);
  });

  test("bảy kết quả, bốn hạn chế, sáu giải pháp; hạn chế thứ hai đã khắc phục", () => {
    expect(report?.statements.get("ket-qua")).toHaveLength(7);
    expect(report?.solutions).toHaveLength(6);
    expect(report?.shortcomings.map(({ status }) => status)).toEqual([
      "inProgress",
      "resolved",
      "inProgress",
      "inProgress",
    ]);
    const html = pages.get("index.html") ?? "";
    const anchors = Array.from(
      html.matchAll(/id="(ket-qua|han-che|giai-phap)-\d+"/g),
      ([, part]) => part,
    );
    const count = (part: string) => anchors.filter((one) => one === part).length;
    expect(["ket-qua", "han-che", "giai-phap"].map(count)).toEqual([7, 4, 6]);
  });

  test("đủ sáu văn bản căn cứ, có số và ngày", () => {
    expect(dataset.instruments).toHaveLength(6);
    for (const { number } of dataset.instruments)
      expect(textOf("van-ban/index.html")).toContain(number);
    for (const citation of [
      "Chỉ thị số 35-CT/TW, ngày 30/5/2019",
      "Kế hoạch số 134-KH/TU, ngày 10/7/2019",
      "Kế hoạch số 118-KH/TXU, ngày 29/7/2019",
      "Thông báo số 403-TB/TXU, ngày 05/3/2020",
      "Quy định số 3053-QĐ/TU, ngày 27/11/2019",
      "Công điện số 06/ĐM, ngày 26/3/2020",
    ])
      expect(textOf("index.html")).toContain(citation);
  });

  test("thời gian từ 15/4 đến 20/5/2020, rồi tạm hoãn", () => {
    const line = findLine("index.html", "Theo Thông báo số 403-TB/TXU");
    expect(line).toContain("từ ngày 15/4/2020, kết thúc vào ngày 20/5/2020");
    expect(line).toContain("tạm hoãn");
  });
});

describe("nêu việc, không nêu tên", () => {
  test("ít nhất 40 đơn vị, và trừ ba đơn vị điểm, tên chỉ là một chữ cái", () => {
    expect(period.units.length).toBeGreaterThanOrEqual(40);
    const named = period.units.map(({ name }) => name).filter((name) => !/ [A-Z]$/u.test(name));
    expect(named.sort()).toEqual([...PILOTS].sort());
  });

  test.each([
    ["index.html", period],
    ["chi-tieu/index.html", period],
    ["tien-do/index.html", period],
    ...dataset.periods.map((one) => [`ky/${one.date}/index.html`, one] as const),
  ] as const)("trang %s không có tên đơn vị nào còn thiếu chỉ tiêu", (page, of) => {
    expect(textOf(page)).not.toBe("");
    expect(findNames(textOf(page), namesOfMissing(of))).toEqual([]);
  });

  test("không câu nào của trang nào nêu tên một đơn vị cùng với việc chưa đạt", () => {
    const names = namesOf(dataset);
    const found = [...texts].flatMap(([page, text]) =>
      findAccusations(text, names).map((sentence) => `${page}: ${sentence}`),
    );
    expect(found).toEqual([]);
  });

  test("phép dò nhận ra một câu nêu tên", () => {
    expect(findAccusations("Tốt. Đảng bộ xã A chưa đạt.", namesOf(dataset))).toHaveLength(1);
  });
});

describe("chữ nghĩa", () => {
  test("mọi trang đều là chữ dựng sẵn (NFC)", () => {
    const decomposed = [...pages].filter(([, html]) => html !== html.normalize("NFC"));
    expect(decomposed.map(([page]) => page)).toEqual([]);
  });

  test("mọi trang đều ghi «SỐ LIỆU MINH HỌA»", () => {
    const silent = [...texts].filter(([, text]) => !text.includes("SỐ LIỆU MINH HỌA"));
    expect(silent.map(([page]) => page)).toEqual([]);
    expect(texts.size).toBeGreaterThan(50);
  });

  test("lỗi đánh máy của bài viết không có ở trang nào", () => {
    const found = [...texts].flatMap(([page, text]) =>
      findSlips(text).map((slip) => `${page}: ${slip}`),
    );
    expect(found).toEqual([]);
    expect(findSlips("Tổ hổ trợ; các bộ chủ chốt; một nửa; cán bộ nử")).toHaveLength(3);
  });
});

function namesOf({ periods: all }: Dataset): readonly string[] {
  return [...new Set(all.flatMap(({ units }) => units.map(({ name }) => name)))];
}

/** Names of the units that miss something in this period. */
function namesOfMissing({ date, units }: Period): readonly string[] {
  const judged = periods.find((one) => one.period.date === date)?.evaluation;
  const missing = units.filter(({ id }) =>
    [...(judged?.units.get(id)?.judgements.values() ?? [])].some(
      ({ verdict }) => verdict === "notMet",
    ),
  );
  expect(missing.length).toBeGreaterThan(0);
  return missing.map(({ name }) => name);
}
