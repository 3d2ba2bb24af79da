import type { ToldContents } from "../../model/report/pack.ts";
import { composeDownloads } from "../downloads/downloads.ts";
import type { PublicEditions } from "../report/edition.ts";
import { tellReorganizations, toPlainText } from "../words/units/reorganization-texts.ts";
import { toToldRows } from "./told-rows.ts";
import { toToldTexts } from "./told-texts.ts";

/** What the public site says: public figures and texts alone, so whatever is made of it may be read by anybody. */
export function toToldContents(editions: PublicEditions): ToldContents {
  const [newest] = editions;
  return {
    periods: editions.map(({ briefing }) => briefing.period.date),
    rows: toToldRows(composeDownloads(editions).tables),
    texts: toToldTexts(editions),
    reorganizations: tellReorganizations(newest.briefing).map(toPlainText),
  };
}
