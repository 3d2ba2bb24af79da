import type { FileReport } from "../file-report.ts";
import { toSha256 } from "./sha256.ts";

/** That nothing was found in a file, and what the look at all files together needs of it. */
export interface Verdict extends Omit<FileReport, "findings"> {
  readonly sha256: string;
}

/** What an earlier run of the guard has found nothing in, and what it looked for. */
export interface Verdicts {
  /** Of the program, and of all that the guard asks of a file but its needles. */
  readonly key: string;
  /** Keys of the blocks of needles that stand in none of the files. */
  readonly blocks: ReadonlySet<string>;
  readonly files: ReadonlyMap<string, Verdict>;
}

/** As verdicts are written: files name texts, which many of them share, by their place in a list. */
interface Kept {
  readonly key: string;
  readonly blocks: readonly string[];
  readonly texts: readonly string[];
  readonly files: readonly KeptFile[];
}

interface KeptFile {
  readonly path: string;
  readonly sha256: string;
  /** Three places for each: the link, where it leads, the anchor. */
  readonly links: readonly number[];
  readonly ids: readonly number[];
  readonly told: readonly number[] | null;
  readonly needs: readonly string[];
  /** In base64. */
  readonly trace: string | null;
}

/** There is no anchor. */
const NONE = -1;

/** One text that `readVerdicts` reads; its first line is the digest of the rest. */
export async function writeVerdicts({ key, blocks, files }: Verdicts): Promise<string> {
  const placeOf = new Map<string, number>();
  const toPlace = (text: string) => {
    const place = placeOf.get(text) ?? placeOf.size;
    placeOf.set(text, place);
    return place;
  };
  const kept = Array.from(files.values(), (one) => toKept(one, toPlace));
  const all: Kept = { key, blocks: [...blocks], texts: [...placeOf.keys()], files: kept };
  const body = JSON.stringify(all);
  return `${await toSha256(body)}\n${body}`;
}

function toKept(verdict: Verdict, toPlace: (text: string) => number): KeptFile {
  const { path, sha256, needs, trace, told } = verdict;
  const links = new Map(verdict.links.map((one) => [one.link, one]));
  return {
    path,
    sha256,
    needs,
    links: [...links.values()].flatMap(({ link, to, anchor }) => [
      toPlace(link),
      toPlace(to),
      anchor === null ? NONE : toPlace(anchor),
    ]),
    ids: verdict.ids.map(toPlace),
    told: told?.fields.map(toPlace) ?? null,
    trace: trace === null ? null : Buffer.from(trace).toString("base64"),
  };
}

/**
 * @param text what `writeVerdicts` gave in an earlier run
 * @returns `null` when a letter of it has changed, or when it was written under another key
 */
export async function readVerdicts(text: string, key: string): Promise<Verdicts | null> {
  const end = text.indexOf("\n");
  const body = text.slice(end + 1);
  if (end === -1 || text.slice(0, end) !== (await toSha256(body))) return null;
  // `as`: the digest shows that a program of ours has written it, and the key which.
  const kept = JSON.parse(body) as Partial<Kept> | null;
  if (kept?.key !== key) return null;
  const { blocks, texts, files } = kept as Kept; // `as`: this program writes the rest beside the key
  return {
    key,
    blocks: new Set(blocks),
    files: new Map(files.map((file) => [file.path, toVerdict(file, texts)])),
  };
}

function toVerdict(file: KeptFile, texts: readonly string[]): Verdict {
  const { path, sha256, needs, trace, told } = file;
  const toText = (place: number | undefined) => texts[place ?? NONE] ?? "";
  const links = [];
  for (let at = 0; at < file.links.length; at += 3) {
    const [link, to, anchor] = file.links.slice(at, at + 3);
    links.push({
      from: path,
      link: toText(link),
      to: toText(to),
      anchor: anchor === NONE ? null : toText(anchor),
    });
  }
  return {
    path,
    sha256,
    needs,
    links,
    ids: file.ids.map(toText),
    told: told === null ? null : { file: path, fields: told.map(toText) },
    trace: trace === null ? null : Buffer.from(trace, "base64"),
  };
}
