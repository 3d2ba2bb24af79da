import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { PROJECT } from "../roots/project-root.ts";
import { runCli } from "../roots/run-cli.ts";
import type { Sheet } from "../../scripts/excel/book.ts";
import type { Scene } from "./camera.ts";
import { toSheetPage } from "./sheet-page.ts";
import { runOnTerminal } from "./terminal.ts";
import { shorten, toTerminalPage } from "./terminal-page.ts";
import { layOutSheet, sendForm, toDesk, walkFirstTime, type Desk } from "./walk.ts";

/** A picture of the guide, by its file's name. */
export interface Picture {
  readonly name: string;
  readonly scene: Scene;
}

/** Every picture of the guide, in the order in which a report comes about. */
export async function* listPictures(home: string): AsyncGenerator<Picture> {
  const desk = toDesk(home);
  yield* showFirstTime(desk);
  yield* showFaults(desk);
  yield* showNextPeriod(desk);
  yield* showTown(path.join(home, "thi-uy"));
}

/** From nothing to a pack. */
async function* showFirstTime(desk: Desk): AsyncGenerator<Picture> {
  const { root } = desk;
  const show = toShow(desk);
  const walk = await walkFirstTime(desk);
  yield show("moi", "npm run moi -- ROOT", walk.moi);
  yield show(
    "menu",
    null,
    await runOnTerminal(["lap-bao-cao", "--root", root], [["Chọn số: ", "0"]]),
  );
  yield show("bieu-mau", "npm run bieu-mau -- --root ROOT", walk.bieuMau);
  yield { name: "bieu-mau-excel", scene: showSheet(await layOutSheet(root), 24) };
  yield show("nhap-loi", "npm run nhap -- NHAN-VE-sai --root ROOT", walk.refused);
  yield { name: "can-sua", scene: showSheet(walk.sentBack, 4) };
  const written = walk.nhap.findIndex((line) => line.startsWith("Đã ghi"));
  const asked = shorten(walk.nhap.slice(0, written + 1), { first: 10, last: 5 });
  yield show("nhap", "npm run nhap -- NHAN-VE --root ROOT", asked);
  // What is made side by side is told in another order each time.
  const last = walk.dongGoi.length - walk.dongGoi.findIndex((line) => line.startsWith("Soát"));
  yield show(
    "dong-goi",
    "npm run dong-goi -- --root ROOT",
    shorten(walk.dongGoi, { first: 2, last }),
  );
}

/** What one meets, and what to do. */
async function* showFaults(desk: Desk): AsyncGenerator<Picture> {
  const { root } = desk;
  const show = toShow(desk);
  const file = path.join(root, "data/ky/2025-07-31/don-vi/dang-bo-xa-an-binh.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("so_dang_vien:", "so_dang_vienn:"));
  const told = await runOnTerminal(["check", "--root", root]);
  yield show(
    "check-loi",
    "npm run check -- --root ROOT",
    told.slice(
      0,
      told.findIndex((line) => line.startsWith("Theo dõi")),
    ),
  );
  await writeFile(file, text);
}

async function* showNextPeriod(desk: Desk): AsyncGenerator<Picture> {
  const { root, received } = desk;
  const show = toShow(desk);
  yield show(
    "ky-moi",
    "npm run ky-moi -- 31/8/2025 --root ROOT",
    await runOnTerminal(["ky-moi", "31/8/2025", "--root", root]),
  );
  const later = path.join(received, "thang-8");
  await sendForm(root, { ngay_dai_hoi: "20/9/2025", ngay: "30/8/2025" }, later);
  const confirmed = await runOnTerminal(
    ["nhap", later, "--root", root],
    [
      ["Đúng thì gõ lý do (Enter: để sau): ", "Lùi theo lịch chung của Tỉnh ủy"],
      ["không ghi tên riêng (Enter: để sau): ", "Bí thư Đảng ủy xã"],
      ["Ghi vào dữ liệu? (c: có, k: không) ", "c"],
    ],
  );
  const written = confirmed.findIndex((line) => line.startsWith("Đã ghi"));
  yield show(
    "xac-nhan",
    "npm run nhap -- NHAN-VE\\thang-8 --root ROOT",
    confirmed.slice(0, written + 1),
  );
}

/** The example of this repository, which has everything that a report may have. */
async function* showTown(out: string): AsyncGenerator<Picture> {
  await mkdir(out, { recursive: true });
  const { code, stderr } = await runCli(["build", "--out", out]);
  if (code !== 0) throw new Error(stderr);
  const at = (name: string) => path.join(out, name);
  const page = { kind: "page", file: at("site/index.html"), widthPx: 1200, heightPx: 940 } as const;
  const summary = { kind: "print", file: at("noi-bo/tom-tat.pdf"), page: 1, widthPx: 660 } as const;
  yield { name: "bao-cao", scene: { kind: "pair", left: page, right: summary } };
  yield {
    name: "bao-cao-ky",
    scene: { kind: "print", file: at("noi-bo/bao-cao.pdf"), page: 1, widthPx: 620 },
  };
  yield {
    name: "theo-doi",
    scene: { kind: "page", file: at("noi-bo/theo-doi.html"), widthPx: 1100, heightPx: 720 },
  };
  yield {
    name: "sao-chep",
    scene: { kind: "page", file: at("noi-bo/sao-chep.html"), widthPx: 1000, heightPx: 620 },
  };
}

/** In a command that is shown the folders have short names. */
function toShow({ root, received }: Desk) {
  const folders = {
    [root]: "D:\\bao-cao\\so-lieu",
    [received]: "D:\\nhan-ve",
    [PROJECT]: "D:\\bao-cao\\chuong-trinh",
  };
  return (name: string, typed: string | null, lines: readonly string[]): Picture => {
    const command =
      typed?.replace("ROOT", folders[root] ?? "").replace("NHAN-VE", "D:\\nhan-ve") ?? null;
    return { name, scene: { kind: "html", html: toTerminalPage(command, lines, folders) } };
  };
}

function showSheet(sheet: Sheet, rowCount: number): Scene {
  return { kind: "html", html: toSheetPage(sheet, rowCount) };
}
