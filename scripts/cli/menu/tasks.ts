import path from "node:path";
import type { Command } from "../arguments/commands.ts";

/** What staff choose from the menu. */
export interface MenuTask {
  readonly label: string;
  /** The command that does it, which messages call by this name. */
  readonly command: Command;
  /** What must be asked first. */
  readonly asks: "nothing" | "day" | "files" | "name";
  /** The words of the command, behind its name. */
  readonly toWords: (root: string, answer: string) => readonly string[];
  /** What is opened when it is done; `null`: nothing. */
  readonly toResult: ((root: string, answer: string) => string) | null;
}

const onRoot = (root: string) => ["--root", root];

/** The daily tasks, in the order of a period. */
const MENU_TASKS: readonly MenuTask[] = [
  {
    label: "Lập báo cáo: trang công khai, bản in PDF, bản Word",
    command: "build",
    asks: "nothing",
    toWords: onRoot,
    toResult: (root) => path.join(root, "site", "index.html"),
  },
  {
    label: "Xem trước trong khi sửa",
    command: "start",
    asks: "nothing",
    // It opens the page itself, as soon as it is there.
    toWords: (root) => ["--root", root, "--mo"],
    toResult: null,
  },
  {
    label: "Kiểm tra số liệu, xem đơn vị nào chưa gửi",
    command: "check",
    asks: "nothing",
    toWords: onRoot,
    toResult: null,
  },
  {
    label: "Lập biểu mẫu Excel gửi các đơn vị",
    command: "bieu-mau",
    asks: "nothing",
    toWords: onRoot,
    toResult: (root) => path.join(root, "bieu-mau"),
  },
  {
    label: "Nhập biểu mẫu, bảng số liệu các đơn vị gửi về",
    command: "nhap",
    asks: "files",
    toWords: (root, files) => [files, "--root", root],
    toResult: null,
  },
  {
    label: "Mở kỳ mới",
    command: "ky-moi",
    asks: "day",
    toWords: (root, day) => [day, "--root", root],
    toResult: (root, day) => path.join(root, "data", "ky", day),
  },
  {
    label: "Thêm một đơn vị còn thiếu",
    command: "moi",
    asks: "name",
    // In one word, so that no name is taken for an option.
    toWords: (root, name) => [`--them-don-vi=${name}`, "--root", root],
    toResult: (root) => path.join(root, "data", "ky"),
  },
  {
    label: "Đóng gói để đưa lên cổng",
    command: "dong-goi",
    asks: "nothing",
    toWords: onRoot,
    toResult: (root) => path.join(root, "goi"),
  },
];

/** What the menu itself does. */
const OWN_CHOICES = {
  folder: "Mở thư mục số liệu, lời văn để sửa",
  begin: "Bắt đầu một báo cáo mới",
  sample: "Xem thử với số liệu minh họa",
  other: "Sang báo cáo khác",
  guide: "Đọc hướng dẫn",
  leave: "Thoát",
} as const;
export type OwnChoice = keyof typeof OWN_CHOICES;

export type Choice = MenuTask | OwnChoice;

/**
 * What may be chosen, in the order of its numbers; to leave is 0.
 * @param rootCount how many reports lie beside the program
 */
export function listChoices(rootCount: number): readonly Choice[] {
  if (rootCount === 0) return ["begin", "sample", "guide"];
  const others = rootCount > 1 ? (["other"] as const) : [];
  return [...MENU_TASKS, "folder", "begin", ...others, "guide"];
}

/** The lines that show them. */
export function toMenuLines(choices: readonly Choice[]): readonly string[] {
  const lines = choices.map((choice, index) => toLine(index + 1, choice));
  return [...lines, toLine(0, "leave")];
}

function toLine(number: number, choice: Choice): string {
  const label =
    typeof choice === "string" ? OWN_CHOICES[choice] : `${choice.label} (${choice.command})`;
  return `${String(number).padStart(3)}. ${label}`;
}
