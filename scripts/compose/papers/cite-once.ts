import type { Instrument } from "../../model/issuer.ts";
import type { ReportBlock } from "../views/papers.ts";
import { citeInFull, citeShort } from "../words/citations.ts";

/**
 * In a document an instrument is cited in full where it comes first, then by type and number: what proves a shortcoming
 * cites it in short after a text or another proof has cited it in full. What people wrote stays as they wrote it.
 */
export function citeOnce(
  blocks: readonly ReportBlock[],
  instruments: readonly Instrument[],
): readonly ReportBlock[] {
  const isCited = new Set<Instrument>();
  const noteCited = (text: string) => {
    for (const one of instruments) if (text.includes(citeInFull(one))) isCited.add(one);
  };
  const shorten = (text: string): string => {
    const known = instruments.find((one) => isCited.has(one) && text.startsWith(citeInFull(one)));
    noteCited(text);
    return known === undefined ? text : citeShort(known) + text.slice(citeInFull(known).length);
  };
  return blocks.map((block): ReportBlock => {
    if (block.kind === "prose") noteCited(toText(block.html));
    if ("item" in block) noteCited(toText(`${block.item.leadHtml}${block.item.restHtml}`));
    if (block.kind !== "shortcoming") return block;
    const grounds = block.item.grounds.map((ground) => ({
      ...ground,
      sourceText: shorten(ground.sourceText),
    }));
    return { ...block, item: { ...block.item, grounds } };
  });
}

/** The words of markup. */
function toText(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&amp;", "&");
}
