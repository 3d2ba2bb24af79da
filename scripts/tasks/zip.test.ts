import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { inTimeZone } from "../../tests/roots/in-time-zone.ts";
import { PROJECT } from "../../tests/roots/project-root.ts";
import { makeTempFolder } from "../../tests/roots/temp-folder.ts";
import { openZip } from "../excel/read/zip.ts";
import type { CalendarDate } from "../model/days/calendar-date.ts";
import { writeZip } from "./zip.ts";

const DAY = "2020-04-10" as CalendarDate; // a day as data has it
const LONG = new TextEncoder().encode("đảng bộ ".repeat(400_000));
/** What the streams of fflate 0.8.3 pack wrongly. */
const FONT = await readFile(
  path.join(PROJECT, "node_modules/@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf"),
);
const CONTENTS = new Map<string, Uint8Array>([
  ["site/trang/index.html", LONG],
  ["site/pdf/bao-cao.pdf", randomBytes(3_000_000)],
  ["site/phong.ttf", FONT],
  ["site/trong.txt", new Uint8Array()],
  ["chay.sh", new TextEncoder().encode("#!/bin/sh\n")],
  ["site/Đảng bộ.txt", new TextEncoder().encode("ơ")],
]);

async function pack(names: readonly string[], day = DAY): Promise<Buffer> {
  const file = path.join(await makeTempFolder("zip"), "a.zip");
  const files = names.map((name) => ({
    name,
    read: () => Promise.resolve(CONTENTS.get(name) ?? new Uint8Array()),
    isProgram: name.endsWith(".sh"),
  }));
  await writeZip(file, files, { day, signal: new AbortController().signal });
  return readFile(file);
}

test("một bộ đọc ZIP khác đọc lại đúng từng tệp, tên có dấu", async () => {
  const archive = openZip(await pack([...CONTENTS.keys()]), 10);
  if (archive.kind !== "open") throw new Error(archive.kind);
  const read = archive.entries.map(({ name, open }) => [name, Buffer.from(open() ?? "hỏng")]);
  const sorted = [...CONTENTS].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(read).toEqual(sorted.map(([name, content]) => [name, Buffer.from(content)]));
});

test("cùng các tệp thì cùng từng byte, dù thứ tự, múi giờ nào", async () => {
  const names = [...CONTENTS.keys()];
  const here = await pack(names);
  const there = await inTimeZone("Pacific/Honolulu", () => pack(names.toReversed()));
  expect(Buffer.compare(here, there)).toBe(0);
});

test.each(["1975-04-30", "2150-01-01"])(
  "ngày %s, ZIP không ghi được năm ấy, cũng nén được",
  async (day) => {
    const archive = openZip(await pack(["chay.sh"], day as CalendarDate), 10); // `as`: a day as data has it
    expect(archive.kind).toBe("open");
  },
);

test("tệp chạy được thì giữ quyền chạy, tên có dấu thì ghi là UTF-8", async () => {
  const bytes = await pack(["chay.sh", "site/Đảng bộ.txt"]);
  const headers = listHeaders(bytes);
  expect(headers).toEqual([
    { rights: "100755", isUtf8: false },
    { rights: "100644", isUtf8: true },
  ]);
});

test("không ghi đè lên tệp đã có", async () => {
  const file = path.join(await makeTempFolder("zip"), "a.zip");
  const write = () => writeZip(file, [], { day: DAY, signal: new AbortController().signal });
  await write();
  await expect(write()).rejects.toThrow("EEXIST");
});

/** Of the directory at the end of an archive (APPNOTE 4.3.12). */
function listHeaders(bytes: Buffer) {
  const headers = [];
  for (
    let at = bytes.indexOf("PK\u0001\u0002");
    at >= 0;
    at = bytes.indexOf("PK\u0001\u0002", at + 1)
  )
    headers.push({
      rights: (bytes.readUInt32LE(at + 38) >>> 16).toString(8),
      isUtf8: (bytes.readUInt16LE(at + 8) & 0x800) !== 0,
    });
  return headers;
}
