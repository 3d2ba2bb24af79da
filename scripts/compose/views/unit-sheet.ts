import type { FactGroupView, FactView, StateView } from "./common.ts";

/** One indicator that a unit does not meet, and why it stands as it does. */
export interface StandardView {
  /** With a "*" when it is a target. */
  readonly name: string;
  /** "2/13 (15,4%)"; for steps "5/5 bước (Đã duyệt, 26/02/2020)". */
  readonly measuredText: string;
  readonly ruleText: string;
  /** "Chưa đạt, thiếu 1 người". */
  readonly state: StateView;
  /** "35-CT/TW". */
  readonly sourceText: string;
}

/** Every strand of work and what it asks of a unit. */
export interface StandardTableView {
  /** Rule and source only where some row has them. */
  readonly columns: readonly string[];
  readonly hasSources: boolean;
  /** How many columns stand beside the title of a group. */
  readonly spanBesideTitle: number;
  /** Empty where nothing is asked. */
  readonly groups: readonly StandardGroupView[];
}

export interface StandardGroupView {
  /** Empty: the group has no row of its own. */
  readonly title: string;
  /** "thời hạn 31/3/2020, quá hạn 10 ngày"; empty for a strand that does not count as progress. */
  readonly deadlineText: string;
  readonly state: StateView | null;
  /** Those that are not met, or that somebody has ruled on. */
  readonly standards: readonly StandardView[];
  /** The others, with what is measured: "Đạt: quy trình 5 bước: 5/5 bước (…); …."; may be empty. */
  readonly metText: string;
}

/** `don-vi/<id>.pdf`: one unit on one sheet. */
export interface UnitSheetView {
  readonly id: string;
  readonly issuerName: string;
  readonly name: string;
  readonly asOfText: string;
  /** `null` where no strand counts as progress. */
  readonly state: StateView | null;
  /** "còn 3 chỉ tiêu chưa đạt"; empty where none is missed. */
  readonly missedText: string;
  readonly identity: readonly FactView[];
  readonly standards: StandardTableView;
  /** The sign of a target, and the instruments cited in full. */
  readonly standardNotes: readonly string[];
  /** The form's fields that no indicator judges, by group. */
  readonly groups: readonly FactGroupView[];
  readonly shortfalls: readonly {
    readonly text: string;
    readonly remediesText: string;
    /** "Chủ trì: …; thời hạn: …"; empty where nobody has the task yet. */
    readonly taskText: string;
  }[];
  /** The rulings: what, against what, why, by whom; may be empty. */
  readonly rulings: readonly string[];
  /** "So với kỳ 05/3/2020". */
  readonly historyTitle: string;
  /** What changed since the last period; empty when nothing or no earlier period. */
  readonly history: readonly string[];
  readonly internalNote: string | null;
}

/** `tap-don-vi.pdf`: the sheets of many units, with contents. */
export interface BookletView {
  readonly issuerName: string;
  readonly title: string;
  readonly asOfText: string;
  /** The head of the column that says how far each unit is; empty where nothing is judged. */
  readonly resultLabel: string;
  readonly blocks: readonly {
    readonly title: string | null;
    readonly units: readonly UnitSheetView[];
  }[];
}
