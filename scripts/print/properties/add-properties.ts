import type { PrintDocument } from "../print-document.ts";
import { appendUpdate, type UpdatedObject } from "./append-update.ts";
import { openPdf, type PdfDictionary } from "./open-pdf.ts";
import { makeSrgbProfile, SRGB_NAME } from "./srgb-profile.ts";
import { toXmp, type PdfFacts } from "./xmp.ts";

/**
 * The PDF with its properties: title, issuing body and description for people and search, the same as XMP for archives,
 * and the colour space that its colours are meant in. They follow what Chromium wrote, of which no byte changes, so
 * tags, outline and links stay as they are.
 */
export function addProperties(bytes: Uint8Array, document: PrintDocument): Uint8Array {
  const pdf = openPdf(bytes);
  const [creator, producer] = [readLiteral(pdf.info, "Creator"), readLiteral(pdf.info, "Producer")];
  const { title, date, properties } = document;
  const facts: PdfFacts = {
    ...{ title, date, ...properties },
    creatorTool: toPlain(creator),
    producer: toPlain(producer),
  };
  const [metadata, profile, intent] = [pdf.size, pdf.size + 1, pdf.size + 2];
  return appendUpdate(pdf, [
    { number: pdf.info.number, body: toInfo(facts, creator, producer) },
    {
      number: pdf.catalog.number,
      body: toDictionary(
        `${checkedCatalog(pdf.catalog.inside)}\n/Metadata ${metadata} 0 R\n/OutputIntents [${intent} 0 R]`,
      ),
    },
    // Not packed: an archive may read it without knowing PDF (ISO 19005-1, 6.7.2).
    toStream(metadata, "/Type /Metadata /Subtype /XML", Buffer.from(toXmp(facts))),
    toStream(profile, "/N 3 /Alternate /DeviceRGB", makeSrgbProfile()),
    {
      number: intent,
      body: toDictionary(
        `/Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (${SRGB_NAME})` +
          ` /RegistryName (http://www.color.org) /Info (${SRGB_NAME}) /DestOutputProfile ${profile} 0 R`,
      ),
    },
  ]);
}

function checkedCatalog(inside: string): string {
  const double = /\/(?:Metadata|OutputIntents)\b/.exec(inside)?.[0];
  if (double !== undefined) throw new Error(`This PDF has ${double} already.`);
  return inside;
}

/** It says the same as XMP (ISO 19005-1, 6.7.3). The programs keep the names that Chromium gave them. */
function toInfo(facts: PdfFacts, creator: string, producer: string): Buffer {
  const stamp = `(D:${facts.date.replaceAll("-", "")}000000+00'00')`;
  return toDictionary(
    [
      `/Title ${toText(facts.title)}`,
      `/Author ${toText(facts.author)}`,
      `/Subject ${toText(facts.description)}`,
      `/Creator ${creator}`,
      `/Producer ${producer}`,
      `/CreationDate ${stamp}`,
      `/ModDate ${stamp}`,
    ].join("\n"),
  );
}

/** A text string in UTF-16 (ISO 32000-1, 7.9.2.2), as hexadecimal digits. */
function toText(text: string): string {
  return `<FEFF${Buffer.from(text, "utf16le").swap16().toString("hex").toUpperCase()}>`;
}

/** A string in round brackets, with them (ISO 32000-1, 7.3.4.2). */
function readLiteral({ inside }: PdfDictionary, key: string): string {
  const literal = new RegExp(`/${key} (\\((?:\\\\[^]|[^\\\\()])*\\))`).exec(inside)?.[1];
  if (literal === undefined) throw new Error(`This PDF does not say its /${key}.`);
  return literal;
}

/** Of a literal string of plain letters, as programs are named. */
function toPlain(literal: string): string {
  return literal.slice(1, -1).replaceAll(/\\([()\\])/g, "$1");
}

function toDictionary(inside: string): Buffer {
  return Buffer.from(`<<${inside}>>`, "latin1");
}

function toStream(number: number, keys: string, content: Buffer): UpdatedObject {
  return {
    number,
    body: Buffer.concat([
      Buffer.from(`<<${keys} /Length ${content.length}>> stream\n`),
      content,
      Buffer.from("\nendstream"),
    ]),
  };
}
