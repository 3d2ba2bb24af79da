import type { ChangesView, RemindersView } from "../../compose/views/pack.ts";
import { bundleBrowserScript } from "./browser-scripts.ts";
import { createNunjucksEnvironment, toPolicyHash, toSafeString } from "./nunjucks-environment.ts";

/** The page of what has changed. It travels alone, so it brings its styles and loads nothing. */
export function renderChanges(view: ChangesView): string {
  return createNunjucksEnvironment("screen").render("pages/pack-changes.njk", { view });
}

/** The page of messages to units; it brings the script of its buttons too. */
export function renderReminders(view: RemindersView): string {
  const { content } = bundleBrowserScript("copy");
  const script = { js: toSafeString(content), hash: toPolicyHash(content) };
  return createNunjucksEnvironment("screen").render("pages/pack-reminders.njk", { view, script });
}
