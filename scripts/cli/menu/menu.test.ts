import { mkdir } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { makeTempFolder } from "../../../tests/roots/temp-folder.ts";
import { InputEnded } from "../begin/talk.ts";
import { EXIT } from "../exit-codes.ts";
import { showMenu } from "./menu.ts";
import { judgePlace } from "./place.ts";
import { listRoots, readFiles, readRootName } from "./roots.ts";

interface Given {
  readonly lines: readonly string[];
  /** Names of the reports that are there. */
  readonly roots?: readonly string[];
  /** Of the commands, one after the other; then 0. */
  readonly codes?: readonly number[];
  readonly opens?: boolean;
}

/** What somebody who types these lines makes the program do, and what they read. */
async function choose({ lines, roots = ["so-lieu"], codes = [], opens = true }: Given) {
  const [typed, ends] = [[...lines], [...codes]];
  const places = roots.map((name) => path.join("/nha", name));
  const ran: string[] = [];
  const opened: string[] = [];
  const told: string[] = [];
  const ask = (question: string) => {
    told.push(question);
    const line = typed.shift();
    return line === undefined ? Promise.reject(new InputEnded()) : Promise.resolve(line);
  };
  const tell = (text: string) => {
    told.push(text);
  };
  await showMenu({
    tell,
    withTalk: (work) => work({ ask, tell }),
    run: (words) => {
      ran.push(words.join(" "));
      if (words[0] === "moi") places.push(words[1] ?? "");
      return Promise.resolve(ends.shift() ?? 0);
    },
    open: (target) => {
      opened.push(target);
      return Promise.resolve(opens);
    },
    listRoots: () => places,
    takeSample: () => Promise.resolve("/nha/xem-thu"),
    guide: "/nha/huong-dan.html",
    readRootName: (line) => ({ kind: "taken", value: `/nha/${line === "" ? "so-lieu" : line}` }),
    readFiles: (line) => ({ kind: "taken", value: line }),
  });
  return { ran, opened, told: told.join("\n"), left: typed };
}

describe("thực đơn", () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["lập báo cáo", ["1"], ["build --root /nha/so-lieu"], ["/nha/so-lieu/site/index.html"]],
    ["xem trước", ["2"], ["start --root /nha/so-lieu --mo"], []],
    ["kiểm tra", ["3"], ["check --root /nha/so-lieu"], []],
    ["biểu mẫu", ["4"], ["bieu-mau --root /nha/so-lieu"], ["/nha/so-lieu/bieu-mau"]],
    ["nhập", ["5", "/nha/nhan-ve"], ["nhap /nha/nhan-ve --root /nha/so-lieu"], []],
    [
      "mở kỳ mới",
      ["6", "15/5/2020"],
      ["ky-moi 2020-05-15 --root /nha/so-lieu"],
      ["/nha/so-lieu/data/ky/2020-05-15"],
    ],
    [
      "thêm đơn vị",
      ["7", "Chi bộ -x"],
      ["moi --them-don-vi=Chi bộ -x --root /nha/so-lieu"],
      ["/nha/so-lieu/data/ky"],
    ],
    ["đóng gói", ["8"], ["dong-goi --root /nha/so-lieu"], ["/nha/so-lieu/goi"]],
    ["mở thư mục", ["9"], [], ["/nha/so-lieu"]],
    ["báo cáo mới", ["10", "quy-2"], ["moi /nha/quy-2"], ["/nha/quy-2/data"]],
    ["hướng dẫn", ["11"], [], ["/nha/huong-dan.html"]],
  ])("%s: làm, mở kết quả, rồi quay lại", async (_what, lines, ran, opened) => {
    const done = await choose({ lines: [...lines, "", "0", "thừa"] });
    expect(done).toMatchObject({ ran, opened, left: ["thừa"] });
  });

  test("chưa có báo cáo nào thì chỉ bắt đầu mới hoặc xem thử, rồi làm tiếp trên đó", async () => {
    const begun = await choose({ roots: [], lines: ["1", "", "", "3", "", "0"] });
    expect(begun.ran).toEqual(["moi /nha/so-lieu", "check --root /nha/so-lieu"]);
    const tried = await choose({ roots: [], lines: ["2", "", "1", "", "0"] });
    expect(tried.ran).toEqual(["build --root /nha/xem-thu"]);
    expect(tried.opened).toEqual(["/nha/xem-thu/site/index.html"]);
  });

  test("nhiều báo cáo thì hỏi làm báo cáo nào, và sang báo cáo khác được", async () => {
    const done = await choose({
      roots: ["a", "b"],
      lines: ["3", "2", "3", "", "11", "1", "", "3", "", "0"],
    });
    expect(done.ran).toEqual(["check --root /nha/b", "check --root /nha/a"]);
    expect(done.told).toContain("Gõ một số từ 1 đến 2 rồi nhấn Enter.");
  });

  test("có lỗi thì nói làm gì tiếp, không mở gì; gõ sai thì hỏi lại", async () => {
    const done = await choose({ lines: ["x", "99", "1", "", "0"], codes: [EXIT.problems] });
    expect(done).toMatchObject({ ran: ["build --root /nha/so-lieu"], opened: [] });
    expect(done.told).toContain("Còn lỗi: hãy sửa theo danh sách ở trên rồi làm lại.");
  });

  test("máy không in được thì hỏi có lập mà không in không", async () => {
    const codes = [EXIT.environment];
    const done = await choose({ lines: ["1", "c", "", "0"], codes });
    expect(done.ran[1]).toBe("build --root /nha/so-lieu --khong-pdf");
    const kept = await choose({ lines: ["1", "k", "", "0"], codes });
    expect(kept).toMatchObject({ ran: { length: 1 }, opened: [] });
  });

  test("nhấn Enter ở câu hỏi thì thôi; không tự mở được thì nói mở gì", async () => {
    const done = await choose({ lines: ["5", "", "", "6", "hôm nay", "", "", "0"] });
    expect(done.ran).toEqual([]);
    const closed = await choose({ lines: ["9"], opens: false });
    expect(closed.told).toContain("Không tự mở được; hãy mở /nha/so-lieu");
  });

  test("cửa sổ bị đóng giữa chừng thì thôi, không phải lỗi", async () => {
    await expect(choose({ lines: ["1"] })).resolves.toMatchObject({ ran: { length: 1 } });
    await expect(choose({ roots: ["a", "b"], lines: [] })).resolves.toMatchObject({ ran: [] });
  });
});

