import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "../../scripts/load/decode-text.ts";
import type { SourceFile } from "../../scripts/load/source-file.ts";
import { validate } from "../../scripts/validate/validate.ts";
import { loadBaseRoots } from "../mutants/base-roots.ts";
import { mutate, mutations } from "../mutants/mutation.ts";
import { sampleRoot } from "../samples/root.ts";
import { findKindOf, openEditor, type Editor } from "./open-editor.ts";

/** The same cases in every run. */
const SEED = 20200410;

/** Ways to write a value, each of which some reader takes: with spaces, in other letters, as a list or a map. */
const VALUES: readonly string[] = [
  ...[
    "",
    "~",
    "null",
    "NULL",
    '""',
    '" "',
    "# chưa có",
    "{}",
    "[]",
    "có",
    "Có",
    "CÓ",
    "KHÔNG",
    "true",
    "False",
  ],
  ...["có".normalize("NFD"), "BÁO CÁO", "BÁO CÁO".normalize("NFD"), '" có "', "không # đúng"],
  ...["0", "15", '"15"', '" 15 "', "1.234.567", "12,5", "2", "0x10", ".nan", "1e3", "007"],
  ...["15%", "17,5 %", "1/3", "[15%, 30%]", "[27, 33]"],
  ...["5/3/2020", "05/03/2020", "2020-03-05", '"05/3/2020"', "tháng 3/2020", "Tháng 3 năm 2020"],
  ...[
    "quý I/2020",
    "Quý  II/2020",
    "trung tuần tháng 3/2020",
    "từ 01/3/2020 đến 05/3/2020",
    "0 giờ",
    "13 Giờ 30",
  ],
  ...[
    "tat-ca",
    "[xa-phuong]",
    "[dang-bo-xa]",
    "{ diem: có }",
    "{ loai: [dang-bo-xa] }",
    "- dang-bo-xa",
  ],
  ...[
    "chua-gui",
    "tat-ca\u00A0",
    "có\u00A0",
    "phai\u00A0",
    "chua-co-so-lieu",
    "toi-da",
    "xap-xi",
    "don-vi",
    "tong-hop",
    "khong",
    "phan-dau",
    "noi-bo",
    "cong-khai",
  ],
  ...[
    "0294 3832012",
    "02943832012",
    "vanphong@tinh.gov.vn",
    "https://vidu.vn/a/",
    "2020",
    "Đảng bộ xã A",
  ],
  ...[
    "{ gia_tri: 15 }",
    "{ gia_tri: 15, xap_xi: hon }",
    "{ gia_tri: , nguon: a }",
    "{ gia_tri: có, nguon: Sở }",
  ],
];

interface Try {
  readonly root: number;
  readonly file: number;
  readonly line: number;
  readonly value: string | null;
}

const place = fc.nat({ max: 1_000_000 });
const tries: fc.Arbitrary<Try> = fc.record({
  root: fc.constantFrom(0, 1, 2),
  file: place,
  line: place,
  // `null`: the line is taken away.
  value: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...VALUES) }, fc.constant(null)),
});

const [one, two] = await loadBaseRoots();
const ROOTS = [one?.files ?? [], two?.files ?? [], sampleRoot()].map((files) => ({
  files,
  written: files.filter((source) => findKindOf(source) !== null),
  editor: openEditor(files),
}));

/** What the schema refuses of a changed root that the program takes; `null`: the program refuses it. */
function findRefused(
  { files, editor }: { readonly files: readonly SourceFile[]; readonly editor: Editor },
  changed: SourceFile,
): readonly string[] | null {
  const root = files.map((source) => (source.file === changed.file ? changed : source));
  return validate(root).problems.length === 0 ? editor(changed) : null;
}

test("lược đồ không từ chối cách ghi nào mà chương trình nhận", () => {
  let sound = 0;
  fc.assert(
    fc.property(tries, ({ root, file, line, value }) => {
      const base = ROOTS[root] ?? expect.fail("no root");
      const source = base.written[file % base.written.length] ?? expect.fail("no file");
      const lines = source.text.split("\n");
      const text = changeLine(lines, line % lines.length, value).join("\n");
      const refused = findRefused(base, { ...source, text });
      if (refused !== null) sound += 1;
      expect(refused ?? []).toEqual([]);
    }),
    { numRuns: 300, seed: SEED },
  );
  expect(sound).toBeGreaterThan(30);
});

function changeLine(lines: readonly string[], at: number, value: string | null): readonly string[] {
  const line = lines[at] ?? "";
  const head = /^\s*(?:- )?(?:[a-z_-]+:|- )/.exec(line)?.[0];
  if (value === null) return lines.toSpliced(at, 1);
  return head === undefined ? lines : lines.with(at, `${head.trimEnd()} ${value}`);
}

test("cũng không từ chối tệp bị làm hỏng mà chương trình vẫn nhận", () => {
  let sound = 0;
  fc.assert(
    fc.property(mutations, ({ root, file, steps }) => {
      const base = ROOTS[root % 2] ?? expect.fail("no root");
      const source = base.written[file % base.written.length] ?? expect.fail("no file");
      const text = decodeText(
        source.file,
        mutate(
          source.text,
          steps,
          base.files.map((one) => one.text),
        ),
      );
      const refused = typeof text === "string" ? findRefused(base, { ...source, text }) : null;
      if (refused !== null) sound += 1;
      expect(refused ?? []).toEqual([]);
    }),
    { numRuns: 100, seed: SEED },
  );
  expect(sound).toBeGreaterThan(5);
});
