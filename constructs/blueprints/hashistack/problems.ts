import { awsHostRules } from "../../aws/host-problems";
import { azureHostRules } from "../../azure/host-problems";
import type { Check, Problem } from "../../deployment/blueprint";
import { checksOnClouds } from "../../deployment/checks";
import { runProblems } from "../../deployment/run-problems";
import { scalewayRules } from "../../scaleway/scaleway-problems";
import type { HashistackConfig } from "./config";
import { describePhases } from "./phases";
import { cloudNames } from "./problems/cloud-names";
import { hostRules } from "./problems/host-problems";
import { mirrorRules } from "./problems/mirror-problems";
import { networkRules } from "./problems/network-problems";
import { versionRules } from "./problems/version-problems";

/** Rules of the cloud's own, by cloud. */
const cloudRules = { aws: awsHostRules, azure: azureHostRules, scaleway: scalewayRules };

/** Namespaces of Nomad that are there without the dataset: its own first one, and that of the SRE tools. */
const takenNamespaces = ["default", "sre"];

/** Settings of a dataset that are right one by one, and contradict each other. */
const rules: readonly ((config: HashistackConfig) => Problem[])[] = [
  ...hostRules,
  ...networkRules,
  ...versionRules,
  ...mirrorRules,
  login,
  zone,
  certificateLives,
  namespaces,
  routes,
  (config) => runProblems(config, describePhases(config)),
];

/** What to look for in a dataset, one by one. */
export function checks(config: HashistackConfig): Check[] {
  return checksOnClouds(config, cloudRules, rules);
}

function login({ cloud, credentials }: HashistackConfig): Problem[] {
  if (credentials[cloud] !== undefined) return [];
  return [
    {
      path: ["credentials"],
      message: `runs cannot log in to ${cloudNames[cloud]} (expected credentials.${cloud} with a mode)`,
    },
  ];
}

function zone({ cloud, zone: named }: HashistackConfig): Problem[] {
  if (named === undefined || cloud === "scaleway") return [];
  const message = `${cloudNames[cloud]} spreads the hosts over zones itself (expected no zone)`;
  return [{ path: ["zone"], message }];
}

function certificateLives({ certificates: { days, renewalDays } }: HashistackConfig): Problem[] {
  if (renewalDays < days) return [];
  const message = `a certificate of ${days} days that is renewed ${renewalDays} days before its end is never done (expected at most ${days - 1})`;
  return [{ path: ["certificates", "renewalDays"], message }];
}

function namespaces({ nomad }: HashistackConfig): Problem[] {
  return Object.keys(nomad.namespaces)
    .filter((name) => takenNamespaces.includes(name))
    .map((name) => ({
      path: ["nomad", "namespaces", name],
      message: `${name} is a namespace of the stack (expected another name)`,
    }));
}

/** The label in the middle is the deployment's key, which a dataset does not hold. */
function routes({ domain, routes: named }: HashistackConfig): Problem[] {
  return Object.keys(named)
    .filter((host) => host.startsWith("grafana.") && host.split(".").slice(2).join(".") === domain)
    .map((host) => ({
      path: ["routes", host],
      message: `${host} leads to the stack's Grafana (expected another name)`,
    }));
}
