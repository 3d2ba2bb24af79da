import { expect, test } from "vitest";
import { makeComponentCatalogue } from "./component-catalogue.ts";

test("khuôn hỏng thì nói ra, và trang tốt gần nhất còn nguyên", () => {
  const page = { content: "tốt", path: "index.html" };
  const draws = [() => [page], () => broken()];
  const catalogue = makeComponentCatalogue(() => draws.shift()?.() ?? []);
  expect(catalogue.renew()).toBe(null);
  expect(catalogue.renew()).toBe(
    "Trang thành phần (templates/): Error: item/template.njk: dòng 3\n",
  );
  expect(catalogue.listFiles().get("index.html")).toBe("tốt");
});

function broken(): never {
  throw new Error("item/template.njk: dòng 3");
}
