import { describe, expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { HAN_CHE, sampleDataset, type Change } from "../../../tests/samples/root.ts";
import { withOutline } from "../../../tests/samples/faults/sections.ts";
import type { Paper } from "../views/documents.ts";

const FOLDER = "content/2020-04-10";
const toItem = (title: string, audience: string) =>
  `---\ntieu_de: ${title}\npham_vi: ${audience}\n---\nLời văn của ${title}.\n`;
/** Sections that the sample root does not have. */
const MORE: readonly Change[] = [
  [`${FOLDER}/dac-diem.md`, "Có {{ don_vi.tong }} đơn vị.\n"],
  [`${FOLDER}/nguyen-nhan/01-chung.md`, toItem("Nguyên nhân chung", "cong-khai")],
  [`${FOLDER}/bai-hoc/01-som.md`, toItem("Làm sớm", "cong-khai")],
  [`${FOLDER}/kien-nghi/01-cap-tren.md`, toItem("Đề nghị cấp trên", "noi-bo")],
];

function chaptersOf(paper: Paper | undefined): readonly string[] {
  const isRead = paper?.template === "report" || paper?.template === "bulletin";
  const blocks = isRead ? paper.view.blocks : [];
  return blocks.flatMap((block) =>
    block.kind === "section" ? [`${block.number} ${block.title}`.trim()] : [],
  );
}

describe("the parts of a real report stand in their customary places", () => {
  const { editions, internal, publicPapers, report } = toSampleBriefings(sampleDataset(...MORE));

  test("on the page, without the internal section", () => {
    expect(editions[0].report.sections.map(({ anchor }) => anchor)).toEqual([
      "dac-diem",
      "ket-qua",
      "thoi-gian",
      "so-lieu",
      "han-che",
      "nguyen-nhan",
      "bai-hoc",
      "giai-phap",
    ]);
  });

  test("on the public paper as on the site", () => {
    expect(chaptersOf(publicPapers[0])).toEqual(
      editions[0].report.sections.map(({ title }) => title),
    );
  });

  test("on the internal paper with the proposals at the end", () => {
    expect(chaptersOf(report).at(-1)).toBe("VII- KIẾN NGHỊ, ĐỀ XUẤT");
    expect(internal.report.sections.at(-1)).toMatchObject({
      items: [{ id: "kien-nghi-1", ordinal: "Thứ nhất", title: "Đề nghị cấp trên" }],
    });
  });
});

describe("a root has its own outline", () => {
  const own = withOutline(
    "{ phan: han-che, ten: Khuyết điểm }",
    "phan: giai-phap",
    "{ phan: tinh-hinh, ten: Việc tạm hoãn }",
    "phan: ket-qua",
    "{ phan: so-lieu, ten: Con số }",
  );
  const { editions, report } = toSampleBriefings(sampleDataset(own));

  test("with its order and its titles, on the page and on paper", () => {
    expect(editions[0].report.sections.map(({ title }) => title)).toEqual([
      "Khuyết điểm",
      "Giải pháp",
      "Việc tạm hoãn",
      "Kết quả đạt được",
      "Con số",
    ]);
    expect(chaptersOf(report)).toEqual([
      "I- KHUYẾT ĐIỂM",
      "II- GIẢI PHÁP",
      "III- VIỆC TẠM HOÃN",
      "IV- KẾT QUẢ ĐẠT ĐƯỢC",
    ]);
  });

  test("a section without content prints nothing", () => {
    const { editions: without } = toSampleBriefings(
      sampleDataset(own, [HAN_CHE, null], [`${FOLDER}/giai-phap/01-ra-soat.md`, null]),
    );
    const anchors = without[0].report.sections.map(({ anchor }) => anchor);
    expect(anchors).not.toContain("giai-phap");
  });
});
