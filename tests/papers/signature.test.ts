import { expect, test } from "vitest";
import { buildExample, buildProject } from "../roots/built-root.ts";
import {
  bodyOf,
  centreOf,
  findPage,
  findText,
  isNear,
  LINE,
  MARGIN,
  printSample,
  readPaper,
  SHEET,
  TOLERANCE,
} from "./party-layout.ts";

const report = await readPaper("noi-bo/bao-cao.pdf", (await buildProject()).tree);
const sample = await printSample();
const signed = findPage("T/M BAN THƯỜNG VỤ", report);
const authority = findText("T/M BAN THƯỜNG VỤ", signed);

test("quyền hạn ký in đậm, chức vụ không đậm, cỡ 14, ở nửa phải, cùng trục", () => {
  const post = findText("BÍ THƯ", signed);
  expect([authority.font, post.font]).toEqual(["Tinos-Bold", "Tinos-Regular"]);
  expect([authority, post].map(({ sizePt }) => Math.round(sizePt))).toEqual([14, 14]);
  expect(authority.leftMm).toBeGreaterThan(SHEET.width / 2);
  expect(isNear(centreOf(authority), centreOf(post))).toBe(true);
});

test("«Nơi nhận:» cỡ 14, gạch chân, ngang với quyền hạn ký, ở bên trái; danh sách cỡ 12", () => {
  const label = findText("Nơi nhận:", signed);
  expect(label).toMatchObject({ font: "Tinos-Regular" });
  expect(isNear(label.baseMm, authority.baseMm) && isNear(label.leftMm, MARGIN.bound)).toBe(true);
  const rule = signed.boxes.find(
    ({ topMm, leftMm }) => isNear(leftMm, label.leftMm) && Math.abs(topMm - label.baseMm) < 2,
  );
  expect(isNear(rule?.rightMm ?? 0, label.rightMm)).toBe(true);
  const recipients = signed.texts.filter(({ text }) => /^(- )?Ban Thường vụ Tỉnh ủy,/.test(text));
  expect(recipients.map(({ sizePt }) => Math.round(sizePt))).toEqual([12]);
});

test("họ tên in đậm, cỡ 14, chừa ít nhất bốn dòng để ký; không vẽ dấu, không vẽ chữ ký", () => {
  const own = findPage("Nguyễn Văn A", sample);
  const [name, post] = ["Nguyễn Văn A", "BÍ THƯ"].map((words) => findText(words, own));
  expect([Math.round(name?.sizePt ?? 0), name?.font]).toEqual([14, "Tinos-Bold"]);
  expect((name?.baseMm ?? 0) - (post?.baseMm ?? 0)).toBeGreaterThan(5 * LINE - TOLERANCE);
  expect(centreOf(name ?? authority)).toBeCloseTo(centreOf(post ?? authority), 0);
  const beside = own.boxes.filter(
    ({ topMm, leftMm }) => topMm > (post?.baseMm ?? 0) && leftMm > SHEET.width / 2,
  );
  expect(beside).toEqual([]);
});

test.each([
  ["hd36-2018", buildProject, ","],
  ["hd05-2026", buildExample, ";"],
] as const)(
  "nơi nhận, %s: mỗi nơi một dòng có gạch đầu dòng, dòng cuối «Lưu …» có dấu chấm",
  async (_profile, build, end) => {
    const pages = await readPaper("noi-bo/bao-cao.pdf", (await build()).tree);
    const list = findPage("Nơi nhận:", pages)
      .texts.filter(({ sizePt, leftMm }) => Math.round(sizePt) === 12 && leftMm < SHEET.width / 2)
      .map(({ text }) => text)
      .join("")
      .split(/(?:^|(?<=[,;.]))-\s*/)
      .filter((text) => text !== "");
    expect(list.length).toBeGreaterThan(2);
    expect(list.slice(0, -1).every((text) => text.endsWith(end))).toBe(true);
    expect(list.at(-1)).toMatch(/^Lưu Văn phòng .*[^:]\.$/);
  },
);

test("không đứng một mình: cùng trang có lời kết", () => {
  expect(bodyOf(signed).filter(({ baseMm }) => baseMm < authority.baseMm).length).toBeGreaterThan(
    2,
  );
});
