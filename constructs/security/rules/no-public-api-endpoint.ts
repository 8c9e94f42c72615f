import { all, tableRule } from "../rule";
import { mayOnlyBe, mustBe } from "../arguments";

/** The Kubernetes API server is reachable from inside the network only. */
export const noPublicApiEndpoint = tableRule("no-public-api-endpoint", {
  aws_eks_cluster: mustBe("vpc_config.endpoint_public_access", false),
  azurerm_kubernetes_cluster: all(
    mustBe("private_cluster_enabled", true),
    mayOnlyBe("private_cluster_public_fqdn_enabled", false),
  ),
});
