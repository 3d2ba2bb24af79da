import type { LevelFigures } from "../../scripts/model/report/period.ts";
import { sizeOf } from "../../scripts/model/form/field-kinds.ts";
import type { FieldValue } from "../../scripts/model/form/field-value.ts";
import { readCsvRows } from "../figures/read-data-files.ts";
import { toCount } from "./read/facts.ts";
import type { Published } from "./published.ts";
import type { PublishedRoot } from "./publish-root.ts";
import { atMost, between, equal, minus, plus } from "./relate/rows.ts";
import { OWN_FIELDS } from "./random/level.ts";
import { isForced, narrow, toSystem, type Interval, type Row } from "./solve.ts";

/** The issuer's own figures, and the same of the term before: each is a report of its own. */
const WORLDS = ["", "truoc"] as const;
type World = (typeof WORLDS)[number];

/** Which figure is a part of which, as the form of the random root says. */
const PARTS = [
  ["chung_nu", "chung_tong"],
  ["chung_nam", "chung_tong"],
  ["chung_tre", "chung_tong"],
  ["chung_tre_nu", "chung_tre"],
  ["chung_tre_nu", "chung_tong"],
] as const;
const SHARE = "chung_ty_le";

const cell = (field: string, world: World) => `level ${field} ${world}`;

/** What the published files tell of the issuer's own figures that they should not. */
export function attackLevel({ dataset, periods, published }: PublishedRoot): readonly string[] {
  const { levelFields, withholding } = dataset.form;
  const own = levelFields.filter(({ id }) => id.startsWith(OWN_FIELDS));
  const open = own.filter(({ visibility }) => visibility !== "never").map(({ id }) => id);
  return periods.flatMap(({ period: { date, level } }, index) => {
    if (level === null) return [];
    const truth = toTruth(level);
    const rules = WORLDS.flatMap((world) => relate(world, truth));
    const elsewhere = [...level.particulars]
      .filter(([, { isKnown }]) => isKnown)
      .flatMap(([id]) => tell(cell(id, ""), truth.get(cell(id, "")), "elsewhere"));
    const secrets = WORLDS.flatMap((world) =>
      listSecrets(world, { truth, open, below: withholding.personsBelow }),
    );
    const solve = (rows: readonly Row[], wanted: readonly Secret[]) => {
      const system = toSystem([...rows, ...wanted.map(({ row }) => row)]);
      const known = narrow(system, new Map<string, Interval>());
      if (known === undefined) throw new Error("the issuer's figures contradict each other");
      return wanted.filter((one) =>
        isForced(system, known, { cell: one.cell, within: one.forbidden }),
      );
    };
    const given = new Set(solve([...rules, ...elsewhere], secrets));
    const kept = secrets.filter((one) => !given.has(one));
    const rows = [
      ...rules,
      ...elsewhere,
      ...readFacts(published, date),
      // Periods come newest first, and the page is that of the newest.
      ...(index === 0 ? readDifferences(published) : []),
    ];
    const wrong = rows.filter((row) => !holds(row, truth));
    if (wrong.length > 0) throw new Error(`not true: ${wrong.map(({ why }) => why).join("; ")}`);
    return solve(rows, kept).map(({ name }) => `${date}: ${name}`);
  });
}

type Truth = ReadonlyMap<string, number>;

interface Secret {
  readonly name: string;
  readonly cell: string;
  readonly row: Row;
  readonly forbidden: Interval;
}

function toTruth({ values, particulars }: LevelFigures): Truth {
  const valueIn = (field: string, world: World): FieldValue | undefined =>
    world === "" ? values.get(field) : particulars.get(field)?.against.get(world);
  return new Map(
    WORLDS.flatMap((world) =>
      [...values.keys()].flatMap((field): readonly (readonly [string, number])[] => {
        const value = valueIn(field, world);
        if (value?.kind === "share" && value.counts !== null)
          return [
            [cell(`${field}.part`, world), value.counts.numerator],
            [cell(`${field}.whole`, world), value.counts.denominator],
          ];
        const size = sizeOf(value);
        return size === null ? [] : [[cell(field, world), size]];
      }),
    ),
  );
}

