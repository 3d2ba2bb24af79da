import path from "node:path";
import { describe, expect, test } from "vitest";
import { checkFiles } from "../../scripts/check-root.ts";
import { composeBooklet, planBooklet } from "../../scripts/compose/papers/booklet.ts";
import { loadRoot } from "../../scripts/load/load-root.ts";
import { toText } from "../figures/html-text.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { buildRoot } from "./built-root.ts";
import { PROJECT } from "./project-root.ts";
import { pagesOf } from "./read-tree.ts";

const toFolder = (name: string) => path.join(PROJECT, "examples", name);

/** The files of an example's output, and what its pages say, by their path. */
async function readExample(name: string) {
  const { tree } = await buildRoot(toFolder(name), { hasPdf: false });
  const pages = new Map([...pagesOf(tree)].map(([page, html]) => [page, toText(html)]));
  return { tree, pages };
}

const held = await readExample("tien-do-dai-hoi");

test("who has not held the congress yet is not due, and no result is asked of it", () => {
  const indicators = held.pages.get("site/chi-tieu/index.html");
  expect(indicators).toMatch(/Tổ chức xong đại hội\n5\/10,\n5 Chưa đến hạn/);
  expect(indicators).toMatch(/Gửi hồ sơ đề nghị chuẩn y kết quả bầu cử\n4\/5,\n1 Chưa đến hạn/);
  const report = held.pages.get("site/index.html");
  expect(report).toContain(
    "05 trong 10 đơn vị đã tổ chức đại hội (gồm 03 trong 04 đảng bộ xã, 02 trong 03 chi bộ cơ quan)",
  );
  expect(report).toContain("bình quân mỗi đơn vị bầu 11 cấp ủy viên; nữ chiếm 27,3%");
});

test("a congress that was held is neither planned nor put off any more", () => {
  const table = held.pages.get("site/don-vi/index.html");
  expect(table).toMatch(/Đảng bộ xã C\n.*\n.*\nĐã tổ chức ngày 15\/5\/2020/);
  expect(table).toMatch(/Chi bộ cơ quan B\n.*\n.*\nĐã tổ chức\n/);
  expect(table).toMatch(/Đảng bộ xã G\n.*\n.*\nDự kiến từ ngày 22\/6\/2020 đến ngày 24\/6\/2020/);
  expect(table).toMatch(/Chi bộ Công ty B\n.*\n.*\nTạm hoãn từ 01\/6\/2020/);
  expect(table).toMatch(/Chi bộ cơ quan C\n.*\n.*\nDự kiến trung tuần tháng 6\/2020/);
  expect(held.pages.get("site/tien-do/index.html")).toContain(
    "5 trong 10 đơn vị đã tổ chức đại hội; 3 đơn vị tạm hoãn; 2 đơn vị đã dự kiến thời gian.",
  );
});

test("units that were merged and renamed keep the totals", () => {
  expect(held.pages.get("site/ky/2020-05-10/index.html")).toContain("với 1.184 đảng viên");
  expect(held.pages.get("site/index.html")).toContain("với 1.184 đảng viên");
  expect(held.pages.get("site/don-vi/dang-bo-xa-g/index.html")).toContain(
    "Đảng bộ xã D và Đảng bộ xã E hợp nhất thành Đảng bộ xã G",
  );
  expect(held.pages.has("site/don-vi/dang-bo-xa-d/index.html")).toBe(false);
});

test("a strand is late since the deadline of its indicator, beside which the deadline stands", async () => {
  const { internalPapers } = await briefOf("tien-do-dai-hoi");
  const sheet = internalPapers.find(({ path: file }) => file.endsWith("chi-bo-cong-ty-b.pdf"));
  const texts = sheet?.template === "unit-sheet" ? sheet.view.standards.groups : [];
  expect(texts.map(({ title, deadlineText }) => [title, deadlineText])).toEqual([
    ["Chuẩn bị đại hội", "quá hạn 10 ngày"],
    ["Tổ chức đại hội", "thời hạn 30/6/2020"],
  ]);
});

