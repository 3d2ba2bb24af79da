import { formatCount } from "../../model/texts/format-count.ts";
import { composePauseTexts } from "../words/days/postponement-texts.ts";
import { toReportWords } from "../words/report-words.ts";
import { upperFirst } from "../words/sentences.ts";
import type { KeyFigureMaker } from "./key-figure.ts";

/** How many units there are. */
export const composeUnitCount: KeyFigureMaker = (briefing) => {
  const { unitCount, isWhole } = briefing.summary;
  if (unitCount === 0 || !isWhole) return null;
  const { unitName } = toReportWords(briefing);
  const value = formatCount(unitCount);
  return {
    tiles: [{ label: upperFirst(unitName), value, note: "", before: null }],
    sentence: `Phạm vi: ${value} ${unitName}.`,
    picture: { value, words: unitName, isOneSentence: true },
    rest: "",
    before: "",
  };
};

/** The news of a period in which congresses are put off: no number tells it. */
export const composePause: KeyFigureMaker = (briefing) => {
  const [first] = composePauseTexts(briefing);
  return first === undefined
    ? null
    : { tiles: [], sentence: first, picture: null, rest: "", before: "" };
};
