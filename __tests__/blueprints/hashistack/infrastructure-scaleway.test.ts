import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { App } from "cdktf";
import { planHosts } from "../../../constructs/blueprints/hashistack/host-plan";
import { ScalewayInfrastructurePhase } from "../../../constructs/blueprints/hashistack/infrastructure-scaleway";
import { firewallRules } from "../../../constructs/blueprints/hashistack/infrastructure-scaleway/firewall-rules";
import { PlatformApp } from "../../../constructs/deployment/platform-app";
import { userDataLimits } from "../../../constructs/hosts/user-data-limits";
import { hostFirewall } from "../../../constructs/scaleway/host-firewall";
import { inTemporaryFolder } from "../../deployment/fake-deployment";
import { configurationOf, resources } from "../../synthesized";
import type { Synthesized } from "../../synthesized";
import { hashistackDeployment, shapes } from "./datasets";
import type { HashistackDataset, Shape } from "./datasets";

type Resource = Record<string, unknown>;

function phaseOf(shape: Shape, changes: Partial<HashistackDataset> = {}): Synthesized {
  return inTemporaryFolder((outdir) => {
    const app = new App({ outdir, stackTraces: false });
    return configurationOf(new ScalewayInfrastructurePhase(app, hashistackDeployment("scaleway", shape, changes), {}));
  });
}

const multi = phaseOf("multi");
const mono = phaseOf("mono");

function named(stack: Synthesized, type: string, name: string): Resource {
  return resources(stack, type).find((resource) => resource["name"] === name) ?? {};
}

const server = (stack: Synthesized, host: string) => named(stack, "scaleway_instance_server", `wm-prod-${host}`);

/** cloud-init's instructions of a host, as the stack's local holds them. */
function instructionsOf(stack: Synthesized, host: string): string {
  const locals = (stack as unknown as { locals: Record<string, string> }).locals;
  const { "cloud-init": reference = "" } = server(stack, host)["user_data"] as Record<string, string>;
  return locals[/^\$\{local\.(.*)\}$/.exec(reference)?.[1] ?? ""] ?? "";
}

test("there is a host for each of the plan, at its address, in its role", () => {
  const roles = (stack: Synthesized) =>
    resources(stack, "scaleway_instance_server").map(({ name, tags }) => [
      name,
      (tags as string[]).find((tag) => tag.startsWith("Role=")),
    ]);
  expect(roles(mono)).toEqual([
    ["wm-prod-server-1", "Role=server"],
    ["wm-prod-agent", "Role=agent"],
  ]);
  expect(roles(multi)).toHaveLength(8);
  const addresses = resources(multi, "scaleway_ipam_ip").map(({ address }) => address);
  expect(addresses).toEqual(expect.arrayContaining(["192.168.42.4", "192.168.42.5", "192.168.42.7", "192.168.42.16"]));
  expect(new Set(addresses).size).toBe(10);
});

test("instructions fit, also of the host that does everything", () => {
  for (const [stack, hosts] of [
    [multi, ["server-1", "client-1", "sre", "agent"]] as const,
    [mono, ["server-1"]] as const,
  ])
    for (const host of hosts) {
      expect(instructionsOf(stack, host).length).toBeGreaterThan(5000);
      expect(instructionsOf(stack, host).length).toBeLessThan(userDataLimits.scaleway.bytes);
    }
});

test("servers and the host of the tools keep their data on disks that they are told of", () => {
  const names = resources(multi, "scaleway_block_volume").map(({ name }) => name);
  expect(names).toEqual(["server-1", "server-2", "server-3", "sre"].map((host) => `wm-prod-${host}-data`));
  expect(instructionsOf(multi, "server-2")).toContain("/dev/disk/by-id/scsi-0SCW_sbs_volume-${element(split(");
});

