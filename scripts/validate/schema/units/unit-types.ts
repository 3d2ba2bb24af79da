import type { Block, CollectiveName, UnitType } from "../../../model/form/form.ts";
import {
  listOf,
  listOfGood,
  mapped,
  optional,
  record,
  required,
  type Reader,
} from "../../readers/records.ts";
import { reference } from "../../readers/references.ts";
import { option } from "../form/field-kinds.ts";
import { id, name } from "../../readers/scalars.ts";

export interface UnitTypesFile {
  readonly unitTypes: readonly UnitType[];
  readonly collectiveNames: readonly CollectiveName[];
  readonly blocks: readonly Block[];
}

export const unitType = mapped(
  record({ id: required(id), ten: required(name), goi_tat: required(name) }),
  (from): UnitType => ({ id: from.id, name: from.ten, shortName: from.goi_tat }),
);

const collectiveName = mapped(
  record({ loai: required(listOf(reference("unitType"), 2)), ten: required(name) }),
  (from): CollectiveName => ({ unitTypes: from.loai, name: from.ten }),
);

/** `data/loai-don-vi.yaml`. */
export const unitTypes: Reader<UnitTypesFile> = mapped(
  record({
    loai_don_vi: required(listOfGood(unitType)),
    goi_chung: optional(listOfGood(collectiveName)),
    khoi: optional(listOfGood(option)),
  }),
  (file) => ({
    unitTypes: file.loai_don_vi,
    collectiveNames: file.goi_chung ?? [],
    blocks: file.khoi ?? [],
  }),
);
