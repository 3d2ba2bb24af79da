import { existsSync, readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { decodeText } from "../../load/decode-text.ts";
import { loadRoot } from "../../load/load-root.ts";
import type { SourceFile } from "../../load/source-file.ts";
import type { Problem } from "../../model/problem.ts";
import { putNewFolders } from "../../publish/new-folders.ts";
import { EDITOR_FOLDER, listSchemas, listSettings } from "../../tasks/editor/folder.ts";
import type { Answers } from "../../tasks/new-root/answers.ts";
import { ROOT_KINDS, type RootKind } from "../../tasks/new-root/kinds.ts";
import { planNewRoot } from "../../tasks/new-root/plan.ts";
import { readAnswersFile } from "../../tasks/new-root/read-answers-file.ts";
import { listSampleTypes, readSample, type Sample } from "../../tasks/new-root/sample.ts";
import { codeOf } from "../../setup/error-code.ts";
import { UsageError } from "../../usage-error.ts";
import { EXIT } from "../exit-codes.ts";
import { formatProblems } from "../problems/problem-list.ts";
import { listFolders, toRealPath } from "../arguments/refuse-output.ts";
import { interview } from "./interview.ts";
import { toCommandText } from "../command-text.ts";
import { InputEnded, talkOnTerminal } from "./talk.ts";

export interface NewRootOrder {
  /** The folder of the program. */
  readonly project: string;
  /** Where the new root goes. */
  readonly folder: string;
  /** A file with the answers; `null`: they are asked for. */
  readonly answersFile: string | null;
}

/** `npm run moi`: asks, plans, and writes the new root as a whole or not at all. */
export async function runNewRoot(order: NewRootOrder): Promise<number> {
  refuseFolder(order);
  const answers = await getAnswers(order).catch((error: unknown) => {
    if (!(error instanceof InputEnded)) throw error;
    throw new UsageError("\nChưa trả lời hết các câu hỏi nên chưa ghi gì.", { cause: error });
  });
  if ("problems" in answers) return refuse(answers.problems, answers.files);
  const sample = await loadSample(order.project, answers.kind);
  const plan = planNewRoot(sample, answers);
  if (plan.kind === "problems") return refuse(plan.problems, plan.files);
  const editor = [...listSettings(), ...listSchemas(plan.read, plan.files)];
  await putNewFolders({
    root: order.folder,
    folders: [EDITOR_FOLDER, "content", "data"],
    files: [...editor, ...plan.files],
  });
  tell(order, plan);
  return EXIT.done;
}

/** Never into a folder with something in it, nor into the program, whose next version would bring its own data. */
function refuseFolder({ project, folder }: NewRootOrder): void {
  const [home, real] = [toRealPath(project), toRealPath(folder)];
  if (listFolders(real).includes(home) || listFolders(home).includes(real))
    throw new UsageError(
      `«${folder}» nằm trong hoặc chứa thư mục của công cụ; hãy chọn một thư mục bên ngoài.`,
    );
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new UsageError(`«${folder}» là một tệp; hãy chọn tên thư mục khác.`);
  if (readdirSync(folder).length > 0)
    throw new UsageError(
      `Thư mục «${folder}» không trống nên không ghi vào đó; hãy chọn thư mục khác.`,
    );
}

async function loadSample(project: string, { example }: RootKind): Promise<Sample> {
  const folder = path.join(project, "examples", example);
  const { files } = await loadRoot(folder);
  if (files.length === 0)
    throw new UsageError(
      `Thiếu thư mục mẫu «${folder}»; hãy chép lại thư mục examples/ của công cụ.`,
    );
  return readSample(files);
}

interface Refused {
  readonly problems: readonly Problem[];
  readonly files: readonly SourceFile[];
}

async function getAnswers({ project, answersFile }: NewRootOrder): Promise<Answers | Refused> {
  const load = (kind: RootKind) => loadSample(project, kind);
  if (answersFile === null) return talkOnTerminal((talk) => interview(talk, load));
  const source = await readSource(answersFile);
  if ("code" in source) return { problems: [source], files: [] };
  const samples = new Map<RootKind, Sample>();
  for (const kind of ROOT_KINDS) samples.set(kind, await load(kind));
  const read = readAnswersFile(source, (kind) => {
    const sample = samples.get(kind);
    return sample === undefined ? [] : listSampleTypes(sample);
  });
  return read.kind === "answers" ? read.answers : { problems: read.problems, files: [source] };
}

async function readSource(file: string): Promise<SourceFile | Problem> {
  const bytes = await readFile(file).catch((error: unknown) => {
    if (codeOf(error) === undefined) throw error;
    throw new UsageError(`Không đọc được tệp «${file}».`, { cause: error });
  });
  const name = path.basename(file);
  const text = decodeText(name, bytes);
  return typeof text === "string" ? { file: name, text } : text;
}

function refuse(problems: readonly Problem[], files: readonly SourceFile[]): number {
  process.stderr.write(
    `\n${formatProblems(problems, files).join("\n")}\n\n${problems.length} lỗi cần sửa. Chưa ghi gì.\n`,
  );
  return EXIT.problems;
}

function tell(
  { folder, project }: NewRootOrder,
  {
    files,
    toCompare,
    waiting,
    asksUnits,
  }: Extract<ReturnType<typeof planNewRoot>, { kind: "planned" }>,
): void {
  const place = { root: folder, project };
  const lines = [
    `Đã ghi ${files.length} tệp vào «${folder}».`,
    ...(toCompare.length === 0
      ? []
      : [
          `Mức lấy từ văn bản chung, đối chiếu nguyên văn trước khi dùng: ${toCompare.join("; ")}.`,
        ]),
    ...(waiting.length === 0
      ? []
      : [
          `Chỉ tiêu chưa có mức, để sẵn sau dấu # trong data/chi-tieu.yaml: ${waiting.join("; ")}.`,
        ]),
    ...toNextSteps(place, asksUnits),
    `Sửa biểu mẫu, chỉ tiêu, lời văn: mở các tệp trong data/, content/; dòng bắt đầu bằng # chỉ cách ghi. Xem trước: ${toCommandText("start", place)}`,
    "Dùng VS Code (File → Open Folder, phần mở rộng YAML của Red Hat) thì khóa, mã được gợi ý, chỗ ghi sai được báo ngay khi gõ.",
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** What staff do with a new report, in their order; nobody sends a form that asks nothing. */
function toNextSteps(
  place: Parameters<typeof toCommandText>[1],
  asksUnits: boolean,
): readonly string[] {
  const steps = [
    ...(asksUnits
      ? [
          `Lập biểu mẫu Excel gửi các đơn vị: ${toCommandText("bieu-mau", place)}`,
          `Nhập các tệp đơn vị gửi về: ${toCommandText("nhap", place, "THƯ-MỤC-CHỨA-TỆP")}`,
        ]
      : []),
    `Kiểm tra, xem còn thiếu gì: ${toCommandText("check", place)}`,
    `Đóng gói để đưa lên cổng: ${toCommandText("dong-goi", place)}`,
  ];
  return ["Việc tiếp theo:", ...steps.map((step, index) => `  ${index + 1}. ${step}`)];
}
