import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { copyRoot } from "../../tests/roots/copy-root.ts";
import { PROJECT } from "../../tests/roots/project-root.ts";
import { makeTempFolder } from "../../tests/roots/temp-folder.ts";
import type { CalendarDate } from "../model/days/calendar-date.ts";
import { SILENT } from "../progress.ts";
import { UsageError } from "../usage-error.ts";
import { makeForms, type MadeForms } from "./make-forms.ts";

const UNKNOWN = "2020-01-01" as CalendarDate; // `as`: a day that exists
const SMALL = path.join(PROJECT, "tests/golden/hai-ky");
const out = await makeTempFolder("bieu-mau");

function make(root: string, period: CalendarDate | null = null): Promise<MadeForms> {
  return makeForms({ root, project: PROJECT, out, period, isTogether: false }, SILENT);
}

test("nói đã ghi bao nhiêu tệp, ở đâu, rồi làm gì; lần sau nói tệp nào để nguyên vì đã có người sửa", async () => {
  const folder = path.join(out, "bieu-mau", "2021-02-15");
  const first = await make(SMALL);
  expect(first).toMatchObject({ kind: "made" });
  expect(first).toHaveProperty(
    "text",
    expect.stringMatching(
      /^Báo cáo: [^\n]+, kỳ 15\/02\/2021, ở «[^\n]*hai-ky»\.\n(Lưu ý: đó là [^\n]+\n)Biểu mẫu: đã ghi \d tệp Excel\.\n/,
    ),
  );
  expect(first).toHaveProperty("text", expect.stringContaining(`${folder} (nội bộ`));
  expect(first).toHaveProperty(
    "text",
    expect.stringMatching(/\n {2}npm run nhap -- --root \S+hai-ky THƯ-MỤC-ẤY\n$/),
  );
  const changed = path.join("don-vi", "chi-bo-bac_2021-02-15.xlsx");
  await writeFile(path.join(folder, changed), "đã điền");
  const again = await make(SMALL);
  expect(again).toHaveProperty("text", expect.stringContaining(`lại:\n  ${changed}\n`));
});

test("dữ liệu có lỗi thì không ghi gì; lời văn viết dở không cản", async () => {
  const root = await copyRoot(SMALL);
  await writeFile(path.join(root, "content", "2021-02-15", "mo-dau.md"), "{{ khong-co }}\n");
  expect(await make(root)).toMatchObject({ kind: "made" });
  await writeFile(path.join(root, "data", "bieu-mau.yaml"), "nhom: []\n");
  expect(await make(root)).toMatchObject({ kind: "problems" });
});

test("biểu mẫu không hỏi gì thì nói thế; kỳ không có thì kể các kỳ", async () => {
  const notice = await make(path.join(PROJECT, "examples/tam-hoan-dai-hoi"));
  expect(notice).toHaveProperty("text", expect.stringContaining("không có tệp nào để ghi"));
  await expect(make(SMALL, UNKNOWN)).rejects.toThrow(UsageError);
});
