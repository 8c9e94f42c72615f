import { Cidr } from "../../../constructs/network/cidr";
import { inTemporaryFolder } from "../../deployment/fake-deployment";
import type { Synthesized } from "../../synthesized";
import { datasetOf, stackIn, synthesizeDatasets } from "../synthesized-datasets";

type Block = Readonly<Record<string, unknown>>;

/** Blocks of a stack by their addresses. */
function blocksOf({ resource, data }: Synthesized): Map<string, Block> {
  const named = (prefix: string, groups: Synthesized["resource"]) =>
    Object.entries(groups).flatMap(([type, blocks]) =>
      Object.entries(blocks).map(([name, block]): [string, Block] => [`${prefix}${type}.${name}`, block]),
    );
  return new Map([...named("", resource), ...named("data.", data)]);
}

/** Addresses of everything that a block needs, directly or not. */
function neededBy(address: string, blocks: ReadonlyMap<string, Block>, seen = new Set<string>()): Set<string> {
  const text = JSON.stringify(blocks.get(address));
  for (const other of blocks.keys()) {
    const mentioned = new RegExp(`(?<![\\w.-])${other.replaceAll(".", "\\.")}(?![\\w-])`).test(text);
    if (!mentioned || seen.has(other) || other === address) continue;
    seen.add(other);
    neededBy(other, blocks, seen);
  }
  return seen;
}

const records = /^(aws_route53_record|azurerm_private_dns_a_record)\./;

/** What has an address only once a load balancer has one. */
const balanced =
  /^(data\.)?(aws_lb|aws_alb|aws_elb|azurerm_lb|azurerm_kubernetes_cluster|kubernetes_service|helm_release)/;

// In the original, Auth0's callbacks needed the hosts, the hosts an address, and the address a load balancer that came last.
describe.each([
  ["WM-Prod", "10.20.0.0/16"],
  ["HL-Prod", "10.30.0.0/16"],
] as const)("%s knows the address of its ingress before there is a load balancer", (key, network) => {
  const { tooling, infrastructure } = inTemporaryFolder((folder) => {
    const outdir = synthesizeDatasets(folder, { [key]: datasetOf(key) });
    return {
      tooling: stackIn(outdir, `${key}-tooling`),
      infrastructure: stackIn(outdir, `${key}-infrastructure`),
    };
  });

  test("tooling reads no phase but the one that makes the workspaces", () => {
    const read = Object.values(tooling.data["terraform_remote_state"] ?? {}).map(({ config }) => config);
    expect(read).toEqual([expect.objectContaining({ workspaces: { name: `${key}-workspaces` } })]);
  });

  test("every host's record holds addresses of the network, written out", () => {
    const blocks = [...blocksOf(infrastructure)].filter(([address]) => records.test(address));
    expect(blocks.length).toBeGreaterThan(0);
    for (const [, { records: addresses }] of blocks) {
      for (const address of addresses as string[])
        expect(Cidr.parse(network).contains(Cidr.parse(`${address}/32`))).toBe(true);
    }
  });

  test("no record waits for a load balancer, the cluster, or what runs in it", () => {
    const blocks = blocksOf(infrastructure);
    for (const address of blocks.keys()) {
      if (!records.test(address)) continue;
      expect([...neededBy(address, blocks)].filter((needed) => balanced.test(needed))).toEqual([]);
    }
  });
});
