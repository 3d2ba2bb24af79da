import type { BuildOptions } from "./build-options.ts";
import type { BuildResult, Built } from "./build-result.ts";
import type { CheckedRoot } from "./check-root.ts";
import { compose } from "./compose/compose.ts";
import { PAGE_TEMPLATES } from "./compose/registry.ts";
import { guardRelease, type Verdicts } from "./guard/guard-release.ts";
import type { StagedFile } from "./guard/staged-file.ts";
import { toClearance } from "./guard/values/clearance.ts";
import { NO_PRESS_AHEAD, openPressAhead } from "./print/press-ahead.ts";
import { toPressOptions } from "./print/press-options.ts";
import { produce } from "./produce/produce.ts";
import type { ToKey } from "./produce/to-key.ts";
import type { Progress } from "./progress.ts";
import type { Key } from "./publish/ledger.ts";
import { sealRelease } from "./publish/manifest.ts";
import { openRelease, type Release } from "./publish/release.ts";
import { toStanding, type Standing } from "./publish/standing.ts";
import { assertTemplates } from "./render/pages/assert-templates.ts";
import { toBrowserMark } from "./setup/browser-mark.ts";
import { EnvironmentFault } from "./setup/environment-fault.ts";
import { programVersion } from "./setup/program-version.ts";
import { ensureBrowser } from "./setup/ensure-browser.ts";
import type { StopRequest } from "./stopped.ts";
import { withSentence } from "./validate/sentences/problems.ts";
import { openLookAhead } from "./workers/look-ahead.ts";
import type { WordAhead } from "./workers/word-ahead.ts";

interface Making {
  readonly options: BuildOptions;
  readonly progress: Progress;
  readonly stop: StopRequest;
  /** Of the program, with all its packages. */
  readonly version: string;
  readonly toKey: ToKey;
  /** Under which the whole output is remembered. */
  readonly key: Key<Standing<Built>>;
  readonly sourceSha256: string;
  readonly word: WordAhead;
}

/** compose → render → print → guard → publish, of a sound root. */
export async function makeOutput(
  checked: Extract<CheckedRoot, { readonly kind: "sound" }>,
  { options, progress, stop, version, toKey, key, sourceSha256, word }: Making,
): Promise<BuildResult> {
  assertTemplates(PAGE_TEMPLATES);
  const { dataset, periods, notices, sources } = checked;
  const browser = options.hasPdf ? await ensureBrowser(progress.say) : null;
  const release = await openRelease(options.out, { stop, isAnew: options.isAnew });
  const dismissals: (() => Promise<void>)[] = [];
  try {
    // Something has changed, and nearly every change is printed somewhere.
    const press = browser === null ? NO_PRESS_AHEAD : await openPressAhead(toPressOptions(browser));
    dismissals.push(press.dismiss);
    const clearance = toClearance(dataset, periods);
    const { folder } = release;
    const ahead = openLookAhead({ folder, clearance, signal: stop.signal });
    dismissals.push(ahead.dismiss);
    release.onWritten(ahead.offer);
    stop.signal.throwIfAborted();
    const composed = compose(checked);
    const onBoard = { board: checked.board, notices: notices.map(withSentence) };
    const renderWord = word.render;
    const workshop = { browser, press, renderWord, stop, release, toKey, progress };
    const made = await produce(composed, onBoard, workshop);
    await sealRelease(release, { period: periods[0].period.date, sourceSha256 });
    const guarding = progress.begin("Soát trước khi công bố");
    const verdicts = toVerdicts(release, version);
    const { look } = ahead;
    const findings = await guardRelease(listStaged(release), clearance, { verdicts, look });
    if (findings.length > 0) return { kind: "stopped", findings, notices, sources };
    guarding.end("không có gì phải chặn");
    const browserMark = browser === null ? null : await toBrowserMark(browser);
    const told = toStanding(release, { noticeCount: notices.length, browserMark, ...made });
    await release.put(key, { files: [], told });
    if (programVersion() !== version) throw new EnvironmentFault(CHANGED_MEANWHILE);
    await release.swapIn();
    return { kind: "done", notices, sources, ...made };
  } finally {
    await release.discard();
    await Promise.all(dismissals.map((dismiss) => dismiss()));
  }
}

/** Some of what was made may come from the old templates and some from the new ones, under keys of the old ones. */
const CHANGED_MEANWHILE =
  "Mẫu trình bày hoặc mã của chương trình bị sửa trong khi đang dựng; hãy chạy lại. Kết quả lần trước còn nguyên.";

/** Of the guard; they stand beside the published trees, since they tell what was not found there. */
const VERDICTS_NAME = "da-soat.txt";

function toVerdicts(release: Release, version: string): Verdicts {
  const keep = (text: string) => {
    release.note(VERDICTS_NAME, text);
  };
  return { version, text: release.recall(VERDICTS_NAME), keep };
}

/** Every file of a release, in the order of their paths; the guard reads those that it has not looked at. */
function listStaged(release: Release): readonly StagedFile[] {
  return [...release.written]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { sha256 }]) => ({ path, sha256, read: () => release.read(path) }));
}
