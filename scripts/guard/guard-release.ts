import { STAMP_NAME } from "../model/published-names.ts";
import { checkData } from "./check/data.ts";
import { checkFile } from "./check/file.ts";
import { findDeadLinks, listSiteLinks, listStyleLinks, type SiteLink } from "./check/links.ts";
import { listPdfFaults } from "./check/pdf-bytes.ts";
import { checkNames, tellNames } from "./check/names.ts";
import { checkPage } from "./check/page.ts";
import { checkPicture } from "./check/picture.ts";
import { checkPrint } from "./check/print.ts";
import { checkUnits, findGaps, listToldFields, type ToldFields } from "./check/units.ts";
import { checkXml, listXmlLinks } from "./check/xml.ts";
import type { Clearance } from "./values/clearance.ts";
import { mergeFindings, type Finding, type Tell } from "./finding.ts";
import { tellPersonalData } from "./people/personal-data.ts";
import { readPage, readXml } from "./read/page.ts";
import type { StagedFile } from "./staged-file.ts";
import { searchBytes, searchName, searchPage, searchPrint } from "./values/search-file.ts";

/** People read these files cell by cell, so personal data is looked for cell by cell. */
const DOWNLOADS = new Set(["txt", "json", "csv"]);

/** What is remembered from one file to the next. */
interface Survey {
  readonly clearance: Clearance;
  readonly links: SiteLink[];
  readonly told: ToldFields[];
  /** The anchors of every public file, by its path. */
  readonly idsOf: Map<string, ReadonlySet<string>>;
  /** Digests of internal files: a copy of one must not lie in the public folder. */
  readonly internal: Set<string>;
}

/** Files that both folders may hold: the looks, the pictures to upload, and the stamp of the data. */
const isShared = (path: string) =>
  path === `noi-bo/${STAMP_NAME}` ||
  /^noi-bo\/(?:assets\/.*|bai-dang\/[a-z0-9-]+\.png)$/.test(path);

/** Pages of the design for maintainers. The preview serves them from memory. */
const PREVIEW_ONLY = /\/_components(?:\/|$)/;
const SERVED_ONLY = "trang thành phần chỉ để xem thử, không được nằm trong kết quả";

/**
 * The last look at the finished files before readers get them: finds what must not be published.
 * @param files first those of `noi-bo/`, then those of `site/`; only one is in memory at a time
 */
export async function guardRelease(
  files: Iterable<StagedFile> | AsyncIterable<StagedFile>,
  clearance: Clearance,
): Promise<readonly Finding[]> {
  const survey: Survey = { clearance, links: [], told: [], idsOf: new Map(), internal: new Set() };
  const findings: Finding[] = [];
  for await (const file of files) {
    if (PREVIEW_ONLY.test(file.path))
      findings.push({ files: [file.path], what: SERVED_ONLY, source: null });
    const digest = await toDigest(file.bytes);
    const tell: Tell = (finding) => findings.push({ files: [file.path], ...finding });
    if (!file.path.startsWith("site/")) {
      if (!isShared(file.path)) survey.internal.add(digest);
      lookInside(file, tell);
      continue;
    }
    if (file.bytes.length > 0 && survey.internal.has(digest))
      tell({ what: "là bản sao của một tệp trong noi-bo/", source: null });
    await lookAt(file, survey, tell);
  }
  return mergeFindings([
    ...findings,
    ...findGaps(survey.told, clearance),
    ...findDeadLinks(survey.links, survey.idsOf),
  ]);
}

/** Insiders may read everything in their own folder, but a PDF there must be sound too. */
function lookInside({ path, bytes }: StagedFile, tell: Tell): void {
  if (!path.endsWith(".pdf")) return;
  for (const what of listPdfFaults(bytes)) tell({ what, source: null });
}

async function lookAt(file: StagedFile, survey: Survey, tell: Tell): Promise<void> {
  const { clearance, links, idsOf } = survey;
  const kind = checkFile(file, tell);
  idsOf.set(file.path, new Set());
  searchName(file.path, clearance, tell);
  if (kind === "html") {
    idsOf.set(file.path, lookAtPage(file, survey, tell));
    return;
  }
  if (kind === "xml") links.push(...lookAtXml(file, survey, tell));
  if (kind === "png") await checkPicture(file, tell);
  // `checkData` searches CSV by cells: read as one text, two neighbouring days look like a third one.
  if (kind !== "csv") searchBytes(file.bytes, clearance, tell);
  if (kind !== null && DOWNLOADS.has(kind))
    tellPersonalData(toText(file).split(/[\n;,\t"]/), clearance.personal, tell);
  if (kind !== null) checkData(file, kind, { clearance, tell });
  if (kind === "css") links.push(...listStyleLinks(file.path, toText(file), tell));
  if (kind !== "pdf") return;
  const print = await checkPrint(file.bytes, clearance, tell);
  if (print === null) return;
  searchPrint(print, clearance, tell);
  const { names } = clearance;
  const allowed = new Set([...names.spoken, ...names.paired]);
  tellNames(print.pages.flat().join(" "), { rules: names, allowed }, tell);
}

/** Checks a page and gives its anchors. */
function lookAtPage(file: StagedFile, survey: Survey, tell: Tell): ReadonlySet<string> {
  const { clearance, links, told } = survey;
  const page = readPage(toText(file));
  const fields = listToldFields(file.path, page, clearance);
  if (fields !== null) told.push(fields);
  checkPage(page, clearance, tell);
  checkUnits(file.path, page, { clearance, tell });
  checkNames(file.path, page, { clearance, tell });
  searchPage(page, clearance, tell);
  links.push(...listSiteLinks(file.path, page, { clearance, tell }));
  return new Set(page.elements.flatMap(({ attributes }) => attributes.get("id") ?? []));
}

/** Checks a feed or a site map and gives its links. */
function lookAtXml(file: StagedFile, { clearance }: Survey, tell: Tell): readonly SiteLink[] {
  const text = toText(file);
  const document = readXml(text);
  checkXml(text, document, { clearance, tell });
  checkNames(file.path, document, { clearance, tell });
  searchPage(document, clearance, tell);
  return listXmlLinks(file.path, document, { clearance, tell });
}

function toText({ bytes }: StagedFile): string {
  return new TextDecoder().decode(bytes);
}

async function toDigest(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes));
  return Buffer.from(digest).toString("base64");
}
