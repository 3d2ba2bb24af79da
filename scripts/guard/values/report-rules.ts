import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { isForEveryone } from "../../model/report/outline.ts";
import {
  isPublicOn,
  type Cause,
  type ClearedPart,
  type Finding,
  type Item,
  type Order,
  type Prose,
  type ReportProse,
  type Shortcoming,
  type Solution,
  type Statement,
  type Task,
} from "../../model/prose/report.ts";
import { toFindable } from "../../model/form/value-text.ts";
import {
  addInternal,
  addOpen,
  addOpenWords,
  addProse,
  sortOut,
  under,
  type Rules,
  type Sorting,
} from "./sort-out.ts";

/** Words that everyone may read; who has looked at them again, and why, is for insiders. */
export function openProse(prose: Prose | null, at: Sorting): void {
  addProse(prose?.markdown, at);
  for (const { reason, person } of prose?.declared.reviewed ?? []) {
    addInternal(reason, under(at, "da_soat, ly_do"));
    addInternal(person, under(at, "da_soat, nguoi"));
  }
}

/**
 * Who may read which part of a period's report.
 * @param asOf an item that becomes public after this day is internal
 */
export function toReportRules(asOf: CalendarDate): Rules<ReportProse> {
  return {
    opening: openProse,
    closing: openProse,
    prose: (sections, at) => {
      for (const [section, prose] of sections) {
        if (isForEveryone(section)) openProse(prose, at);
        else addInternal(prose.markdown, under(at, section));
      }
    },
    statements: (sections, at) => {
      for (const [section, items] of sections) {
        for (const item of items) {
          const isPublic = item.isPublic && isForEveryone(section);
          const rules = STATEMENT;
          sortOutItem({ ...item, isPublic }, { rules, asOf }, under(at, `${section}/${item.slug}`));
        }
      }
    },
    shortcomings: (items, at) => {
      for (const item of items) {
        const rules = toShortcomingRules(findCleared(item, asOf), isPublicOn(item, asOf));
        sortOutItem(item, { rules, asOf }, under(at, `han-che/${item.slug}`));
      }
    },
    solutions: (items, at) => {
      for (const item of items) {
        const rules = toSolutionRules(findCleared(item, asOf));
        sortOutItem(item, { rules, asOf }, under(at, `giai-phap/${item.slug}`));
      }
    },
  };
}

/** The words of an item for insiders are internal, also when it will be public later. */
function sortOutItem<T extends Item>(
  item: T,
  { rules, asOf }: { readonly rules: Rules<T>; readonly asOf: CalendarDate },
  at: Sorting,
): void {
  if (isPublicOn(item, asOf)) {
    sortOut(item, rules, at);
    return;
  }
  addInternal(item.title, under(at, "tieu_de"));
  addInternal(item.prose.markdown, under(at, "lời văn"));
  sortOut(item, { ...rules, title: () => undefined, prose: () => undefined }, at);
}

/** The internal parts of an item that everyone may read. */
function findCleared(item: Shortcoming | Solution, asOf: CalendarDate): ReadonlySet<ClearedPart> {
  const { cleared } = item.internal ?? { cleared: [] };
  return new Set(isPublicOn(item, asOf) ? cleared.map(({ part }) => part) : []);
}

const ITEM = {
  slug: "public",
  title: addOpenWords,
  isPublic: "public",
  publicFrom: { internal: "cong_khai_tu" },
  prose: openProse,
} as const;

function toTaskRules(cleared: ReadonlySet<ClearedPart>): Rules<Task> {
  return {
    owner: cleared.has("owner") ? "public" : { internal: "chu_tri" },
    deadline: (deadline, at) => {
      const value = deadline === null ? null : toFindable(deadline);
      if (cleared.has("deadline")) addOpen(value, at);
      else addInternal(value, under(at, "thoi_han"));
    },
    note: { internal: "ghi_chu_noi_bo" },
    // These are ids and listed words.
    cleared: () => undefined,
    scope: () => undefined,
  };
}

function toFindingRules(cleared: ReadonlySet<ClearedPart>): Rules<Finding> {
  return {
    ...toTaskRules(cleared),
    causes: toCauses,
    foundBy: cleared.has("foundBy") ? "public" : { internal: "nguoi_neu" },
    explanation: cleared.has("explanation") ? openWords : { internal: "giai_trinh" },
    conclusion: cleared.has("conclusion") ? openWords : { internal: "ket_luan" },
  };
}

function toOrderRules(cleared: ReadonlySet<ClearedPart>): Rules<Order> {
  return {
    ...toTaskRules(cleared),
    reportTo: cleared.has("reportTo") ? "public" : { internal: "bao_cao_cho" },
  };
}

/** Whole sentences: what they copy of internal ones is still a leak. */
function openWords(words: string | null, at: Sorting): void {
  addProse(words ?? undefined, at);
}

const STATEMENT: Rules<Statement> = {
  ...ITEM,
  indicators: "public",
  internal: (internal, at) => {
    addInternal(internal?.note, under(at, "ghi_chu_noi_bo"));
  },
};

const toShortcomingRules = (
  cleared: ReadonlySet<ClearedPart>,
  isShown: boolean,
): Rules<Shortcoming> => ({
  ...ITEM,
  indicators: "public",
  strands: "public",
  blocks: "public",
  solutions: "public",
  status: "public",
  resolved: (resolved, at) => {
    const value = resolved === null ? null : toFindable(resolved);
    if (isShown) addOpen(value, at);
    else addInternal(value, under(at, "ngay_khac_phuc"));
  },
  internal: (internal, at) => {
    if (internal !== null) sortOut(internal, toFindingRules(cleared), at);
  },
});

function toCauses(causes: readonly Cause[], at: Sorting): void {
  causes.forEach(({ text }, index) => {
    addInternal(text, under(at, `nguyen_nhan[${index}].noi_dung`));
  });
}

const toSolutionRules = (cleared: ReadonlySet<ClearedPart>): Rules<Solution> => ({
  ...ITEM,
  internal: (internal, at) => {
    if (internal !== null) sortOut(internal, toOrderRules(cleared), at);
  },
});
