import { blueprints } from "../../../constructs/blueprints";
import { readDeployments } from "../../../constructs/deployment/dataset/read-deployments";
import { ReportedError } from "../../../constructs/deployment/reported-error";
import { datasetOf, writeDatasets } from "../../blueprints/synthesized-datasets";
import type { Tree } from "../../blueprints/synthesized-datasets";
import { inTemporaryFolder } from "../fake-deployment";

function faults(key: "WM-Prod" | "HL-Prod", networks: readonly Tree[]): string[] {
  const dataset = datasetOf(key);
  const datasets = networks.map((network, index): [string, Tree] => [
    `Az-${index}`,
    { ...dataset, network: { ...(dataset["network"] as Tree), ...network } },
  ]);
  return inTemporaryFolder((folder) => {
    writeDatasets(folder, Object.fromEntries(datasets));
    try {
      readDeployments(blueprints, { folder });
      return [];
    } catch (error) {
      if (!(error instanceof ReportedError)) throw error;
      return error.lines.map((line) => line.replace(/^.*\/(Az-\d+)\/deployment\.yaml:(\d+):\d+ /, "$1 "));
    }
  });
}

const hub =
  "/subscriptions/00000000-0000-0000-0000-0000000000B0/resourceGroups/HUB/providers/Microsoft.Network/virtualNetworks/hub";

test.each(["WM-Prod", "HL-Prod"] as const)(
  "two deployments of %s's kind share no addresses in what connects them",
  (key) => {
    expect(faults(key, [{ cidr: "10.20.0.0/16" }, { cidr: "10.21.0.0/16" }])).toEqual([]);
    expect(faults(key, [{ cidr: "10.20.0.0/16" }, { cidr: "10.20.0.0/17" }])).toEqual([
      expect.stringMatching(
        /^Az-1 network\.cidr: 10\.20\.0\.0\/17 overlaps 10\.20\.0\.0\/16 of .*Az-0\/deployment\.yaml: both are in /,
      ),
    ]);
  },
);

test("networks that nothing connects may be the same; a hub is the same in any letters", () => {
  const own = { cidr: "10.20.0.0/16" };
  const none = { hubNetworkId: undefined, hubGateway: undefined, clients: [] };
  expect(
    faults("HL-Prod", [
      { ...own, ...none },
      { ...own, ...none },
    ]),
  ).toEqual([]);
  expect(faults("HL-Prod", [own, { ...own, hubNetworkId: hub }])).toHaveLength(1);
});

test("AKS makes the same network each time: one hub has room for one", () => {
  const outbound = "managedNATGateway";
  expect(
    faults("HL-Prod", [
      { cidr: "10.20.0.0/16", outbound },
      { cidr: "10.21.0.0/16", outbound },
    ]),
  ).toEqual([expect.stringMatching(/^Az-1 network\.outbound: 10\.224\.0\.0\/12 overlaps/)]);
});
