import type { Clearance } from "../values/clearance.ts";
import { toExcerpt, type Tell } from "../finding.ts";
import { isInside, toElementText, type PageElement, type ReadPage } from "../read/page.ts";
import { findOwnStyle, type OwnStyle } from "./own-style.ts";

const NO_PLACE = new Set(["style", "iframe", "object", "embed", "form", "base", "frame"]);
/** Directives that every content policy must have. */
const CONTENT_POLICY: Readonly<Record<string, RegExp>> = {
  "default-src": /^'none'$/,
  "base-uri": /^'none'$/,
  "form-action": /^'none'$/,
};
/** On a USB stick some browsers do not understand 'self', so `file:` stands for the site's folder. */
const OWN_SOURCE = /^(?:'none'|'self'|file:)$/;

/** Checks what every browser, every reader and the strictest policy ask of a page. */
export async function checkPage(
  path: string,
  page: ReadPage,
  { clearance, tell }: { readonly clearance: Clearance; readonly tell: Tell },
): Promise<void> {
  const tellDefect = (what: string) => {
    tell({ what, source: null });
  };
  const own = await findOwnStyle(path, page);
  for (const element of page.elements) {
    if (element === own?.element) continue;
    for (const what of listElementFaults(element, page)) tellDefect(what);
  }
  for (const comment of page.comments) tellDefect(`có chú thích HTML «${toExcerpt(comment)}»`);
  for (const what of listHeadFaults(page)) tellDefect(what);
  if (!isStrict(findMeta(page, "http-equiv", "content-security-policy") ?? "", own))
    tellDefect("thiếu chính sách nội dung (CSP) chặt");
  tellMissingMarks(page, clearance.marks, tell);
}

/** Attributes that style an element or make it do something. */
const INLINE = /^(?:style$|on)/;

function listElementFaults(element: PageElement, page: ReadPage): readonly string[] {
  const { name, attributes } = element;
  const faults: string[] = [];
  if (NO_PLACE.has(name)) faults.push(`có phần tử <${name}>`);
  for (const key of attributes.keys())
    if (INLINE.test(key)) faults.push(`phần tử <${name}> có thuộc tính ${key}`);
  if (name === "script" && !isOwnScript(element, page)) faults.push("có mã viết thẳng trong trang");
  if (name === "img" && !attributes.has("alt")) faults.push("có hình không có chữ thay thế (alt)");
  if (name === "svg" && !hasName(element, page)) faults.push("có hình vẽ không có tên cho máy đọc");
  if (name === "a" && isNameless(element, page)) faults.push("có liên kết không có chữ");
  return faults;
}

/** A script is a file of its own, and the page does not wait for it. Its place is a matter of links. */
function isOwnScript(element: PageElement, page: ReadPage): boolean {
  const { attributes } = element;
  const isFile = attributes.has("src") && attributes.has("defer") && !attributes.has("type");
  return isFile && toElementText(element, page) === "";
}

function hasName(element: PageElement, page: ReadPage): boolean {
  const { attributes } = element;
  if (attributes.get("aria-hidden") === "true") return true;
  const ids = (attributes.get("aria-labelledby") ?? "").split(" ").filter((id) => id !== "");
  const named = page.elements.filter((one) => ids.includes(one.attributes.get("id") ?? ""));
  const isLabelled = named.length > 0 && named.every((one) => toElementText(one, page) !== "");
  return attributes.get("role") === "img" && (isLabelled || hasLabel(attributes));
}

function isNameless(element: PageElement, page: ReadPage): boolean {
  return !hasLabel(element.attributes) && toElementText(element, page) === "";
}

const hasLabel = (attributes: PageElement["attributes"]) =>
  (attributes.get("aria-label") ?? "").trim() !== "";

function listHeadFaults(page: ReadPage): readonly string[] {
  return HEAD_RULES.filter(([, isMet]) => !isMet(page)).map(([what]) => what);
}

/** What a head must hold, each with the clause for a page that does not. */
const HEAD_RULES: readonly (readonly [string, (page: ReadPage) => boolean])[] = [
  ["thiếu <!doctype html>", (page) => page.instructions[0]?.toLowerCase() === "!doctype html"],
  ['thiếu lang="vi"', (page) => findFirst(page, "html")?.attributes.get("lang") === "vi"],
  ["thiếu tiêu đề trang", hasTitle],
  [
    "thiếu bảng mã UTF-8",
    (page) => findFirst(page, "meta")?.attributes.get("charset")?.toLowerCase() === "utf-8",
  ],
  ["thiếu khung nhìn cho điện thoại", (page) => findMeta(page, "name", "viewport") !== undefined],
  ["thiếu chính sách referrer", (page) => findMeta(page, "name", "referrer") === "no-referrer"],
  ["tự chuyển sang trang khác", (page) => findMeta(page, "http-equiv", "refresh") === undefined],
];

function findFirst({ elements }: ReadPage, name: string): PageElement | undefined {
  return elements.find((one) => one.name === name);
}

function findMeta({ elements }: ReadPage, key: string, value: string): string | undefined {
  return elements
    .find(({ name, attributes }) => name === "meta" && attributes.get(key)?.toLowerCase() === value)
    ?.attributes.get("content");
}

function hasTitle(page: ReadPage): boolean {
  const title = page.elements.find(
    (one) => one.name === "title" && isInside(one, ({ name }) => name === "head"),
  );
  return title !== undefined && toElementText(title, page) !== "";
}

/** @param own the styles that the page may have; only their hash may stand beside our own sources */
function isStrict(policy: string, own: OwnStyle | null): boolean {
  const directives = policy.split(";").map((one) => one.trim().split(/\s+/));
  const sourcesOf = new Map(directives.map(([name = "", ...sources]) => [name, sources]));
  const hasRequired = Object.entries(CONTENT_POLICY).every(([name, pattern]) =>
    pattern.test((sourcesOf.get(name) ?? []).join(" ")),
  );
  const isAllowed = (source: string) => OWN_SOURCE.test(source) || source === own?.source;
  return hasRequired && [...sourcesOf.values()].flat().every(isAllowed);
}

function tellMissingMarks(page: ReadPage, marks: readonly string[], tell: Tell): void {
  const body = page.elements.find(({ name }) => name === "body");
  // Most marks stand in one text of the page as they are.
  const texts = body === undefined ? [] : page.texts.slice(body.from, body.until);
  const rare = marks.filter(
    (mark) => /\s{2}|[^\S ]/.test(mark) || !texts.some((one) => one.includes(mark)),
  );
  if (rare.length === 0) return;
  const text = body === undefined ? "" : toElementText(body, page);
  for (const mark of rare)
    if (!text.includes(mark)) tell({ what: `không ghi «${mark}»`, source: "data/to-chuc.yaml" });
}
