/** Hours of a day. */
export const dayHours = 24;

/** Longest life in days of a certificate that programs show: what browsers took last before they shortened it (CA/Browser Forum, SC22). */
export const longestLeaf = 825;

/**
 * Lives of authorities in days, and how long before its end an apply renews one: as long as whatever it signs may live, so that nothing
 * outlives its signer.
 */
export const authorityLives = {
  root: { days: 3650, renewalDays: 1825 },
  intermediate: { days: 1825, renewalDays: longestLeaf },
} as const;
