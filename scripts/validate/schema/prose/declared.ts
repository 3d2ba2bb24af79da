import type { Declared } from "../../../model/prose/declared.ts";
import {
  checked,
  INVALID,
  listOf,
  mapped,
  optional,
  placed,
  record,
  required,
  type Reader,
  type RecordOf,
} from "../../readers/records.ts";
import { reportTwice } from "../../readers/named-twice.ts";
import { reference } from "../../readers/references.ts";
import { text } from "../../readers/scalars.ts";
import { pastShape } from "./past-prose.ts";

const reviewed = record({ noi_dung: required(text), ly_do: required(text), nguoi: required(text) });

/** The keys by which every Markdown file may declare something. */
export const declaringShape = {
  neu_ten: optional(onceEach(listOf(placed(reference("unit")), 1))),
  da_soat: optional(listOf(placed(reviewed), 1)),
};

/** Refuses a list that says one thing twice. */
function onceEach<T>(reader: Reader<T>): Reader<T> {
  return checked(reader, (node, reading) => {
    const value = reader(node, reading);
    return node.kind === "list" && reportTwice(node.items, ["neu_ten"], reading) ? INVALID : value;
  });
}

/** What `neu_ten` and `da_soat` declare. */
export function toDeclared({ neu_ten, da_soat }: RecordOf<typeof declaringShape>): Declared {
  return {
    units: (neu_ten ?? []).map(({ value, place }) => ({ unit: value, place })),
    reviewed: (da_soat ?? []).map(({ value, place }) => ({
      text: value.noi_dung,
      reason: value.ly_do,
      person: value.nguoi,
      place,
    })),
  };
}

/** Front matter of a file that is running text alone; such a file may also have none. */
export const proseHead: Reader<Declared> = mapped(
  record({ ...declaringShape, ...pastShape }),
  toDeclared,
);
