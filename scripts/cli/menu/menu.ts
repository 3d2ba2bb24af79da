import path from "node:path";
import { Stopped } from "../../stopped.ts";
import { readDay, readName, type Answered } from "../../tasks/new-root/read-answer.ts";
import { InputEnded, askUntil, type Talk } from "../begin/talk.ts";
import { EXIT } from "../exit-codes.ts";
import { askYesNo } from "../intake/ask-yes-no.ts";
import { listChoices, toMenuLines, type Choice, type MenuTask, type OwnChoice } from "./tasks.ts";

/** What the menu needs from its surroundings. */
export interface MenuSurroundings {
  tell(text: string): void;
  /** Asks on the terminal, and gives it back. */
  withTalk<T>(work: (talk: Talk) => Promise<T>): Promise<T>;
  /** Runs a command of the program on the terminal, and gives its exit code. */
  run(words: readonly string[]): Promise<number>;
  /** Opens a result; false where the system cannot. */
  open(target: string): Promise<boolean>;
  /** The reports that can be worked on, whole paths. */
  listRoots(): readonly string[];
  /** Makes a report of an example, or finds the one made before. */
  takeSample(): Promise<string>;
  /** The guide for staff. */
  readonly guide: string;
  readonly readRootName: (line: string) => Answered<string>;
  readonly readFiles: (line: string) => Answered<string>;
}

/** Asks what to do, does it and opens the result, until somebody leaves. */
export async function showMenu(around: MenuSurroundings): Promise<void> {
  let root = await leaveAtEnd(() => chooseRoot(around));
  while (root !== LEFT) {
    const now: string | null = root;
    root = await leaveAtEnd(() => doNext(around, now));
  }
}

const LEFT = Symbol("left");

/** A terminal that is closed, Ctrl+C at a question, and the last piped line leave the menu. */
async function leaveAtEnd<T>(work: () => Promise<T>): Promise<T | typeof LEFT> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InputEnded || error instanceof Stopped) return LEFT;
    throw error;
  }
}

/** The report to work on; `null`: there is none yet. */
async function chooseRoot(around: MenuSurroundings): Promise<string | null> {
  const roots = around.listRoots();
  if (roots.length < 2) return roots[0] ?? null;
  around.tell("\nCác báo cáo ở đây:");
  for (const [index, root] of roots.entries())
    around.tell(`${String(index + 1).padStart(3)}. ${path.basename(root)}`);
  const index = await around.withTalk((talk) =>
    askUntil(talk, "Làm báo cáo số: ", (line) => readNumber(line, 1, roots.length)),
  );
  return roots[index - 1] ?? null;
}

/** One round. @returns the report of the next one, or that somebody leaves */
async function doNext(
  around: MenuSurroundings,
  root: string | null,
): Promise<string | null | typeof LEFT> {
  const choices = listChoices(root === null ? 0 : Math.max(1, around.listRoots().length));
  around.tell(`\n${root === null ? NOTHING_YET : `Báo cáo: ${root}`}`);
  for (const line of toMenuLines(choices)) around.tell(line);
  const number = await around.withTalk((talk) =>
    askUntil(talk, "Chọn số: ", (line) => readNumber(line, 0, choices.length)),
  );
  const choice = choices[number - 1];
  if (choice === undefined) return LEFT;
  const next = await doChoice(around, choice, root);
  await around.withTalk((talk) => talk.ask("\nNhấn Enter để về danh sách việc. "));
  return next;
}

const NOTHING_YET = "Chưa có báo cáo nào ở đây.";

function readNumber(line: string, least: number, most: number): Answered<number> {
  const number = /^\d{1,3}$/.test(line.trim()) ? Number(line.trim()) : NaN;
  return number >= least && number <= most
    ? { kind: "taken", value: number }
    : { kind: "refused", sentence: `Gõ một số từ ${least} đến ${most} rồi nhấn Enter.` };
}

async function doChoice(
  around: MenuSurroundings,
  choice: Choice,
  root: string | null,
): Promise<string | null> {
  if (typeof choice === "string") return OWN[choice](around, root);
  if (root !== null) await doTask(around, choice, root);
  return root;
}

type Own = (around: MenuSurroundings, root: string | null) => Promise<string | null>;

