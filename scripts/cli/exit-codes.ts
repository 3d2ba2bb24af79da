/** The exit codes of every command, as the guide for staff lists them. */
export const EXIT = {
  done: 0,
  problems: 1,
  usage: 2,
  environment: 3,
  stopped: 5,
  defect: 70,
  signal: 128,
} as const;
