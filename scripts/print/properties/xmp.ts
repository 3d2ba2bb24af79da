import { escapeMarkup } from "../../model/texts/escape-markup.ts";
import { LANGUAGE } from "../../model/texts/language.ts";

/** What a PDF says of itself; the document information dictionary and XMP say the same. */
export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  readonly description: string;
  readonly identifier: string | null;
  /** `YYYY-MM-DD`, taken as midnight UTC. */
  readonly date: string;
  /** The program that laid out the pages, and the one that wrote the file. */
  readonly creatorTool: string;
  readonly producer: string;
}

/**
 * The facts as an XMP packet (ISO 16684-1) in the schemas that PDF/A knows: Dublin Core, XMP basic, Adobe PDF. It
 * declares no conformance with PDF/A or PDF/UA, since nobody has validated the file. It has no room to grow: whoever
 * changes it must write the file anew.
 */
export function toXmp(facts: PdfFacts): string {
  const time = `${facts.date}T00:00:00Z`;
  const properties = [
    element("dc:format", "application/pdf"),
    element("dc:title", toList("Alt", facts.title, ' xml:lang="x-default"')),
    element("dc:creator", toList("Seq", facts.author)),
    element("dc:description", toList("Alt", facts.description, ' xml:lang="x-default"')),
    element("dc:language", toList("Bag", LANGUAGE)),
    ...(facts.identifier === null
      ? []
      : [element("dc:identifier", escapeMarkup(facts.identifier))]),
    element("xmp:CreatorTool", escapeMarkup(facts.creatorTool)),
    ...["xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"].map((name) => element(name, time)),
    element("pdf:Producer", escapeMarkup(facts.producer)),
  ];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"' +
      ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    ...properties,
    "</rdf:Description>",
    "</rdf:RDF>",
    "</x:xmpmeta>",
    '<?xpacket end="r"?>',
  ].join("\n");
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

function toList(kind: "Alt" | "Bag" | "Seq", text: string, attribute = ""): string {
  return `<rdf:${kind}><rdf:li${attribute}>${escapeMarkup(text)}</rdf:li></rdf:${kind}>`;
}