/** @returns the report to go on with */
const OWN: Readonly<Record<OwnChoice, Own>> = {
  folder: async (around, root) => {
    if (root !== null) await openTold(around, root);
    return root;
  },
  begin: async (around, root) => {
    const folder = await around.withTalk((talk) =>
      askUntil(talk, "Tên thư mục của báo cáo mới (nhấn Enter: so-lieu): ", around.readRootName),
    );
    const code = await around.run(["moi", folder]);
    tellEnd(around, code);
    if (code !== EXIT.done) return root;
    await openTold(around, path.join(folder, "data"));
    return folder;
  },
  sample: async (around) => {
    const folder = await around.takeSample();
    around.tell(`Đã chép số liệu minh họa vào «${folder}»; xóa thư mục ấy lúc nào cũng được.`);
    return folder;
  },
  other: (around) => chooseRoot(around),
  guide: async (around, root) => {
    await openTold(around, around.guide);
    return root;
  },
  leave: (_around, root) => Promise.resolve(root),
};

async function doTask(around: MenuSurroundings, task: MenuTask, root: string): Promise<void> {
  const answer = await ask(around, task);
  if (answer === null) return;
  const words = [task.command, ...task.toWords(root, answer)];
  const code = await runOrWithoutPrints(around, words);
  tellEnd(around, code);
  if (code === EXIT.done && task.toResult !== null)
    await openTold(around, task.toResult(root, answer));
}

/** @returns `null`: somebody does not want it after all */
async function ask(around: MenuSurroundings, { asks }: MenuTask): Promise<string | null> {
  if (asks === "nothing") return "";
  const { question, read } = QUESTIONS[asks];
  return around.withTalk((talk) =>
    askUntil<string | null>(talk, `${question} (nhấn Enter để thôi): `, (line) =>
      line.trim() === "" ? { kind: "taken", value: null } : read(line, around),
    ),
  );
}

interface Question {
  readonly question: string;
  readonly read: (line: string, around: MenuSurroundings) => Answered<string>;
}

const QUESTIONS: Readonly<Record<Exclude<MenuTask["asks"], "nothing">, Question>> = {
  day: { question: "Ngày chốt số liệu của kỳ mới, ngày/tháng/năm", read: (line) => readDay(line) },
  files: {
    question: "Tệp Excel hoặc thư mục chứa các tệp, gõ hoặc kéo thả vào cửa sổ này",
    read: (line, { readFiles }) => readFiles(line),
  },
  name: { question: "Tên đơn vị", read: (line) => readName(line) },
};

/** Where there is no browser, pages and the Word report can be made all the same. */
async function runOrWithoutPrints(
  around: MenuSurroundings,
  words: readonly string[],
): Promise<number> {
  const code = await around.run(words);
  const isBuilding = words[0] === "build" || words[0] === "dong-goi";
  if (code !== EXIT.environment || !isBuilding) return code;
  const isWanted = await around.withTalk((talk) =>
    askYesNo(talk, "Lập lại mà không in PDF, nếu máy không có trình duyệt để in?"),
  );
  return isWanted ? around.run([...words, "--khong-pdf"]) : code;
}

const ENDS: Readonly<Record<number, string>> = {
  [EXIT.done]: "Xong.",
  [EXIT.problems]: "Còn lỗi: hãy sửa theo danh sách ở trên rồi làm lại.",
  [EXIT.usage]: "Chưa làm: hãy xem lý do ở trên.",
  [EXIT.environment]: "Máy chưa cho làm: hãy xem lý do ở trên.",
  [EXIT.stopped]:
    "Bị chặn vì kết quả có điều không được công khai: hãy xem danh sách ở trên; kết quả lần trước còn nguyên.",
  [EXIT.defect]: "Chương trình gặp lỗi: hãy gửi những dòng ở trên cho người phụ trách kỹ thuật.",
};

function tellEnd(around: MenuSurroundings, code: number): void {
  around.tell(`\n${ENDS[code] ?? "Đã dừng."}`);
}

async function openTold(around: MenuSurroundings, target: string): Promise<void> {
  const isOpened = await around.open(target);
  around.tell(isOpened ? `Đang mở ${target}` : `Không tự mở được; hãy mở ${target}`);
}
