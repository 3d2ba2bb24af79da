import { expect, test } from "vitest";
import { composeSamplePages, toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { KY, sampleDataset, sentencesOf, type Change } from "../../../tests/samples/root.ts";
import { describeState } from "../feeds/describe-state.ts";

const SUPERVISION = `loai_bao_cao:
  the_loai: KẾT LUẬN
  chu_de: việc chuẩn bị đại hội
  don_vi: đơn vị được giám sát
  hoan_thanh: tự kiểm tra xong
`;
const ofPeriod: Change = [KY, "so_van_ban:", `${SUPERVISION}so_van_ban:`];
const ofIssuer: Change = ["data/to-chuc.yaml", "in_hai_mat:", `${SUPERVISION}in_hai_mat:`];
const withLead = (lead: string): Change => [
  KY,
  "so_van_ban:",
  `bo_cuc:
  - phan: ket-qua
  - phan: tinh-hinh
  - phan: so-lieu
  - { phan: han-che, ten: "Hạn chế, khuyết điểm", cau_noi: ${lead} }
  - phan: giai-phap
so_van_ban:`,
];

function toldBy(...changes: readonly Change[]) {
  const { editions, report, newest: briefing } = toSampleBriefings(sampleDataset(...changes));
  const [{ report: page }] = editions;
  return { page, paper: report.view, briefing, title: report.shell.title };
}

test.each([
  ["its own file says", [ofPeriod]],
  ["the issuer says for all periods", [ofIssuer]],
] as const)("a report speaks as %s", (_who, changes) => {
  const { page, paper, title, briefing } = toldBy(...changes);
  expect(paper.heading.documentType).toBe("KẾT LUẬN");
  expect(title).toMatch(/^Kết luận về công tác /);
  expect(paper.heading.subject).toMatch(/^về công tác /);
  expect(page.sections.find(({ anchor }) => anchor === "han-che")?.leadText).toBe(
    "Bên cạnh những kết quả đạt được, việc chuẩn bị đại hội còn một số hạn chế:",
  );
  expect(page.sections.find(({ anchor }) => anchor === "giai-phap")?.leadText).toContain(
    "Để thực hiện tốt việc chuẩn bị đại hội trong",
  );
  expect(page.sourceText).toContain("từ báo cáo của các đơn vị được giám sát;");
  expect(describeState(briefing)).toMatch(
    /đơn vị được giám sát.* tự kiểm tra xong|đơn vị được giám sát\./,
  );
});

test("data may say from where the figures are", () => {
  const { page, briefing } = toldBy([
    KY,
    "so_van_ban:",
    "loai_bao_cao:\n  nguon_so_lieu: phân bổ theo kế hoạch của Thị ủy\nso_van_ban:",
  ]);
  expect(page.sourceText).toBe(
    `Nguồn: ${briefing.dataset.issuer.name} phân bổ theo kế hoạch của Thị ủy; số liệu chốt đến ngày 10/4/2020.`,
  );
});

test("without results before them the shortcomings do not stand beside results", () => {
  const { sections } = toldBy(ofPeriod, ["content/2020-04-10/ket-qua/01-van-kien.md", null]).page;
  expect(sections.find(({ anchor }) => anchor === "han-che")?.leadText).toBe(
    "Việc chuẩn bị đại hội còn một số hạn chế:",
  );
});

test.each([
  ["Qua giám sát cho thấy như sau:", "Qua giám sát cho thấy như sau:"],
  ["{ mot: Còn một điều sau, nhieu: Còn các điều sau }", "Còn các điều sau"],
  ["không", ""],
])("a sentence that leads to the items: %s", (written, told) => {
  const { page } = toldBy(withLead(`"${written}"`.replace(/^"(\{.*\})"$/, "$1")));
  expect(page.sections.find(({ anchor }) => anchor === "han-che")).toMatchObject({
    title: "Hạn chế, khuyết điểm",
    leadText: told,
  });
});

test.each([
  ["several", [], "Qua giám sát cho thấy còn một số hạn chế, khuyết điểm sau:"],
  [
    "one",
    [
      ["data/ky/2020-04-10/don-vi/phuong-b.yaml", "ban_chi_dao: không", "ban_chi_dao: có"],
      [
        "data/ky/2020-04-10/don-vi/phuong-b.yaml",
        "    de-cuong: 01/02/2020\n",
        "    de-cuong: 01/02/2020\n    du-thao: 02/02/2020\n    da-duyet: 03/02/2020\n",
      ],
    ],
    "Qua giám sát cho thấy còn hạn chế, khuyết điểm sau:",
  ],
] as const)("a conclusion tells what supervision has found: %s", (_count, changes, told) => {
  const { page } = toldBy(
    [KY, "so_van_ban:", `${SUPERVISION}  qua: giám sát\nso_van_ban:`],
    ...changes,
  );
  const leadOf = (id: string) => page.sections.find(({ anchor }) => anchor === id)?.leadText;
  expect(leadOf("han-che")).toBe(told);
  expect(leadOf("giai-phap")).toBe("Thị ủy Duyên Hải yêu cầu:");
});

test("pilots are called as the issuer's file says, on the site and in papers", () => {
  const own: Change = [
    "data/to-chuc.yaml",
    "in_hai_mat:",
    "loai_bao_cao:\n  don_vi_diem: đơn vị thí điểm\nin_hai_mat:",
  ];
  const sample = toSampleBriefings(sampleDataset(own));
  const pages = JSON.stringify(
    composeSamplePages(sample).filter(({ path }) => !/du-lieu/.test(path)),
  );
  expect(pages).toContain("trong đó 1 đơn vị thí điểm");
  expect(pages).toContain("Đơn vị thí điểm");
  expect(pages).not.toMatch(/làm điểm|đơn vị điểm/i);
});

test("the name of the site is said for all periods, not for one", () => {
  expect(sentencesOf([KY, "so_van_ban:", "loai_bao_cao:\n  ten_trang: A\nso_van_ban:"])).toEqual([
    "data/ky/2020-04-10/ky.yaml:4:3: không có khóa «ten_trang».",
  ]);
});
