import { inTemporaryFolder } from "../../deployment/fake-deployment";
import type { Synthesized } from "../../synthesized";
import { alike, blocks, cells, codes, counts, refusedPaths } from "../parity";
import { datasetOf, stackIn, synthesizeDatasets } from "../synthesized-datasets";
import type { Tree } from "../synthesized-datasets";

const clouds = ["aws", "azure"] as const;
type Cloud = (typeof clouds)[number];

const key = "WM-Prod";
/** Phases on both sides of the infrastructure phase. */
const phases = ["workspaces", "tooling", "platform", "application"] as const;

/** What must be said about each cloud, and nothing else. */
const own: Record<
  Cloud,
  { region: string; credentials: Tree; principals: readonly [string, string]; jumpbox: Tree; network: Tree }
> = {
  aws: {
    region: "eu-central-1",
    credentials: { aws: { mode: "oidc", roleArn: "arn:aws:iam::111122223333:role/keyphase-wm-prod" } },
    principals: ["arn:aws:iam::111122223333:role/operations", "arn:aws:iam::111122223333:role/developers"],
    jumpbox: {},
    network: { transitGatewayId: "tgw-0123456789abcdef0" },
  },
  azure: {
    region: "westeurope",
    credentials: { azure: (datasetOf("HL-Prod")["credentials"] as Tree)["azure"] },
    principals: ["00000000-0000-0000-0000-0000000ad314", "00000000-0000-0000-0000-00000000de7e"],
    jumpbox: datasetOf("HL-Prod")["jumpbox"] as Tree,
    network: {
      hubNetworkId:
        "/subscriptions/00000000-0000-0000-0000-0000000000b0/resourceGroups/hub/providers/Microsoft.Network/virtualNetworks/hub",
    },
  },
};

/** One dataset, on either cloud. */
function dataset(cloud: Cloud): Tree {
  const { region, credentials, principals, jumpbox, network } = own[cloud];
  const [operations, developers] = principals;
  const common = datasetOf("WM-Prod");
  return {
    ...common,
    cloud,
    region,
    credentials: { ...(common["credentials"] as { vault: unknown }), aws: undefined, ...credentials },
    network: { cidr: "10.20.0.0/16", clients: ["10.8.0.0/16"], ...network },
    cluster: {
      administrators: [operations],
      nodePools: { system: { minSize: 2, maxSize: 4 }, workflows: { minSize: 0, maxSize: 10, spot: true } },
    },
    jumpbox,
    platform: {
      groups: {
        operations: { access: "administrator", members: [operations] },
        developers: { access: "developer", members: [developers] },
      },
    },
  };
}

type Phases = Readonly<Record<(typeof phases)[number] | "infrastructure", Synthesized>>;

function stacksOf(cloud: Cloud): Phases {
  return inTemporaryFolder((folder) => {
    const outdir = synthesizeDatasets(folder, { [key]: dataset(cloud) });
    const stack = (phase: string) => stackIn(outdir, `${key}-${phase}`);
    return {
      workspaces: stack("workspaces"),
      tooling: stack("tooling"),
      infrastructure: stack("infrastructure"),
      platform: stack("platform"),
      application: stack("application"),
    };
  });
}

const stacks: Record<Cloud, Phases> = { aws: stacksOf("aws"), azure: stacksOf("azure") };

const column = (heading: string, cloud: Cloud) => cells(heading, { aws: 2, azure: 3 }[cloud]);

/** Blocks above the infrastructure phase that only this cloud has, or that say something else on the other. */
function different(cloud: Cloud): string[] {
  const other = cloud === "aws" ? "azure" : "aws";
  return phases.flatMap((phase) => {
    const mine = blocks(stacks[cloud][phase]);
    const theirs = blocks(stacks[other][phase]);
    return [...mine]
      .filter(([address, text]) => theirs.get(address) !== text)
      .map(([address]) => `${phase} ${address}`);
  });
}

describe.each(clouds)("docs/clouds.md about %s", (cloud) => {
  const { infrastructure } = stacks[cloud];
  const differences = column("What differs", cloud);

  test("the first table names each type of resource that there is, and no other", () => {
    const types = codes(column("What is there", cloud));
    expect([...new Set(types)].sort()).toEqual(Object.keys(infrastructure.resource).sort());
  });

  test("the second names each block above the infrastructure phase that differs, and no other", () => {
    // The variables that runs log in to the cloud with are what credentials.aws and credentials.azure are about.
    const logins = new RegExp(`^workspaces tfe_\\w+ credentials_${cloud}_`);
    const found = different(cloud).filter((address) => !logins.test(address));
    const named = codes(differences).filter((code) => /^(workspaces|tooling|platform|application) /.test(code));
    expect(named.flatMap((name) => alike(name, found)).sort()).toEqual(found.sort());
  });

  test.each(counts(differences))("there are as many %s as it says: %d", (type, count) => {
    expect(Object.keys(infrastructure.resource[type] ?? {})).toHaveLength(count);
  });

  // Logins of both clouds may stand in one dataset; the cluster's version is a setting of both.
  const settings = codes(differences).filter((code) => /^(network|cluster|jumpbox)\.(?!version)/.test(code));
  test.each(settings)("%s is known here and refused on the other cloud", (setting) => {
    const other = cloud === "aws" ? "azure" : "aws";
    expect(refused(cloud, setting, own[cloud])).toEqual([]);
    const [path = ""] = setting.split(":");
    expect(refused(other, setting, own[cloud])).toEqual([expect.stringContaining(path)]);
  });
});

/** Values for the settings that have no place in the dataset above. */
const values: Readonly<Record<string, Tree>> = {
  "network.firewallAddress": { network: { outbound: "userDefinedRouting", firewallAddress: "10.0.1.4" } },
  "network.hubGateway": { network: { hubGateway: true } },
  "network.podCidr": { network: { podCidr: "10.200.0.0/16" } },
  "cluster.addOnVersions": { cluster: { addOnVersions: { coredns: "v1.12.4-eksbuild.1" } } },
  "cluster.registries": {
    cluster: {
      registries: [
        "/subscriptions/00000000-0000-0000-0000-00000000505c/resourceGroups/images/providers/Microsoft.ContainerRegistry/registries/example",
      ],
    },
  },
};

/** Paths that the reader refuses in the dataset with the setting as its own cloud has it. */
function refused(cloud: Cloud, setting: string, { jumpbox, network }: (typeof own)[Cloud]): string[] {
  const [path = "", mode] = setting.split(": ");
  const [section = "", name = ""] = path.split(".");
  const base = dataset(cloud);
  const added =
    mode === undefined ? (values[path]?.[section] ?? { [name]: { ...network, ...jumpbox }[name] }) : { [name]: mode };
  const changed = { ...base, [section]: { ...(base[section] as Tree), ...(added as Tree) } };
  return refusedPaths(key, changed);
}