describe("thư mục cạnh chương trình", () => {
  test("báo cáo là thư mục có data/; tên mới không đè lên gì", async () => {
    const home = await makeTempFolder("nha");
    for (const name of ["so-lieu/data", "chuong-trinh/data", "khac", "Đại hội 2025/data"])
      await mkdir(path.join(home, name), { recursive: true });
    expect(listRoots(home)).toEqual(
      ["so-lieu", "Đại hội 2025"].map((name) => path.join(home, name)),
    );
    const read = (line: string) => readRootName(home, line);
    expect(read(" quý 2 ")).toEqual({ kind: "taken", value: path.join(home, "quý 2") });
    for (const line of ["", "so-lieu", "Chuong-Trinh", "a/b", "..", "aux", "a.", "a*b"])
      expect(read(line)).toHaveProperty("kind", "refused");
    expect(readFiles(home, ` "${path.join(home, "khac")}" `)).toHaveProperty("kind", "taken");
    expect(readFiles(home, "khac")).toEqual({ kind: "taken", value: path.join(home, "khac") });
    for (const line of ["nhan-ve", '""', "."])
      expect(readFiles(home, line)).toHaveProperty("kind", "refused");
  });

  const OneDrive = "C:\\Users\\an\\OneDrive - Thị ủy";
  test.each([
    ["ổ đĩa của máy", "D:\\bao-cao", false, 0],
    ["máy khác", "\\\\may-chu\\chung\\bao-cao", true, 0],
    ["trong OneDrive", `${OneDrive}\\Desktop\\bao-cao`, false, 1],
    ["cạnh OneDrive", `${OneDrive} cũ\\bao-cao`, false, 0],
    ["thư mục dài", `D:\\${"thu-muc\\".repeat(13)}`, false, 1],
  ])("%s", (_where, home, isRefused, noticeCount) => {
    const words = judgePlace({ home, platform: "win32", env: { OneDrive } });
    expect(words.refusal !== null).toBe(isRefused);
    expect(words.notices).toHaveLength(noticeCount);
  });
});
