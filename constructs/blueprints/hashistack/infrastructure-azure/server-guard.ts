import { DataAzurermResources } from "@cdktf/provider-azurerm/lib/data-azurerm-resources";
import { hostTags } from "../../../azure/host-tags";
import type { Phase } from "../../../deployment/phase";
import type { HostPlan } from "../host-plan";
import { generationTag, refuseManyReplacements } from "../infrastructure/server-guard";
import { machineType } from "./host-count";

export interface ServerGuardProps {
  /** Beginning of the machines' names, `wm-prod-`: the host's own name follows. */
  readonly prefix: string;
  readonly plan: HostPlan;
  /** Generations that hosts get, by name. */
  readonly generations: ReadonlyMap<string, string>;
}

/**
 * Looks for the servers that are there by their tags, in the whole subscription: a lookup in the resource group would have to wait until
 * there is one, and no plan would tell.
 */
export function guardServers(phase: Phase, { prefix, plan, generations }: ServerGuardProps): void {
  const { Deployment = "", Phase: name = "" } = phase.tags;
  const found = new DataAzurermResources(phase, "servers", {
    type: machineType,
    requiredTags: { Deployment, Phase: name, [hostTags.role]: "server" },
  });
  const list = `data.${found.terraformResourceType}.${found.friendlyUniqueId}.resources`;
  const existing = `{ for host in ${list} : trimprefix(lower(host.name), "${prefix}") => try(host.tags["${generationTag}"], "") }`;
  refuseManyReplacements(phase, { existing, plan, generations });
}