test("a summary of both kinds keeps the statistics while they fit", async () => {
  const { internalPapers } = await briefOf("tien-do-dai-hoi");
  const [summary] = internalPapers.flatMap((paper) =>
    paper.template === "summary" ? [paper] : [],
  );
  expect(summary?.view.statistics?.rows).toHaveLength(4);
  // The conclusion has said how many have held their congress.
  expect(summary?.view.conclusion).toContain("đã tổ chức xong đại hội (5/10, kỳ trước 3/11)");
  expect(summary?.view.news).toMatch(/^03 đơn vị tạm hoãn; 02 đơn vị đã dự kiến thời gian\. Tạm/);
  const others = summary?.thinner.map(({ statistics }) => statistics !== null) ?? [];
  expect(others.length).toBeGreaterThan(2);
  expect(others).not.toContain(true);
});

test("an instrument says which changes of units it is about", () => {
  expect(held.pages.get("site/van-ban/index.html")).toContain(
    "về việc hợp nhất hai đảng bộ xã\nLàm căn cứ cho: Biến động tổ chức.",
  );
});

describe("a report of statistics alone", async () => {
  const { tree, pages } = await readExample("so-lieu-thong-ke");
  const { report, internalPapers, board, internal, evaluations } =
    await briefOf("so-lieu-thong-ke");

  test("tells its values", () => {
    expect(pages.get("site/index.html")).toContain(
      "bầu 81 cấp ủy viên, bình quân mỗi đơn vị 11,6 cấp ủy viên; số tái cử chiếm 67,9%.",
    );
    expect(pages.get("site/index.html")).toContain(
      "24,7% Tỷ lệ cấp ủy viên nữ\n7 trong 10 đơn vị có số liệu.",
    );
  });

  test("speaks of no indicator, no strand and no preparation", () => {
    // The page of data explains the columns of every table.
    const texts = [...pages].filter(([page]) => page !== "site/du-lieu/index.html");
    expect(texts.length).toBeGreaterThan(14);
    for (const [page, text] of texts)
      expect([page, /chỉ tiêu|phần việc|chuẩn bị|không đặt thời gian/iu.exec(text)]).toEqual([
        page,
        null,
      ]);
    const tables = [...tree.keys()].filter((file) => /(?:chi-tieu|tien-do)\.csv$/.test(file));
    expect(tables).toEqual([]);
  });

  test("its one shortcoming and its one solution are announced as one", () => {
    expect(pages.get("site/index.html")).toContain(
      "công tác xây dựng đội ngũ cấp ủy cơ sở còn hạn chế sau:",
    );
    expect(pages.get("site/index.html")).toContain("cần tập trung thực hiện giải pháp sau:");
  });

  test("its summary has a table of them, and its report refers to the appendices", () => {
    const [summary] = internalPapers.flatMap((paper) =>
      paper.template === "summary" ? [paper.view] : [],
    );
    expect(summary?.statistics?.rows).toHaveLength(7);
    expect(summary?.keyFigures).toEqual(internal.report.keyFigures);
    expect(summary?.keyFigures[0]?.label).toBe("Tỷ lệ cấp ủy viên nữ");
    expect(summary?.shortcomingsTitle).toBe("Hạn chế cần quan tâm nhất");
    expect(report.view.blocks).toContainEqual({
      kind: "prose",
      html: '<p>Số liệu cụ thể nêu tại <a href="#phu-luc-1">Phụ&nbsp;lục</a>.</p>',
    });
    // Nobody has said why it is so, nor who mends it until when.
    const [copy] = internalPapers.flatMap((paper) =>
      paper.template === "working-copy" ? [paper.view] : [],
    );
    expect(copy?.blocks).toContainEqual({
      kind: "prose",
      html: '<p>Giải pháp và tình trạng khắc phục từng hạn chế nêu tại <a href="#phu-luc-1">Phụ&nbsp;lục</a>.</p>',
    });
  });

  test("no board and no booklet has a column for how far a unit is", () => {
    expect([board.byStrand, board.units?.columns.progress]).toEqual([null, null]);
    const booklet = composeBooklet(planBooklet(internal.briefing), internal.briefing, evaluations);
    expect(booklet.view.resultLabel).toBe("");
  });
});

