import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { load } from "../../load-texts.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { SILENT } from "../../progress.ts";
import { finishNewFolders, putNewFolders } from "../../publish/new-folders.ts";
import { planNextPeriod, type NextPeriod } from "../../tasks/next-period/plan.ts";
import { UsageError } from "../../usage-error.ts";
import { EXIT } from "../exit-codes.ts";
import { formatProblems } from "../problems/problem-list.ts";
import { toShortList } from "../short-list.ts";
import { askYesNo } from "../intake/ask-yes-no.ts";
import { isTerminal, talkTo } from "../intake/agree.ts";
import { isInside, tellRoot } from "../tell-root.ts";
import { toCommandText } from "../command-text.ts";

export interface NextPeriodOrder {
  /** Holds `data/` and `content/`. */
  readonly root: string;
  /** The root of a command that names none. */
  readonly project: string;
  /** The cut-off date of the new period. */
  readonly date: CalendarDate;
}

/** `npm run ky-moi`: opens the period after the newest one, as a whole or not at all. */
export async function runNextPeriod(order: NextPeriodOrder): Promise<number> {
  const { root, date } = order;
  const [texts, figures] = [`content/${date}`, `data/ky/${date}`];
  if (await finishNewFolders(root, [texts, figures])) {
    process.stdout.write(
      `Lần mở kỳ ${formatDate(date)} trước đây bị ngắt giữa chừng; nay đã mở xong kỳ ấy ở «${root}».\nXem còn phải làm gì: ${toCommandText("check", order)}\n`,
    );
    return EXIT.done;
  }
  for (const folder of [figures, texts])
    if (existsSync(path.join(root, folder)))
      throw new UsageError(
        folder === figures
          ? `Đã có thư mục ${folder} trong «${root}»; sửa kỳ ấy, hoặc chọn ngày chốt khác.`
          : `Đã có thư mục ${folder} trong «${root}» mà không có ${figures}; chuyển thư mục ấy đi nơi khác rồi chạy lại.`,
      );
  const plan = planNextPeriod(await load(root, SILENT), date);
  if (plan.kind === "refused") throw new UsageError(plan.sentence);
  if (plan.kind === "problems") {
    const list = formatProblems(plan.problems, plan.sources).join("\n");
    process.stderr.write(
      `\n${list}\n\n${plan.problems.length} lỗi cần sửa trước khi mở kỳ mới. Chưa ghi gì.\n`,
    );
    return EXIT.problems;
  }
  for (const line of tellRoot({ ...order, issuerName: plan.issuerName, date: plan.from }))
    process.stdout.write(`${line}\n`);
  if (isInside(root, order.project) && isTerminal() && !(await isWanted())) {
    process.stdout.write("Chưa mở kỳ nào.\n");
    return EXIT.done;
  }
  await putNewFolders({ root, folders: plan.folders, files: plan.files });
  process.stdout.write(`${tell(plan, order).join("\n")}\n`);
  return EXIT.done;
}

/** Whoever has a report of their own elsewhere would open a period of the example. */
async function isWanted(): Promise<boolean> {
  return (await talkTo((talk) => askYesNo(talk, "Vẫn mở kỳ mới trong báo cáo này?"))) ?? false;
}

function tell(plan: NextPeriod, order: NextPeriodOrder): readonly string[] {
  const { from, date, files, carriedCount, proseCount, left, asleep } = plan;
  const [last, now] = [formatDate(from), formatDate(date)];
  return [
    `Đã mở kỳ ${now}, tiếp theo kỳ ${last}: ${files.length} tệp trong ${plan.folders.toReversed().join(", ")} của «${order.root}».`,
    ...(carriedCount === 0
      ? []
      : [
          `Số liệu của ${carriedCount} đơn vị là số chép từ kỳ ${last}: không vào báo cáo cho đến khi được sửa, hoặc được xác nhận bằng «ngay_so_lieu» sau ngày ${last} (cả tệp hay từng nhóm), hoặc đơn vị gửi lại biểu mẫu (npm run bieu-mau, rồi npm run nhap).`,
        ]),
    ...(proseCount === 0
      ? []
      : [
          `${proseCount} tệp lời văn có dòng «cua_ky»: sửa cho kỳ này rồi xóa dòng ấy; còn dòng ấy thì chưa dựng được.`,
        ]),
    ...(left.length === 0 ? [] : [`Đã xong nên không chép: ${toShortList(left, MOST_NAMED)}.`]),
    ...(asleep.length === 0
      ? []
      : [
          `Kết quả xác định lại, ghi chú của kỳ ${last} chưa dùng cho kỳ này (xem lại sau dấu # trong tệp của đơn vị): ${toShortList(asleep, MOST_NAMED)}.`,
        ]),
    "Tiêu đề, khung thời gian, việc tạm hoãn trong ky.yaml là của kỳ trước: xem lại.",
    `Xem còn phải làm gì: ${toCommandText("check", order)}`,
  ];
}

const MOST_NAMED = 12;