describe("who may do what", () => {
  interface Rule {
    readonly permission_set_names: readonly string[];
    readonly condition: string;
  }
  const rulesOf = (name: string) =>
    (named(multi, "scaleway_iam_policy", `wm-prod-${name}`)["rule"] ?? []) as readonly Rule[];
  /** Secrets that a rule names. */
  const secrets = ({ condition }: Rule) =>
    [...condition.matchAll(/scaleway_secret\.stored_(?:bundles_)?([\w-]+)_secret_/g)].map(([, name]) => name);

  const servers = ["server-1", "server-2", "server-3"];
  const hosts = [...servers, "client-1", "client-2", "client-3", "sre", "agent"];
  /** Hosts that have the permission set. */
  const allowed = (permissionSet: string) =>
    hosts.filter((host) => rulesOf(host).some(({ permission_set_names: sets }) => sets.includes(permissionSet)));

  test.each(hosts)("%s has an identity of its own, and reads no other host's bundle", (host) => {
    const kept = host === "server-1" ? ["vault-recovery-keys", "vault-root-token"] : [];
    const [read] = rulesOf(host);
    expect(read?.permission_set_names).toEqual(["SecretManagerSecretAccess"]);
    expect(read && secrets(read)).toEqual([host, ...kept]);
    expect(server(multi, host)["user_data"]).toMatchObject({
      "scw-access-key": expect.stringMatching(
        new RegExp(`^\\$\\{scaleway_iam_api_key\\.identities_${host}_key_`),
      ) as unknown,
    });
    expect(resources(multi, "scaleway_iam_policy")).toHaveLength(hosts.length);
  });

  test("the first server alone reads and writes Vault's keys", () => {
    expect(allowed("SecretManagerSecretCreate")).toEqual(["server-1"]);
    expect(rulesOf("server-1").slice(1).map(secrets)).toEqual([["vault-recovery-keys", "vault-root-token"], []]);
    for (const host of hosts.slice(1)) expect(JSON.stringify(rulesOf(host))).not.toMatch(/recovery-keys|root-token/);
  });

  test("only servers keep snapshots", () => {
    expect(allowed("ObjectStorageObjectsWrite")).toEqual(servers);
    expect(resources(multi, "scaleway_object_bucket")).toHaveLength(1);
  });

  test("one more client changes nobody else's identity", () => {
    const more = phaseOf("multi", { hosts: { clients: { count: 4 } } });
    for (const type of ["scaleway_iam_application", "scaleway_iam_policy", "scaleway_iam_api_key"]) {
      expect(more.resource[type]).toMatchObject(multi.resource[type] ?? {});
      expect(resources(more, type)).toHaveLength(hosts.length + 1);
    }
  });

  test("people pass the bastion with their keys, from the clients' ranges", () => {
    expect(resources(multi, "scaleway_iam_ssh_key").map(({ name }) => name)).toEqual(["wm-prod-ada", "wm-prod-grace"]);
    expect(resources(multi, "scaleway_vpc_public_gateway")[0]).toMatchObject({ allowed_ip_ranges: ["203.0.113.0/24"] });
  });
});

describe("firewalls of the hosts", () => {
  const line = (host: string, name: string) =>
    new RegExp(`ip saddr .* comment \\\\?"${name}`).exec(instructionsOf(multi, host))?.[0] ?? "";

  test("let roles in by the ranges that their hosts come in: one more client changes no other host", () => {
    expect(line("server-1", "nomad-rpc")).toContain("192.168.42.7-192.168.42.13, 192.168.42.16-192.168.42.253");
    const five = phaseOf("multi", { hosts: { clients: { count: 5 } } });
    for (const host of ["server-1", "sre", "client-3", "agent"])
      expect(instructionsOf(five, host)).toBe(instructionsOf(multi, host));
  });

  test("let people in over the bastion, and requests over the load balancer", () => {
    expect(line("server-1", "ssh")).toContain("{ 192.168.42.4 }");
    expect(line("client-1", "https")).toContain("{ 192.168.42.5 }");
    expect(line("server-1", "https")).toBe("");
  });
});

/** nft asks the kernel even where it only checks, which not everybody may. */
const withNft = spawnSync("nft", ["list", "tables"]).status === 0 ? test : test.skip;

withNft("nft takes the rules of every host", () => {
  for (const shape of shapes) {
    const { config } = hashistackDeployment("scaleway", shape);
    const plan = planHosts(config);
    for (const host of plan.hosts) {
      const said = inTemporaryFolder((folder) => {
        const file = join(folder, "rules.nft");
        writeFileSync(file, hostFirewall(firewallRules(config, plan, host)));
        return spawnSync("nft", ["--check", "--file", file], { encoding: "utf8" }).stderr;
      });
      expect(said).toBe("");
    }
  }
});

describe("the load balancer", () => {
  test("is private, and leads to the hosts that run the customer's jobs", () => {
    expect(resources(multi, "scaleway_lb")[0]).toMatchObject({ assign_flexible_ip: false });
    const [backend] = resources(multi, "scaleway_lb_backend");
    expect(backend?.["server_ips"]).toEqual(["192.168.42.16", "192.168.42.17", "192.168.42.18"]);
    expect(resources(mono, "scaleway_lb_backend")[0]?.["server_ips"]).toEqual(["192.168.42.7"]);
  });

  test("has a public address only where the dataset says so", () => {
    expect(resources(multi, "scaleway_lb_ip")).toEqual([]);
    const open = phaseOf("multi", { network: { clients: ["203.0.113.0/24"], publicLoadBalancer: true } });
    expect(resources(open, "scaleway_lb_ip")).toHaveLength(1);
  });
});

