import { faultOfPublicKey } from "../hosts/ssh-public-key";
import { networkRules } from "../network/network-problems";
import { problemIf } from "./azure-config";
import type { AzureConfig, AzureRule } from "./azure-config";
import { networkLimits } from "./network-limits";
import { outboundRules } from "./outbound-problems";
import { poolRules } from "./pool-problems";
import { principalRules } from "./principal-problems";
import { rangeRules } from "./range-problems";
import { regionProblems } from "./region-problems";
import { tagProblems } from "./tag-problems";

export type { AzureConfig } from "./azure-config";

const registryId =
  /^\/subscriptions\/[0-9a-fA-F-]{36}\/resourceGroups\/[\w.()-]+\/providers\/Microsoft\.ContainerRegistry\/registries\/[A-Za-z0-9]{5,50}$/;

export const azureRules: readonly AzureRule[] = [
  ...networkRules.map(
    (rule): AzureRule =>
      ({ network }) =>
        rule(network, networkLimits),
  ),
  ...rangeRules,
  ...outboundRules,
  ...poolRules,
  ...principalRules,
  (config) => regionProblems(config.region),
  ({ tags }) => tagProblems(tags),
  ({ cluster }) => registryProblems(cluster),
  ({ jumpbox }) => publicKeyProblems(jumpbox),
  ({ credentials }) => credentialProblems(credentials),
  ({ network }) => transitGatewayProblems(network),
  ({ cluster }) => addOnVersionProblems(cluster),
  ({ platform }) => autoscalerProblems(platform),
];

function registryProblems({ registries }: AzureConfig["cluster"]) {
  const names = registries.map((id) => id.split("/").at(-1)?.toLowerCase());
  return registries.flatMap((id, index) => {
    const first = names.indexOf(names[index]);
    const again = `${id} is the registry of cluster.registries[${first}]: its name is the only one in Azure (expected each once)`;
    if (first < index) return problemIf(true, ["cluster", "registries", index], again);
    const expected =
      "/subscriptions/…/resourceGroups/…/providers/Microsoft.ContainerRegistry/registries/…, with the registry's name at the end";
    const message = `${id} is not the id of an Azure container registry (expected ${expected})`;
    return problemIf(!registryId.test(id), ["cluster", "registries", index], message);
  });
}

function publicKeyProblems({ sshPublicKey }: AzureConfig["jumpbox"]) {
  const path = ["jumpbox", "sshPublicKey"];
  if (sshPublicKey === undefined) {
    const message =
      "nobody could log in to the jumpbox (expected sshPublicKey, the line of a file like id_ed25519.pub)";
    return problemIf(true, ["jumpbox"], message);
  }
  const fault = faultOfPublicKey(sshPublicKey);
  const message = `the key ${fault ?? ""} (expected the line of a file like id_ed25519.pub)`;
  return problemIf(fault !== undefined, path, message);
}

function credentialProblems({ azure }: AzureConfig["credentials"]) {
  const message = "runs cannot log in to Azure (expected credentials.azure with mode oidc or static)";
  return problemIf(azure === undefined, ["credentials"], message);
}

function transitGatewayProblems({ transitGatewayId }: AzureConfig["network"]) {
  const message =
    "Azure has no transit gateways (expected network.hubNetworkId, the virtual network that clients come through)";
  return problemIf(transitGatewayId !== undefined, ["network", "transitGatewayId"], message);
}

function addOnVersionProblems({ addOnVersions }: AzureConfig["cluster"]) {
  return Object.keys(addOnVersions).flatMap((name) => {
    const message = `${name} is an add-on of EKS; AKS keeps its own in step with Kubernetes (expected no versions of add-ons)`;
    return problemIf(true, ["cluster", "addOnVersions", name], message);
  });
}

function autoscalerProblems({ addOns }: AzureConfig["platform"]) {
  const message = "AKS scales node pools itself, without a chart (expected no values)";
  const { values } = addOns.clusterAutoscaler;
  return problemIf(Object.keys(values).length > 0, ["platform", "addOns", "clusterAutoscaler", "values"], message);
}
