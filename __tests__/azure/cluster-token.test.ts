import { clusterToken } from "../../constructs/azure/cluster-token";
import { metadataService } from "../../constructs/azure/identity-token";
import { withPrograms } from "../programs";
import { runOnHost } from "./fake-host";
import type { Ran } from "./fake-host";

const clientId = "00000000-0000-0000-0000-000000000001";
const tokenPath = "/metadata/identity/oauth2/token";
const granted = {
  status: 200,
  // The service writes numbers as texts.
  body: { access_token: "ey.to.ken", expires_on: "1763640000", token_type: "Bearer", client_id: clientId },
};

function program(...answers: { status: number; body: unknown }[]): Promise<Ran> {
  return runOnHost(clusterToken(clientId).content, { [tokenPath]: answers }, (script, address) =>
    script.replaceAll(metadataService, address),
  );
}

const onHost = withPrograms("bash", "curl", "jq");

onHost("Kubernetes clients get the identity's token, and are told when to ask for the next", async () => {
  const { code, printed, asked } = await program(granted);
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toEqual({
    apiVersion: "client.authentication.k8s.io/v1beta1",
    kind: "ExecCredential",
    status: { token: "ey.to.ken", expirationTimestamp: "2025-11-20T12:00:00Z" },
  });
  const [{ url, headers }] = asked as [Ran["asked"][number]];
  expect(headers["metadata"]).toBe("true");
  expect(Object.fromEntries(url.searchParams)).toEqual({
    "api-version": "2018-02-01",
    resource: "6dae42f8-4368-4678-94ff-3960e28e3630",
    client_id: clientId,
  });
});

onHost("a metadata service that is updated just now is asked again", async () => {
  const { code, asked } = await program({ status: 410, body: {} }, granted);
  expect({ code, requests: asked.length }).toEqual({ code: 0, requests: 2 });
});

onHost.each([
  ["without a token", { expires_on: "1763640000" }],
  ["without an end", { access_token: "ey.to.ken" }],
])("an answer %s is a failure, and no credential", async (_case, body) => {
  const { code, printed } = await program({ status: 200, body });
  expect(code).not.toBe(0);
  expect(printed).toBe("");
});

test("the program is called by the path that it is written to, and holds nothing that Terraform would replace", () => {
  expect(clusterToken(clientId).path).toBe("/usr/local/bin/cluster-token");
  expect(clusterToken(clientId).content).not.toMatch(/\$\{|%\{/);
});
