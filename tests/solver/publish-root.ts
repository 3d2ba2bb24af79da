import { composePublicBriefings } from "../../scripts/compose/audience/briefings.ts";
import { composePublicPapers } from "../../scripts/compose/papers/public.ts";
import { composePublicEditions } from "../../scripts/compose/report/edition.ts";
import { findWithheldPlaceholders } from "../../scripts/compose/figures/check-placeholders.ts";
import {
  evaluatePeriod,
  type EvaluatedPeriod,
  type EvaluatedPeriods,
} from "../../scripts/evaluate/evaluate-period.ts";
import type { SourceFile } from "../../scripts/load/source-file.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
import { toSentence } from "../../scripts/validate/sentences/problems.ts";
import { createPaperRenderer } from "../../scripts/render/pages/paper.ts";
import { validate } from "../../scripts/validate/validate.ts";
import { renderPublicFiles } from "../figures/render-pages.ts";
import { toPublished, type Published } from "./published.ts";
import { withProse, type RootTexts } from "./random/root.ts";

const renderPaper = createPaperRenderer();

/** A root as the public gets it, and the truth behind it. */
export interface PublishedRoot {
  readonly published: Published;
  readonly dataset: Dataset;
  readonly periods: EvaluatedPeriods;
}

/** What is withheld of a period; a planted leak withholds less. */
export type Withhold = (withheld: EvaluatedPeriod["withheld"]) => EvaluatedPeriod["withheld"];

/** Publishes a root. Its prose asks for every figure that `check` lets it ask for. */
export async function publishRoot(
  { files, asked }: RootTexts,
  withhold: Withhold = (withheld) => withheld,
): Promise<PublishedRoot> {
  const bare = readDataset(files);
  const never = bare.form.fields.filter(({ visibility }) => visibility === "never");
  const days = bare.periods.map(({ date }) => date);
  const outside = listOutside(withProse(files, new Map(days.map((day) => [day, asked]))));
  const open = asked.filter(
    (one) =>
      !never.some(({ id }) => one.startsWith(`${id}.`)) &&
      !outside.some((part) => one.startsWith(`${part}.`)),
  );
  const wanted = new Map(days.map((day) => [day, open]));
  const refused = listRefused(readDataset(withProse(files, wanted)), withhold);
  const isTold = (day: string, one: string) => !refused.has(`${day} ${one.split("|")[0] ?? ""}`);
  const told = new Map(days.map((day) => [day, open.filter((one) => isTold(day, one))]));
  const dataset = readDataset(withProse(files, told));
  const periods = evaluateAll(dataset, withhold);
  const briefings = composePublicBriefings(dataset, periods);
  const site = await renderPublicFiles(briefings);
  const [newest] = composePublicEditions(briefings);
  const papers = composePublicPapers(newest).map((paper) => ({
    path: paper.path.replace(/\.pdf$/, ".html"),
    bytes: Buffer.from(renderPaper(paper)),
  }));
  return { published: toPublished([...site, ...papers]), dataset, periods };
}

function readDataset(files: readonly SourceFile[]): Dataset {
  const { dataset, problems } = validate(files);
  if (dataset === null) throw new Error(problems.map(toSentence).join("\n"));
  return dataset;
}

/** What is asked of blocks and types to which the subject does not apply: an error of the text. */
function listOutside(files: readonly SourceFile[]): readonly string[] {
  return validate(files).problems.flatMap(({ code, found }) =>
    code === "placeholder-outside" ? [found] : [],
  );
}

function evaluateAll(dataset: Dataset, withhold: Withhold): EvaluatedPeriods {
  const [newest, ...earlier] = dataset.periods
    .map((period) => evaluatePeriod(dataset, period))
    .map((evaluated) => ({ ...evaluated, withheld: withhold(evaluated.withheld) }))
    .toReversed();
  if (newest === undefined) throw new Error("a root has a period");
  return [newest, ...earlier];
}

/** The figures that `check` refuses in public prose, each behind its day. */
function listRefused(dataset: Dataset, withhold: Withhold): ReadonlySet<string> {
  const briefings = composePublicBriefings(dataset, evaluateAll(dataset, withhold));
  return new Set(
    findWithheldPlaceholders(briefings).map(
      ({ place, found }) => `${/^content\/([\d-]+)\//.exec(place.file)?.[1] ?? ""} ${found}`,
    ),
  );
}
