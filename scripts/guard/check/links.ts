import { decodeAddress } from "../../model/texts/decode-address.ts";
import { toPagePath } from "../../model/report/site-pages.ts";
import type { Clearance } from "../values/clearance.ts";
import { toExcerpt, type Finding, type Tell } from "../finding.ts";
import { toNormalAddress } from "../read/normal-address.ts";
import type { PageElement, ReadPage } from "../read/page.ts";

/** A link inside the site; it is looked up when all files are known. */
export interface SiteLink {
  readonly from: string;
  readonly link: string;
  readonly to: string;
  /** `null`: the link leads to the whole file. */
  readonly anchor: string | null;
}

/** Attributes that load something or lead somewhere. */
const ADDRESSES = [
  "href",
  "src",
  "srcset",
  "action",
  "formaction",
  "poster",
  "data",
  "background",
  "cite",
  "ping",
  "xlink:href",
  "manifest",
  "longdesc",
] as const;
/** A link that a reader follows may lead outside; what the browser loads must lie in the site. */
const FOLLOWED = new Set(["a"]);

/** A host that cannot exist (RFC 2606): paths are resolved against it. */
const NOWHERE = "https://site.invalid";

/** Tells of links that must not lead outside; gives those inside the site. */
export function listSiteLinks(
  file: string,
  page: ReadPage,
  about: { readonly clearance: Clearance; readonly tell: Tell },
): readonly SiteLink[] {
  const leading = page.elements.filter(({ attributes }) => attributes.size > 0);
  return leading.flatMap((element) =>
    listAddresses(element).flatMap((link) => {
      if (!isOutside(link)) return [toSiteLink(file, link)];
      const own = toOwnLink(file, link, { element, clearance: about.clearance });
      if (own !== null) return [own];
      const isFollowed = FOLLOWED.has(element.name);
      const isOpen = isFollowed && isCleared(link, about.clearance);
      if (!isOpen) tellOutside(link, isFollowed, about.tell);
      return [];
    }),
  );
}

/** Properties by which a page tells other sites its own addresses. */
const SHARED = new Set(["og:url", "og:image"]);

function listAddresses({ name, attributes }: PageElement): readonly string[] {
  const isShared = name === "meta" && SHARED.has(attributes.get("property") ?? "");
  const keys = isShared ? ["content"] : ADDRESSES;
  const addresses: string[] = [];
  for (const key of keys) {
    const address = attributes.get(key);
    if (address !== undefined) addresses.push(address);
  }
  return addresses;
}

/** A server shows this page for any wrong address, so its links begin at the root of the host. */
const NOT_FOUND = `site/${toPagePath("notFound")}`;

/** A link that begins with the address of the site, in an element that may hold such a link. */
function toOwnLink(
  file: string,
  link: string,
  { element, clearance }: { readonly element: PageElement; readonly clearance: Clearance },
): SiteLink | null {
  if (clearance.baseAddress === null) return null;
  if (file === NOT_FOUND && link.startsWith("/") && !link.startsWith("//"))
    return toLinkOfBase(file, new URL(link, clearance.baseAddress).href, clearance);
  const { name, attributes } = element;
  const isTold =
    FOLLOWED.has(name) ||
    name === "meta" ||
    (name === "link" && attributes.get("rel") === "canonical");
  return isTold ? toLinkOfBase(file, link, clearance) : null;
}

/** Turns a link that begins with the address of the site into one from its root; `null`: it does not. */
export function toLinkOfBase(
  file: string,
  link: string,
  { baseAddress }: Clearance,
): SiteLink | null {
  if (baseAddress === null || !link.startsWith(baseAddress)) return null;
  const rest = link.slice(baseAddress.length).replace(/^(?=#|$)/, toPagePath("report"));
  const { to, anchor } = toSiteLink(`site/${toPagePath("report")}`, rest);
  return { from: file, link, to, anchor };
}

/** Links in a style sheet. */
export function listStyleLinks(file: string, css: string, tell: Tell): readonly SiteLink[] {
  const addresses = Array.from(
    css.matchAll(/url\(\s*["']?([^"')]*)["']?\s*\)|@import\s+["']([^"']+)["']/gi),
    ([, url, imported]) => url ?? imported ?? "",
  );
  for (const link of addresses.filter(isOutside)) tellOutside(link, false, tell);
  return addresses.filter((link) => !isOutside(link)).map((link) => toSiteLink(file, link));
}

/** Links whose file or anchor is not there. */
export function findDeadLinks(
  links: Iterable<SiteLink>,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Finding[] {
  const dead = new Map<string, Finding>();
  for (const { from, link, to, anchor } of links) {
    const ids = idsOf.get(to);
    const isAlive = ids !== undefined && (anchor === null || ids.has(anchor));
    if (isAlive) continue;
    const where = to.startsWith("noi-bo/") ? "trỏ vào noi-bo/" : "không dẫn tới đâu";
    const what = `liên kết «${toExcerpt(link)}» ${where}`;
    dead.set(`${from} ${link}`, {
      files: [from],
      what,
      source: null,
    });
  }
  return [...dead.values()];
}

/** Whether a link has a scheme or a host, or begins at the root of a host: on a USB stick it is dead. */
export function isOutside(link: string): boolean {
  return /^\s*(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(link);
}

function isCleared(link: string, { links, personal }: Clearance): boolean {
  if (links.has(toNormalAddress(link))) return /^(?:https|mailto|tel):/.test(link);
  const mail = /^mailto:([^?]+)$/.exec(link)?.[1];
  return mail !== undefined && personal.mails.has(decodeURIComponent(mail).toLowerCase());
}

function tellOutside(link: string, isFollowed: boolean, tell: Tell): void {
  tell({
    what: isFollowed
      ? `liên kết «${toExcerpt(link)}» dẫn ra ngoài mà không có trong dữ liệu hoặc không phải https`
      : `trang tải «${toExcerpt(link)}» từ ngoài thư mục`,
    source: null,
  });
}

/** A link as we write it, between two places as we name them: such a link is followed quickly. */
const PLAIN_LINK = /^((?:\.\.\/)*)((?:[a-z0-9-]+\/)*[a-z0-9-]+\.[a-z0-9]+)?(?:#([a-zA-Z0-9-]+))?$/;
const PLAIN_PLACE = /^(?:[a-z0-9-]+\/)+[a-z0-9-]+\.[a-z0-9]+$/;

/** A link inside the site, as a browser follows it. */
export function toSiteLink(from: string, link: string): SiteLink {
  const [, steps, file, anchor = null] = PLAIN_LINK.exec(link) ?? [];
  if (steps === undefined || (steps !== "" && file === undefined) || !PLAIN_PLACE.test(from))
    return followLink(from, link);
  if (file === undefined) return { from, link, to: from, anchor };
  const folders = from.split("/").slice(0, -1);
  const own = folders.slice(0, Math.max(0, folders.length - steps.length / 3));
  return { from, link, to: [...own, file].join("/"), anchor };
}

function followLink(from: string, link: string): SiteLink {
  const { pathname, hash } = new URL(link, `${NOWHERE}/${from}`);
  const to = decodeAddress(pathname.slice(1));
  return { from, link, to, anchor: hash.length > 1 ? decodeAddress(hash.slice(1)) : null };
}
