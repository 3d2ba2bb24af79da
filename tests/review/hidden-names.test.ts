import { expect, test } from "vitest";
import { LEVEL, levelFile } from "../samples/level.ts";
import { reviewRoot } from "../samples/faults/review.ts";
import { HAN_CHE, inBoth, KY, MO_DAU, sampleRoot, XA_A, type Change } from "../samples/root.ts";
import { addUnits, listMarked, reviewChanged, toItem, toTold } from "./named-root.ts";

const GIAI_PHAP = "content/2020-04-10/giai-phap/01-ra-soat.md";

const UNITS = {
  "xa-long-huu": "Đảng bộ xã Long Hữu",
  "xa-hoa-thuan": "Đảng bộ xã Hòa Thuận",
  "xa-hiep-thanh": "Đảng bộ xã Hiệp Thạnh",
  "phuong-2": "Đảng bộ Phường 2",
  "truong-thpt": "Chi bộ Trường Trung học phổ thông Duyên Hải",
  "truong-thcs": "Chi bộ Trường Trung học cơ sở Dân Thành",
  "truong-tieu-hoc": "Chi bộ Trường Tiểu học Long Toàn",
  "truong-mam-non": "Chi bộ Trường Mầm non Hoa Sen",
  "benh-vien": "Chi bộ Bệnh viện Đa khoa",
  "thuy-san": "Chi bộ Công ty Cổ phần Thủy Sản Cửu Long",
  "hop-tac-xa": "Chi bộ Hợp tác xã Muối Cồn Cù",
  "bien-phong": "Chi bộ Đồn Biên phòng Long Vĩnh",
  "toa-an": "Chi bộ Tòa án nhân dân",
  "vien-kiem-sat": "Chi bộ Viện kiểm sát nhân dân",
};
const OTHER_NAMES = { "benh-vien": "BVĐK Duyên Hải" };
const town = addUnits(UNITS, OTHER_NAMES);

/** How a name hides, the sentence with its names marked, and their units. */
type Row = readonly [how: string, sentence: string, ...units: (keyof typeof UNITS)[]];

const FULL: readonly Row[] = [
  ["chữ thường", "ở «đảng bộ xã long hữu» còn việc", "xa-long-huu"],
  ["chữ hoa", "ở «ĐẢNG BỘ XÃ LONG HỮU» còn việc", "xa-long-huu"],
  ["chữ hoa chữ thường lẫn lộn", "ở «đảng Bộ Xã long Hữu» còn việc", "xa-long-huu"],
  ["hai dấu cách", "ở «Đảng  bộ xã  Long   Hữu» còn việc", "xa-long-huu"],
  ["dấu cách không ngắt", "ở «Đảng bộ\u00A0xã\u00A0Long\u202FHữu» còn việc", "xa-long-huu"],
  ["chữ đậm", "ở «Đảng bộ **xã Long Hữu»** còn việc", "xa-long-huu"],
  ["chữ nghiêng ở giữa", "ở «Đảng bộ *xã* Long Hữu» còn việc", "xa-long-huu"],
  ["chữ tổ hợp", `ở «${"Đảng bộ xã Long Hữu".normalize("NFD")}» còn việc`, "xa-long-huu"],
  ["dấu thanh kiểu mới", "ở «Đảng bộ xã Hoà Thuận» còn việc", "xa-hoa-thuan"],
  ["dấu thanh kiểu mới, chữ hoa", "ở «ĐẢNG BỘ XÃ HOÀ THUẬN» còn việc", "xa-hoa-thuan"],
  ["dấu thanh kiểu cũ trong từ chung", "ở «Chi bộ Toà án nhân dân» còn việc", "toa-an"],
  ["gạch nối", "ở «Đảng bộ xã Long-Hữu» còn việc", "xa-long-huu"],
  ["dấu nháy giữa tên", "ở «Đảng bộ xã “Long Hữu»” còn việc", "xa-long-huu"],
  ["đầu câu", "«Đảng bộ Phường 2» còn việc", "phuong-2"],
  ["trong ngoặc", "một nơi («Đảng bộ xã Hiệp Thạnh») còn việc", "xa-hiep-thanh"],
  ["gọi theo cấp ủy", "Đảng ủy «xã Long Hữu» còn việc", "xa-long-huu"],
  ["gọi theo chi ủy", "Chi ủy «Trường Mầm non Hoa Sen» còn việc", "truong-mam-non"],
];

