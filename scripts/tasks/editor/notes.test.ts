import { describe, expect, test } from "vitest";
import { NOTHING_KNOWN } from "../../validate/readers/reading.ts";
import type { Takes } from "../../validate/readers/takes.ts";
import { answerRecord } from "../../validate/schema/units/answer.ts";
import { FILE_KINDS } from "./files.ts";
import { findNoteKey } from "./note.ts";
import { NOTES } from "./notes.ts";

interface Taken {
  readonly path: readonly string[];
  readonly takes: Takes | undefined;
}

/** Every key that a reader takes, with what it takes there. */
function listKeys(takes: Takes | undefined, path: readonly string[]): readonly Taken[] {
  if (takes?.kind === "list" || takes?.kind === "map") return listKeys(takes.of, path);
  if (takes?.kind === "either") return takes.of.flatMap((one) => listKeys(one, path));
  if (takes?.kind !== "record") return [];
  return Object.entries(takes.keys)
    .filter(([, key]) => key.takes?.kind !== "refused")
    .flatMap(([name, { takes: own }]) => {
      const below = [...path, name];
      return [{ path: below, takes: own }, ...listKeys(own, below)];
    });
}

const PATHS = [
  ...FILE_KINDS.flatMap(({ path, takes }) => listKeys(takes(NOTHING_KNOWN), path)),
  ...listKeys(answerRecord.takes, ["so_lieu"]),
];

describe("mỗi khóa mà chương trình nhận có một ghi chú", () => {
  test("không khóa nào thiếu", () => {
    const bare = PATHS.filter(({ path }) => findNoteKey(NOTES, path) === undefined);
    expect(bare.map(({ path }) => path.join("."))).toEqual([]);
  });

  test("lược đồ của mọi khóa nói nhận gì, trừ điều do trường quyết định", () => {
    const open = PATHS.filter(({ takes }) => takes === undefined);
    expect(open.map(({ path }) => path.join("."))).toEqual(["so_lieu.gia_tri", "so_lieu.so_voi"]);
  });

  test("không ghi chú nào của khóa không có", () => {
    const used = new Set(PATHS.map(({ path }) => findNoteKey(NOTES, path)));
    expect(Object.keys(NOTES).filter((key) => !used.has(key))).toEqual([]);
  });

  test("không khóa nào lấy ghi chú của khóa khác vì cùng tên", () => {
    // `ten` and `id` mean something else in each record, so their notes name it.
    const vague = ["id", "ten", "loai", "tu", "den", "ngay", "truong", "don_vi", "van_ban"];
    expect(vague.filter((key) => Object.hasOwn(NOTES, key))).toEqual([]);
  });
});

test.each(Object.entries(NOTES))("ghi chú của %s viết thành câu", (_key, [title, words]) => {
  expect(title).toMatch(/^\p{Lu}[^.]*[^.:]$/u);
  expect(words).toMatch(/^[\p{L}\d«].*[.!?]$/su);
  expect([title, words].map((text) => text.normalize("NFC"))).toEqual([title, words]);
});
