/** `CAP_NHAT_MAU=1` has a test write what it compares with anew; CI never does. */
export const mayRenew = ({ CAP_NHAT_MAU, CI = "" }: NodeJS.ProcessEnv) =>
  CAP_NHAT_MAU === "1" && CI === "";
