import { App, TerraformLocal } from "cdktf";
import type { HashistackDeployment } from "../../../constructs/blueprints/hashistack/config";
import { contractHosts, planHosts } from "../../../constructs/blueprints/hashistack/host-plan";
import { NomadPhase } from "../../../constructs/blueprints/hashistack/nomad";
import { SreToolingPhase } from "../../../constructs/blueprints/hashistack/sre-tooling";
import { serviceUrl } from "../../../constructs/blueprints/hashistack/stack-names";
import { stackMounts, stackRoles } from "../../../constructs/blueprints/hashistack/vault-consul/vault-names";
import type { HostsContract } from "../../../constructs/deployment/contracts/hosts-contract";
import type { SystemServicesContract } from "../../../constructs/deployment/contracts/system-services-contract";
import type { VaultConsulContract } from "../../../constructs/deployment/contracts/vault-consul-contract";
import { bootstrapSecrets } from "../../../constructs/hosts/vault-handover";
import { withoutTokenTraces } from "../../../constructs/deployment/token-traces";
import { FakePhase, inTemporaryFolder } from "../../deployment/fake-deployment";
import { configurationOf } from "../../synthesized";
import type { Synthesized } from "../../synthesized";
import { hashistackDeployment } from "./datasets";
import type { HashistackDataset, Shape } from "./datasets";

/** What the phases below hand on. */
interface ContractsBelow {
  readonly after: FakePhase;
  readonly hosts: HostsContract;
  readonly services: SystemServicesContract;
  readonly vaultConsul: VaultConsulContract;
}

/** Authorities in a phase below, as references: hosts of the dataset, and the names that are agreed on. */
function contractsBelow(app: App, deployment: HashistackDeployment, authority = "an authority"): ContractsBelow {
  const after = new FakePhase(app, deployment, "vault-consul");
  const hostsAuthority = new TerraformLocal(after, "authority", authority).asString;
  const servicesAuthority = new TerraformLocal(after, "services-authority", authority).asString;
  const url = (service: "consul" | "vault" | "nomad") => serviceUrl(deployment, service);
  return {
    after,
    hosts: {
      hosts: contractHosts(planHosts(deployment.config)),
      authority: hostsAuthority,
      networkId: "network-1",
      bastion: { host: "192.0.2.10", port: 61_000 },
      loadBalancer: { addresses: ["192.0.2.11"] },
      secrets: { recoveryKeys: "recovery-keys", rootToken: "root-token" },
    },
    services: {
      zone: "wm-prod.privatelink.example.com",
      urls: { consul: url("consul"), vault: url("vault"), nomad: url("nomad") },
      authority: hostsAuthority,
    },
    vaultConsul: {
      vaultUrl: url("vault"),
      consulUrl: url("consul"),
      mounts: { bootstrap: bootstrapSecrets.mount, secrets: stackMounts.secrets, pki: stackMounts.services },
      pkiRole: stackRoles.services,
      servicesAuthority,
    },
  };
}

/** Phases nomad and sre-tooling of a deployment, synthesized. */
export function upperPhases(
  shape: Shape = "multi",
  changes: Partial<HashistackDataset> = {},
): { readonly nomad: Synthesized; readonly sreTooling: Synthesized } {
  const deployment = hashistackDeployment("aws", shape, changes);
  return withoutTokenTraces(() =>
    inTemporaryFolder((outdir) => {
      const app = new App({ outdir, stackTraces: false });
      const contracts = contractsBelow(app, deployment);
      const nomad = new NomadPhase(app, deployment, contracts);
      const sreTooling = new SreToolingPhase(app, deployment, { ...contracts, after: nomad, nomad: nomad.contract });
      for (const phase of [contracts.after, nomad, sreTooling]) phase.prepareStack();
      return { nomad: configurationOf(nomad), sreTooling: configurationOf(sreTooling) };
    }),
  );
}
