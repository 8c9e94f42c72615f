import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Aspects } from "cdktf";
import { hostTags } from "../../../constructs/azure/host-tags";
import { AzureInfrastructurePhase } from "../../../constructs/blueprints/hashistack/infrastructure-azure";
import { generationTag } from "../../../constructs/blueprints/hashistack/infrastructure/server-guard";
import type { HostsContract } from "../../../constructs/deployment/contracts/hosts-contract";
import { requiredTags } from "../../../constructs/deployment/phase";
import { SecurityRules } from "../../../constructs/security/security-rules";
import { configurationOf, resources } from "../../synthesized";
import type { Synthesized } from "../../synthesized";
import { hashistackDeployment } from "./datasets";
import type { HashistackDataset, Shape } from "./datasets";

interface Made {
  readonly synthesized: Synthesized;
  readonly contract: HostsContract;
  /** What the security rules have against it. */
  readonly faults: readonly string[];
}

function infrastructure(shape: Shape, changes: Partial<HashistackDataset> = {}): Made {
  const outdir = mkdtempSync(join(tmpdir(), "keyphase-"));
  try {
    const phase = new AzureInfrastructurePhase(
      new App({ outdir, stackTraces: false }),
      hashistackDeployment("azure", shape, changes),
      {},
    );
    Aspects.of(phase).add(new SecurityRules({ requiredTags, waivers: [] }));
    const synthesized = configurationOf(phase);
    const faults = phase.node
      .findAll()
      .flatMap(({ node }) =>
        node.metadata.filter(({ type }) => type === "@cdktf/error").map(({ data }) => String(data)),
      );
    return { synthesized, contract: phase.hosts, faults };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

const multi = infrastructure("multi");
const mono = infrastructure("mono");

const machines = ({ synthesized }: Made) => resources(synthesized, "azurerm_linux_virtual_machine");
const machine = (made: Made, name: string) => machines(made).find((host) => host["name"] === `wm-prod-${name}`);

interface Rule {
  readonly name: string;
  readonly source_address_prefix: string;
  readonly source_address_prefixes: readonly string[];
  readonly destination_address_prefix: string;
  readonly destination_address_prefixes: readonly string[];
  readonly destination_port_range: string;
  readonly access: string;
  readonly priority: number;
}

function rules({ synthesized }: Made): Rule[] {
  const group = resources(synthesized, "azurerm_network_security_group").find(({ name }) => name === "wm-prod-hosts");
  return group?.["security_rule"] as Rule[];
}

const rule = (made: Made, name: string) => rules(made).find((found) => found.name === name);

describe.each([
  ["multi", multi, 8],
  ["mono", mono, 2],
] as const)("%s", (_shape, made, count) => {
  test("all hosts are there, at the addresses that the contract tells, and the security rules let everything pass", () => {
    expect(machines(made)).toHaveLength(count);
    const addresses = resources(made.synthesized, "azurerm_network_interface").map(
      (made) => (made["ip_configuration"] as { private_ip_address: string }[])[0]?.private_ip_address,
    );
    expect(addresses.sort()).toEqual(
      Object.values(made.contract.hosts)
        .map(({ address }) => address)
        .sort(),
    );
    expect(made.faults).toEqual([]);
  });

  test("each host may read its own secrets and no others, and servers what Vault and snapshots need", () => {
    const given = resources(made.synthesized, "azurerm_role_assignment").filter(({ role_definition_name: role }) =>
      ["Key Vault Secrets User", "Key Vault Secrets Officer", "Storage Blob Data Contributor"].includes(String(role)),
    );
    const scopes = given
      .filter(({ role_definition_name: role }) => role === "Key Vault Secrets User")
      .map(({ scope }) => scope);
    expect(new Set(scopes).size).toBe(count);
    const servers = Object.values(made.contract.hosts).filter(({ role }) => role === "server").length;
    expect(given.filter(({ role_definition_name: role }) => role === "Storage Blob Data Contributor")).toHaveLength(
      servers,
    );
    // The run's own role on the vault, and the first server's on two secrets.
    const officers = given.filter(({ role_definition_name: role }) => role === "Key Vault Secrets Officer");
    expect(officers.filter(({ scope }) => String(scope).includes("azurerm_key_vault_secret"))).toHaveLength(2);
  });

  test("no secret is in the state's reach: values are written only", () => {
    const secrets = resources(made.synthesized, "azurerm_key_vault_secret");
    expect(secrets).toHaveLength(count + 2);
    expect(secrets.every((secret) => secret["value"] === undefined && secret["value_wo"] !== undefined)).toBe(true);
  });

  test("the run waits for every host, and counts them", () => {
    expect(resources(made.synthesized, "azurerm_virtual_machine_extension")).toHaveLength(count);
    const counts = Object.values(made.synthesized.data["azurerm_resources"] ?? {}).filter(({ lifecycle }) => lifecycle);
    expect(JSON.stringify(counts)).toContain("wm-prod-server-1");
  });

  test("inventory and SSH find the way in by a tunnel of Azure Bastion", () => {
    const { bastion, secrets } = made.contract;
    expect(bastion).toMatchObject({ host: "127.0.0.1", port: 50022 });
    expect(bastion.tunnelCommand).toMatch(
      /^az network bastion tunnel --name wm-prod-bastion --resource-group \S+ --target-resource-id \S+ --resource-port 22 --port 50022$/,
    );
    expect(secrets.rootToken).toMatch(/secrets\/vault-root-token$/);
    expect(made.synthesized.output).toHaveProperty("inventory");
  });
});

test("servers and clients are spread over the zones by their numbers", () => {
  const zones = ["server-1", "server-2", "server-3", "client-1", "client-2", "client-3"].map(
    (name) => machine(multi, name)?.["zone"],
  );
  expect(zones).toEqual(["1", "2", "3", "1", "2", "3"]);
  expect(new Set(machines(mono).map(({ zone }) => zone))).toEqual(new Set(["1"]));
});

test("people reach the agent's host by Azure Bastion, and the others from there", () => {
  expect(rule(multi, "agent-ssh")).toMatchObject({
    source_address_prefix: "100.64.0.0/26",
    destination_address_prefix: multi.contract.hosts["agent"]?.address,
    destination_port_range: "22",
  });
  expect(rule(multi, "server-ssh")).toMatchObject({
    source_address_prefix: multi.contract.hosts["agent"]?.address,
    destination_address_prefixes: ["192.168.42.7", "192.168.42.8", "192.168.42.9"],
  });
});

test("clients reach published ports of the hosts that run jobs, and nothing else; the rest is refused", () => {
  expect(rule(multi, "client-https")).toMatchObject({
    source_address_prefixes: ["192.168.42.0/24", "203.0.113.0/24"],
    destination_port_range: "443",
  });
  const fromClients = rules(multi).filter((found) => found.source_address_prefixes.includes("203.0.113.0/24"));
  expect(fromClients.map(({ name }) => name)).toEqual(["client-http", "client-https"]);
  expect(rule(multi, "client-https-probes")).toMatchObject({ source_address_prefix: "AzureLoadBalancer" });
  expect(rules(multi).at(-1)).toMatchObject({ access: "Deny", priority: 4096 });
});

test("names and priorities of rules are the only ones of their kind", () => {
  for (const made of [multi, mono]) {
    expect(new Set(rules(made).map(({ name }) => name)).size).toBe(rules(made).length);
    expect(new Set(rules(made).map(({ priority }) => priority)).size).toBe(rules(made).length);
    expect(Math.max(...rules(made).map(({ priority }) => priority))).toBe(4096);
  }
});

test("the load balancer is private, in front of the hosts that run everybody's jobs", () => {
  const members = resources(multi.synthesized, "azurerm_network_interface_backend_address_pool_association");
  expect(members).toHaveLength(3);
  expect(multi.contract.loadBalancer).toEqual({ addresses: ["192.168.42.5"] });
  expect(resources(mono.synthesized, "azurerm_network_interface_backend_address_pool_association")).toHaveLength(1);
});

test("a public load balancer is one more, and a risk that the dataset must accept", () => {
  const open = infrastructure("multi", { network: { clients: ["203.0.113.0/24"], publicLoadBalancer: true } });
  expect(resources(open.synthesized, "azurerm_lb")).toHaveLength(2);
  expect(resources(open.synthesized, "azurerm_network_interface_backend_address_pool_association")).toHaveLength(6);
  expect(open.contract.loadBalancer.addresses).toHaveLength(2);
  expect(open.faults).toHaveLength(2);
  expect(open.faults.join()).toContain("no-public-address");
});

test("Vault is sealed by a key that servers alone may use", () => {
  expect(resources(multi.synthesized, "azurerm_key_vault_key")).toContainEqual(
    expect.objectContaining({ name: "seal", key_opts: ["wrapKey", "unwrapKey"] }),
  );
  const users = resources(multi.synthesized, "azurerm_role_assignment").filter(
    ({ role_definition_name: role, scope }) =>
      role === "Key Vault Crypto Service Encryption User" && String(scope).includes("seal"),
  );
  expect(users).toHaveLength(3);
  expect(JSON.stringify(multi.synthesized)).toContain("azurekeyvault");
});

test("where another Vault unseals this one, there is no such key, and a person enters its token", () => {
  const transit = infrastructure("multi", {
    vault: { transit: { address: "https://vault.example.com:8200", key: "unseal" } },
  });
  expect(resources(transit.synthesized, "azurerm_key_vault_key").map(({ name }) => name)).toEqual(["disks"]);
  expect(transit.synthesized.variable).toHaveProperty("transit_token");
});

test("servers and the host of the SRE tools have a data disk at the path that their instructions know", () => {
  expect(resources(multi.synthesized, "azurerm_managed_disk").map(({ name }) => name)).toEqual([
    "wm-prod-server-1-data",
    "wm-prod-server-2-data",
    "wm-prod-server-3-data",
    "wm-prod-sre-data",
  ]);
  expect(JSON.stringify(multi.synthesized)).toContain("/dev/disk/azure/scsi1/lun0");
  const nvme = infrastructure("mono", { hosts: { servers: { instanceType: "Standard_D4s_v6" } } });
  expect(JSON.stringify(nvme.synthesized)).toContain("/dev/disk/azure/data/by-lun/0");
});

test("custom data is compressed and within Azure's limit for every host", () => {
  for (const host of [...machines(multi), ...machines(mono)])
    expect(host["custom_data"]).toMatch(/^\$\{base64gzip\(local\.[\w-]+\)\}$/);
});

describe("the guard of servers", () => {
  const guard = ({ synthesized }: Made) =>
    resources(synthesized, "terraform_data").find(({ lifecycle }) =>
      JSON.stringify(lifecycle ?? "").includes("would replace"),
    );

  test("it looks for servers by their tags, which works while there is nothing", () => {
    const [[address, lookup] = []] = Object.entries(multi.synthesized.data["azurerm_resources"] ?? {}).filter(
      ([, { required_tags: tags }]) => tags,
    );
    expect(lookup).not.toHaveProperty("resource_group_name");
    expect(lookup).toMatchObject({
      type: "Microsoft.Compute/virtualMachines",
      required_tags: { Deployment: "WM-Prod", Phase: "infrastructure", Role: "server" },
    });
    expect(JSON.stringify(guard(multi))).toContain(String(address));
    expect(machine(multi, "server-2")).toMatchObject({
      tags: { Role: "server", Generation: expect.stringMatching(/^[0-9a-f]{12}$/) as unknown },
    });
    expect(hostTags.generation).toBe(generationTag);
  });

  test("one more client makes no server anew", () => {
    const grown = infrastructure("multi", { hosts: { clients: { count: 4 } } });
    expect(guard(grown)?.["input"]).toEqual(guard(multi)?.["input"]);
  });

  test("larger root disks stop servers, and so are another generation", () => {
    const larger = infrastructure("multi", { hosts: { servers: { diskSize: 64 } } });
    expect(guard(larger)?.["input"]).not.toEqual(guard(multi)?.["input"]);
    // Both are smaller than the image, so that the disk stays as it is.
    const same = infrastructure("multi", { hosts: { servers: { diskSize: 25 } } });
    expect(guard(same)?.["input"]).toEqual(guard(multi)?.["input"]);
  });

  test("other versions are another generation, and servers that are held back keep theirs", () => {
    const upgraded = infrastructure("multi", { upgrade: { versions: { vault: "1.21.5" }, hosts: ["server-1"] } });
    const generation = (made: Made, name: string) =>
      (machine(made, name)?.["tags"] as Record<string, string>)["Generation"];
    expect(generation(upgraded, "server-1")).not.toBe(generation(multi, "server-1"));
    expect(machine(upgraded, "server-1")).not.toHaveProperty("lifecycle");
    expect(machine(upgraded, "server-2")).toHaveProperty("lifecycle.ignore_changes");
    expect(guard(upgraded)).toMatchObject({ input: { "server-1": generation(upgraded, "server-1") } });
  });
});
