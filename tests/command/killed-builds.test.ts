import { expect, test } from "vitest";
import { killBuilds } from "../soak/kill-builds.ts";

test("sáu lần bị dừng đột ngột (npm run soak: 200): kết quả luôn là bản cũ hoặc bản mới", async () => {
  const { old, fresh } = await killBuilds({ of: "mot-don-vi", kills: 6, hasPdf: false, seed: 20 });
  expect(old + fresh).toBe(6);
});
