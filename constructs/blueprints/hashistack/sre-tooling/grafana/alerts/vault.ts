import type { AlertRule } from "../../../../../grafana/alerts";
import type { StackScope } from "../scope";

/** What only Vault can suffer from. */
export function vaultRules({ on }: StackScope): AlertRule[] {
  return [
    {
      name: "Vault is sealed",
      // A sealed server tells its metrics, but says nothing of its seal once five minutes have gone by.
      query: `count by (instance) (up{${on},job="vault"} == 1) unless on (instance) vault_core_unsealed{${on}} == 1`,
      bad: { above: 0 },
      for: "2m",
      severity: "critical",
      summary: "Vault on {{ $labels.instance }} is sealed",
      advice:
        "It unseals itself when it starts, if it reaches the key that seals it: journalctl --unit vault tells why it does not. Then systemctl restart vault.",
    },
    ...["request", "response"].map((audited): AlertRule => ({
      // Each by itself: where no request is logged, no response is, and its counter ends.
      name: `Vault cannot log ${audited}s for its audit`,
      query: `sum by (instance) (increase(vault_audit_log_${audited}_failure{${on}}[5m]))`,
      bad: { above: 0 },
      for: "0s",
      severity: "critical",
      summary: `Vault on {{ $labels.instance }} refuses requests: no audit device takes ${audited}s`,
      advice:
        "Look at the space left under /var/log/vault and at who owns the file there. Without a device that writes, Vault answers nobody.",
    })),
  ];
}
