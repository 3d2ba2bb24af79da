import { existsSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { fileURLToPath } from "node:url";

/** `file:///…/.cache/chuong-trinh/…/cli.js:12:34`: a place in our bundle. Folders may have brackets in their names. */
const BUNDLED_PLACE = /(file:\/\/\/\S*?\/\.cache\/chuong-trinh\/[^\s()]+?\.c?js):(\d+):(\d+)/g;

/**
 * The stack of an error with lines of our sources in place of those of the bundle. Maps are read only here, since
 * Node would read all of them at every start.
 */
export function toSourceStack(stack: string): string {
  const maps = new Map<string, SourceMap | null>();
  type Place = [file: string, line: string, column: string];
  return stack.replace(BUNDLED_PLACE, (place, ...[file, line, column]: Place) => {
    const map = maps.get(file) ?? readMap(file);
    maps.set(file, map);
    const origin = map?.findOrigin(Number(line), Number(column));
    if (origin === undefined || !("fileName" in origin)) return place;
    const source = new URL(origin.fileName, file).href;
    return `${source}:${origin.lineNumber}:${origin.columnNumber}`;
  });
}

function readMap(file: string): SourceMap | null {
  const name = fileURLToPath(`${file}.map`);
  if (!existsSync(name)) return null;
  return new SourceMap(JSON.parse(readFileSync(name, "utf8")) as SourceMapPayload); // esbuild's own format
}
