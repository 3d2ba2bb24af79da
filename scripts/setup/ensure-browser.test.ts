import { expect, test } from "vitest";
import { ensureBrowser } from "./ensure-browser.ts";
import { EnvironmentFault } from "./environment-fault.ts";

test("bộ công cụ không tự cài, không tải trình duyệt nào, dù máy cài được", async () => {
  const said: string[] = [];
  const machine = {
    platform: "linux",
    env: {},
    home: "/home/an",
    mayInstall: false,
    isFile: (path: string) => ["/etc/debian_version", "/usr/bin/apt-get"].includes(path),
    findCached: () => Promise.resolve([]),
  } as const;
  const ensured = ensureBrowser((sentence) => said.push(sentence), machine);
  await expect(ensured).rejects.toThrow(EnvironmentFault);
  expect(said).toEqual([]);
});
