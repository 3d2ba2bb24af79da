import { afterAll, describe, expect, test } from "vitest";
import { buildProject } from "../roots/built-root.ts";
import { readCharts } from "./charts.ts";
import { openBrowser } from "./open-browser.ts";
import { longestOfEachKind, toSampledPages } from "./sampled-pages.ts";
import { ask, withTab } from "./tab.ts";

const { tree, out } = await buildProject();
const browser = await openBrowser();

afterAll(async () => {
  await browser.close();
});

const kinds = longestOfEachKind(toSampledPages("thi-xa", { out, tree })).filter(({ name }) =>
  name.startsWith("thi-xa/site/"),
);

describe.each(kinds)("trang $name", ({ url }) => {
  test("tắt JavaScript vẫn đọc được mọi chữ: mã chỉ thêm vào, không thay, không đổi chỗ", async () => {
    const read = (hasScripts: boolean) =>
      withTab(browser, async (tab) => {
        await tab.setJavaScriptEnabled(hasScripts);
        await tab.goto(url);
        return (await ask<string>(tab, READ)).split(/\s+/);
      });
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
        expect(shown.length, title).toBeGreaterThan(0);
        for (const { title: own, description, texts } of drawings) {
          expect(own).toBe(title);
          expect(description.length, title).toBeGreaterThan(20);
          // A long label stands on several lines.
          const words = texts.join(" ");
          expect(
            [...table.keys()].filter((label) => !words.includes(label)),
            title,
          ).toEqual([]);
          // A share that may not be published is marked so in the picture too.
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

/** What a chart must write: row by row every count above zero, or the shares. */
function toShownNumbers(
  table: ReadonlyMap<string, readonly string[]>,
  columns: readonly string[],
): readonly string[] {
  const share = columns.indexOf("Tỷ lệ chung");
  const missed = columns.indexOf("Chưa đạt");
  if (missed !== -1)
    return [...table.values()].map((cells) =>
      cells[missed] === "không nêu" ? "không nêu" : `${cells[missed]}/${cells.at(-1)}`,
    );
  return [...table.values()].flatMap((cells) =>
    share === -1 ? cells.slice(0, -1).filter((cell) => cell !== "0") : [cells[share] ?? ""],
  );
}
