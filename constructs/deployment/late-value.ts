import { Lazy } from "cdktf";
import type { IResolveContext } from "cdktf";
import type { IConstruct } from "constructs";

/** Stacks that met a late value since they were last asked. */
const met = new WeakSet<IConstruct>();

/** A string that is known only when every phase is prepared and the phases before this one are written. */
export function lateString(produce: () => string): string {
  return Lazy.stringValue({ produce: (context) => (isEarly(context) ? "" : produce()) });
}

/** A list that is known only when every phase is prepared. */
export function lateList(produce: () => string[]): string[] {
  return Lazy.listValue({ produce: (context) => (isEarly(context) ? [] : produce()) });
}

/** Whether what the stack has resolved since the last call holds a late value, so that it must be resolved again. */
export function metLateValue(stack: IConstruct): boolean {
  return met.delete(stack);
}

function isEarly({ preparing, scope }: IResolveContext): boolean {
  if (preparing) met.add(scope);
  return preparing;
}
