import type { HostProgram } from "../terraform-cloud/terraform-agent";
import { identityToken } from "./identity-token";

/** Application that all AKS clusters check tokens for (Microsoft Learn: Use kubelogin to authenticate users in AKS). */
const kubernetesService = "6dae42f8-4368-4678-94ff-3960e28e3630";

/** Program of the jumpbox that Kubernetes clients call for a token. */
export const clusterTokenCommand = "/usr/local/bin/cluster-token";

/**
 * The program: prints the token of the host's identity as an ExecCredential. In place of kubelogin, which would be one more thing to
 * download, verify and keep new on the host. jq fails, and so does the client, where the answer holds no token.
 */
export function clusterToken(clientId: string): HostProgram {
  const credential = `{
  apiVersion: "client.authentication.k8s.io/v1beta1",
  kind: "ExecCredential",
  status: {
    token: (.access_token // error("no token")),
    expirationTimestamp: (.expires_on | tonumber | todate)
  }
}`;
  return {
    path: clusterTokenCommand,
    content: `#!/bin/bash
set -euo pipefail
${identityToken(kubernetesService, clientId)} | jq '${credential}'
`,
  };
}
