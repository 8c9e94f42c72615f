import type { DeploymentKey } from "./deployment-key";
import { ReportedError } from "./reported-error";

/**
 * Which deployment has which name. Two keys can come to one name by different parts, `Acme-Cluster` + `autoscaler` and
 * `Acme` + `cluster-autoscaler`; some services would let the later deployment overwrite what the earlier has, without a word.
 */
export class NameRegister {
  private readonly owners = new Map<string, DeploymentKey>();

  claim(service: string, name: string, key: DeploymentKey): void {
    // Some services fold case.
    const folded = `${service} ${name}`.toLowerCase();
    const owner = this.owners.get(folded) ?? key;
    this.owners.set(folded, owner);
    if (owner.value !== key.value) {
      const both = `${owner.value} and ${key.value} both get the name ${name} (${service})`;
      throw new ReportedError([`${both}: give one of them a key that does not begin like the other`]);
    }
  }
}
