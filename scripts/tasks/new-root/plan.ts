import { checkFiles, type RootRead } from "../../check-root.ts";
import type { SourceFile } from "../../load/source-file.ts";
import type { Problem } from "../../model/problem.ts";
import type { Answers } from "./answers.ts";
import { toFormFile } from "./form-file.ts";
import { toIssuerFile } from "./issuer-file.ts";
import { keepForm } from "./keep-form.ts";
import { keepRules } from "./keep-rules.ts";
import { toInstrumentsFile, toPeriodFiles, toUnitTypesFile, toWordingFile } from "./other-files.ts";
import { toRulesFile } from "./rules-file.ts";
import type { Sample } from "./sample.ts";

/** What a new root will be, before anything is written. */
export type NewRootPlan =
  | {
      readonly kind: "planned";
      readonly files: readonly SourceFile[];
      readonly read: RootRead;
      /** Whether units are asked for anything, so that there are forms to send. */
      readonly asksUnits: boolean;
      /** Names of rules with a threshold of an instrument, which somebody must compare with its text. */
      readonly toCompare: readonly string[];
      /** Names of rules that wait for a threshold. */
      readonly waiting: readonly string[];
    }
  /** Something in the answers that no reader of one answer could know. */
  | {
      readonly kind: "problems";
      readonly problems: readonly Problem[];
      readonly files: readonly SourceFile[];
    };

/** The files of a small sound root: the structure of an example, the answers, and remarks that say what to write. */
export function planNewRoot(sample: Sample, answers: Answers): NewRootPlan {
  const form = keepForm(sample, answers.term);
  const kept = keepRules(sample, answers);
  const awake = kept.rules.filter(({ state }) => state !== "dormant");
  const ids = new Set(awake.map(({ id }) => id));
  const files = [
    { file: "data/to-chuc.yaml", text: toIssuerFile(sample, answers, ids) },
    { file: "data/van-ban.yaml", text: toInstrumentsFile(kept.instruments) },
    { file: "data/loai-don-vi.yaml", text: toUnitTypesFile(sample, answers) },
    { file: "data/bieu-mau.yaml", text: toFormFile(form) },
    { file: "data/chi-tieu.yaml", text: toRulesFile(kept) },
    { file: "data/cach-noi.yaml", text: toWordingFile(sample) },
    ...toPeriodFiles(answers, form),
  ].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const checked = checkFiles({ files, problems: [], unread: [] }, null);
  if (checked.kind === "problems") return { kind: "problems", problems: checked.problems, files };
  const namesOf = (wanted: "general" | "dormant") =>
    kept.rules.filter(({ state }) => state === wanted).map(({ name }) => name);
  const { read } = checked;
  return {
    kind: "planned",
    files,
    read,
    asksUnits: form.fields.length > 0,
    toCompare: namesOf("general"),
    waiting: namesOf("dormant"),
  };
}
