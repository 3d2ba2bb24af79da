/** The commands of the program, without those of its development. */
export const COMMANDS = [
  ...(["build", "check", "start", "bieu-mau", "nhap", "dong-goi"] as const),
  ...(["bench", "moi", "ky-moi", "lap-bao-cao"] as const),
] as const;
export type Command = (typeof COMMANDS)[number];
