import { readFileSync } from "node:fs";
import { blueprints } from "../../../constructs/blueprints";
import { readDeployments } from "../../../constructs/deployment/dataset/read-deployments";
import { ReportedError } from "../../../constructs/deployment/reported-error";
import { inTemporaryFolder } from "../../deployment/fake-deployment";
import type { Synthesized } from "../../synthesized";
import { stackIn, synthesizeDatasets, writeDatasets } from "../managed-kubernetes/synthesized-datasets";
import type { Tree } from "../managed-kubernetes/synthesized-datasets";

const clouds = ["scaleway", "aws", "azure"] as const;
type Cloud = (typeof clouds)[number];

const key = "WM-Prod";

/** Phases on both sides of the infrastructure phase. */
const phases = ["workspaces", "system-services", "vault-consul", "nomad", "sre-tooling"] as const;

/** What must be said about each cloud, and nothing else. */
const own: Record<Cloud, Tree> = {
  scaleway: {
    region: "fr-par",
    credentials: { scaleway: { mode: "static" } },
    vault: { transit: { address: "https://vault.example.com:8200", key: "wm-prod" } },
  },
  aws: {
    region: "eu-central-1",
    credentials: { aws: { mode: "oidc", roleArn: "arn:aws:iam::111122223333:role/keyphase-wm-prod" } },
  },
  azure: {
    region: "westeurope",
    credentials: {
      azure: {
        mode: "oidc",
        clientId: "00000000-0000-0000-0000-00000000c11e",
        subscriptionId: "00000000-0000-0000-0000-00000000505c",
        tenantId: "00000000-0000-0000-0000-00000000e4a7",
      },
    },
  },
};

/** One dataset, on each cloud. */
function dataset(cloud: Cloud): Tree {
  return {
    blueprint: "hashistack",
    cloud,
    domain: "example.com",
    terraformCloud: { organization: "example-platforms" },
    network: { clients: ["10.8.0.0/16"] },
    people: {
      ada: {
        sshPublicKey:
          "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMkzYEUX65K40iIiWHeyM5k/g8AE1I1MXieiThgkYoZd ada@example.com",
      },
    },
    nomad: { namespaces: { shop: {} } },
    routes: { "shop.example.com": { service: "shop" } },
    monitoring: { alertWebhook: true },
    ...own[cloud],
  };
}

type Phases = Readonly<Record<(typeof phases)[number] | "infrastructure", Synthesized>>;

function stacksOf(cloud: Cloud): Phases {
  return inTemporaryFolder((folder) => {
    const outdir = synthesizeDatasets(folder, { [key]: dataset(cloud) });
    const named = [...phases, "infrastructure"].map((phase) => [phase, stackIn(outdir, `${key}-${phase}`)] as const);
    return Object.fromEntries(named) as Phases;
  });
}

const stacks: Record<Cloud, Phases> = {
  scaleway: stacksOf("scaleway"),
  aws: stacksOf("aws"),
  azure: stacksOf("azure"),
};

