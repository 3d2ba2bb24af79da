import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { PROGRAM_FOLDER } from "../../tasks/toolkit/starters.ts";
import type { Answered } from "../../tasks/new-root/read-answer.ts";

/** The name of the first report, where nobody says another. */
const USUAL_ROOT = "so-lieu";
/** A copy of an example, to try things. */
export const SAMPLE_ROOT = "xem-thu";

/** The reports beside the program: folders with data in them, by name. */
export function listRoots(home: string): readonly string[] {
  return readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== PROGRAM_FOLDER)
    .map(({ name }) => path.join(home, name))
    .filter((folder) => isFolder(path.join(folder, "data")))
    .sort();
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Windows takes no such names, or takes them for a program. */
const STRANGE_NAME = /[<>:"/\\|?*]|^\.|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** The folder of a new report, from its name. */
export function readRootName(home: string, line: string): Answered<string> {
  const typed = line.normalize("NFC").trim();
  const name = typed === "" ? USUAL_ROOT : typed;
  const isTaken = name.toLowerCase() === PROGRAM_FOLDER || existsSync(path.join(home, name));
  if (STRANGE_NAME.test(name))
    return {
      kind: "refused",
      sentence: `«${name}» không đặt tên thư mục được; hãy chọn tên khác.`,
    };
  if (isTaken) return { kind: "refused", sentence: `Đã có «${name}» ở đây; hãy chọn tên khác.` };
  return { kind: "taken", value: path.join(home, name) };
}

/** A path that was typed, or dropped into the window, which puts it between quotes. */
export function readFiles(home: string, line: string): Answered<string> {
  const typed = line.trim();
  const bare = /^(["'])(.*)\1$/u.exec(typed)?.[2] ?? typed;
  const place = path.resolve(home, bare);
  if (place === path.resolve(home)) return { kind: "refused", sentence: ALL_REPORTS };
  return existsSync(place)
    ? { kind: "taken", value: place }
    : { kind: "refused", sentence: `Không thấy «${place}».` };
}

const ALL_REPORTS =
  "Đó là thư mục chứa các báo cáo; hãy chọn tệp, hoặc thư mục chỉ chứa các tệp đơn vị gửi về.";
