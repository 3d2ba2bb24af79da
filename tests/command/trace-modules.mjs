// `--import` loads this before a command: it appends the address of every module that is loaded to a file.
import { appendFileSync } from "node:fs";
import { createRequire, register } from "node:module";
import process from "node:process";
import { pathToFileURL } from "node:url";

const file = process.env["DANH_SACH_MODUN"] ?? "";
const hook = `import { appendFileSync } from "node:fs";
export function load(url, context, next) {
  appendFileSync(${JSON.stringify(file)}, url + "\\n");
  return next(url, context);
}`;

register(`data:text/javascript,${encodeURIComponent(hook)}`);
process.once("exit", () => {
  // What `require` loads, a hook does not see.
  const { cache } = createRequire(import.meta.url);
  const urls = Object.keys(cache).map((name) => pathToFileURL(name).href);
  appendFileSync(file, urls.map((url) => `${url}\n`).join(""));
});
