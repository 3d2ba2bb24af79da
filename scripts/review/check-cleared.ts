import type { Dataset } from "../model/dataset.ts";
import { problemAt, type Problem } from "../model/problem.ts";
import { isAmong, toWholeScope } from "../model/form/scope.ts";
import type { PublicFile } from "./texts.ts";

/**
 * A solution that tells for whom it is may not be for fewer units than a group that words tell of (`nhom_duoi`): beside
 * its shortcoming it would say who fails.
 */
export function checkClearedScopes(
  files: readonly PublicFile[],
  { form, unitTypes }: Dataset,
): readonly Problem[] {
  const types = unitTypes.map(({ id }) => id);
  return files.flatMap(({ item, period: { units } }) => {
    if (item?.internal == null || !("reportTo" in item.internal)) return [];
    const { cleared, scope } = item.internal;
    const told = cleared.find(({ part }) => part === "scope");
    if (told === undefined || scope === null) return [];
    const whole = toWholeScope(scope, types);
    const count = units.filter((unit) => isAmong(unit, whole)).length;
    const isFew = count > 0 && count < units.length && count < form.withholding.groupsBelow;
    return isFew ? [problemAt(told.place, "cleared-few", { found: String(count) })] : [];
  });
}
