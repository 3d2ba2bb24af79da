import { describe, expect, test } from "vitest";
import { NOTHING_DECLARED } from "../../scripts/model/prose/declared.ts";
import { startOf } from "../../scripts/model/problem.ts";
import { buildRoot } from "../roots/built-root.ts";
import { onReports } from "../roots/change-dataset.ts";
import { GUARDED_ROOT, guardKnowing, guardTree, insert, type Change } from "./guarded-tree.ts";

/*
 * The second look at names reads no words beside them. «Đảng bộ xã Đông» is a pilot; «Đảng bộ xã Tây» is declared
 * nowhere and misses `nu-cap-uy`.
 */
const { tree } = await buildRoot(GUARDED_ROOT, { hasPdf: false });
const TAY_PAGE = "site/don-vi/xa-tay/index.html";
const UNDECLARED = "nêu tên đơn vị «Đảng bộ xã Tây» ở chỗ không ai khai";
const UNCLEARED = "cùng điều chưa đạt «nu-cap-uy» mà dữ liệu không cho phép";
const PAIR = 'data-don-vi="xa-tay" data-chua-dat="nu-cap-uy"';

const declared = guardKnowing((dataset) =>
  onReports(dataset, (report) => {
    const units = [{ unit: "xa-tay", place: startOf("mo-dau.md") }];
    return { ...report, opening: { ...report.opening, declared: { ...NOTHING_DECLARED, units } } };
  }),
);
const cleared = guardKnowing((dataset) => ({
  ...dataset,
  indicators: dataset.indicators.map((one) => ({ ...one, mayNameUnits: one.id === "nu-cap-uy" })),
}));

async function guard(change: Change, knowing?: typeof cleared): Promise<string> {
  return (await guardTree(tree, change, knowing)).join("\n");
}

describe("một tên đơn vị mà không ai khai bị chặn, dù lời quanh nó khen hay chê", () => {
  test.each([
    ["trong một đoạn", "<p>Đảng bộ xã Tây tặng nhà cho một hộ dân.</p>"],
    ["trong đầu đề", "<h2>Gương Đảng bộ xã Tây</h2>"],
    ["có chữ in đậm ở giữa", "<p>Đảng bộ <strong>xã</strong> <em>Tây</em></p>"],
    ["sau chữ «đảng bộ» viết thường", "<p>ở đảng bộ xã Tây</p>"],
    ["toàn chữ hoa", "<p>ĐẢNG BỘ XÃ TÂY</p>"],
    ["có dấu cách không ngắt, xuống dòng", "<p>Đảng&nbsp;bộ\n  xã&nbsp;Tây</p>"],
    ["có gạch nối mềm, chỗ ngắt", "<p>Đảng bộ x&shy;ã T<wbr>ây</p>"],
    ["trong một hàng của bảng", "<table><tr><td>Đảng bộ xã Tây</td><td>Có</td></tr></table>"],
    ["trong một hàng viết sai", "<table><tr>Đảng bộ xã Tây<td>Có</td></tr></table>"],
    ["trong danh sách", "<ul><li>Đảng bộ xã Tây</li></ul>"],
    ["trong chữ thay cho hình", '<img alt="Hình Đảng bộ xã Tây" src="assets/icon.svg">'],
    ["trong lời máy đọc", '<p aria-label="Đảng bộ xã Tây">một đơn vị</p>'],
    ["trong lời hiện khi trỏ chuột", '<p title="Đảng bộ xã Tây">một đơn vị</p>'],
    ["cạnh tên của đơn vị khác trong liên kết", '<a href="don-vi/xa-dong/">Đảng bộ xã Tây</a>'],
  ])("%s", async (_where, text) => {
    expect(await guard(insert(text))).toContain(UNDECLARED);
  });

  test("trên trang của đơn vị khác", async () => {
    const text = "<p>Đảng bộ xã Tây</p>";
    expect(await guard(insert(text, "site/don-vi/xa-dong/index.html"))).toContain(UNDECLARED);
  });

  test.each([
    ["đơn vị điểm", "<p>Đảng bộ xã Đông gửi báo cáo chậm nhất ngày 20.</p>"],
    ["chữ thường sau số mà một chỗ điền viết", "<p>3 đảng bộ xã tây, bắc</p>"],
    ["tên bị gạch ngang chia đôi", "<p>Chi bộ Đảng bộ – xã Tây</p>"],
    ["hai chữ ở hai đoạn", "<p>Công tác Đảng bộ</p><p>xã Tây đi đầu</p>"],
    ["liên kết tới trang của đơn vị", '<a href="don-vi/xa-tay/index.html">Đảng bộ xã Tây</a>'],
    ["phần tử mang mã đơn vị", '<span data-don-vi="xa-tay">Đảng bộ xã Tây</span>'],
  ])("%s thì không", async (_what, text) => {
    expect(await guard(insert(text))).toBe("");
  });

  test("trên trang của chính đơn vị thì không", async () => {
    expect(await guard(insert("<p>Đảng bộ xã Tây có 3 chi bộ.</p>", TAY_PAGE))).toBe("");
  });

  test("khi có người đã khai thì không", async () => {
    expect(await guard(insert("<h2>Gương Đảng bộ xã Tây</h2>"), declared)).toBe("");
  });
});

describe("tên đơn vị cùng điều chưa đạt chỉ được nêu khi dữ liệu cho phép đúng cặp ấy", () => {
  const named = insert(`<p><span ${PAIR}>Đảng bộ xã Tây: 1/13</span></p>`);

  test("cặp chưa được phép bị chặn", async () => {
    expect(await guard(named)).toContain(`nêu tên đơn vị «Đảng bộ xã Tây» ${UNCLEARED}`);
  });

  test("khai tên trong lời văn không cho phép cặp ấy", async () => {
    expect(await guard(named, declared)).toContain(UNCLEARED);
  });

  test("cặp đã được phép thì không bị chặn", async () => {
    expect(await guard(named, cleared)).toBe("");
  });

  test("cùng đơn vị với điều khác, đơn vị khác với cùng điều ấy vẫn bị chặn", async () => {
    const other = insert(`<span data-don-vi="xa-tay" data-chua-dat="du-quy-trinh">x</span>`);
    expect(await guard(other, cleared)).toContain("cùng điều chưa đạt «du-quy-trinh»");
    const north = insert(`<span data-don-vi="chi-bo-bac" data-chua-dat="nu-cap-uy">x</span>`);
    expect(await guard(north, cleared)).toContain("«Chi bộ Bắc» " + UNCLEARED);
  });

  test("được phép nêu cùng điều ấy chưa phải là được nêu ở chỗ khác của trang", async () => {
    expect(await guard(insert("<p>Đảng bộ xã Tây cần cố gắng.</p>"), cleared)).toContain(
      UNDECLARED,
    );
  });

  test("liên kết tới trang của đơn vị cũng là nêu tên", async () => {
    const link = '<a href="don-vi/xa-tay/index.html" data-chua-dat="nu-cap-uy">xem</a>';
    expect(await guard(insert(link))).toContain(UNCLEARED);
  });
});