const SHORT: readonly Row[] = [
  ["không có chữ «Đảng bộ»", "riêng «xã Long Hữu» còn việc", "xa-long-huu"],
  ["chỉ có tên riêng", "riêng «Long Hữu» còn việc", "xa-long-huu"],
  ["tên riêng toàn chữ hoa", "riêng «LONG HỮU» còn việc", "xa-long-huu"],
  ["tên riêng, dấu thanh kiểu mới", "riêng «Hoà Thuận» còn việc", "xa-hoa-thuan"],
  ["X.", "riêng «X. Long Hữu» còn việc", "xa-long-huu"],
  ["X. viết liền", "riêng «X.Hiệp Thạnh» còn việc", "xa-hiep-thanh"],
  ["P. và số", "riêng «P. 2» còn việc", "phuong-2"],
  ["P và số viết liền dấu chấm", "riêng «P.2» còn việc", "phuong-2"],
  ["Phường và số", "riêng «Phường 2» còn việc", "phuong-2"],
  ["THPT", "riêng «Trường THPT Duyên Hải» còn việc", "truong-thpt"],
  ["THPT không có chữ «Trường»", "riêng «THPT Duyên Hải» còn việc", "truong-thpt"],
  ["THCS", "riêng «trường THCS Dân Thành» còn việc", "truong-thcs"],
  ["THCS không có chữ «Trường»", "riêng «THCS Dân Thành» còn việc", "truong-thcs"],
  ["TH", "riêng «TH Long Toàn» còn việc", "truong-tieu-hoc"],
  ["MN", "riêng «Trường MN Hoa Sen» còn việc", "truong-mam-non"],
  ["MN không có chữ «Trường»", "riêng «MN Hoa Sen» còn việc", "truong-mam-non"],
  ["Cty CP", "riêng «Cty CP Thủy Sản Cửu Long» còn việc", "thuy-san"],
  ["Công ty CP", "riêng «Công ty CP Thủy Sản Cửu Long» còn việc", "thuy-san"],
  ["Cty. CP", "riêng «Cty. CP Thuỷ Sản Cửu Long» còn việc", "thuy-san"],
  ["HTX", "riêng «HTX Muối Cồn Cù» còn việc", "hop-tac-xa"],
  ["BP", "riêng «Đồn BP Long Vĩnh» còn việc", "bien-phong"],
  ["TAND", "riêng «TAND» còn việc", "toa-an"],
  ["VKSND", "riêng «VKSND» còn việc", "vien-kiem-sat"],
  ["Chi bộ và chữ tắt", "riêng Chi bộ «TAND» còn việc", "toa-an"],
  ["goi_tat của đơn vị", "riêng «BVĐK Duyên Hải» còn việc", "benh-vien"],
];

const MARKED: readonly Row[] = [
  ["trong danh sách", "còn việc ở:\n\n- «Đảng bộ xã Long Hữu»;\n- nơi khác.", "xa-long-huu"],
  ["trong danh sách đánh số", "còn việc ở:\n\n1. «Phường 2»", "phuong-2"],
  ["qua hai lần xuống dòng", "ở «Đảng bộ\nxã Long\nHữu» còn việc", "xa-long-huu"],
  [
    "trong một lần kể chỉ nói «xã» một lần",
    "ở «xã Long Hữu», «Hiệp Thạnh» và «Hòa Thuận» còn việc",
    "xa-long-huu",
    "xa-hiep-thanh",
    "xa-hoa-thuan",
  ],
  [
    "cạnh tên nơi khác có chung chữ",
    "huyện Long Hữu khác «xã Long Hữu» ở nhiều điểm",
    "xa-long-huu",
  ],
  ["có liên kết ở giữa", "«Đảng bộ [xã](https://vidu.gov.vn/a) Long Hữu» còn việc", "xa-long-huu"],
  ["có liên kết giữa một chữ", "ở «xã Lo[ng](https://vidu.gov.vn/a) Hữu» còn việc", "xa-long-huu"],
  ["trong chữ của liên kết", "[«xã Long Hữu»](https://vidu.gov.vn/a) còn việc", "xa-long-huu"],
  [
    "trong địa chỉ, viết bằng mã",
    "[bài viết](«https://vidu.gov.vn/%C4%90%E1%BA%A3ng%20b%E1%BB%99%20x%C3%A3%20Long%20H%E1%BB%AFu»)",
    "xa-long-huu",
  ],
  ["trong địa chỉ, viết liền", "[bài viết](«https://vidu.gov.vn/Xã-Hòa-Thuận»)", "xa-hoa-thuan"],
  [
    "trong địa chỉ, là tên không dấu của tệp",
    "[bài viết](«https://vidu.gov.vn/dang-bo-xa-long-huu-chua-dat.pdf»)",
    "xa-long-huu",
  ],
  ["trong địa chỉ, là mã của đơn vị", "[bài viết](«https://vidu.gov.vn/phuong-2/bai»)", "phuong-2"],
  [
    "trong địa chỉ, là trang của đơn vị",
    "[bài viết](«https://vidu.gov.vn/don-vi/xa-hoa-thuan/»)",
    "xa-hoa-thuan",
  ],
];

