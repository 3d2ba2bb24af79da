import type { CalendarDate } from "../model/days/calendar-date.ts";
import { formatDate } from "../model/days/format-date.ts";
import { listFolders, toRealPath } from "./arguments/refuse-output.ts";

/** The root on which a command works. */
export interface ToldRoot {
  readonly root: string;
  /** The folder of the program, whose root is taken where none is named. */
  readonly project: string;
  /** `null`: its file could not be read. */
  readonly issuerName: string | null;
  readonly date: CalendarDate;
}

/** On which report a writing command works, for people who forget `--root`: before it asks, and where it does not. */
export function tellRoot({ root, project, issuerName, date }: ToldRoot): readonly string[] {
  const whose = issuerName === null ? "" : `${issuerName}, `;
  return [
    `Báo cáo: ${whose}kỳ ${formatDate(date)}, ở «${root}».`,
    ...(isInside(root, project) ? [WITHIN_PROGRAM] : []),
  ];
}

export function isInside(root: string, project: string): boolean {
  return listFolders(toRealPath(root)).includes(toRealPath(project));
}

const WITHIN_PROGRAM =
  "Lưu ý: đó là báo cáo trong thư mục của công cụ, có thể chỉ là ví dụ kèm theo; báo cáo của cơ quan ở thư mục khác thì chạy lại lệnh, thêm --root THƯ-MỤC.";
