import type { System } from "./systems.ts";

/** The folder of the program in a toolkit; a new version replaces it alone. */
export const PROGRAM_FOLDER = "chuong-trinh";

/** The file that staff open, which starts the menu with the Node of the toolkit. */
export function toStarter({ starter }: System): string {
  return starter === "lap-bao-cao.cmd" ? CMD_LINES.map((line) => `${line}\r\n`).join("") : SH_TEXT;
}

/**
 * cmd reads a file of commands in the code page of the machine and finds labels by counting bytes, so the file is ASCII
 * without a mark, each line ends with CR LF, and only Node writes Vietnamese letters. A path stands between quotes and
 * is expanded once: spaces, `&`, `(`, `^`, `%` of a folder's name stay what they are, and without delayed expansion `!`
 * does, too. Opened inside a ZIP, Explorer unpacks this file alone.
 */
const CMD_LINES = [
  "@echo off",
  "setlocal EnableExtensions DisableDelayedExpansion",
  "title Lap bao cao",
  '"%SystemRoot%\\System32\\chcp.com" 65001 >nul 2>&1',
  'set "NODE_OPTIONS="',
  `if not exist "%~dp0${PROGRAM_FOLDER}\\node\\node.exe" goto packed`,
  `if not exist "%~dp0${PROGRAM_FOLDER}\\scripts\\run.mjs" goto packed`,
  `"%~dp0${PROGRAM_FOLDER}\\node\\node.exe" "%~dp0${PROGRAM_FOLDER}\\scripts\\run.mjs" lap-bao-cao`,
  'set "ENDED=%ERRORLEVEL%"',
  'if not "%ENDED%"=="0" pause',
  "exit /b %ENDED%",
  "",
  ":packed",
  "echo.",
  "echo Chua giai nen, hoac giai nen thieu tep.",
  'echo Hay dong cua so nay, bam chuot phai vao tep ZIP, chon "Extract All" (Giai nen tat ca),',
  "echo roi mo lap-bao-cao.cmd trong thu muc vua giai nen.",
  "echo.",
  "pause",
  "exit /b 3",
];

const SH_TEXT = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 3
node="$here/${PROGRAM_FOLDER}/node/node"
run="$here/${PROGRAM_FOLDER}/scripts/run.mjs"
unset NODE_OPTIONS
if [ ! -f "$run" ]; then
  echo "Chưa giải nén, hoặc giải nén thiếu tệp: hãy giải nén lại cả tệp ZIP."
  ended=3
elif [ ! -x "$node" ]; then
  echo "Tệp “$node” chưa được phép chạy: hãy giải nén lại bằng lệnh unzip."
  ended=3
else
  "$node" "$run" lap-bao-cao
  ended=$?
fi
if [ "$ended" -ne 0 ] && [ -t 0 ]; then
  printf 'Nhấn Enter để đóng… '
  read -r _
fi
exit "$ended"
`;
