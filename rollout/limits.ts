import type { PlanSummary } from "./plan-summary";

/** What one plan may take away. */
export interface Limits {
  readonly maxDestroy: number;
  readonly maxReplace: number;
}

/** Longest list of addresses that is printed. */
const LISTED = 20;

/** What a plan takes away beyond the limits, in lines; empty where it keeps them. */
export function excess({ destroyed, replaced }: PlanSummary, { maxDestroy, maxReplace }: Limits): string[] {
  return [
    ...over("destroys", destroyed, "--max-destroy", maxDestroy),
    ...over("replaces", replaced, "--max-replace", maxReplace),
  ];
}

function over(verb: string, addresses: readonly string[], flag: string, limit: number): string[] {
  if (addresses.length <= limit) return [];
  return [`The plan ${verb} ${addresses.length} (allowed: ${limit}, ${flag}):`, ...listed(addresses)];
}

/** Addresses, one in a line; many are cut short. */
export function listed(addresses: readonly string[]): string[] {
  const more = addresses.length - LISTED;
  return [...addresses.slice(0, LISTED).map((address) => `  ${address}`), ...(more > 0 ? [`  and ${more} more`] : [])];
}
