import { describe, expect, test } from "vitest";
import { composeSamplePages, toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { CHI_BO_C, sampleDataset, XA_A, type Change } from "../../../tests/samples/root.ts";
import { PRINTED_PAPERS } from "../../../tests/samples/printed-papers.ts";
import { findWithheldPlaceholders } from "../figures/check-placeholders.ts";
import { resolveText } from "../figures/resolve-figure.ts";

const BIEU_MAU = "data/bieu-mau.yaml";
const MO_DAU = "content/2020-04-10/mo-dau.md";
const limits = (persons: number, units: number): readonly Change[] => [
  [BIEU_MAU, "nguoi_duoi: 0", `nguoi_duoi: ${persons}`],
  [BIEU_MAU, "don_vi_duoi: 0", `don_vi_duoi: ${units}`],
];

function publicViews(...changes: readonly Change[]): string {
  const { editions, publicPapers } = toSampleBriefings(sampleDataset(...changes));
  const pages = composeSamplePages({ editions }, PRINTED_PAPERS);
  // The page of data explains every word that its files may use.
  const told = pages.filter(({ template }) => template !== "data");
  return JSON.stringify([...told, ...publicPapers]);
}

describe("số nhỏ trong bản công khai", () => {
  test("không có ở trang nào, tờ nào; chỗ của nó ghi «không nêu», kèm lý do và mức", () => {
    expect(publicViews()).toContain("14,3%");
    const views = publicViews(...limits(6, 0));
    expect(views).not.toContain("14,3%");
    expect(views).not.toContain("5/35");
    expect(views).toContain("không nêu");
    expect(views).toContain("không công khai số người dưới 6 và số có thể chỉ ra");
  });

  test("không ẩn gì thì không nói gì về việc ẩn", () => {
    const open: Change = [BIEU_MAU, "nhom_duoi: 3", "nhom_duoi: 0"];
    expect(publicViews(open)).not.toMatch(/không nêu|Không công khai/i);
  });

  test("vẫn có đủ trong bản nội bộ", () => {
    const { internalPapers } = toSampleBriefings(sampleDataset(...limits(6, 4)));
    expect(JSON.stringify(internalPapers)).toContain("14,3%");
    expect(JSON.stringify(internalPapers)).not.toContain("không nêu");
  });

  test("số của một đơn vị thì trang của đơn vị ấy cũng không nêu", () => {
    const sent: Change = [CHI_BO_C, "so_lieu: chua-gui", "so_lieu:\n  so_dang_vien: 3"];
    const sample = toSampleBriefings(sampleDataset(...limits(5, 0), sent));
    const page = composeSamplePages(sample).find(
      ({ path }) => path === "don-vi/chi-bo-c/index.html",
    );
    expect(JSON.stringify(page)).toContain('"value":"không nêu"');
    expect(JSON.stringify(page)).not.toContain("3 đảng viên");
  });

  test("không có tỷ lệ nào nêu được thì không nói đến tỷ lệ chung", () => {
    expect(publicViews()).toContain("Tính chung: ");
    expect(publicViews(...limits(6, 0))).not.toContain("Tính chung: ");
  });

  test("hạn chế của chỉ tiêu không nêu số chỉ nói là đang theo dõi, dù có hay không có đơn vị chưa đạt", () => {
    const none: Change = [XA_A, "cap_uy_nu: 2\n  cap_uy_nam: 13", "cap_uy_nu: 3\n  cap_uy_nam: 12"];
    const write = (...changes: readonly Change[]) => {
      const { newest } = toSampleBriefings(sampleDataset(...limits(0, 3), ...changes));
      return resolveText("{{ nu-cap-uy.cau_chua_dat }}", null, newest);
    };
    expect(write()).toBe("chỉ tiêu “tỷ lệ nữ cấp ủy viên” đang được theo dõi, không nêu số liệu");
    expect(write(none)).toBe(write());
  });
});

describe("chỗ điền số", () => {
  const found = (text: string) =>
    findWithheldPlaceholders(
      toSampleBriefings(sampleDataset(...limits(6, 3), [MO_DAU, `${text}\n`])).all,
    ).map(({ place, found: what }) => `${place.file}:${place.line}:${place.column} ${what}`);

  test.each([
    ["{{ cap_uy_nu.tong }}", ["1:1 cap_uy_nu.tong"]],
    ["Có {{ nu-cap-uy.dat | kem_ten }}.", ["1:4 nu-cap-uy.dat"]],
    ["A\n\nB {{ nu-cap-uy.ty_le }}.", ["3:3 nu-cap-uy.ty_le"]],
    ["{{ co-cau.hoan_thanh | muc_do }}", ["1:1 co-cau.hoan_thanh"]],
  ])("«%s» đòi một số không nêu", (text, places) => {
    expect(found(text)).toEqual(places.map((place) => `${MO_DAU}:${place}`));
  });

  test.each([
    "{{ nu-cap-uy.nguong }}",
    "{{ nu-cap-uy.cau_chua_dat }}",
    "{{ co-cau.hoan_thanh | muc_do_hoan_thanh }}",
    "{{ so_dang_vien.tong }}",
    "{{ don_vi.tong }}",
  ])("«%s» viết được", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("mức độ hoàn thành viết bằng chữ, không nói đã xong hay chưa", () => {
    const { newest } = toSampleBriefings(sampleDataset(...limits(0, 3)));
    expect(resolveText("{{ co-cau.hoan_thanh | muc_do_hoan_thanh }}", null, newest)).toBe(
      "đang được theo dõi",
    );
  });
});
