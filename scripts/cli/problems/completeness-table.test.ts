import { expect, test } from "vitest";
import { judgeCompleteness } from "../../evaluate/completeness.ts";
import { CHI_BO_C, PHUONG_B, sampleRoot, XA_A, type Change } from "../../../tests/samples/root.ts";
import { withRows } from "../../../tests/samples/unit-rows.ts";
import { validate } from "../../validate/validate.ts";
import { formatCompleteness } from "./completeness-table.ts";
import { toWidth } from "../wrap-line.ts";

const CONFIRMED: Change = [XA_A, "so_lieu:\n", "ngay_so_lieu: 10/4/2020\nso_lieu:\n"];

function tableOf(...changes: readonly Change[]): readonly string[] {
  const { roster, problems } = validate(sampleRoot(...changes));
  const board = judgeCompleteness(roster, problems);
  if (board === null) throw new Error("no period");
  return formatCompleteness(board).split("\n");
}

test("mỗi đơn vị còn việc có một dòng, dưới là việc phải làm kèm nơi điền; chưa gửi đứng trước", () => {
  expect(tableOf([PHUONG_B, "so_dang_vien: 1234", "so_dang_vien:"], CONFIRMED)).toEqual([
    "Theo dõi gửi số liệu, kỳ 10/4/2020 (tệp trong data/ky/2020-04-10/don-vi/)",
    "Chi bộ C: chưa từng gửi; kỳ trước: chưa gửi; mục bắt buộc: 0/1",
    "    chi-bo-c.yaml:5: thiếu toàn bộ số liệu",
    "Đảng bộ phường B: đã gửi; kỳ trước: đã gửi; mục bắt buộc: 1/2",
    "    phuong-b.yaml:6: thiếu Số đảng viên; Ngày thành lập và 1 mục khác",
    "    phuong-b.yaml:5: giống hệt lần gửi trước, chưa ai xác nhận: Thông tin chung",
    "Đã gửi 2/3 đơn vị; đủ mọi số liệu 1; thiếu mục bắt buộc 1; chỉ thiếu mục không bắt buộc 0; chưa gửi",
    "    1; còn số liệu hoặc ghi ngày của kỳ trước 1.",
  ]);
});

test("đơn vị khai trong một tệp chung thì nêu dòng của tệp ấy", () => {
  const files = withRows(sampleRoot(CONFIRMED), (id) => id === "chi-bo-c");
  const { roster, problems } = validate(files);
  const board = judgeCompleteness(roster, problems);
  const lines = board === null ? [] : formatCompleteness(board).split("\n");
  expect(lines.slice(0, 3)).toEqual([
    "Theo dõi gửi số liệu, kỳ 10/4/2020 (tệp trong data/ky/2020-04-10/)",
    "Chi bộ C: chưa từng gửi; kỳ trước: chưa gửi; mục bắt buộc: 0/1",
    "    don-vi.yaml:7: thiếu toàn bộ số liệu",
  ]);
  expect(lines).toContain("    don-vi/phuong-b.yaml:5: thiếu Ngày thành lập; Ngày đại hội");
});

test("số ghi sai là ghi sai, không phải là thiếu", () => {
  const lines = tableOf([PHUONG_B, "so_dang_vien: 1234", "so_dang_vien: 1234 người"]);
  expect(lines).toContain("    phuong-b.yaml:6: ghi sai Số đảng viên");
  expect(lines).toContain("    phuong-b.yaml:5: thiếu Ngày thành lập; Ngày đại hội");
  expect(lines.join(" ")).toContain("thiếu mục bắt buộc 0");
  expect(lines.join(" ").replace(/ +/g, " ")).toContain("có chỗ ghi sai 1");
});

test("tệp còn lỗi khác thì không phải là đủ, dù không mục nào trống", () => {
  const lines = tableOf([XA_A, "  cap_uy_nu: 2", "  cap_uy_nu: 20"]);
  expect(lines.find((line) => line.startsWith("    xa-a.yaml"))).toMatch(
    /^ {4}xa-a\.yaml:\d+: có lỗi và 1 dòng khác, xem danh sách lỗi$/,
  );
  expect(lines.join(" ")).toContain("có chỗ ghi sai 1");
});

test("đơn vị không cập nhật gì được kể là chưa cập nhật, đứng sau đơn vị chưa gửi", () => {
  const lines = tableOf(CONFIRMED);
  expect(lines.slice(3, 6)).toEqual([
    "Đảng bộ phường B: chưa cập nhật từ kỳ 10/4/2020; kỳ trước: đã gửi; mục bắt buộc: 2/2",
    "    phuong-b.yaml:5: thiếu Ngày thành lập; Ngày đại hội",
    "    phuong-b.yaml:5: giống hệt lần gửi trước, chưa ai xác nhận: mọi số liệu",
  ]);
  expect(lines.join(" ")).toContain("Đã gửi 1/3 đơn vị");
  expect(lines.join(" ")).toContain("chưa cập nhật 1");
});

test("số liệu ghi ngày không sau ngày chốt kỳ trước thì nói rõ", () => {
  const dated = (day: string): Change => [XA_A, "so_lieu:\n", `ngay_so_lieu: ${day}\nso_lieu:\n`];
  const lineOf = (day: string) => tableOf(dated(day)).find((line) => line.includes("số liệu đến"));
  expect(lineOf("05/3/2020")).toContain(
    ": số liệu đến ngày 05/3/2020, là ngày chốt kỳ trước; giống hệt",
  );
  expect(lineOf("04/3/2020")).toContain("04/3/2020, không sau ngày chốt kỳ trước (05/3/2020);");
});

test("không dòng nào quá 100 cột, dù tên đơn vị, tên mục dài đến đâu", () => {
  const long = "Đảng bộ Trung tâm Y tế và Kế hoạch hóa gia đình liên xã, phường phía đông thị xã";
  const lines = tableOf(
    [CHI_BO_C, "ten: Chi bộ C", `ten: ${long} ${long}`],
    [PHUONG_B, "so_dang_vien: 1234", "so_dang_vien:"],
    [
      "data/bieu-mau.yaml",
      "ten: Ngày thành lập",
      `ten: Ngày thành lập ${"theo quyết định ".repeat(9).trim()}`,
    ],
  );
  expect(lines.filter((line) => toWidth(line) > 100)).toEqual([]);
  expect(lines.length).toBeGreaterThan(8);
});

test("tên viết bằng dấu tổ hợp dài như tên viết liền", () => {
  const name = "Đảng bộ xã Ấp Đồng Khởi thuộc huyện Trà Cú";
  expect(toWidth(name.normalize("NFD"))).toBe(toWidth(name));
});

test("đơn vị chỉ có ở một kỳ được nêu", () => {
  expect(tableOf([XA_A, null])).toContain("Có ở kỳ 05/3/2020, kỳ này không có tệp: xa-a.");
});

test("đủ cả thì chỉ còn dòng số cộng", () => {
  const board = judgeCompleteness(validate(sampleRoot()).roster);
  if (board === null) throw new Error("no period");
  const done = board.units.map((unit) => ({
    ...unit,
    state: "sent" as const,
    missing: [],
    stale: [],
  }));
  const counts = { ...board.counts, sent: 2, stale: 0, outdated: 0 };
  const [, totals = "", ...rest] = formatCompleteness({ ...board, counts, units: done }).split(
    "\n",
  );
  expect(totals).toMatch(/^Đã gửi 2\/3 đơn vị/);
  expect(rest.filter((line) => !line.startsWith("    "))).toEqual([]);
});
