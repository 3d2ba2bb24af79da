import { formatMoment } from "../../model/moment.ts";
import type { Finding, Order, Shortcoming, Task } from "../../model/prose/report.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { FactView, LineFactView } from "../views/common.ts";
import { nameScope } from "../words/scope-text.ts";
import { toFacts, toLineFacts, toTaskFacts } from "../words/task-text.ts";

/** How a finding was handled; a text may end with a full stop of its own. */
export function composeHandling(finding: Finding | null): readonly FactView[] {
  const facts = toFacts([
    ["Người nêu", finding?.foundBy ?? null],
    ["Giải trình của đơn vị", finding?.explanation ?? null],
    ["Kết luận", finding?.conclusion ?? null],
  ]);
  return facts.map(({ label, value }) => ({ label, value: value.replace(/\.$/, "") }));
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
    ...toLineFacts([["khắc phục xong", resolved === null ? null : formatMoment(resolved)]]),
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
