import path from "node:path";
import type { BuildOptions } from "./build-options.ts";
import { checkLoaded, type CheckedRoot } from "./check-root.ts";
import { composeInternalBriefing } from "./compose/audience/briefings.ts";
import { composeChanges, type LastPack } from "./compose/pack/changes.ts";
import { toChangesText } from "./compose/pack/changes-text.ts";
import { composeReminders, toDebts } from "./compose/pack/reminders.ts";
import { toToldContents } from "./compose/pack/told-contents.ts";
import { listWarnings } from "./compose/pack/warnings.ts";
import { composePublicEditions } from "./compose/report/edition.ts";
import { load } from "./load-texts.ts";
import type { CalendarDate } from "./model/days/calendar-date.ts";
import type { PackRecord } from "./model/report/pack.ts";
import type { Progress } from "./progress.ts";
import { toSourceHash } from "./publish/manifest.ts";
import { renderChanges, renderReminders } from "./render/pages/pack.ts";
import { EnvironmentFault } from "./setup/environment-fault.ts";
import { NEVER, type StopRequest } from "./stopped.ts";
import { putPack, toPackPlaces } from "./tasks/pack/folders.ts";
import { isZipThere, readPacks, writeRecord, type KnownPacks } from "./tasks/pack/record.ts";
import { readBuiltSite, zipSite, type BuiltSite } from "./tasks/pack/built-site.ts";

export interface Packed {
  /** `standing`: the last pack has these very files, and nothing was made. */
  readonly kind: "packed" | "standing";
  readonly record: PackRecord;
  /** The folder of the pack. */
  readonly folder: string;
  /** What staff must know before they upload it. */
  readonly warnings: readonly string[];
  /** In one sentence; empty where nothing was made. */
  readonly changesText: string;
  readonly remindersText: string;
}

/**
 * Packs the public tree that stands in the output: one archive to upload, and beside it, for staff, what has changed
 * since the last pack and messages to the units that are late. Whatever stands there has passed the guard.
 * @throws EnvironmentFault when what stands there is not whole, or was not built from the data as it is now
 */
export async function pack(
  options: BuildOptions,
  progress: Progress,
  stop: StopRequest = NEVER,
): Promise<Packed> {
  const site = await readBuiltSite(path.join(options.out, "site"));
  const loaded = await load(options.root, progress);
  if (toSourceHash([...loaded.files, ...loaded.unread]) !== site.stamp.sourceSha256)
    throw new EnvironmentFault(OTHER_DATA);
  const checked = checkLoaded(loaded, { period: options.period, progress });
  if (checked.kind === "problems" || checked.periods[0].period.date !== site.stamp.period)
    throw new EnvironmentFault(OTHER_DATA);
  const { dataset, periods, board: completeness } = checked;
  const [{ period }] = periods;
  const warnings = listWarnings({ dataset, period, completeness });
  const last = await findLast(options.out, site, period.date);
  const standing = findStanding(last, site);
  if (standing !== null) return { ...standing, warnings };
  const packing = progress.begin("Đóng gói");
  const packed = await makePack(checked, { options, site, last, warnings, stop });
  packing.end(`${packed.record.files.length} tệp`);
  return packed;
}

const OTHER_DATA =
  "Dữ liệu đã được sửa sau khi dựng, nên site/ không còn đúng với dữ liệu; hãy chạy lại. Chưa đóng gói gì.";

type Last = KnownPacks & Pick<LastPack, "isZipLost">;

/** The pack to compare with, and whether it has lost an archive that would be the same now. */
async function findLast(out: string, site: BuiltSite, date: CalendarDate): Promise<Last> {
  const last = await readPacks(out, date);
  const { record, folder } = last;
  if (folder === null || record?.manifestSha256 !== site.manifestSha256)
    return { ...last, isZipLost: false };
  return { ...last, isZipLost: !(await isZipThere(folder, record)) };
}

/** That pack, where it holds what would be packed now. */
function findStanding(last: Last, site: BuiltSite): Omit<Packed, "warnings"> | null {
  const { record, folder, unreadable, isZipLost } = last;
  const isSame = record?.manifestSha256 === site.manifestSha256 && unreadable.length === 0;
  if (!isSame || folder === null || isZipLost) return null;
  return { kind: "standing", record, folder, changesText: "", remindersText: "" };
}

interface Packing {
  readonly options: BuildOptions;
  readonly site: BuiltSite;
  readonly last: Last;
  readonly warnings: readonly string[];
  readonly stop: StopRequest;
}

async function makePack(
  checked: Extract<CheckedRoot, { kind: "sound" }>,
  { options, site, last, warnings, stop }: Packing,
): Promise<Packed> {
  const { dataset, briefings, periods, board } = checked;
  const [{ period, evaluation }] = periods;
  const editions = composePublicEditions(briefings);
  const briefing = composeInternalBriefing(dataset, periods);
  const owing = { briefing, evaluation, completeness: board };
  const places = toPackPlaces(options.out, last.nextNumber, period.date);
  return putPack(places, async (folder) => {
    const about = { name: places.zipName, day: period.date, signal: stop.signal };
    const zip = await zipSite(site, folder, about);
    const record: PackRecord = {
      number: last.nextNumber,
      date: period.date,
      zip,
      manifestSha256: site.manifestSha256,
      files: [...site.sha256s],
      contents: toToldContents(editions),
      debts: toDebts(owing),
    };
    const changes = composeChanges({ ...briefings[0], warnings }, record, last);
    const isOfPeriod = last.record?.date === period.date;
    const reminders = composeReminders(owing, isOfPeriod ? last.record.debts : null);
    await folder.write("thay-doi.html", renderChanges(changes));
    await folder.writeText("thay-doi.txt", toChangesText(changes));
    await folder.write("nhac-don-vi.html", renderReminders(reminders));
    if (reminders.joint !== null) await folder.writeText("nhac-chung.txt", reminders.joint.text);
    for (const { id, text } of reminders.messages)
      await folder.writeText(`nhac-don-vi/${id}.txt`, text);
    await writeRecord(folder, record);
    stop.commit();
    return {
      kind: "packed",
      record,
      folder: places.folder,
      warnings,
      changesText: changes.leadText,
      remindersText: reminders.leadText,
    };
  });
}
