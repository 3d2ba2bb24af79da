import type { CalendarDate } from "../days/calendar-date.ts";
import type { OutlineEntry } from "./outline.ts";
import type { Place } from "../problem.ts";
import type { ReportKind } from "./report-kind.ts";

export interface Issuer {
  readonly name: string;
  /** The body directly above, as the heading of a document names it; empty: there is none to name. */
  readonly superiorName: string;
  readonly placeName: string;
  readonly term: string;
  /** Type and body part of a document number: `BC/TXU`; `null`: not known. */
  readonly symbol: string | null;
  /** What is `null` is not printed; without anything the document has no room for a signature. */
  readonly signatory: {
    /** `T/M BAN THƯỜNG VỤ`; `null` where the head signs. */
    readonly authority: string | null;
    readonly post: string | null;
    readonly name: string | null;
  };
  readonly recipients: readonly string[];
  readonly contact: {
    readonly name: string | null;
    readonly address: string | null;
    readonly phone: string | null;
    readonly email: string | null;
  };
  readonly source: {
    readonly title: string;
    readonly author: string;
    readonly portal: string;
  } | null;
  /** The terms of reuse of the public figures; `null`: whoever uses them names the source. */
  readonly dataTerms: string | null;
  /** Where the folder `site/` stands on the web: `https://…/`, with the slash; `null`: not known. */
  readonly baseAddress: string | null;
  readonly layoutProfile: "hd36-2018" | "hd05-2026";
  /** The sections of the report in their order; `null`: the customary ones. */
  readonly outline: readonly OutlineEntry[] | null;
  /** Of the periods that say nothing else. */
  readonly reportKind: ReportKind;
  readonly isDoubleSided: boolean;
  /** True while figures are made up: every page and sheet then says so. */
  readonly isIllustrative: boolean;
  /** `null`: not a draft. */
  readonly draftNumber: number | null;
}

/** It has an id, because its number is no key: 35-CT/TW names two directives. */
export interface Instrument {
  readonly id: string;
  readonly type: string;
  /** Of the rest, what the source does not tell is `null`: nobody invents a number or a day. */
  readonly number: string | null;
  readonly date: CalendarDate | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly link: string | null;
  readonly place: Place;
}