describe("a bare notice", async () => {
  const { tree, pages } = await readExample("tam-hoan-dai-hoi");
  const { report, internalPapers, publicPapers, board } = await briefOf("tam-hoan-dai-hoi");

  test("tells from which hour until when congresses are put off, and what goes on", () => {
    expect(pages.get("site/tien-do/index.html")).toContain(
      "từ 0 giờ ngày 28/3/2020, cho đến khi có chỉ đạo mới của cấp trên; lý do: dịch bệnh Covid-19 diễn biến phức tạp; vẫn tiếp tục: chuẩn bị văn kiện, nhân sự đại hội",
    );
  });

  test("speaks of no figures, results, shortcomings and reports of units", () => {
    // The page of data explains its columns; the line of times has the day of the document.
    const texts = [...pages].filter(([page]) => !/du-lieu|tien-do/.test(page));
    expect(texts.length).toBeGreaterThan(8);
    const words =
      /chỉ tiêu|phần việc|tiến độ|hạn chế|giải pháp|kết quả|báo cáo của|số liệu (?!minh họa)/iu;
    for (const [page, text] of texts) expect([page, words.exec(text)]).toEqual([page, null]);
    expect([...tree.keys()].filter((file) => /(?:han-che|giai-phap)\.csv$/.test(file))).toEqual([]);
  });

  test("has one chapter without a number, and a list of those whom it is about", () => {
    const chapters = report.view.blocks.filter(({ kind }) => kind === "section");
    expect(chapters).toEqual([{ kind: "section", number: "", title: "VIỆC TẠM HOÃN ĐẠI HỘI" }]);
    const [list] = report.view.appendices;
    expect([report.view.appendices.length, list?.label, list?.title]).toEqual([
      1,
      "Phụ lục",
      "Danh sách chi bộ, đảng bộ trực thuộc",
    ]);
    expect(list?.parts[0]?.table.notes.join(" ")).toContain("theo dõi: Ban Tổ chức Huyện ủy");
  });

  test("has neither a summary, a working copy nor sheets of units, and asks nobody for anything", () => {
    const papers = [...publicPapers, ...internalPapers].map((paper) => paper.path);
    expect(papers).toEqual(["site/pdf/bao-cao.pdf", "noi-bo/bao-cao.pdf"]);
    expect([board.units, board.finder, board.keyFigures]).toEqual([null, null, []]);
  });
});

/** What is composed of an example for both audiences. */
async function briefOf(name: string) {
  const checked = checkFiles(await loadRoot(toFolder(name)), null);
  if (checked.kind === "problems") throw new Error(name);
  return toSampleBriefings(checked.dataset);
}

describe("the conclusion of a supervision", async () => {
  const { pages } = await readExample("giam-sat-chuan-bi");
  const { report, internalPapers } = await briefOf("giam-sat-chuan-bi");
  const page = pages.get("site/index.html") ?? "";

  test("says what was found, what the units say to it, what is concluded and asked for", () => {
    for (const words of [
      "Qua giám sát cho thấy còn một số hạn chế, khuyết điểm sau:",
      "Giải trình của đơn vị:",
      "Huyện ủy Mẫu yêu cầu:",
      "10/6/2020",
      "Ban Thường vụ Huyện ủy (qua Ban Tuyên giáo Huyện ủy)",
    ])
      expect(page).toContain(words);
    expect(report.view.heading.documentType).toBe("KẾT LUẬN");
  });

  test("tells in public no more than each item clears, and of no unit what it lacks", () => {
    // Cleared of the first finding alone.
    expect(page.match(/Giải trình của đơn vị:/g)).toHaveLength(1);
    expect(page).not.toMatch(/Đảng bộ xã [B-D]|chuyển công tác|lùi thời hạn|trực thuộc/);
  });

  test("counts the assessments of each document", () => {
    expect(pages.get("site/chi-tieu/index.html")).toMatch(
      /Dự thảo báo cáo chính trị đạt yêu cầu\n4 trong 6 đơn vị có số liệu/,
    );
  });

  test("calls pilots as its data does", () => {
    expect(pages.get("site/don-vi/index.html")).toContain("trong đó 1 đơn vị thí điểm");
  });

  test("gives each unit its own findings and requests", () => {
    const titlesOf = (unit: string) => {
      const sheet = internalPapers.find(({ path: file }) => file.endsWith(`${unit}.pdf`));
      return sheet?.template === "unit-sheet" ? sheet.view.shortfalls.map(({ text }) => text) : [];
    };
    expect(titlesOf("dang-bo-co-quan-a")).toEqual(["Tự kiểm tra trước đại hội."]);
    expect(titlesOf("dang-bo-xa-c")).toEqual([
      "Văn kiện: dự thảo chưa đạt yêu cầu ở một số nơi.",
      "Nhân sự: đề án chưa bảo đảm.",
      "Hoàn chỉnh dự thảo văn kiện.",
      "Bổ sung đề án nhân sự.",
      "Tự kiểm tra trước đại hội.",
    ]);
  });
});
