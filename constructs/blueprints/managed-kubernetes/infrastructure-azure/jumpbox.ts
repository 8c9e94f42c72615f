import type { Construct } from "constructs";
import { Jumpbox } from "../../../azure/jumpbox";
import { JumpboxIdentity } from "../../../azure/jumpbox-identity";
import type { KeyVault } from "../../../azure/key-vault";
import type { Network } from "../../../azure/network";
import type { Placement } from "../../../azure/placement";
import { StoredToken } from "../../../azure/stored-token";
import { architectureOf, defaultVmSizes } from "../../../azure/vm-sizes";
import type { Phase } from "../../../deployment/phase";
import { secretVariable } from "../../../deployment/secret-variable";
import { agentToken } from "../agent-token";
import type { ManagedKubernetesDeployment } from "../config";

export interface JumpboxSurroundings {
  readonly placement: Placement;
  readonly network: Network;
  readonly vault: KeyVault;
  readonly diskEncryptionSetId: string;
  /** Ways out of the network. */
  readonly after: readonly Construct[];
}

/** The host inside the network that runs the Terraform Cloud agent, and the agent's token. */
export function makeJumpbox(
  phase: Phase,
  { config, names }: ManagedKubernetesDeployment,
  { placement, network, vault, diskEncryptionSetId, after }: JumpboxSurroundings,
): Jumpbox {
  const name = names.derived("azureResource", "jumpbox");
  const identity = new JumpboxIdentity(phase, "jumpbox-identity", { placement, name });
  const token = new StoredToken(phase, "agent-token", {
    placement,
    vault,
    name: "agent-token",
    description: "Token of the Terraform Cloud agent",
    value: secretVariable(phase, agentToken).stringValue,
    valueVersion: config.vault.secretsVersion,
    readerId: identity.principalId,
  });
  const vmSize = config.jumpbox.instanceType ?? defaultVmSizes.jumpbox;
  return new Jumpbox(phase, "jumpbox", {
    placement,
    name,
    subnetId: network.subnet("jumpbox").id,
    vmSize,
    architecture: architectureOf(vmSize),
    diskSize: config.jumpbox.diskSize,
    diskEncryptionSetId,
    identity,
    sshPublicKey: config.jumpbox.sshPublicKey ?? "",
    terraformHostname: config.terraformCloud.hostname,
    tokenSecretUri: token.uri,
    after: [token, ...after],
  });
}
