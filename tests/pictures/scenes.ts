import path from "node:path";
import { PROJECT } from "../roots/project-root.ts";
import type { Scene } from "./camera.ts";
import { toSheetPage } from "./sheet-page.ts";
import { shorten, toTerminalPage, type Kept } from "./terminal-page.ts";
import { findForm, toDesk, walkFirstTime } from "./walk.ts";

interface Named {
  readonly name: string;
  readonly scene: Scene;
}

/** Every picture of the guide, in its order: first a report from nothing, then the town's. */
export async function* listScenes(home: string, wanted: readonly string[]): AsyncGenerator<Named> {
  const isWanted = ({ name }: Named) => wanted.length === 0 || wanted.includes(name);
  for await (const named of listAll(home)) if (isWanted(named)) yield named;
}

async function* listAll(home: string): AsyncGenerator<Named> {
  const { root, received } = toDesk(home);
  const folders = { [root]: "D:\\bao-cao", [received]: "D:\\nhan-ve", [PROJECT]: "D:\\cong-cu" };
  const show = (typed: string, lines: readonly string[], kept?: Kept): Scene => ({
    kind: "html",
    html: toTerminalPage(typed, kept === undefined ? lines : shorten(lines, kept), folders),
  });
  const walk = await walkFirstTime({ root, received });
  yield { name: "moi", scene: show("npm run moi -- D:\\bao-cao", walk.moi) };
  yield { name: "bieu-mau", scene: show("npm run bieu-mau -- --root D:\\bao-cao", walk.bieuMau) };
  yield { name: "bieu-mau-excel", scene: await showForm(root) };
  yield {
    name: "nhap",
    scene: show("npm run nhap -- D:\\nhan-ve --root D:\\bao-cao", walk.nhap, {
      first: 10,
      last: 16,
    }),
  };
  yield {
    name: "dong-goi",
    scene: show("npm run dong-goi -- --root D:\\bao-cao", walk.dungDongGoi),
  };
  yield {
    name: "trang",
    scene: { kind: "page", file: path.join(root, "site/index.html"), widthPx: 1200, heightPx: 780 },
  };
}

const UNIT = "Đảng bộ xã An Bình";

async function showForm(root: string): Promise<Scene> {
  const { file } = await findForm(root, UNIT);
  const [sheet] = file.layOut().sheets;
  if (sheet === undefined) throw new Error("a form without a sheet");
  return { kind: "html", html: toSheetPage(sheet, 24) };
}
