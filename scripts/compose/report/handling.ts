import { formatMoment } from "../../model/days/moment.ts";
import type { Finding, Order, Shortcoming, Task } from "../../model/prose/report.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { LineFactView, PartFactView } from "../views/common.ts";
import { nameScope } from "../words/units/scope-text.ts";
import { toFacts, toLineFacts, toTaskFacts } from "../words/days/task-text.ts";

/** How a finding was handled; a text may end with a full stop of its own. */
export function composeHandling(finding: Finding | null): readonly PartFactView[] {
  const facts = toFacts([
    ["foundBy", finding?.foundBy ?? null],
    ["explanation", finding?.explanation ?? null],
    ["conclusion", finding?.conclusion ?? null],
  ]);
  return facts.map((fact) => ({ ...fact, value: fact.value.replace(/\.$/, "") }));
}

/** Who mends a shortcoming until when, and when it was done. */
export function composeTask({ internal, resolved }: Shortcoming): readonly LineFactView[] {
  return [
    ...toTaskFacts({
      unitsText: null,
      owner: internal?.owner ?? null,
      deadlineText: toDeadlineText(internal),
      reportTo: null,
    }),
    ...toLineFacts([["resolved", resolved === null ? null : formatMoment(resolved)]]),
  ];
}

/** The same of a solution, with its units and to whom it is reported. */
export function composeOrder(order: Order | null, briefing: Briefing): readonly LineFactView[] {
  const scope = order?.scope ?? null;
  return toTaskFacts({
    unitsText: scope === null ? null : nameScope(scope, briefing),
    owner: order?.owner ?? null,
    deadlineText: toDeadlineText(order),
    reportTo: order?.reportTo ?? null,
  });
}

function toDeadlineText(task: Task | null): string | null {
  return task === null || task.deadline === null ? null : formatMoment(task.deadline);
}
