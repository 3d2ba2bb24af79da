import type { SourceFile } from "../../load/source-file.ts";
import type { Wording } from "../../model/dataset.ts";
import type { Block, CollectiveName, Form, UnitType } from "../../model/form/form.ts";
import type { Indicator, LevelIndicator, Strand } from "../../model/rules/indicator.ts";
import type { Statistic } from "../../model/rules/statistic.ts";
import type { Instrument, Issuer } from "../../model/report/issuer.ts";
import { problemAt, startOf, type Report } from "../../model/problem.ts";
import { toWholeScope } from "../../model/form/scope.ts";
import { withoutCircles } from "../checks/form/form-rules.ts";
import { checkCongressFields } from "../checks/form/congress-fields.ts";
import { checkRoster } from "../checks/form/roster.ts";
import { checkFieldConditions } from "../checks/form/field-conditions.ts";
import { checkJudgedFields } from "../checks/form/judged-fields.ts";
import { DEFINITION_FILES, type DefinitionName } from "./file-roles.ts";
import { gatherIds } from "./gather-ids.ts";
import { parseYaml } from "../parse/yaml.ts";
import { INVALID, type Reader } from "../readers/records.ts";
import type { KnownIds, Reading } from "../readers/reading.ts";
import { form } from "../schema/form/form.ts";
import { indicators } from "../schema/rules/indicators.ts";
import { instruments } from "../schema/instruments.ts";
import { issuer } from "../schema/issuer.ts";
import type { ScopeInFile } from "../schema/rules/scope.ts";
import { unitTypes, type UnitTypesFile } from "../schema/units/unit-types.ts";
import { readWithholding } from "../schema/rules/withholding.ts";
import { wording } from "../schema/wording.ts";
import { findText, itemsOf, type SourceNode } from "../parse/source-node.ts";

/** What the six definition files say; a part that could not be read is `undefined`. */
export interface Definitions {
  readonly issuer: Issuer | undefined;
  readonly instruments: readonly Instrument[];
  readonly unitTypes: readonly UnitType[];
  readonly collectiveNames: readonly CollectiveName[];
  readonly blocks: readonly Block[];
  readonly form: Form;
  readonly strands: readonly Strand[];
  readonly indicators: readonly Indicator[];
  readonly levelIndicators: readonly LevelIndicator[];
  readonly statistics: readonly Statistic[];
  readonly wording: Wording | undefined;
  readonly known: KnownIds;
  /** For positions in later checks. */
  readonly indicatorNodes: ReadonlyMap<string, SourceNode>;
}

type Files = ReadonlyMap<DefinitionName, SourceFile>;
type Nodes = Readonly<Record<DefinitionName, SourceNode | undefined>>;

/**
 * Reads the definition files and checks them against each other.
 * @param unit the ids of the units of all periods; `null`: we do not know all of them
 */
export function readDefinitions(
  files: Files,
  unit: ReadonlySet<string> | null,
  report: Report,
): Definitions {
  const nodes = parseAll(files, report);
  const known = { ...gatherIds(nodes, report), unit };
  const reading: Reading = { report, known };
  const types = readWith(unitTypes, nodes.unitTypes, reading) ?? NO_TYPES;
  const formFile = readWith(form, nodes.form, reading) ?? NO_FORM;
  const rules = readWith(indicators, nodes.indicators, reading) ?? NO_RULES;
  // Types with a broken record are among them: their units are checked, and the fault is told once.
  const allTypes = [...(known.unitType ?? [])];
  const withTypes = <T extends Pick<ScopeInFile, "unitTypes">>(one: T) =>
    toWholeScope(one, allTypes);
  const entered = formFile.fields.map(withTypes);
  const fields = withoutCircles(entered, nodes.form, report);
  const levelFields = withoutCircles(formFile.levelFields, nodes.form, report);
  for (const list of [fields, levelFields]) checkFieldConditions(list, nodes.form, report);
  checkCongressFields(fields, nodes.form, report);
  const read = {
    indicators: rules.indicators.map(withTypes),
    levelIndicators: rules.levelIndicators,
    statistics: rules.statistics.map(withTypes),
    indicatorNodes: toIndicatorNodes(nodes.indicators),
  };
  const areTypesKnown = reading.known.unitType !== null;
  checkJudgedFields({ ...read, fields, levelFields, areTypesKnown, form: nodes.form }, report);
  const issuerFile = readWith(issuer, nodes.issuer, reading);
  checkRoster(nodes.issuer, issuerFile?.reportKind, { rules: read, report });
  return {
    issuer: issuerFile,
    instruments: readWith(instruments, nodes.instruments, reading) ?? [],
    ...types,
    form: {
      groups: formFile.groups,
      fields,
      withholding: readWithholding(nodes.form, reading),
      levelFields,
      comparisons: formFile.comparisons,
    },
    strands: rules.strands,
    ...read,
    wording: readWith(wording, nodes.wording, reading),
    known,
  };
}

const NO_FORM = { groups: [], fields: [], levelFields: [], comparisons: [] };
const NO_RULES = { strands: [], indicators: [], levelIndicators: [], statistics: [] };
const NO_TYPES: UnitTypesFile = { unitTypes: [], collectiveNames: [], blocks: [] };

function parseAll(files: Files, report: Report): Nodes {
  const parse = (name: DefinitionName): SourceNode | undefined => {
    const source = files.get(name);
    if (source !== undefined) return parseYaml(source, report);
    const [file = ""] = Object.entries(DEFINITION_FILES).find(([, known]) => known === name) ?? [];
    report(problemAt(startOf(file), "file-missing", { found: file }));
    return undefined;
  };
  return {
    issuer: parse("issuer"),
    instruments: parse("instruments"),
    unitTypes: parse("unitTypes"),
    form: parse("form"),
    indicators: parse("indicators"),
    wording: parse("wording"),
  };
}

function readWith<T>(
  reader: Reader<T>,
  node: SourceNode | undefined,
  reading: Reading,
): T | undefined {
  const value = node === undefined ? INVALID : reader(node, reading);
  return value === INVALID ? undefined : value;
}

function toIndicatorNodes(node: SourceNode | undefined): ReadonlyMap<string, SourceNode> {
  return new Map(
    itemsOf(node, "chi_tieu").flatMap((item) => {
      const id = findText(item, "id");
      return id === undefined ? [] : [[id.text, item] as const];
    }),
  );
}
