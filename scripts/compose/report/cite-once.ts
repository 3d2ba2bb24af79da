import type { Instrument } from "../../model/report/issuer.ts";
import type { ItemView, ReportView, SectionView, ShortcomingView } from "../views/report.ts";
import { citeInFull, citeShort } from "../words/citations.ts";

type Cited = Pick<ReportView, "openingHtml" | "sections">;

/**
 * An instrument is cited in full where it comes first, then by type and number: what proves a shortcoming cites it in
 * short after a text or another proof has cited it in full. What people wrote stays as they wrote it.
 */
export function citeOnce<T extends Cited>(report: T, instruments: readonly Instrument[]): T {
  const isCited = new Set<Instrument>();
  const noteCited = (text: string) => {
    for (const one of instruments) if (text.includes(citeInFull(one))) isCited.add(one);
  };
  // Two instruments of the same type and number are told apart by their days alone.
  const isOnlyOne = (one: Instrument) =>
    instruments.filter((other) => citeShort(other) === citeShort(one)).length === 1;
  const shorten = (text: string): string => {
    const known = instruments.find(
      (one) => isCited.has(one) && isOnlyOne(one) && text.startsWith(citeInFull(one)),
    );
    noteCited(text);
    return known === undefined ? text : citeShort(known) + text.slice(citeInFull(known).length);
  };
  const shortenGrounds = (item: ShortcomingView): ShortcomingView => {
    noteCited(toWords(item));
    const grounds = item.grounds.map((ground) => ({
      ...ground,
      sourceText: shorten(ground.sourceText),
    }));
    return { ...item, grounds };
  };
  noteCited(toText(report.openingHtml));
  const sections = report.sections.map((section): SectionView => {
    switch (section.kind) {
      case "figures":
        return section;
      case "prose":
        noteCited(toText(section.bodyHtml));
        return section;
      case "shortcomings":
        return { ...section, items: section.items.map(shortenGrounds) };
      case "statements":
      case "solutions":
        for (const item of section.items) noteCited(toWords(item));
        return section;
    }
  });
  return { ...report, sections };
}

function toWords({ leadHtml, restHtml }: ItemView): string {
  return toText(`${leadHtml}${restHtml}`);
}

/** The words of markup. */
function toText(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&amp;", "&");
}
