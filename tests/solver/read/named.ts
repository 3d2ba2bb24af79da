import { toText } from "../../figures/html-text.ts";
import { cells } from "../cells.ts";
import { told, toCount, type Fact } from "./facts.ts";
import type { Page } from "./pages.ts";

/**
 * Figures beside the names of units that miss an indicator, where naming is allowed. A shortcoming that the program
 * writes has the indicator's name as its title.
 */
export function readNamed({ html, path, outsider }: Page): readonly Fact[] {
  const { date, definitions, units } = outsider;
  const items = html.split(/(?=<h3\b)/).slice(1);
  return items.flatMap((item) => {
    const title = toText(/<h3\b.*?<\/h3>/s.exec(item)?.[0] ?? "");
    const indicator = definitions.indicators.find(({ name }) => name === title);
    if (indicator === undefined) return [];
    const { measure } = indicator;
    const text = toText(item);
    return units.flatMap(({ id, name }) => {
      const [, part = "", , whole] =
        new RegExp(`${name}: (\\d[\\d.]*)(/(\\d[\\d.]*) \\()?`).exec(text) ?? [];
      const count = toCount(part.replace(/\.$/, ""));
      if (count === undefined) return [];
      const say = (field: string, value: number) =>
        told(date, [cells.value(id, field), value], `${name}, ${title}: ${path}`);
      if (measure.kind === "count") return [say(measure.field, count)];
      if (measure.kind !== "share" || whole === undefined) return [];
      return [say(measure.partField, count), say(measure.wholeField, toCount(whole) ?? 0)];
    });
  });
}
