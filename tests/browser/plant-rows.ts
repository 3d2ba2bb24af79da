import { GUARDED_ROOT } from "../guard/guarded-tree.ts";
import { BREAKOUT, LINK, MARKUP, STYLE_AND_ADDRESS, TEMPLATE } from "./payloads.ts";
import { plant, type PlantedRoot } from "./plant-payloads.ts";

const GROUPS = { MARKUP, BREAKOUT, STYLE_AND_ADDRESS, LINK, TEMPLATE };
type Group = keyof typeof GROUPS;

/** Payloads of one group, as many as a name has room for. */
export type Row = readonly [group: Group, payloads: readonly string[]];

export const ROWS: readonly Row[] = (Object.keys(GROUPS) as Group[]) // of this very object
  .flatMap((name) => toParts(GROUPS[name]).map((part) => [name, part] as const));

/** Prose refuses tags, links and placeholders that it does not know, and an item placeholders above its prose. */
const MAY_REFUSE: Readonly<Record<Group, RegExp>> = {
  MARKUP: /#body$/,
  BREAKOUT: /#body$/,
  STYLE_AND_ADDRESS: /#body$/,
  LINK: /#body$/,
  TEMPLATE: /^content\/|^data\/chi-tieu\.yaml/,
};

/** The check lets a name have 300 letters; some stand before the payloads. */
function toParts(payloads: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const payload of payloads) {
    const part = parts.at(-1) ?? [];
    if ([...part, payload].join(" ").length <= 270) part.push(payload);
    else parts.push([payload]);
  }
  return parts;
}

/**
 * Puts behind the plain words of every place the payloads of a row.
 * @returns the sound rest, and the places that refused what they must accept
 */
export async function plantRows(plain: PlantedRoot, rowOf: (place: number) => Row) {
  const places = [...plain.accepted].map(([spot, words], index) => {
    const [group, payloads] = rowOf(index);
    return { spot, group, text: `${words} ${payloads.join(" ")}` };
  });
  const planted = await plant(GUARDED_ROOT, new Map(places.map(({ spot, text }) => [spot, text])));
  const refused = places.filter(({ spot }) => !planted.accepted.has(spot));
  const wronglyRefused = refused.filter(({ spot, group }) => !MAY_REFUSE[group].test(spot));
  return { planted, wronglyRefused };
}
