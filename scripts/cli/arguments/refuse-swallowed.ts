import { UsageError } from "../../usage-error.ts";
import { OPTIONS } from "./option-words.ts";

/**
 * Refuses a command whose options stand before `--`: npm keeps them and hands on their values alone, so
 * `npm run nhap D:\nhan-ve --root D:\bao-cao` would fill the data of the program.
 */
export function refuseSwallowed(
  command: string,
  environment: Readonly<Record<string, string | undefined>>,
): void {
  const kept = Object.keys(OPTIONS).find(
    (name) =>
      !NPMS_OWN.has(name) && environment[`npm_config_${name.replaceAll("-", "_")}`] !== undefined,
  );
  if (kept !== undefined)
    throw new UsageError(
      `«--${kept}» đứng trước dấu -- nên npm giữ lại, công cụ không nhận được. Chưa làm gì; viết dấu -- ngay sau tên lệnh: npm run ${command} -- … --${kept} …`,
    );
}

/** A person may have set it for npm. */
const NPMS_OWN: ReadonlySet<string> = new Set(["json"]);
