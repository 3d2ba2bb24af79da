import { checkData } from "./check/data.ts";
import { checkFile } from "./check/file.ts";
import { listSiteLinks, listStyleLinks } from "./check/links.ts";
import { checkNames, tellNames } from "./check/names.ts";
import { checkPage } from "./check/page.ts";
import { listPdfFaults } from "./check/pdf-bytes.ts";
import { checkPicture } from "./check/picture.ts";
import { checkPrint } from "./check/print.ts";
import { checkUnits, listToldFields } from "./check/units.ts";
import { checkXml, listXmlLinks } from "./check/xml.ts";
import type { FileReport } from "./file-report.ts";
import type { Finding, Tell } from "./finding.ts";
import type { Knowledge, Look } from "./knowledge.ts";
import { decodeFile, type ReadFile } from "./read/file-text.ts";
import { readPage, readXml } from "./read/page.ts";
import type { FileBytes } from "./staged-file.ts";
import {
  searchBytes,
  searchName,
  searchPage,
  searchPrint,
  tellPersonalData,
} from "./values/search-file.ts";

/** People read these files cell by cell, so personal data is looked for cell by cell. */
const DOWNLOADS = new Set(["txt", "json", "csv"]);

/** What a file gives to the look at all files together. */
type Seen = Pick<FileReport, "links" | "ids" | "told">;

const NOTHING: Seen = { links: [], ids: [], told: null };

/** Looks at one file for itself: the same bytes at the same path and the same knowledge give the same report. */
export async function lookAtFile(file: FileBytes, knowledge: Knowledge): Promise<FileReport> {
  const findings: Omit<Finding, "files">[] = [];
  const tell: Tell = (finding) => findings.push(finding);
  const needs = new Set<string>();
  const seen = file.path.startsWith("site/")
    ? await lookAt(decodeFile(file), { ...knowledge, needs }, tell)
    : lookInside(file, tell);
  const trace = knowledge.tracer.toTrace();
  return { path: file.path, findings, ...seen, needs: [...needs], trace };
}

/** Insiders may read everything in their own folder, but a PDF there must be sound too. */
function lookInside({ path, bytes }: FileBytes, tell: Tell): Seen {
  const faults = path.endsWith(".pdf") ? listPdfFaults(bytes) : [];
  for (const what of faults) tell({ what, source: null });
  return NOTHING;
}

async function lookAt(file: ReadFile, knowledge: Look, tell: Tell): Promise<Seen> {
  const kind = checkFile(file, tell);
  searchName(file.path, knowledge, tell);
  if (kind === "html") return lookAtPage(file, knowledge, tell);
  const links = kind === "xml" ? lookAtXml(file, knowledge, tell) : [];
  if (kind === "png") await checkPicture(file, tell);
  // `checkData` searches CSV by cells: read as one text, two neighbouring days look like a third one.
  if (kind !== "csv") searchBytes(file, knowledge, tell);
  if (kind !== null && DOWNLOADS.has(kind))
    tellPersonalData(file.text.split(/[\n;,\t"]/), knowledge, tell);
  if (kind !== null) checkData(file, kind, { knowledge, tell });
  if (kind === "pdf") await lookAtPrint(file, knowledge, tell);
  if (kind !== "css") return { ...NOTHING, links };
  return { ...NOTHING, links: listStyleLinks(file.path, file.text, tell) };
}

/** Checks a page; gives its links, its anchors and what it tells of a unit. */
async function lookAtPage({ path, text }: ReadFile, knowledge: Look, tell: Tell): Promise<Seen> {
  const page = readPage(text);
  const told = listToldFields(path, page, knowledge);
  await checkPage(path, page, { clearance: knowledge, tell });
  checkUnits(path, page, { knowledge, tell });
  checkNames(path, page, { knowledge, tell });
  searchPage(page, knowledge, tell);
  const links = listSiteLinks(path, page, { clearance: knowledge, tell });
  const ids = page.elements.flatMap(({ attributes }) => attributes.get("id") ?? []);
  return { links, ids, told };
}

/** Checks a feed or a site map and gives its links. */
function lookAtXml({ path, text }: ReadFile, knowledge: Look, tell: Tell): Seen["links"] {
  const document = readXml(text);
  checkXml(text, document, { clearance: knowledge, tell });
  checkNames(path, document, { knowledge, tell });
  searchPage(document, knowledge, tell);
  return listXmlLinks(path, document, { clearance: knowledge, tell });
}

async function lookAtPrint({ bytes }: ReadFile, knowledge: Look, tell: Tell): Promise<void> {
  const print = await checkPrint(bytes, knowledge, tell);
  if (print === null) return;
  searchPrint(print, knowledge, tell);
  const { names, findNames, needs } = knowledge;
  const text = [print.pages.flat().join(" ")];
  const allowed = new Set([...names.spoken, ...names.paired]);
  tellNames(text, { knowledge, allowed }, tell);
  for (const unit of findNames(text))
    if (allowed.has(unit) && !names.spoken.has(unit)) needs.add(unit);
}
