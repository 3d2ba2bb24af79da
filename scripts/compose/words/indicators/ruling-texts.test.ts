import { describe, expect, test } from "vitest";
import { composeSamplePages, toSampleBriefings } from "../../../../tests/samples/briefings.ts";
import { addLines } from "../../../../tests/samples/faults/rulings.ts";
import { CHI_BO_C, sampleDataset, XA_A, type Change } from "../../../../tests/samples/root.ts";
import { PRINTED_PAPERS } from "../../../../tests/samples/printed-papers.ts";

const BASIS = [
  "    ly_do: Đã kiểm tra tại chỗ",
  "    nguoi: Trưởng Ban Tổ chức",
  "    ngay: 08/4/2020",
];
const WOMEN: Change = addLines(
  XA_A,
  "ghi_de:",
  "  - chi_tieu: nu-cap-uy",
  "    ket_qua: dat",
  ...BASIS,
);
const PAPERS: Change = addLines(
  CHI_BO_C,
  "ghi_de:",
  "  - mang: van-kien",
  "    ket_qua: cham",
  ...BASIS,
);
const SENTENCE =
  "xác định là “đạt”, tính theo số liệu là “chưa đạt”; lý do: Đã kiểm tra tại chỗ; người xác định: Trưởng Ban Tổ chức, ngày 08/4/2020.";

const { editions, publicPapers, internalPapers, board } = toSampleBriefings(
  sampleDataset(WOMEN, PAPERS),
);
const paper = (path: string) =>
  JSON.stringify(internalPapers.find((one) => one.path === `noi-bo/${path}`)?.view);

describe("leaders see that a result is a ruling wherever it stands", () => {
  test.each([
    [
      "the unit's sheet, under its own heading",
      "don-vi/xa-a.pdf",
      `Tỷ lệ nữ cấp ủy viên: ${SENTENCE}`,
    ],
    ["the unit's sheet, beside the verdict", "don-vi/xa-a.pdf", "Đạt (xác định lại)"],
    [
      "the unit's sheet, beside what was measured",
      "don-vi/xa-a.pdf",
      "2/15 (13,3%); tính theo số liệu là “chưa đạt”",
    ],
    [
      "the sheet of a unit that has sent nothing",
      "don-vi/chi-bo-c.pdf",
      "Văn kiện: xác định là “chậm”, tính theo số liệu là “chưa đủ số liệu”",
    ],
    ["the report's appendix, beside what is not done", "bao-cao.pdf", "chậm (xác định lại)"],
    [
      "the report's appendix, with who, when and why",
      "bao-cao.pdf",
      `Xác định lại – Đảng bộ xã A, tỷ lệ nữ cấp ủy viên: ${SENTENCE}`,
    ],
    [
      "the summary, under the indicators",
      "tom-tat.pdf",
      `Xác định lại – Đảng bộ xã A, tỷ lệ nữ cấp ủy viên: ${SENTENCE}`,
    ],
    ["the summary, beside who is late", "tom-tat.pdf", "Chi bộ C (xác định lại)"],
  ])("%s", (_where, path, words) => {
    expect(paper(path)).toContain(words);
  });

  test("the board, with who, when and why", () => {
    const rulings = board.records.find(({ caption }) => caption === "Kết quả được xác định lại");
    expect(
      rulings?.rows.map(({ header, cells }) => [
        header.text,
        ...cells.map(({ text, state }) => state?.word ?? text),
      ]),
    ).toEqual([
      [
        "Đảng bộ xã A",
        "Tỷ lệ nữ cấp ủy viên",
        "Đạt",
        "Chưa đạt",
        "Đã kiểm tra tại chỗ",
        "Trưởng Ban Tổ chức, ngày 08/4/2020",
      ],
      [
        "Chi bộ C",
        "Văn kiện",
        "Chậm",
        "Chưa đủ số liệu",
        "Đã kiểm tra tại chỗ",
        "Trưởng Ban Tổ chức, ngày 08/4/2020",
      ],
    ]);
  });
});

describe("the public learns how many rulings an indicator has, never about which unit", () => {
  const pages = composeSamplePages({ editions }, PRINTED_PAPERS);
  const text = JSON.stringify([...pages, ...publicPapers]);
  const indicators = pages.find(({ path }) => path === "chi-tieu/index.html");

  test("the indicator's row and the page on how figures are made", () => {
    const own = JSON.stringify(indicators);
    expect(own).toContain(
      "Tỷ lệ nữ cấp ủy viên (trong đó 1 kết quả do cơ quan có thẩm quyền xác định)",
    );
    expect(own).toContain("Có 2 kết quả do cơ quan có thẩm quyền xác định thay cho");
    expect(own).toContain("Văn kiện: trong đó 1 kết quả do cơ quan có thẩm quyền xác định.");
  });

  test("the public sees no reason, no person and no mark beside a unit", () => {
    expect(text).not.toMatch(/kiểm tra tại chỗ|Trưởng Ban Tổ chức|xác định lại/);
  });

  test("without rulings no text speaks of them", () => {
    const plain = toSampleBriefings(sampleDataset());
    // The page of data explains every column, whether a result was set or not.
    const pages = composeSamplePages(plain).filter(({ template }) => template !== "data");
    expect(JSON.stringify(pages)).not.toContain("cơ quan có thẩm quyền");
    expect(plain.board.records).toEqual([]);
  });
});
