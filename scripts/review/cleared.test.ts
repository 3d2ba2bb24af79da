import { describe, expect, test } from "vitest";
import { toSampleBriefings } from "../../tests/samples/briefings.ts";
import { reviewRoot } from "../../tests/samples/faults/review.ts";
import {
  HAN_CHE,
  sampleDataset,
  sampleRoot,
  sentencesOf,
  type Change,
} from "../../tests/samples/root.ts";
import { listShortcomings, listSolutions } from "../compose/report/sections.ts";
import { toSentence } from "../validate/sentences/problems.ts";

const FILE = "content/2020-04-10/han-che/01-co-cau.md";
const GIAI_PHAP = "content/2020-04-10/giai-phap/01-ra-soat.md";
const KEYS = "nguoi_neu: NGUOI-NEU\ngiai_trinh: GIAI-TRINH\nket_luan: KET-LUAN\nchu_tri:";
const ORDERS = "doi_tuong: tat-ca\nbao_cao_cho: NOI-NHAN\nchu_tri:";

/** What the public reads of the shortcoming, then of the solution, when these keys are cleared. */
function toldWith(finding: string, order: string): readonly string[] {
  const clear = (keys: string, rest: string) =>
    keys === "" ? rest : `cong_khai_them: [${keys}]\n${rest}`;
  const { editions } = toSampleBriefings(
    sampleDataset(
      [HAN_CHE, "chu_tri:", clear(finding, KEYS)],
      [GIAI_PHAP, "chu_tri:", clear(order, ORDERS)],
    ),
  );
  const { sections } = editions[0].report;
  return [
    ...listShortcomings(sections).flatMap(({ handling, task }) => [...handling, ...task]),
    ...listSolutions(sections).flatMap(({ task }) => task),
  ].map(({ value }) => value);
}

describe("the public reads of a finding and of a solution what their files clear", () => {
  test.each([
    ["", "", []],
    ["nguoi_neu", "", ["NGUOI-NEU"]],
    ["giai_trinh, ket_luan", "", ["GIAI-TRINH", "KET-LUAN"]],
    ["chu_tri, thoi_han", "", ["CHU-TRI-HAN-CHE", "30/4/2020"]],
    ["", "doi_tuong", ["Mọi đơn vị trực thuộc"]],
    ["", "thoi_han, bao_cao_cho", ["30/4/2020", "NOI-NHAN"]],
    ["", "chu_tri", ["CHU-TRI-GIAI-PHAP"]],
  ])("%s; %s", (finding, order, told) => {
    expect(toldWith(finding, order)).toEqual(told);
  });
});

/** The sentences about the shortcoming with these words in its front matter. */
function sentencesWith(words: string, ...changes: readonly Change[]): readonly string[] {
  const all: readonly Change[] = [[HAN_CHE, "chu_tri:", `${words}\nchu_tri:`], ...changes];
  const problems = sentencesOf(...all);
  return problems.length > 0 ? problems : reviewRoot(sampleRoot(...all)).map(toSentence);
}

test.each([
  [
    "a cleared text names a unit",
    "giai_trinh: Đảng bộ phường B đã sửa\ncong_khai_them: [giai_trinh]",
    `${FILE}:8:13: lời công khai nêu tên đơn vị «Đảng bộ phường B» mà chưa khai; nếu được phép nêu thì ghi «neu_ten: [phuong-b]» ở phần khóa đầu tệp; không thì viết «một đơn vị» thay cho tên, hoặc đặt «pham_vi: noi-bo» cho cả mục.`,
  ],
  [
    "a cleared text tells personal data",
    "ket_luan: hỏi 0912 345 678\ncong_khai_them: [ket_luan]",
    `${FILE}:8:15: có số điện thoại «0912 345 678», là thông tin cá nhân không được đăng; bỏ khỏi lời văn; chỉ số điện thoại, thư điện tử ở «lien_he» và trong content/trang/ được đăng; nếu không phải thông tin cá nhân thì khai ở «da_soat».`,
  ],
  [
    "the scope of a shortcoming is cleared",
    "doi_tuong: { diem: có }\ncong_khai_them: [doi_tuong]",
    `${FILE}:9:18: «doi_tuong» không có trong các giá trị được nhận: chu_tri, thoi_han, nguoi_neu, giai_trinh, ket_luan.`,
  ],
  [
    "a key is cleared twice",
    "cong_khai_them: [chu_tri, chu_tri]",
    `${FILE}:8:27: «chu_tri» đã nêu ở dòng 8.`,
  ],
])("%s", (_what, words, sentence) => {
  expect(sentencesWith(words)).toEqual([sentence]);
});

test.each([
  ["{ don_vi: [xa-a] }", "nêu từng đơn vị"],
  ["{ dieu_kien: { truong: hinh_thuc, la: [dai-bieu] } }", "xét theo câu trả lời"],
])("a solution for %s is told to nobody outside", (scope, why) => {
  const keys = `doi_tuong: ${scope}\ncong_khai_them: [doi_tuong]\nchu_tri:`;
  expect(sentencesOf([GIAI_PHAP, "chu_tri:", keys])).toEqual([
    `${GIAI_PHAP}:5:18: «doi_tuong» của mục này ${why}, công khai ra thì chỉ ra đơn vị; bỏ «doi_tuong» khỏi «cong_khai_them»; đơn vị được phép nêu tên thì viết trong lời của mục, khai ở «neu_ten».`,
  ]);
});

test("an internal item clears nothing", () => {
  expect(
    sentencesOf([HAN_CHE, "pham_vi: cong-khai", "pham_vi: noi-bo\ncong_khai_them: [chu_tri]"]),
  ).toEqual([
    `${FILE}:4:17: «cong_khai_them» chỉ dùng khi «pham_vi: cong-khai»; xóa khóa này, hoặc đổi «pham_vi».`,
  ]);
});
