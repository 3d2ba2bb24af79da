import { expect, test } from "vitest";
import { refuseSwallowed } from "./refuse-swallowed.ts";

test.each([
  ["npm_config_root", "true", "--root"],
  ["npm_config_ky", "2020-04-10", "--ky"],
  ["npm_config_dong_y", "true", "--dong-y"],
])("tùy chọn trước dấu -- bị npm giữ lại thì không làm gì: %s", (name, value, option) => {
  expect(() => {
    refuseSwallowed("nhap", { [name]: value });
  }).toThrow(`«${option}» đứng trước dấu --`);
});

test("điều npm tự đặt thì không cản", () => {
  refuseSwallowed("check", { npm_config_json: "true", npm_config_user_agent: "npm/11" });
});
