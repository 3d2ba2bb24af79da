import process from "node:process";
import { afterAll } from "vitest";
import { removeTempFolders } from "../roots/temp-folder.ts";

// Vitest runs this anew for every test file, unlike the modules that test files share.
const before = { ...process.env };
const folder = process.cwd();
const natives = listNatives();

/** Functions in whose place a library once put slower ones. */
function listNatives(): readonly unknown[] {
  const places = { push: Array.prototype, parse: JSON, toString: Function.prototype };
  return Object.entries(places).map(([name, holder]): unknown => Reflect.get(holder, name));
}

afterAll(async () => {
  await removeTempFolders();
  const names = new Set([...Object.keys(before), ...Object.keys(process.env)]);
  // Eleventy leaves its own behind, the same every time.
  const changed = [...names].filter(
    (name) => !name.startsWith("ELEVENTY_") && process.env[name] !== before[name],
  );
  if (changed.length > 0) throw new Error(`left changed for the next files: ${changed.join(", ")}`);
  if (listNatives().some((one, index) => one !== natives[index]))
    throw new Error("left other built-in functions for the next files");
  if (process.cwd() !== folder) throw new Error(`left in another folder: ${process.cwd()}`);
});
