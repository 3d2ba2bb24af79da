import { afterAll, describe, expect, test } from "vitest";
import { buildProject } from "../roots/built-root.ts";
import { readCharts } from "./charts.ts";
import { openBrowser } from "./open-browser.ts";
import { longestOfEachKind, toSampledPages } from "./sampled-pages.ts";
import { ask, openTab } from "./tab.ts";

const { tree, out } = await buildProject();
const browser = await openBrowser({ isDrawn: false });
const tab = await openTab(browser);

afterAll(async () => {
  await browser.close();
});

const kinds = longestOfEachKind(toSampledPages("thi-xa", { out, tree })).filter(({ name }) =>
  name.startsWith("thi-xa/site/"),
);

describe.each(kinds)("trang $name", ({ url }) => {
  test("tắt JavaScript vẫn đọc được mọi chữ: mã chỉ thêm vào, không thay, không đổi chỗ", async () => {
    const read = async (hasScripts: boolean) => {
      await tab.setJavaScriptEnabled(hasScripts);
      await tab.goto(url);
      return (await ask<string>(tab, READ)).split(/\s+/);
    };
    const words = await read(false);
    expect(findLost(words, await read(true))).toEqual([]);
    expect(words.join("").length).toBeGreaterThan(200);
  });
});

/** All words but those of the search of a table, which does not work without a script. */
const READ = `(() => {
  for (const search of document.querySelectorAll("search")) search.remove();
  return document.body.innerText;
})()`;

/** The words that are not among the others in the same order. */
function findLost(words: readonly string[], others: readonly string[]): readonly string[] {
  const rest = others[Symbol.iterator]();
  const next = (word: string) => {
    for (let one = rest.next(); one.done !== true; one = rest.next())
      if (one.value === word) return true;
    return false;
  };
  return words.filter((word) => word !== "" && !next(word));
}

test("chữ bị mất, chữ bị đổi chỗ thì thấy; chữ thêm vào thì không sao", () => {
  expect(findLost(["a", "b"], ["a", "thêm", "b"])).toEqual([]);
  expect(findLost(["a", "b"], ["b", "a"])).toEqual(["b"]);
  expect(findLost(["a", "b"], ["a"])).toEqual(["b"]);
});

describe("biểu đồ", () => {
  const drawn = kinds.filter(({ html }) => html.includes('class="chart-figure"'));

  test("có ở báo cáo, kỳ trước, chỉ tiêu, tiến độ", () => {
    expect(drawn).toHaveLength(4);
  });

  test.each(drawn)(
    "trang $name: nét vẽ trong trang, chữ nguyên vẹn, và bảng cùng những số ấy",
    ({ html }) => {
      const charts = readCharts(html);
      expect(charts.length).toBeGreaterThan(0);
      for (const { title, drawings, table, columns } of charts) {
        expect(drawings.length, title).toBeGreaterThan(0);
        const shown = toShownNumbers(table, columns);
        expect(shown.length + listToldTexts(table, columns).length, title).toBeGreaterThan(0);
        for (const { title: own, description, texts } of drawings) {
          expect(own).toBe(title);
          expect(description.length, title).toBeGreaterThan(20);
          // A long label stands on several lines.
          const words = texts.join(" ");
          expect(
            [...table.keys()].filter((label) => !words.includes(label)),
            title,
          ).toEqual([]);
          expect(
            listToldTexts(table, columns).filter((text) => !words.includes(text)),
            title,
          ).toEqual([]);
          // A figure that may not be published is marked so in the picture too.
          const numbers = texts.filter((text) => /^([\d.,]+(\/[\d.,]+)?%?|không nêu)$/.test(text));
          expect(
            shown.filter((number) => !numbers.includes(number)),
            title,
          ).toEqual([]);
          if (columns.includes("Cộng")) expect(numbers.slice(-shown.length), title).toEqual(shown);
        }
      }
    },
  );
});

type Rows = ReadonlyMap<string, readonly string[]>;

/** The numbers that stand alone in a chart: row by row the counts of then and now, or those at the end of the marks. */
function toShownNumbers(table: Rows, columns: readonly string[]): readonly string[] {
  const cellOf = (cells: readonly string[], start: string) =>
    cells[columns.findIndex((column) => column.startsWith(start))];
  return [...table.values()].flatMap((cells) => {
    if (columns.includes("Tỷ lệ chung"))
      return cells.filter((cell) => cell === "không nêu").slice(0, 1);
    const count = cellOf(cells, "Chưa đạt") ?? cellOf(cells, "Hoàn thành");
    const value = count === "không nêu" ? count : `${count ?? ""}/${cellOf(cells, "Cộng") ?? ""}`;
    const then = cellOf(cells, "Hoàn thành ở kỳ") ?? "";
    return /^\d/.test(then) ? [then, value] : [value];
  });
}

const REST = ["Chậm", "Đang thực hiện", "Chưa triển khai", "Chưa đến hạn", "Chưa đủ số liệu"];

/** What a chart says in words: how many units are in a state that is not done, how far a share is from its level. */
function listToldTexts(table: Rows, columns: readonly string[]): readonly string[] {
  const share = columns.indexOf("Tỷ lệ chung");
  return [...table.values()].flatMap((cells) => {
    if (share !== -1)
      return cells.includes("không nêu") ? [] : [`${cells[share] ?? ""}, ${cells.at(-1) ?? ""}`];
    if (!columns.includes("Hoàn thành") || cells.includes("không nêu")) return [];
    return REST.flatMap((state) => {
      const count = cells[columns.indexOf(state)] ?? "0";
      return count === "0" ? [] : [`${count} ${state.toLocaleLowerCase("vi")}`];
    });
  });
}