test("a public address is a risk that the dataset accepts by name, or nothing is made", () => {
  const network = { clients: ["203.0.113.0/24"], publicLoadBalancer: true };
  const make = (changes: Partial<HashistackDataset>) => {
    inTemporaryFolder((outdir) => {
      const app = new PlatformApp(outdir);
      new ScalewayInfrastructurePhase(app, hashistackDeployment("scaleway", "multi", { network, ...changes }), {});
      app.synth();
    });
  };
  const construct = "WM-Prod-infrastructure/balancer/balancer";
  expect(() => {
    make({});
  }).toThrow(`${construct}: no-public-address`);
  make({ waivers: [{ rule: "no-public-address", construct, reason: "The shop is for everybody who is a client" }] });
});

test("secrets are written, and read by nobody's state: write-only, with a version that follows the certificates", () => {
  const versions = resources(multi, "scaleway_secret_version");
  expect(versions).toHaveLength(8);
  for (const version of versions) {
    expect(version).not.toHaveProperty("data");
    expect(version["data_wo"]).toMatch(/^\$\{jsonencode\(/);
    expect(version["data_wo_version"]).toMatch(/^\$\{parseint\(/);
  }
});

test("the tokens that a person enters are ephemeral", () => {
  for (const name of ["agent_token", "transit_token"])
    expect(multi.variable[name]).toMatchObject({ sensitive: true, ephemeral: true });
});

describe("day two", () => {
  const guard = (stack: Synthesized) =>
    resources(stack, "terraform_data").find(
      ({ lifecycle }) => lifecycle !== undefined && "precondition" in (lifecycle as object),
    );
  const generationIn = (stack: Synthesized, host: string) =>
    (server(stack, host)["tags"] as string[]).find((tag) => tag.startsWith("Generation="));

  test("the guard compares the generations of the servers with those that are there", () => {
    const input = guard(multi)?.["input"] as Record<string, string>;
    expect(Object.keys(input)).toEqual(["server-1", "server-2", "server-3"]);
    expect(`Generation=${input["server-1"] ?? ""}`).toBe(generationIn(multi, "server-1"));
  });

  test("another version changes the generation of all servers; an upgrade that of its hosts, and holds the others", () => {
    const all = phaseOf("multi", { versions: { vault: "1.21.5" } });
    const one = phaseOf("multi", { upgrade: { versions: { vault: "1.21.5" }, hosts: ["server-1"] } });
    expect(generationIn(all, "server-2")).not.toBe(generationIn(multi, "server-2"));
    expect(generationIn(one, "server-1")).toBe(generationIn(all, "server-1"));
    expect(Object.keys(guard(one)?.["input"] as object)).toEqual(["server-1"]);
    expect(server(one, "server-2")["lifecycle"]).toHaveProperty("ignore_changes");
    expect(server(one, "server-1")["lifecycle"]).not.toHaveProperty("ignore_changes");
  });

  test("an upgrade that is over changes nothing more", () => {
    const hosts = ["server-1", "server-2", "server-3", "client-1", "client-2", "client-3", "sre"];
    const last = phaseOf("multi", { upgrade: { versions: { vault: "1.21.5" }, hosts } });
    const over = phaseOf("multi", { versions: { vault: "1.21.5" } });
    expect(JSON.stringify(last.resource)).toBe(JSON.stringify(over.resource));
  });
});

test("the gate counts the hosts of each role that run", () => {
  const lists = Object.values(multi.data["scaleway_instance_servers"] ?? {});
  const [gate] = lists.flatMap(({ lifecycle }) =>
    lifecycle === undefined ? [] : [lifecycle as { postcondition: { condition: string }[] }],
  );
  const counted = gate?.postcondition.map(({ condition }) => /"Role=(\w+)".* == (\d+)\}$/.exec(condition)?.slice(1));
  expect(counted).toEqual([
    ["server", "3"],
    ["client", "3"],
    ["sre", "1"],
    ["agent", "1"],
  ]);
});

test("people's programs find all that they need in the inventory, and no secret", () => {
  const inventory = multi.output["inventory"]?.["value"] as Record<string, unknown>;
  expect(inventory).toMatchObject({
    deployment: "WM-Prod",
    cloud: "scaleway",
    zone: "wm-prod.privatelink.example.com",
    bastion: { port: 61000, user: "bastion" },
    hosts: { "server-1": { role: "server", address: "192.168.42.7" } },
    versions: { vault: "1.21.4" },
  });
  expect(multi.output["inventory"]).not.toHaveProperty("sensitive");
  expect(JSON.stringify(inventory)).not.toMatch(/private_key|random_|jsonencode|api_key/);
});

test("without a Vault that unseals this one, there is nothing to make", () => {
  expect(() => phaseOf("multi", { vault: {} })).toThrow("nothing unseals its Vault");
});
