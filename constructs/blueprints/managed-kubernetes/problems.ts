import { awsProblems } from "../../aws/aws-problems";
import type { Problem } from "../../deployment/blueprint";
import type { ApplicationConfig, ManagedKubernetesConfig } from "./config";
import { describePhases } from "./phases";
import { platformProblems } from "./platform/platform-problems";

/** Problems of the cloud's own, by cloud. */
const cloudProblems = { aws: awsProblems };

/** Hosts that the platform itself has in the private zone. */
const takenHosts = ["argocd"];

/** Settings of a dataset that are right one by one, and contradict each other or the cloud. */
export function problems(config: ManagedKubernetesConfig): Problem[] {
  return [
    ...cloudProblems[config.cloud](config),
    ...nodePoolProblems(config.cluster),
    ...runProblems(config),
    ...certificateProblems(config),
    ...repeated(config.applications, "name", []),
    ...repeated(config.applications, "host", takenHosts),
    ...secretProblems(config),
    ...platformProblems(config),
  ];
}

function nodePoolProblems({ nodePools }: ManagedKubernetesConfig["cluster"]): Problem[] {
  const path = ["cluster", "nodePools"];
  const pools = Object.entries(nodePools);
  if (pools.length === 0) return [{ path, message: "there is no node pool (expected one at least, like system: {})" }];
  const sizes = pools
    .filter(([, { minSize, maxSize }]) => minSize > maxSize)
    .map(([name, { minSize, maxSize }]) => ({
      path: [...path, name, "minSize"],
      message: `${minSize} is more than maxSize ${maxSize} (expected at most ${maxSize})`,
    }));
  const steady = pools.some(
    ([, { minSize, taints }]) => minSize > 0 && taints.every(({ effect }) => effect === "PreferNoSchedule"),
  );
  const message =
    "no pool always has a host for CoreDNS and the other add-ons (expected one with minSize 1 or more and no taints)";
  return steady ? sizes : [...sizes, { path, message }];
}

function runProblems(config: ManagedKubernetesConfig): Problem[] {
  const { terraformCloud, gitlab } = config;
  const phaseNames = ["workspaces", ...describePhases(config).map(({ name }) => name)];
  const path = ["terraformCloud", "autoApply"];
  const phases = terraformCloud.autoApply.flatMap((name, index) =>
    phaseNames.includes(name)
      ? []
      : [{ path: [...path, index], message: `${name} is no phase (expected one of ${phaseNames.join(", ")})` }],
  );
  if (terraformCloud.runMode !== "vcs" || gitlab !== undefined) return phases;
  const message = "vcs needs the repository whose pushes start runs (expected gitlab, or runMode cli)";
  return [...phases, { path: ["terraformCloud", "runMode"], message }];
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
