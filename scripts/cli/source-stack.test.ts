import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { makeTempFolder } from "../../tests/roots/temp-folder.ts";
import { toSourceStack } from "./source-stack.ts";

/** Says that the first letter of the bundle is the first of `scripts/cli.ts`. */
const MAP = { version: 3, sources: ["../../../scripts/cli.ts"], names: [], mappings: "AAAA" };

test.each(["bao-cao", "bao-cao (1)", "Báo cáo tháng 6"])(
  "a place in the bundle is told as one in the sources, in a folder named %s",
  async (name) => {
    const project = path.join(await makeTempFolder("chuong-trinh"), name);
    const bundle = path.join(project, ".cache/chuong-trinh/9f86d081-node20");
    await mkdir(bundle, { recursive: true });
    await writeFile(path.join(bundle, "cli.js.map"), JSON.stringify(MAP));
    const toUrl = (file: string) => pathToFileURL(file).href;
    const told = (place: string) =>
      `Error: hỏng (1)\n    at say (${place}:1:1)\n    at ${place}:1:1`;
    expect(toSourceStack(told(toUrl(path.join(bundle, "cli.js"))))).toBe(
      told(toUrl(path.join(project, "scripts/cli.ts"))),
    );
  },
);
