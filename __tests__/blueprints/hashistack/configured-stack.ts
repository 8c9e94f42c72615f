import { App } from "cdktf";
import { contractHosts, planHosts } from "../../../constructs/blueprints/hashistack/host-plan";
import { SystemServicesPhase } from "../../../constructs/blueprints/hashistack/system-services";
import { VaultConsulPhase } from "../../../constructs/blueprints/hashistack/vault-consul";
import type { HostsContract } from "../../../constructs/deployment/contracts/hosts-contract";
import { withoutTokenTraces } from "../../../constructs/deployment/token-traces";
import { inTemporaryFolder } from "../../deployment/fake-deployment";
import { configurationOf } from "../../synthesized";
import type { Synthesized } from "../../synthesized";
import { hashistackDeployment } from "./datasets";
import type { HashistackDataset, Shape } from "./datasets";

/** Stands for the root that phase infrastructure makes; nobody can sign with it. */
export const authority = "-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n";

/** The two phases over hosts that are there already, apart from those that make them. */
export interface ConfiguredStack {
  readonly systemServices: Synthesized;
  readonly vaultConsul: Synthesized;
}

export function configuredStack(shape: Shape = "multi", changes: Partial<HashistackDataset> = {}): ConfiguredStack {
  return inTemporaryFolder((outdir) =>
    withoutTokenTraces(() => {
      const app = new App({ outdir, stackTraces: false });
      const deployment = hashistackDeployment("aws", shape, changes);
      const plan = planHosts(deployment.config);
      const contract: HostsContract = {
        hosts: contractHosts(plan),
        authority,
        networkId: "network-1",
        bastion: { host: plan.bastionAddress, port: 22 },
        loadBalancer: { addresses: ["192.0.2.1"] },
        secrets: { recoveryKeys: "wm-prod/vault-recovery-keys", rootToken: "wm-prod/vault-root-token" },
      };
      const systemServices = new SystemServicesPhase(app, deployment, { hosts: contract });
      const { contract: services } = systemServices;
      const vaultConsul = new VaultConsulPhase(app, deployment, { after: systemServices, hosts: contract, services });
      return { systemServices: configurationOf(systemServices), vaultConsul: configurationOf(vaultConsul) };
    }),
  );
}
