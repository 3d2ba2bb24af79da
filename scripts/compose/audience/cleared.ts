import type { ClearedPart, Finding, Order, Task } from "../../model/prose/report.ts";

/** What everyone may know of how a shortcoming was handled; `null`: nothing is cleared. */
export function clearFinding(finding: Finding | null): Finding | null {
  if (finding === null || finding.cleared.length === 0) return null;
  const isTold = toIsTold(finding);
  return {
    ...clearTask(finding),
    // Of whom it is would say who fails.
    scope: null,
    causes: [],
    foundBy: isTold("foundBy") ? finding.foundBy : null,
    explanation: isTold("explanation") ? finding.explanation : null,
    conclusion: isTold("conclusion") ? finding.conclusion : null,
  };
}

/** What everyone may know of who carries out a solution; `null`: nothing is cleared. */
export function clearOrder(order: Order | null): Order | null {
  if (order === null || order.cleared.length === 0) return null;
  return { ...clearTask(order), reportTo: toIsTold(order)("reportTo") ? order.reportTo : null };
}

function clearTask(task: Task): Task {
  const isTold = toIsTold(task);
  return {
    owner: isTold("owner") ? task.owner : null,
    deadline: isTold("deadline") ? task.deadline : null,
    scope: isTold("scope") ? task.scope : null,
    note: null,
    cleared: task.cleared,
  };
}

function toIsTold({ cleared }: Task): (part: ClearedPart) => boolean {
  const told = new Set(cleared.map(({ part }) => part));
  return (part) => told.has(part);
}
