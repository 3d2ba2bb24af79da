import { shareOf } from "../../model/form/field-kinds.ts";
import type { FieldValue } from "../../model/form/field-value.ts";
import type { Field } from "../../model/form/form.ts";
import { DAY_UNKNOWN } from "../../model/days/moment.ts";
import { assertNever } from "../../model/never.ts";

/** The key by which a column is sorted: yes before no, options in the order of the form. */
export function toRank(value: FieldValue, { options }: Pick<Field, "options">): number {
  switch (value.kind) {
    case "count":
      return value.count;
    case "decimal":
      return value.scaled;
    case "yesNo":
      return value.isYes ? 0 : 1;
    case "date":
      // What was done on a day that nobody knows stands first.
      return value.when === DAY_UNKNOWN ? 0 : Number(value.when.last.replaceAll("-", ""));
    case "choice":
      return options.findIndex(({ id }) => id === value.option);
    case "share": {
      const { numerator, denominator } = shareOf(value);
      return numerator / denominator;
    }
    case "rough":
      return toRank(value.of, { options });
    case "steps":
    case "text":
      return 0;
    // Withheld values stand last.
    case "withheld":
      return Number.POSITIVE_INFINITY;
    default:
      return assertNever(value);
  }
}
