import type { FactView } from "./common.ts";

/** What every internal page of a pack says of itself. */
export interface PackPageView {
  readonly title: string;
  readonly issuerName: string;
  readonly asOfText: string;
  /** "LƯU HÀNH NỘI BỘ". */
  readonly circulationText: string;
  readonly illustrativeText: string | null;
  readonly draftText: string | null;
  readonly leadText: string;
}

/** `thay-doi.html`: what has changed since the last pack. Of public figures and texts alone, but for the warnings. */
export interface ChangesView extends PackPageView {
  /** What speaks against an upload. Of the data as staff know it. */
  readonly warnings: readonly string[];
  /** What a reader must know of the comparison. */
  readonly notes: readonly string[];
  readonly sections: readonly ChangeSectionView[];
  /** What is to be uploaded, and how. */
  readonly upload: readonly FactView[];
  readonly uploadText: string;
}

export interface ChangeSectionView {
  readonly title: string;
  readonly entries: readonly ChangeView[];
  /** How many more there are, or empty. */
  readonly hiddenText: string;
}

export interface ChangeView {
  /** What has changed. */
  readonly name: string;
  /** How; empty where the name says it. */
  readonly lines: readonly string[];
}

/** `nhac-don-vi.html`: what units still owe, as messages to send. */
export interface RemindersView extends PackPageView {
  /** What has come since the last pack. */
  readonly news: readonly string[];
  /** To all units that are late together; `null`: nobody is. */
  readonly joint: Omit<MessageView, "id"> | null;
  readonly messages: readonly MessageView[];
}

/** A message in plain text, as people paste it. */
export interface MessageView {
  /** Of the unit. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
}
