import { read, smallest, withDatasets } from "./written-datasets";

const client = "00000000-0000-0000-0000-00000000000A";

/** A dataset that logs in to Azure. */
function withLogin(login: string): string {
  return smallest.replace("credentials:\n", `credentials:\n  azure:\n    ${login}\n`);
}

const oidc = (clientId: string) =>
  withLogin(
    `{ mode: oidc, clientId: ${clientId}, subscriptionId: 11111111-2222-3333-4444-555555555555, tenantId: 00000000-0000-0000-0000-000000000002 }`,
  );

/** Datasets WM-01, WM-02 … */
function fleet(...datasets: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    datasets.map((dataset, index) => [`WM-${String(index + 1).padStart(2, "0")}/deployment.yaml`, dataset]),
  );
}

const ten = Array.from({ length: 10 }, () => oidc(client));

test("ten deployments find room in one application", () => {
  withDatasets(fleet(...ten), (folder) => {
    expect(read(folder)).toHaveLength(10);
  });
});

test("the eleventh is told at its line, however the id is spelled", () => {
  withDatasets(fleet(...ten, oidc(client.toLowerCase())), (folder) => {
    expect(read(folder)).toEqual([
      `deployments/WM-11/deployment.yaml:6:29 credentials.azure.clientId: ${client.toLowerCase()} has no room for this deployment: 10 others use it, which take all its 20 federated credentials (expected an application of at most 10 deployments)`,
    ]);
  });
});

test("an application of its own, or a client secret, is room enough", () => {
  const others = [oidc("00000000-0000-0000-0000-00000000000B"), withLogin("{ mode: static }")];
  withDatasets(fleet(...ten, ...others), (folder) => {
    expect(read(folder)).toHaveLength(12);
  });
});
