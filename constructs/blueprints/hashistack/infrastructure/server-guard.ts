import { createHash } from "node:crypto";
import { DataResource } from "cdktf";
import type { Construct } from "constructs";
import type { HostPlan } from "../host-plan";

/** Tag by which a host tells its generation. */
export const generationTag = "Generation";

/** Letters of a generation. */
const length = 12;

/** References to what Terraform knows later, as cdktf writes them: their numbers differ from one synthesis to another. */
const references = /[$#]\{TfToken\[[^\]]*\]\}/g;

export interface ReplacementGuardProps {
  /** Terraform expression, without `${}`: generations of the servers that are there by name, `{"server-1" = "0f3a…"}`. Known when a plan is made. */
  readonly existing: string;
  readonly plan: HostPlan;
  /** Generations that hosts get, by name. */
  readonly generations: ReadonlyMap<string, string>;
}

/**
 * 12 hex digits for what a host is made from: its instructions, its image, its type. A change of any of them makes a new host. References
 * count by their place only, since a plan must know the digits.
 */
export function generationOf(parts: readonly unknown[]): string {
  const text = JSON.stringify(parts).replaceAll(references, "reference");
  return createHash("sha256").update(text).digest("hex").slice(0, length);
}

/**
 * Refuses a plan that would replace more than one of the servers that are there, or take so many away that the rest are no majority: with
 * two of three gone, Consul, Vault and Nomad would stand still. Terraform evaluates the conditions before anything changes, since a plan
 * knows all that it reads.
 */
export function refuseManyReplacements(scope: Construct, { existing, plan, generations }: ReplacementGuardProps): void {
  const servers = plan.hosts.filter(({ role }) => role === "server");
  // Servers that an upgrade holds back stay as they are, whatever they would be made from.
  const changing = servers.filter(({ held }) => !held);
  const wanted = Object.fromEntries(changing.map(({ name }) => [name, generations.get(name) ?? ""]));
  const replaced = `[for name, generation in ${hcl(wanted)} : name if try((${existing})[name], generation) != generation]`;
  const removed = `setsubtract(keys(${existing}), ${JSON.stringify(servers.map(({ name }) => name))})`;
  const lost = `concat(tolist(${removed}), ${replaced})`;
  // The only server of mono may be replaced: its state is on its disk.
  const spare = `max(1, floor((length(${existing}) - 1) / 2))`;
  new DataResource(scope, "server-guard", {
    input: wanted,
    lifecycle: {
      precondition: [
        {
          condition: `\${length(${replaced}) <= 1}`,
          errorMessage: `This would replace \${join(", ", ${replaced})} at once: Consul, Vault and Nomad would lose their majority. Let upgrade.hosts of the dataset name one of them, beside those that are done, which holds the others back, and add one more for each apply.`,
        },
        {
          condition: `\${length(${lost}) <= ${spare}}`,
          errorMessage: `This would take \${join(", ", ${lost})} away at once, of \${length(${existing})} servers: the rest would be no majority for Consul, Vault and Nomad. Remove fewer servers in one apply, and replace none in it: upgrade.hosts of the dataset holds back all that it does not name.`,
        },
      ],
    },
  });
}

function hcl(map: Readonly<Record<string, string>>): string {
  const items = Object.entries(map).map(([name, value]) => `${JSON.stringify(name)} = ${JSON.stringify(value)}`);
  return `{ ${items.join(", ")} }`;
}
