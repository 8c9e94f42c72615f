import { ClusterProviders } from "../../constructs/kubernetes/cluster-providers";
import { synthesize } from "../synthesized";

const exec = {
  api_version: "client.authentication.k8s.io/v1beta1",
  command: "aws",
  args: ["eks", "get-token"],
};

test("both providers log in with a credential made on the spot, and trust the cluster's own authority", () => {
  const { provider } = synthesize(
    (stack) =>
      new ClusterProviders(stack, "cluster", {
        endpoint: "https://cluster.example.com",
        certificateAuthority: "Y2E=",
        authentication: { command: "aws", args: ["eks", "get-token"] },
      }),
  );
  const connection = { host: "https://cluster.example.com", cluster_ca_certificate: '${base64decode("Y2E=")}' };
  expect(provider["kubernetes"]).toEqual([{ ...connection, exec: [exec] }]);
  expect(provider["helm"]).toEqual([{ kubernetes: { ...connection, exec } }]);
});