test.each([
  ["tên đầy đủ", FULL],
  ["tên không có chữ chỉ tổ chức, tên tắt", SHORT],
  ["tên trong danh sách, liên kết, địa chỉ", MARKED],
])("%s: mỗi tên bị báo, đúng dòng, cột, lời và đơn vị", (_kind, rows) => {
  const sentences = rows.map(([, sentence]) => sentence);
  const told = reviewChanged([...town, toItem(sentences)]);
  const names = rows.flatMap(([, , ...units]) => units.map((unit) => UNITS[unit]));
  const marked = listMarked(sentences.map((one) => one.normalize("NFC")));
  expect(told.map((one) => [toTold(one), one.allowed])).toEqual(
    marked.map((one, index) => [one, names[index]]),
  );
});

const CHI_TIEU = "data/chi-tieu.yaml";
const TO_CHUC = "data/to-chuc.yaml";
const BIEU_MAU = "data/bieu-mau.yaml";
const EARLIER = "data/ky/2020-03-05/don-vi/xa-a.yaml";
const head = "pham_vi: cong-khai\n---\n";

/** Every place that people write and everyone reads, besides the words of an item; each names one unit. */
const PLACES: readonly (readonly [where: string, ...change: Change])[] = [
  ["tên ngắn của một hạn chế", HAN_CHE, "tieu_de: Cơ cấu", "tieu_de: Ở xã Long Hữu, cơ cấu"],
  ["lời của một giải pháp", GIAI_PHAP, "Rà soát, bổ sung", "Cùng xã Long Hữu bổ sung"],
  ["mở đầu", MO_DAU, "Cả xã Long Hữu vào cuộc.\n"],
  ["kết thúc", "content/2020-04-10/ket-thuc.md", "Cả xã Long Hữu vào cuộc.\n"],
  ["đặc điểm tình hình", "content/2020-04-10/dac-diem.md", "Ở xã Long Hữu nhiều sông.\n"],
  ["tình hình", "content/2020-04-10/tinh-hinh.md", "Riêng xã Long Hữu thì hoãn.\n"],
  [
    "một nguyên nhân",
    "content/2020-04-10/nguyen-nhan/01-a.md",
    `---\ntieu_de: Ít người\n${head}ở xã Long Hữu ít người.\n`,
  ],
  [
    "một bài học chưa đến ngày công khai",
    "content/2020-04-10/bai-hoc/01-a.md",
    `---\ntieu_de: Việc\ncong_khai_tu: 01/6/2020\n${head}làm như xã Long Hữu.\n`,
  ],
  ["mở đầu của kỳ trước", "content/2020-03-05/mo-dau.md", "Cả xã Long Hữu vào cuộc.\n"],
  [
    "đầu đề trong một trang",
    "content/trang/a.md",
    "---\ntieu_de: Trang\n---\nLời.\n\n## Gương xã Long Hữu\n",
  ],
  ["tên của một trang", "content/trang/b.md", "---\ntieu_de: Gương xã Long Hữu\n---\nLời.\n"],
  ["tên của một mảng, là tên bảng", CHI_TIEU, "ten: Nhân sự,", "ten: Nhân sự xã Long Hữu,"],
  ["tên của một chỉ tiêu", CHI_TIEU, "ten: Lập Ban", "ten: Xã Long Hữu lập Ban"],
  ["một biện pháp", CHI_TIEU, "- Lập Ban Chỉ đạo", "- Học tập xã Long Hữu"],
  [
    "một câu chưa đạt",
    CHI_TIEU,
    "mot: còn {{ nay.chua_dat | muc_do }} chưa lập",
    "mot: xã Long Hữu và {{ nay.chua_dat | muc_do }} chưa lập",
  ],
  ["tên của một trường", BIEU_MAU, "ten: Số đảng viên", "ten: Số đảng viên xã Long Hữu"],
  ["một giá trị để chọn", BIEU_MAU, "ten: Đại hội đại biểu", "ten: Đại hội như xã Long Hữu"],
  ["trích yếu của văn bản", "data/van-ban.yaml", "về việc tạm hoãn đại hội", "về xã Long Hữu"],
  ["nơi nhận", TO_CHUC, "- Ban Thường vụ Tỉnh ủy", "- Đảng ủy xã Long Hữu"],
  [
    "một từ được giải thích",
    "data/cach-noi.yaml",
    "so_luong:",
    "thuat_ngu:\n  - { tu: nơi làm điểm, nghia: như xã Long Hữu }\nso_luong:",
  ],
  ["tiêu đề của kỳ", KY, "tieu_de: Công tác chuẩn bị", "tieu_de: Xã Long Hữu chuẩn bị"],
  ["lý do tạm hoãn", KY, "ly_do: dịch bệnh", "ly_do: dịch bệnh ở xã Long Hữu"],
  ["nguồn của số liệu chung", levelFile("2020-04-10"), "nguon: Ban Tổ chức", "nguon: Xã Long Hữu"],
  ["lý do làm điểm của đơn vị khác", XA_A, "phong trào mạnh", "mạnh như xã Long Hữu"],
];

