import type { AlertRule } from "../../../../../grafana/alerts";
import { disks } from "../dashboards/nodes";
import { daysLeft } from "../queries";
import type { StackScope } from "../scope";

/** Days before the mesh's authority ends: Consul renews its intermediate long before. */
const meshDays = 14;

/** Whether hosts tell of themselves, and whether disks, memory, clock and certificates hold. */
export function hostRules(scope: StackScope): AlertRule[] {
  return [...targetRules(scope), ...diskRules(scope), ...kernelRules(scope), ...certificateRules(scope)];
}

function targetRules({ on, hosts }: StackScope): AlertRule[] {
  return [
    {
      name: "A host is silent",
      // Hosts push: one that is down leaves no series behind that could say so.
      query: hosts.map((host) => `absent(node_uname_info{${on},instance="${host}"})`).join(" or "),
      bad: { above: 0 },
      for: "5m",
      severity: "critical",
      summary: "Nothing comes from host {{ $labels.instance }}",
      advice:
        "See whether the host runs, and on it systemctl status alloy: no other rule tells of this host meanwhile.",
    },
    {
      name: "A program does not answer",
      query: `max by (instance, job) (up{${on}})`,
      bad: { below: 1 },
      for: "5m",
      severity: "critical",
      summary: "{{ $labels.job }} on {{ $labels.instance }} does not answer",
      advice:
        "systemctl status and journalctl --unit on the host show whether it runs; the log of alloy why it is refused.",
    },
  ];
}

function diskRules({ on }: StackScope): AlertRule[] {
  const [free, all] = ["avail", "size"].map((part) => `node_filesystem_${part}_bytes{${on},${disks}}`);
  return [
    {
      name: "A disk is nearly full",
      query: `min by (instance, mountpoint) (${free} / ${all})`,
      bad: { below: 0.1 },
      for: "15m",
      severity: "critical",
      summary: "{{ $labels.mountpoint }} on {{ $labels.instance }} is more than 90 % full",
      advice:
        "Under /var/lib/hashistack it is state, metrics or logs; under /var/log/vault Vault's audit, without which it answers nobody. Raise the disk's size in the dataset, or shorten what is kept.",
    },
    {
      name: "A disk fills within a day",
      query: `min by (instance, mountpoint) (predict_linear(${free}[6h], 86400) and ${free} / ${all} < 0.4)`,
      bad: { below: 0 },
      for: "1h",
      severity: "warning",
      summary: "{{ $labels.mountpoint }} on {{ $labels.instance }} is full within a day if it goes on like this",
      advice: "du --one-file-system on the host shows what grows.",
    },
  ];
}

function kernelRules({ on }: StackScope): AlertRule[] {
  return [
    {
      name: "Memory is nearly used up",
      query: `min by (instance) (node_memory_MemAvailable_bytes{${on}} / node_memory_MemTotal_bytes{${on}})`,
      bad: { below: 0.05 },
      for: "10m",
      severity: "critical",
      summary: "Host {{ $labels.instance }} has less than 5 % of its memory left",
      advice: "The dashboard of the jobs shows which allocation takes it; on a server it is Consul, Vault or Nomad.",
    },
    {
      name: "A clock drifts",
      query: `max by (instance) (abs(node_timex_offset_seconds{${on}}))`,
      bad: { above: 0.05 },
      for: "10m",
      severity: "warning",
      summary: "The clock of {{ $labels.instance }} is {{ humanize $values.A.Value }} s from the time servers'",
      advice: "systemctl restart chrony on the host sets it at once. Tokens and certificates fail at a wrong time.",
    },
    {
      name: "A clock is not set",
      query: `min by (instance) (node_timex_sync_status{${on}})`,
      bad: { below: 1 },
      for: "15m",
      severity: "warning",
      summary: "The clock of {{ $labels.instance }} follows no time server",
      advice: "journalctl --unit chrony on the host shows which servers it tried: UDP port 123 must lead to them.",
    },
  ];
}

function certificateRules({ on, renewalDays }: StackScope): AlertRule[] {
  return [
    {
      name: "A host's certificate is near its end",
      query: daysLeft("consul_agent_tls_cert_expiry", on, "instance"),
      // Half of the days have gone by in which an apply would have renewed it.
      bad: { below: renewalDays / 2 },
      for: "1h",
      severity: "critical",
      summary: "The certificates of {{ $labels.instance }} end within {{ humanize $values.A.Value }} days",
      advice:
        "An apply of the infrastructure phase renews them, and the host fetches them within a quarter of an hour. Consul tells of its own; Vault's and Nomad's were made with it.",
    },
    ...["root", "signing"].map((authority): AlertRule => ({
      name: `The mesh's ${authority} authority is near its end`,
      query: daysLeft(`consul_mesh_active_${authority}_ca_expiry`, on, "datacenter"),
      bad: { below: meshDays },
      for: "1h",
      severity: "critical",
      summary: `The ${authority} authority of Consul's mesh ends within {{ humanize $values.A.Value }} days`,
      advice:
        "Consul renews it from Vault: the log of the leading Consul server tells why it could not. An apply of the vault-consul phase sets Vault's side right.",
    })),
  ];
}
