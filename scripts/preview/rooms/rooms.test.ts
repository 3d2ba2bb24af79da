import { expect, test } from "vitest";
import { createKept, roomOfMany } from "./rooms.ts";

test("what would become the same is not made again; what changed is", async () => {
  const kept = createKept();
  const made: string[] = [];
  const draw = (text: string) =>
    kept.make("trang", { text }, () => {
      made.push(text);
      return `<p>${text}</p>`;
    });
  expect(await draw("một")).toBe("<p>một</p>");
  expect(await draw("một")).toBe("<p>một</p>");
  expect(await draw("hai")).toBe("<p>hai</p>");
  expect(made).toEqual(["một", "hai"]);
});

test("what could not be made is tried again", async () => {
  const kept = createKept();
  const states = ["hỏng", "lành"];
  const draw = () =>
    kept.make("trang", null, () => {
      const state = states.shift();
      if (state !== "lành") throw new Error(state);
      return state;
    });
  await expect(draw()).rejects.toThrow("hỏng");
  expect(await draw()).toBe("lành");
});

test("a room of several files owns all paths below its own, and says which it does not have", async () => {
  const files = [{ path: "site/assets/a.css", content: "p {}" }];
  const room = roomOfMany("site/assets/", () => Promise.resolve(files));
  expect(room.owns("site/assets/b.css")).toBe(true);
  expect(room.owns("site/a.css")).toBe(false);
  expect(await room.find("site/assets/a.css")).toBe("p {}");
  expect(await room.find("site/assets/b.css")).toBeUndefined();
});