test.each(PLACES.map(([where, ...change]) => ({ where, change })))(
  "$where: tên đơn vị bị báo ở đúng chỗ đã viết",
  ({ change }) => {
    const files = sampleRoot(...town, ...LEVEL, change);
    const told = reviewRoot(files).map(({ code, place: { file, line, column }, found }) => {
      const lines = files.find((one) => one.file === file)?.text.split("\n") ?? [];
      return [
        code,
        file,
        lines[line - 1]?.slice(column - 1).startsWith(found),
        /Long Hữu$/.test(found),
      ];
    });
    expect(told).toEqual([["name-undeclared", change[0], true, true]]);
  },
);

test("tên mà đơn vị có ở kỳ trước cũng là tên của nó", () => {
  const renamed: Change = [EARLIER, "ten: Đảng bộ xã A", "ten: Đảng bộ xã Ba Động"];
  const told = reviewChanged([renamed, toItem(["việc ở xã Ba Động"])]);
  expect(told.map(toTold)).toEqual(["5:8 xã Ba Động"]);
});

test("chỗ không ai ngoài cơ quan đọc thì được nêu tên", () => {
  const changes: readonly Change[] = [
    [HAN_CHE, "GHI-CHU-HAN-CHE", "Nhắc xã Long Hữu"],
    [HAN_CHE, "NGUYEN-NHAN-NOI-BO", "Xã Long Hữu ít người"],
    [HAN_CHE, "CHU-TRI-HAN-CHE", "Đảng ủy xã Long Hữu"],
    [CHI_TIEU, "CAU-NOI-BO-VAN-KIEN", "cùng xã Long Hữu chưa duyệt"],
    [GIAI_PHAP, "pham_vi: cong-khai", "pham_vi: noi-bo"],
    [GIAI_PHAP, "Rà soát, bổ sung", "Cùng xã Long Hữu bổ sung"],
    ...inBoth([XA_A, "KHO-KHAN-NOI-BO", "như xã Long Hữu"]),
  ];
  expect(reviewChanged([...town, ...changes])).toEqual([]);
});

test("địa chỉ của cơ quan ban hành được có tên xã, phường nơi đặt trụ sở", () => {
  const address: Change = [TO_CHUC, "dia_chi: Khóm 1", "dia_chi: Khóm 1, Phường 2"];
  expect(reviewChanged([...town, address])).toEqual([]);
});

test("một đơn vị được nói tên mình trong lý do làm điểm của mình", () => {
  expect(reviewChanged([[XA_A, "phong trào mạnh", "xã A có phong trào mạnh"]])).toEqual([]);
});
