import { EventEmitter, once } from "node:events";
import { afterEach, expect, test } from "vitest";
import type { Makers } from "./makers.ts";
import { createShow, type Show } from "./show.ts";

const OPTIONS = { root: "/", out: "/", period: null, hasPdf: false, isAnew: false };

const open: Show[] = [];
afterEach(async () => {
  for (const show of open.splice(0)) await show.close();
});

/** A show in which what is given here happens when it asks for pages or tells the open ones to look again. */
function showWith(renew: Makers["renew"], refresh = () => Promise.resolve()) {
  const told = { terminal: "", page: "", note: "" };
  const makers: Makers = {
    renew,
    find: () => Promise.resolve({ kind: "elsewhere" }),
    findUnprinted: () => Promise.resolve({ count: 0, old: [] }),
    settle: () => Promise.resolve(null),
    close: () => Promise.resolve(),
  };
  const server = {
    url: "",
    refresh,
    reload: () => undefined,
    showProblems: (text: string) => void (told.page = text),
    showBehind: ({ text }: { readonly text: string }) => void (told.note = text),
    close: () => Promise.resolve(),
  };
  const terminal = {
    say: () => undefined,
    complain: (text: string) => void (told.terminal += text),
  };
  const show = createShow(OPTIONS, { makers, server, terminal });
  open.push(show);
  return { show, told };
}

test("an error that nobody expected is told in the terminal and in the page, and the next save is shown", async () => {
  const faults = [new Error("không đọc được bộ nhớ đệm")];
  const { show, told } = showWith(() => {
    const fault = faults.shift();
    if (fault !== undefined) return Promise.reject(fault);
    return Promise.resolve({
      kind: "problems",
      text: "lỗi ở dòng 3",
      isShown: false,
      isOther: false,
    });
  });
  await show.renew(false);
  expect(told.terminal).toContain("không đọc được bộ nhớ đệm");
  expect(told.page).toBe(told.terminal);
  await show.renew(false);
  expect(told.page).toBe("lỗi ở dòng 3");
});

test("when an open page cannot be read, that is told, and the whole build follows all the same", async () => {
  const { show, told } = showWith(
    () => Promise.resolve({ kind: "sound", notices: [], isOther: false }),
    () => Promise.reject(new Error("EACCES: site/index.html")),
  );
  await show.renew(false);
  expect(told.page).toContain("EACCES: site/index.html");
  expect(told.note).toBe("Đang ghi và soát kết quả ở phía sau");
});

test("a fault that comes when nobody looks any more is not told", async () => {
  const maker = new EventEmitter();
  const { show, told } = showWith(async () => {
    await once(maker, "end");
    throw new Error("Phần làm trang đã dừng.");
  });
  const renewed = show.renew(false);
  await show.close();
  maker.emit("end");
  await renewed;
  expect(told).toEqual({ terminal: "", page: "", note: "" });
});
