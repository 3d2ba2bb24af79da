import type { ChangesView } from "../views/pack.ts";

/** The page as plain text, for an e-mail. */
export function toChangesText(view: ChangesView): string {
  const marks = [view.circulationText, view.illustrativeText, view.draftText];
  const lines = [
    ...marks.filter((mark) => mark !== null),
    view.issuerName,
    `${view.title}. ${view.asOfText}.`,
    "",
    ...view.warnings,
    view.leadText,
    ...view.notes,
    ...view.sections.flatMap(({ title, entries, hiddenText }) => [
      "",
      title.toLocaleUpperCase("vi"),
      ...entries.map(({ name, lines: own }) =>
        own.length === 0 ? `- ${endWithStop(name)}` : `- ${name}: ${own.join(" ")}`,
      ),
      ...(hiddenText === "" ? [] : [hiddenText]),
    ]),
    "",
    ...view.upload.map(({ label, value }) => `${label}: ${value}`),
    view.uploadText,
  ];
  return lines.join("\n");
}

function endWithStop(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}
