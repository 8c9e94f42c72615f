import type { ResourceChange } from "./api/plan";

/** What a plan does, in numbers; and which objects it takes away. */
export interface PlanSummary {
  readonly create: number;
  readonly update: number;
  readonly replace: number;
  readonly destroy: number;
  /** Addresses of what is destroyed. */
  readonly destroyed: readonly string[];
  /** Addresses of what is destroyed and made anew. */
  readonly replaced: readonly string[];
}

/** Data sources, imports without a change, moves and what Terraform only forgets are not counted. */
export function summaryOf(changes: readonly ResourceChange[]): PlanSummary {
  const managed = changes.filter(({ mode }) => mode === "managed");
  const addresses = (kind: string) => managed.filter((change) => kindOf(change) === kind).map(({ address }) => address);
  const [destroyed, replaced] = [addresses("destroy"), addresses("replace")];
  return {
    create: addresses("create").length,
    update: addresses("update").length,
    replace: replaced.length,
    destroy: destroyed.length,
    destroyed,
    replaced,
  };
}

/** `+2 ~1 ±0 -3`: made, changed, replaced, destroyed. */
export function summaryText({ create, update, replace, destroy }: PlanSummary): string {
  return `+${create} ~${update} ±${replace} -${destroy}`;
}

function kindOf({ change: { actions } }: ResourceChange): string {
  if (actions.includes("create")) return actions.length > 1 ? "replace" : "create";
  if (actions.includes("delete")) return "destroy";
  return actions[0] ?? "no-op";
}