/** Cells of the cloud's column in the table under the heading, as the texts in them that are set as code. */
function column(heading: string, cloud: Cloud): string[] {
  const text = readFileSync("docs/clouds.md", "utf8");
  const [, section = ""] = text.split(`\n## ${heading}\n`);
  const [table = ""] = section.split("\n## ");
  const rows = table.split("\n").filter((line) => line.startsWith("|"));
  const place = { scaleway: 2, aws: 3, azure: 4 }[cloud];
  return rows.slice(2).flatMap((row) => row.split("|")[place]?.match(/`[^`]+`( ×\d+)?/g) ?? []);
}

const codes = (cells: readonly string[]): string[] => cells.map((cell) => cell.replaceAll("`", ""));

/** Private addresses of the hosts, by name, as infrastructure hands them on. */
function addressesOf({ infrastructure }: Phases): [name: string, address: string][] {
  const { hosts } = infrastructure.output["inventory"]?.["value"] as { hosts: Record<string, { address: string }> };
  return Object.entries(hosts).map(([name, { address }]) => [name, address]);
}

/**
 * Every block of a phase as text, by its address without cdktf's hash. What only says where something stands is left out, and hosts stand
 * there by name instead of address: AWS deals them out to three subnets.
 */
function blocks(cloud: Cloud, phase: (typeof phases)[number]): Map<string, string> {
  const stack = stacks[cloud][phase];
  const hosts = addressesOf(stacks[cloud]);
  const found = new Map<string, string>();
  const add = (address: string, block: unknown): void => {
    const text = JSON.stringify(block, (name, value: unknown) =>
      name === "//" || name === "depends_on" ? undefined : value,
    );
    const plain = text.replaceAll(/outputs\.cross-stack-output-[\w-]+/g, "outputs.value");
    const named = hosts.reduce(
      (rest, [name, host]) =>
        rest.replaceAll(new RegExp(`(?<![\\d.])${host.replaceAll(".", "\\.")}(?![\\d.])`, "g"), name),
      plain,
    );
    found.set(address.replace(/_[0-9A-F]{8}$/, ""), named);
  };
  const groups = { "": stack.resource, "data ": stack.data, "ephemeral ": stack.ephemeral };
  for (const [prefix, byType] of Object.entries(groups)) {
    for (const [type, named] of Object.entries(byType)) {
      if (type === "terraform_remote_state" || type === "terraform_data") continue;
      for (const [name, block] of Object.entries(named)) add(`${prefix}${type} ${name}`, block);
    }
  }
  for (const [name, block] of Object.entries(stack.provider)) add(`provider ${name}`, block);
  return found;
}

/** Blocks of the phase that this cloud alone has, or that say something else on another. */
function different(cloud: Cloud, phase: (typeof phases)[number]): string[] {
  const others = clouds.filter((other) => other !== cloud).map((other) => blocks(other, phase));
  return [...blocks(cloud, phase)]
    .filter(([address, text]) => others.some((other) => other.get(address) !== text))
    .map(([address]) => `${phase} ${address}`);
}

/** Addresses that a name with a `*` in it stands for; a name that stands for none is itself. */
function alike(name: string, addresses: readonly string[]): readonly string[] {
  const pattern = new RegExp(`^${name.replaceAll(".", "\\.").replaceAll("*", "[\\w-]+")}$`);
  const found = addresses.filter((address) => pattern.test(address));
  return found.length > 0 ? found : [name];
}

describe.each(clouds)("docs/clouds.md about %s", (cloud) => {
  const { infrastructure } = stacks[cloud];
  const differences = column("What differs in hashistack", cloud);

  test("the first table names each type of resource that there is, and no other", () => {
    const types = codes(column("What is there in hashistack", cloud));
    expect([...new Set(types)].sort()).toEqual(Object.keys(infrastructure.resource).sort());
  });

  test("the second names each block above the infrastructure phase that differs, and no other", () => {
    // The variables that runs log in to the cloud with are what credentials.<cloud> is about.
    const logins = new RegExp(`^workspaces tfe_\\w+ credentials_${cloud}_`);
    const found = phases.flatMap((phase) => different(cloud, phase)).filter((address) => !logins.test(address));
    const named = codes(differences).filter((code) => phases.some((phase) => code.startsWith(`${phase} `)));
    expect(named.flatMap((name) => alike(name, found)).sort()).toEqual(found.sort());
  });

  const counts = differences.flatMap((cell) => {
    const [, type = "", count = ""] = /^`(\w+)` ×(\d+)$/.exec(cell) ?? [];
    return type === "" ? [] : [[type, Number(count)] as const];
  });
  test.each(counts)("there are as many %s as it says: %d", (type, count) => {
    expect(Object.keys(infrastructure.resource[type] ?? {})).toHaveLength(count);
  });
});

test("the zone of Scaleway is refused elsewhere", () => {
  expect(codes(column("What differs in hashistack", "scaleway"))).toContain("zone");
  const zone = { zone: "fr-par-2" };
  expect(refused({ ...dataset("scaleway"), ...zone })).toEqual([]);
  expect(refused({ ...dataset("aws"), ...zone })).toEqual(["zone"]);
  expect(refused({ ...dataset("azure"), ...zone })).toEqual(["zone"]);
});

/** Paths that the reader refuses in the dataset. */
function refused(changed: Tree): string[] {
  return inTemporaryFolder((folder) => {
    writeDatasets(folder, { [key]: changed });
    try {
      readDeployments(blueprints, { folder });
      return [];
    } catch (error) {
      if (!(error instanceof ReportedError)) throw error;
      return error.lines.map((line) => /:\d+:\d+ ([\w.]+)/.exec(line)?.[1] ?? line);
    }
  });
}
