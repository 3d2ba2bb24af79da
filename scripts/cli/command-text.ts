import { isToolkit } from "../setup/toolkit.mjs";
import type { Command } from "./arguments/commands.ts";

interface Place {
  readonly root: string;
  /** The folder of the program. */
  readonly project: string;
}

/**
 * How staff run a command on a root: `npm run nhap -- --root "D:\\Báo cáo" THƯ-MỤC`. A toolkit has no npm, so there it is
 * an item of the menu, which asks for the rest.
 * @param answer what stands behind the options
 */
export function toCommandText(command: Command, { root, project }: Place, answer = ""): string {
  if (isToolkit(project)) return `chọn mục có chữ (${command}) trong danh sách việc`;
  const isOwn = root === project;
  const words = [
    ...(command === "start" ? ["npm start"] : [`npm run ${command}`]),
    ...(isOwn && answer === "" ? [] : ["--"]),
    ...(isOwn ? [] : ["--root", /\s/u.test(root) ? `"${root}"` : root]),
    ...(answer === "" ? [] : [answer]),
  ];
  return words.join(" ");
}
