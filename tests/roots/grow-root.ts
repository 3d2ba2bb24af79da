import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { isMap, isSeq, type Document } from "yaml";
import { copyRoot, editYaml } from "./copy-root.ts";
import { EXAMPLE } from "./project-root.ts";

export interface Growth {
  /** Further indicators that every unit but the first misses; every second one is a share. */
  readonly indicators: number;
  /** Further shortcomings, each a copy of the first one under its own title. */
  readonly shortcomings: number;
  /** What is put behind the name of a further indicator, by its number from 1. */
  readonly toTail: (number: number) => string;
}

/** A copy of the example with more of the same. */
export async function growRoot({ indicators, shortcomings, toTail }: Growth): Promise<string> {
  const root = await copyRoot(EXAMPLE);
  const numbers = Array.from({ length: indicators }, (_, index) => index + 1);
  await editYaml(path.join(root, "data/bieu-mau.yaml"), (form) => {
    for (const number of numbers) add(form, "truong", toField(number, form));
  });
  await editYaml(path.join(root, "data/chi-tieu.yaml"), (rules) => {
    for (const number of numbers) add(rules, "chi_tieu", toIndicator(number, toTail(number)));
  });
  for (const [index, file] of (await listFiles(path.join(root, "data/ky"), "don-vi")).entries())
    await editYaml(file, (unit) => {
      if (isMap(unit.get("so_lieu")))
        for (const number of numbers)
          unit.setIn(["so_lieu", `them_${number}`], index === 0 ? "có" : "không");
    });
  const [first = ""] = await listFiles(path.join(root, "content"), "han-che");
  const text = await readFile(first, "utf8");
  for (let number = 1; number <= shortcomings; number += 1)
    await writeFile(
      path.join(path.dirname(first), `${number + 10}-them-${number}.md`),
      text.replace(/^tieu_de: .*$/m, `tieu_de: Hạn chế thêm thứ ${number}`),
    );
  return root;
}

function add(document: Document, list: string, entry: object): void {
  const found = document.get(list);
  if (!isSeq(found)) throw new Error(`no list ${list}`);
  found.add(document.createNode(entry));
}

function toField(number: number, form: Document): object {
  return {
    id: `them_${number}`,
    ten: `Việc thêm thứ ${number} đã xong`,
    nhom: form.getIn(["nhom", 0, "id"]),
    kieu: "co-khong",
    loai_don_vi: "tat-ca",
    bat_buoc: "có",
    cong_khai: "tong-hop",
  };
}

function toIndicator(number: number, tail: string): object {
  const sentence = `còn {{ nay.chua_dat | muc_do }} chưa xong việc thêm thứ ${number}`;
  const measure =
    number % 2 === 0
      ? { kieu: "co-khong", truong: `them_${number}` }
      : {
          kieu: "ty-le",
          tu_so: "cap_uy_nu",
          mau_so: "cap_uy_tong",
          ten_mau_so: "tổng số cấp ủy viên",
          so_sanh: "toi-thieu",
          nguong: "18%",
        };
  return {
    id: `them-${number}`,
    ten: `Chỉ tiêu thêm thứ ${number}${tail}`,
    mang: "co-cau",
    ...measure,
    rang_buoc: "phai",
    loai_don_vi: "tat-ca",
    can_cu: "chi-thi-45-ct-tw-2025",
    cau_chua_dat: { mot: sentence, nhieu: sentence, noi_bo: `chưa xong việc thêm thứ ${number}` },
    bien_phap: [`Đôn đốc, hoàn thành việc thêm thứ ${number}`],
  };
}

/** The files of every folder of this name, sorted. */
async function listFiles(below: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(below, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && path.basename(entry.parentPath) === folder)
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}
