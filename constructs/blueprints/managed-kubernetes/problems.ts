import { awsRules } from "../../aws/aws-problems";
import { azureRules } from "../../azure/azure-problems";
import type { Check, Problem } from "../../deployment/blueprint";
import { checksOnClouds } from "../../deployment/checks";
import { runProblems } from "../../deployment/run-problems";
import type { ApplicationConfig, ManagedKubernetesConfig } from "./config";
import { describePhases } from "./phases";
import { platformRules } from "./platform/platform-problems";

/** Rules of the cloud's own, by cloud. */
const cloudRules = { aws: awsRules, azure: azureRules };

/** Hosts that the platform itself has in the private zone. */
const takenHosts = ["argocd"];

/** Settings of a dataset that are right one by one, and contradict each other. */
const rules: readonly ((config: ManagedKubernetesConfig) => Problem[])[] = [
  emptyCluster,
  poolSizes,
  steadyPool,
  (config) => runProblems(config, describePhases(config)),
  certificateProblems,
  ({ applications }) => repeated(applications, "name", []),
  ({ applications }) => repeated(applications, "host", takenHosts),
  secretProblems,
  ...platformRules,
];

/** What to look for in a dataset, one by one. */
export function checks(config: ManagedKubernetesConfig): Check[] {
  return checksOnClouds(config, cloudRules, rules);
}

const poolsPath = ["cluster", "nodePools"];

function emptyCluster({ cluster }: ManagedKubernetesConfig): Problem[] {
  if (Object.keys(cluster.nodePools).length > 0) return [];
  return [{ path: poolsPath, message: "there is no node pool (expected one at least, like system: {})" }];
}

function poolSizes({ cluster }: ManagedKubernetesConfig): Problem[] {
  return Object.entries(cluster.nodePools)
    .filter(([, { minSize, maxSize }]) => minSize > maxSize)
    .map(([name, { minSize, maxSize }]) => ({
      path: [...poolsPath, name, "minSize"],
      message: `${minSize} is more than maxSize ${maxSize} (expected at most ${maxSize})`,
    }));
}

function steadyPool({ cluster }: ManagedKubernetesConfig): Problem[] {
  const pools = Object.values(cluster.nodePools);
  const steady = pools.some(
    ({ minSize, taints }) => minSize > 0 && taints.every(({ effect }) => effect === "PreferNoSchedule"),
  );
  const message =
    "no pool always has a host for CoreDNS and the other add-ons (expected one with minSize 1 or more and no taints)";
  return steady || pools.length === 0 ? [] : [{ path: poolsPath, message }];
}

function certificateProblems({ platform, vault }: ManagedKubernetesConfig): Problem[] {
  if (platform.certificates.issuer !== "acme" || vault.secrets.cloudflare) return [];
  const message =
    "acme answers its challenges over Cloudflare (expected vault.secrets.cloudflare true, or issuer vault)";
  return [{ path: ["platform", "certificates", "issuer"], message }];
}

/** Applications whose name or host another one, or the platform, has already. */
function repeated(
  applications: readonly ApplicationConfig[],
  field: "name" | "host",
  taken: readonly string[],
): Problem[] {
  return applications.flatMap((application, index) => {
    const value = application[field];
    if (value === undefined) return [];
    const path = ["applications", index, field];
    if (taken.includes(value)) return [{ path, message: `${value} is a host of the platform (expected another)` }];
    const first = applications.findIndex((other) => other[field] === value);
    return first === index
      ? []
      : [{ path, message: `${value} is the ${field} of applications[${first}] (expected another)` }];
  });
}

function secretProblems({ applications, vault }: ManagedKubernetesConfig): Problem[] {
  const switches = new Map<string, keyof typeof vault.secrets>([
    ["spicedb", "spicedb"],
    ["argo-workflows", "argoWorkflows"],
    ["cloudflare", "cloudflare"],
  ]);
  return applications.flatMap(({ secrets }, application) =>
    secrets.flatMap((secret, index) => {
      const name = switches.get(secret);
      if (name === undefined || vault.secrets[name]) return [];
      const message = `the secret ${secret} is switched off (expected vault.secrets.${name} true)`;
      return [{ path: ["applications", application, "secrets", index], message }];
    }),
  );
}
