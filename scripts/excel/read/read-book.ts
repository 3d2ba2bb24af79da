import type { DaySystem, ReadBook, ReadSheet } from "./contents.ts";
import { readNumberKinds } from "./number-kinds.ts";
import { openPackage, type Package, type PackageFault } from "./package.ts";
import { readSharedTexts } from "./shared-texts.ts";
import { readSheet } from "./sheet.ts";
import { findAttribute, walkXml } from "./xml.ts";

export type Reading =
  /** `days`: how its numbers stand for days, for `toDay`. */
  { readonly kind: "book"; readonly book: ReadBook; readonly days: DaySystem } | Refused;

interface Refused {
  readonly kind: "refused";
  readonly fault: PackageFault;
}

/** Reads an Excel file; refuses what is none, or is damaged. */
export function readBook(bytes: Uint8Array): Reading {
  const opened = openPackage(bytes);
  if (opened.kind === "refused") return opened;
  const { parts } = opened;
  const contents = readContents(parts);
  const [styles, shared] = [parts.find("xl/styles.xml"), parts.find("xl/sharedStrings.xml")];
  if (contents === null || styles === "damaged" || shared === "damaged") return DAMAGED;
  const references = {
    kinds: styles === "missing" ? [] : readNumberKinds(styles),
    texts: shared === "missing" ? [] : readSharedTexts(shared),
  };
  const sheets: ReadSheet[] = [];
  for (const { name, path } of contents.sheets) {
    const part = parts.find(path);
    if (typeof part === "string") return DAMAGED;
    const sheet = readSheet(part, references);
    if (typeof sheet === "string") return { kind: "refused", fault: sheet };
    sheets.push({ name, ...sheet });
  }
  return { kind: "book", book: { sheets }, days: contents.days };
}

const DAMAGED: Refused = { kind: "refused", fault: "damaged" };

interface Contents {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly days: DaySystem;
}

/** `null`: it has no sheet, or does not say where one is. */
function readContents(parts: Package): Contents | null {
  const [book, relations] = [
    parts.find("xl/workbook.xml"),
    parts.find("xl/_rels/workbook.xml.rels"),
  ];
  if (typeof book === "string" || typeof relations === "string") return null;
  const targets = readTargets(relations);
  const sheets: { name: string; path: string | undefined }[] = [];
  let days: DaySystem = 1900;
  walkXml(book, {
    open: (name, attributes) => {
      if (name === "workbookPr" && /^(?:1|true)$/.test(attributes["date1904"] ?? "")) days = 1904;
      if (name !== "sheet") return;
      const path = targets.get(findAttribute(attributes, "id") ?? "");
      sheets.push({ name: attributes["name"] ?? "", path });
    },
  });
  // A sheet of its own for a chart has no cells.
  const withCells = sheets.filter(({ path }) => path?.includes("chartsheets/") !== true);
  const known = withCells.flatMap(({ name, path }) => (path === undefined ? [] : [{ name, path }]));
  return known.length === withCells.length && known.length > 0 ? { sheets: known, days } : null;
}

function readTargets(relations: Uint8Array): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  walkXml(relations, {
    open: (name, { Id = "", Target = "" }) => {
      if (name === "Relationship")
        targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}
