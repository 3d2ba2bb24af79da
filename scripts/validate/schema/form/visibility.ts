import type { Visibility } from "../../../model/form/form.ts";
import { choice } from "../../readers/scalars.ts";

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  "don-vi": "perUnit",
  "tong-hop": "totals",
  khong: "never",
};

/** `cong_khai` of a field. */
export const visibility = choice(VISIBILITIES);
