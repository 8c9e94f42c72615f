import { Construct } from "constructs";
import { AddOn } from "./add-on";
import type { AddOnSettings } from "./add-on";
import { charts } from "./chart-versions";
import type { MetricsSource } from "./metrics-source";

export interface VaultSecretsOperatorProps extends AddOnSettings {
  /** URL of the Vault server. */
  readonly vaultAddress: string;
}

export const vaultSecretsOperatorNamespace = "vault-secrets-operator";

/** Metrics of controller-runtime, behind a check of who asks (chart vault-secrets-operator: the port `https`). */
export const vaultSecretsOperatorMetrics: MetricsSource = {
  namespace: vaultSecretsOperatorNamespace,
  pods: { "control-plane": "controller-manager" },
  port: 8443,
  keep: "controller_runtime_reconcile_.*",
  guarded: true,
};

/** HashiCorp's operator that copies secrets from Vault into Kubernetes secrets, connected to one Vault server. */
export class VaultSecretsOperator extends Construct {
  readonly addOn: AddOn;

  constructor(scope: Construct, id: string, { vaultAddress, extraValues, after }: VaultSecretsOperatorProps) {
    super(scope, id);
    this.addOn = new AddOn(this, "operator", {
      chart: charts.vaultSecretsOperator,
      release: "vault-secrets-operator",
      namespace: vaultSecretsOperatorNamespace,
      values: {
        // Whatever names no connection uses this one. Nobody gets in by default: each namespace logs in with its own role.
        defaultVaultConnection: { enabled: true, address: vaultAddress, skipTLSVerify: false },
        defaultAuthMethod: { enabled: false },
      },
      extraValues,
      after,
    });
  }
}