/** The rules of the form, and what a reader guesses: of which figures the share is. */
function relate(world: World, truth: Truth): readonly Row[] {
  const has = (...fields: readonly string[]) =>
    fields.every((field) => truth.has(cell(field, world)));
  const of = (field: string) => cell(field, world);
  const parts = ["chung_nu", "chung_nam"];
  return [
    ...(has("chung_tong", ...parts)
      ? [equal("men and women", [of("chung_tong")], parts.map(of))]
      : []),
    ...PARTS.filter(([part, whole]) => has(part, whole)).map(([part, whole]) =>
      atMost(`${part} ≤ ${whole}`, [[of(part)], [of(whole)]]),
    ),
    ...(has(`${SHARE}.part`, "chung_tre")
      ? [equal("the part", [of(`${SHARE}.part`)], [of("chung_tre")])]
      : []),
    ...(has(`${SHARE}.whole`, "chung_tong")
      ? [equal("the whole", [of(`${SHARE}.whole`)], [of("chung_tong")])]
      : []),
  ];
}

/** Small counts of persons, and small rests of a whole without a part. */
function listSecrets(
  world: World,
  {
    truth,
    open,
    below,
  }: { readonly truth: Truth; readonly open: readonly string[]; readonly below: number },
): readonly Secret[] {
  const of = (field: string) => cell(field, world);
  const isThere = (field: string) => open.includes(field) && truth.has(of(field));
  const singles = open.filter((field) => isThere(field) && field !== SHARE);
  const wanted = [
    ...singles.map((field) => ({ name: field, terms: plus([of(field)]) })),
    ...PARTS.filter((both) => both.every(isThere)).map(([part, whole]) => ({
      name: `${whole} trừ ${part}`,
      terms: [...plus([of(whole)]), ...minus([of(part)])],
    })),
  ];
  return wanted.flatMap(({ name, terms }): readonly Secret[] => {
    const value = terms.reduce((sum, [one, factor]) => sum + factor * (truth.get(one) ?? 0), 0);
    if (value < 1 || value >= below) return [];
    const secret = `secret ${name} ${world}`;
    return [
      {
        name: `${name} ${world}`.trim(),
        cell: secret,
        forbidden: { low: value, high: value },
        row: between(name, [[secret, -1], ...terms], [0, 0]),
      },
    ];
  });
}

/** The numbers of `so-chung` and of the page's table. */
function readFacts({ paths, bytes }: Published, date: string): readonly Row[] {
  if (!paths.includes("du-lieu/so-chung.csv")) return [];
  const { rows } = readCsvRows(bytes("du-lieu/so-chung.csv"));
  return rows
    .filter((row) => row["ky"] === date)
    .flatMap((row) => {
      const id = row["ma_so_lieu"] ?? "";
      const there = row["so_voi.truoc"] ?? "";
      return [
        ...tell(cell(id, ""), toCount(row["so"] ?? ""), `${id} in the data`),
        ...tell(cell(`${id}.part`, ""), toCount(row["tu_so"] ?? ""), `part of ${id}`),
        ...tell(cell(`${id}.whole`, ""), toCount(row["mau_so"] ?? ""), `whole of ${id}`),
        ...(id === SHARE ? [] : tell(cell(id, "truoc"), toCount(there), `${id} before`)),
      ];
    });
}

/** How far a figure is from the one before, as the page of the newest period prints it. */
export function readDifferences({ bytes }: Published): readonly Row[] {
  const html = new TextDecoder().decode(bytes("chi-tieu/index.html"));
  return Array.from(
    html.matchAll(/scope="row"[^>]*>\s*Mục (chung [a-z ]+?)\s*<(.*?)<\/tr>/gs),
    ([, name = "", rest = ""]) => ({ id: name.replaceAll(" ", "_"), rest }),
  ).flatMap(({ id, rest }): readonly Row[] => {
    const [, word, size = ""] = /(Cao hơn|Thấp hơn) (\d+) người/.exec(rest) ?? [];
    if (word === undefined) return [];
    const by = Number(size) * (word === "Cao hơn" ? 1 : -1);
    const terms = [...plus([cell(id, "")]), ...minus([cell(id, "truoc")])];
    return [between(`difference of ${id}`, terms, [by, by])];
  });
}

function tell(of: string, value: number | undefined, why: string): readonly Row[] {
  return value === undefined ? [] : [between(why, [[of, 1]], [value, value])];
}

function holds({ factors, low, high }: Row, truth: Truth): boolean {
  const sum = [...factors].reduce(
    (total, [one, factor]) => total + factor * (truth.get(one) ?? Number.NaN),
    0,
  );
  return sum >= low && sum <= high;
}
