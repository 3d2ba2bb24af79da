import type { Field } from "../../model/form/form.ts";
import type { Member } from "../../model/form/scope.ts";
import { readQuietly } from "../readers/records.ts";
import { yesNo } from "../readers/scalars.ts";
import { findEntry, findText, type SourceNode } from "../parse/source-node.ts";
import type { Definitions } from "./definitions.ts";

export interface FieldsOfUnit {
  readonly fields: readonly Field[];
  /** What decides which of the fields are the unit's own. */
  readonly member: Member;
}

const UNKNOWN_TYPE = "";

/** Without a known type we do not know which fields the unit should have. */
export function isOfKnownType({ member }: FieldsOfUnit): boolean {
  return member.type !== UNKNOWN_TYPE;
}

/**
 * The form for the unit. Where its type, its block, or whether it is a pilot is unknown, which is reported, the fields
 * that depend on it are allowed and not required.
 */
export function toFieldsOfUnit(
  id: string,
  node: SourceNode,
  { form, known }: Pick<Definitions, "form" | "known">,
): FieldsOfUnit {
  const [type, block] = [
    findKnown(node, "loai", known.unitType),
    findKnown(node, "khoi", known.block),
  ];
  const isPilot = readQuietly(yesNo, findEntry(node, "don_vi_diem"), { known, report: ignore });
  const is: Known = {
    type: type !== undefined,
    block: block !== undefined || known.block?.size === 0,
    pilot: isPilot !== undefined,
  };
  const isAll = Object.values(is).every(Boolean);
  return {
    fields: isAll ? form.fields : form.fields.map((field) => loosen(field, is)),
    member: {
      id,
      type: type ?? UNKNOWN_TYPE,
      block: block ?? null,
      isPilot: isPilot === true,
    },
  };
}

function findKnown(
  node: SourceNode,
  key: string,
  ids: ReadonlySet<string> | null,
): string | undefined {
  const id = findText(node, key)?.text;
  return id !== undefined && ids?.has(id) === true ? id : undefined;
}

/** What is known of a unit. */
type Known = Readonly<Record<"type" | "block" | "pilot", boolean>>;

function loosen(field: Field, is: Known): Field {
  const isDecided =
    is.type && (is.block || field.blocks === null) && (is.pilot || field.isPilot === null);
  return {
    ...field,
    isRequired: field.isRequired && isDecided,
    unitTypes: is.type ? field.unitTypes : [UNKNOWN_TYPE],
    blocks: is.block ? field.blocks : null,
    isPilot: is.pilot ? field.isPilot : null,
  };
}

const ignore = () => undefined;
