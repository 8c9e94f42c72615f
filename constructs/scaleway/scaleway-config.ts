import type { ConfigProblem } from "../network/network-problems";

/** What a dataset says about Scaleway. */
export interface ScalewayConfig {
  readonly region: string;
  /** @default the region's first (defaultZone) */
  readonly zone?: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly network: {
    readonly cidr: string;
    /** Ranges that people and clients come from. */
    readonly clients: readonly string[];
  };
  /** Groups of hosts by role, `servers`. */
  readonly hosts: Readonly<Record<string, ScalewayHosts>>;
  readonly vault: {
    /** Vault with a transit engine that unseals this one. */
    readonly transit?: unknown;
  };
}

export interface ScalewayHosts {
  /** @default by role */
  readonly count?: number;
  readonly instanceType?: string;
  readonly image?: string;
}

/** Looks for what Scaleway would refuse in a dataset, or would not do. */
export type ScalewayRule = (config: ScalewayConfig) => ConfigProblem[];

/** The problem, if it is one. */
export function problemIf(wrong: boolean, path: readonly (string | number)[], message: string): ConfigProblem[] {
  return wrong ? [{ path, message }] : [];
}
