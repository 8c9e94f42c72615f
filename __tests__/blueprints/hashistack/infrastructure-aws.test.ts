import { App } from "cdktf";
import { AwsInfrastructurePhase } from "../../../constructs/blueprints/hashistack/infrastructure-aws";
import { PlatformApp } from "../../../constructs/deployment/platform-app";
import { inTemporaryFolder } from "../../deployment/fake-deployment";
import { configurationOf, resources } from "../../synthesized";
import type { Synthesized } from "../../synthesized";
import { hashistackDeployment } from "./datasets";
import type { HashistackDataset, Shape } from "./datasets";

function made(shape: Shape, changes: Partial<HashistackDataset> = {}): Synthesized {
  return inTemporaryFolder((outdir) => {
    const app = new App({ outdir, stackTraces: false });
    return configurationOf(new AwsInfrastructurePhase(app, hashistackDeployment("aws", shape, changes), {}));
  });
}

const multi = made("multi");
const mono = made("mono");
const both: readonly [Shape, Synthesized][] = [
  ["multi", multi],
  ["mono", mono],
];

type Attributes = Readonly<Record<string, unknown>>;

/** The resource of the type whose tag Name is given. */
function named(stack: Synthesized, type: string, name: string): Attributes {
  const found = resources(stack, type).filter(({ tags }) => (tags as Attributes | undefined)?.["Name"] === name);
  expect(found).toHaveLength(1);
  return found[0] ?? {};
}

/** Private addresses of the hosts by name. */
function addresses(stack: Synthesized): Record<string, unknown> {
  const hosts = resources(stack, "aws_instance").map(({ tags, private_ip }) => [
    (tags as Attributes)["Host"],
    private_ip,
  ]);
  return Object.fromEntries(hosts) as Record<string, unknown>;
}

interface Statement {
  readonly Sid: string;
  readonly Effect: string;
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Principal?: unknown;
  readonly Condition?: unknown;
}

function statements(policy: unknown): Statement[] {
  return (JSON.parse(String(policy)) as { Statement: Statement[] }).Statement;
}

/** What a host may do. */
function permissions(stack: Synthesized, host: string): Statement[] {
  const [policy] = Object.entries(stack.resource["aws_iam_role_policy"] ?? {}).filter(([name]) =>
    name.startsWith(`permissions_${host}_role_policy_`),
  );
  return statements(policy?.[1]["policy"]);
}

describe.each(both)("hosts of %s", (_shape, stack) => {
  const hosts = resources(stack, "aws_instance");

  test("have no public address, and their metadata answers themselves only", () => {
    for (const host of hosts)
      expect(host).toMatchObject({
        associate_public_ip_address: false,
        metadata_options: { http_endpoint: "enabled", http_tokens: "required", http_put_response_hop_limit: 1 },
      });
    for (const subnet of resources(stack, "aws_subnet"))
      expect(subnet).toMatchObject({ map_public_ip_on_launch: false });
  });

  test("keep everything encrypted with the deployment's key", () => {
    const key = expect.stringMatching(/^\$\{aws_kms_key\.key_\w+\.arn\}$/) as unknown;
    for (const host of hosts) expect(host).toMatchObject({ root_block_device: { encrypted: true, kms_key_id: key } });
    for (const disk of resources(stack, "aws_ebs_volume"))
      expect(disk).toMatchObject({ encrypted: true, kms_key_id: key });
    for (const secret of resources(stack, "aws_secretsmanager_secret"))
      expect(secret).toMatchObject({ kms_key_id: key });
    for (const logs of resources(stack, "aws_cloudwatch_log_group")) expect(logs).toMatchObject({ kms_key_id: key });
    const [rule] = resources(stack, "aws_s3_bucket_server_side_encryption_configuration").map(({ rule }) => rule);
    expect(rule).toMatchObject([
      { apply_server_side_encryption_by_default: { sse_algorithm: "aws:kms", kms_master_key_id: key } },
    ]);
  });

  test("are set up before the phase is done, each asked by Systems Manager", () => {
    const gates = resources(stack, "aws_ssm_association");
    expect(gates).toHaveLength(hosts.length);
    for (const gate of gates)
      expect(gate).toMatchObject({
        parameters: { commands: expect.stringContaining("cloud-init status --wait") as unknown },
        wait_for_success_timeout_seconds: 2700,
        lifecycle: { replace_triggered_by: [expect.stringMatching(/^aws_instance\.hosts_/)] },
      });
    // What failed in the first minutes is tried again; on the agent's host, the agent must run.
    for (const gate of gates) expect(JSON.stringify(gate["parameters"])).toContain("|| /usr/local/sbin/start-host");
    expect(gates.filter((gate) => JSON.stringify(gate).includes("tfc-agent.service"))).toHaveLength(1);
    for (const attachment of resources(stack, "aws_iam_role_policy_attachment"))
      expect(attachment["policy_arn"]).toContain("policy/AmazonSSMManagedInstanceCore");
  });

  test("take their instructions compressed, and other ones make them anew; a newer image does not", () => {
    for (const host of hosts)
      expect(host).toMatchObject({
        user_data_base64: expect.stringMatching(/^\$\{base64gzip\(local\./) as unknown,
        user_data_replace_on_change: true,
        lifecycle: { ignore_changes: ["ami"] },
        ami: expect.stringMatching(/^\$\{data\.aws_ssm_parameter\..*\.insecure_value\}$/) as unknown,
      });
    const parameters = Object.values(stack.data["aws_ssm_parameter"] ?? {});
    expect(parameters.map(({ name }) => name)).toEqual([
      "/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id",
    ]);
  });

  test("are counted once they run", () => {
    const gate = Object.entries(stack.data["aws_instances"] ?? {}).find(([name]) => name.startsWith("gate_"))?.[1];
    expect(gate).toMatchObject({
      instance_state_names: ["running"],
      lifecycle: { postcondition: [{ condition: `\${length(self.ids) == ${hosts.length}}` }] },
    });
    expect(gate?.["filter"]).toEqual([{ name: "tag:Host", values: Object.keys(addresses(stack)) }]);
    const waiting = resources(stack, "terraform_data").map(({ input }) => JSON.stringify(input));
    expect(waiting).toContainEqual(expect.stringMatching(/^\{"running":"\$\{length\(data\.aws_instances\.gate_/));
  });

  test("have their instructions in 16 KiB; the way to AWS comes first", () => {
    const texts = Object.entries((stack as unknown as { locals: Record<string, string> }).locals);
    expect(texts).toHaveLength(hosts.length);
    for (const [, text] of texts)
      expect(text.indexOf('filename="cloud.yaml"')).toBeLessThan(text.indexOf('filename="system.yaml"'));
  });
});

describe("addresses", () => {
  test("are fixed: those of multi over three zones", () => {
    expect(addresses(multi)).toEqual({
      "server-1": "192.168.42.7",
      "server-2": "192.168.42.71",
      "server-3": "192.168.42.135",
      "client-1": "192.168.42.16",
      "client-2": "192.168.42.80",
      "client-3": "192.168.42.144",
      sre: "192.168.42.6",
      agent: "192.168.42.4",
    });
    expect(addresses(mono)).toEqual({ "server-1": "192.168.42.7", agent: "192.168.42.4" });
  });

  test("more clients change no other host, and nobody else's role and secrets", () => {
    const more = made("multi", { hosts: { clients: { count: 8 } } });
    const types = [
      "aws_instance",
      "aws_iam_role",
      "aws_iam_role_policy",
      "aws_kms_key",
      "aws_secretsmanager_secret",
      "aws_security_group",
      "aws_subnet",
      "aws_ebs_volume",
    ];
    for (const type of types)
      for (const [name, resource] of Object.entries(multi.resource[type] ?? {}))
        expect(more.resource[type]?.[name]).toEqual(resource);
    const texts = ({ locals }: { locals?: Record<string, unknown> }) => locals ?? {};
    expect(texts(more as object)).toMatchObject(texts(multi as object));
    expect(resources(more, "aws_instance")).toHaveLength(resources(multi, "aws_instance").length + 5);
  });

  test("of the load balancer are fixed too, one in each zone, and private", () => {
    const [balancer, ...others] = resources(multi, "aws_lb");
    expect(others).toEqual([]);
    expect(balancer).toMatchObject({ internal: true, load_balancer_type: "network" });
    expect(
      (balancer?.["subnet_mapping"] as Attributes[]).map(({ private_ipv4_address }) => private_ipv4_address),
    ).toEqual(["192.168.42.5", "192.168.42.69", "192.168.42.133"]);
  });

  test("subnets for hosts are quarters; the last one holds the ways out, and nothing else has a public address", () => {
    expect(resources(multi, "aws_subnet").map(({ cidr_block }) => cidr_block)).toEqual([
      "192.168.42.0/26",
      "192.168.42.64/26",
      "192.168.42.128/26",
      "192.168.42.192/28",
      "192.168.42.208/28",
      "192.168.42.224/28",
    ]);
    expect(resources(multi, "aws_eip")).toHaveLength(3);
    expect(resources(multi, "aws_nat_gateway")).toHaveLength(3);
    expect(resources(mono, "aws_nat_gateway")).toHaveLength(1);
  });
});

describe("data", () => {
  test("lies on disks of their own for servers and the tools, beside the hosts in the same zone", () => {
    expect(resources(multi, "aws_ebs_volume").map(({ size, tags }) => [(tags as Attributes)["Name"], size])).toEqual([
      ["wm-prod-server-1-data", 50],
      ["wm-prod-server-2-data", 50],
      ["wm-prod-server-3-data", 50],
      ["wm-prod-sre-data", 100],
    ]);
    for (const disk of resources(multi, "aws_ebs_volume"))
      expect(disk["availability_zone"]).toMatch(/^\$\{aws_subnet\.network_hosts_zone-\d/);
    for (const attachment of resources(multi, "aws_volume_attachment"))
      expect(attachment).toMatchObject({ stop_instance_before_detaching: true });
  });

  test("is found by the disk's own number, which the instructions name", () => {
    const texts = JSON.stringify((mono as unknown as { locals: unknown }).locals);
    expect(texts).toContain("/dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_${replace(aws_ebs_volume.");
  });

  test("of snapshots is private, versioned, by TLS only, and goes after its time", () => {
    expect(resources(multi, "aws_s3_bucket")).toEqual([
      expect.objectContaining({ bucket_prefix: "wm-prod-snapshots-" }),
    ]);
    expect(resources(multi, "aws_s3_bucket")[0]).not.toHaveProperty("force_destroy");
    const closed = ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"];
    for (const setting of closed)
      expect(resources(multi, "aws_s3_bucket_public_access_block")[0]).toMatchObject({ [setting]: true });
    expect(resources(multi, "aws_s3_bucket_versioning")[0]).toMatchObject({
      versioning_configuration: { status: "Enabled" },
    });
    const [policy] = resources(multi, "aws_s3_bucket_policy").map(({ policy }) => statements(policy));
    expect(policy).toMatchObject([{ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }]);
    const kept = made("multi", { snapshots: { keepDays: 7 } });
    expect(resources(kept, "aws_s3_bucket_lifecycle_configuration")[0]).toMatchObject({
      rule: [{ status: "Enabled", expiration: [{ days: 7 }] }],
    });
  });
});

describe("permissions", () => {
  const hosts = Object.keys(addresses(multi));
  const servers = ["server-1", "server-2", "server-3"];
  const others = ["client-1", "client-2", "client-3", "sre", "agent"];
  /** Hosts that have the permission. */
  const allowed = (sid: string) => hosts.filter((host) => permissions(multi, host).some(({ Sid }) => Sid === sid));

  test.each(hosts)("%s reads its own bundle, and its policy names nobody else's", (host) => {
    const [read] = permissions(multi, host);
    expect(read).toMatchObject({ Sid: "ReadSecret", Action: ["secretsmanager:GetSecretValue"] });
    expect(read?.Resource).toEqual([
      expect.stringMatching(
        new RegExp(`^\\$\\{aws_secretsmanager_secret\\.secrets_bundles_${host}_secret_\\w+\\.arn\\}$`),
      ),
    ]);
    const named = JSON.stringify(permissions(multi, host)).matchAll(/secrets_bundles_([\w-]+?)_secret_/g);
    expect(new Set([...named].map(([, name]) => name))).toEqual(new Set([host]));
    const exact = permissions(multi, host).filter(({ Sid }) => Sid !== "KeepSnapshots");
    for (const { Resource } of exact) expect(JSON.stringify(Resource)).not.toContain("*");
  });

  test.each(hosts)("%s acts by its own role, which no other host takes", (host) => {
    const { iam_instance_profile: used } = named(multi, "aws_instance", `wm-prod-${host}`);
    expect(used).toMatch(new RegExp(`^\\$\\{aws_iam_instance_profile\\.permissions_${host}_profile_`));
    const profile = resources(multi, "aws_iam_instance_profile").find(({ name }) => name === `wm-prod-${host}`);
    expect(profile?.["role"]).toMatch(new RegExp(`^\\$\\{aws_iam_role\\.permissions_${host}_role_`));
  });

  test.each(others)("%s may do nothing else", (host) => {
    expect(permissions(multi, host).map(({ Sid }) => Sid)).toEqual(["ReadSecret", "DecryptSecret"]);
  });

  test("the first server alone reads and writes the two secrets of Vault, which have no value before", () => {
    expect(allowed("KeepSecrets")).toEqual(["server-1"]);
    expect(allowed("EncryptSecrets")).toEqual(["server-1"]);
    for (const host of hosts.filter((name) => name !== "server-1"))
      expect(JSON.stringify(permissions(multi, host))).not.toMatch(/recovery-keys|root-token/);
    const keep = permissions(multi, "server-1").find(({ Sid }) => Sid === "KeepSecrets");
    expect(keep?.Action).toEqual(["secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue"]);
    expect(keep?.Resource).toEqual([
      expect.stringContaining("aws_secretsmanager_secret.secrets_recovery-keys"),
      expect.stringContaining("aws_secretsmanager_secret.secrets_root-token"),
    ]);
    const values = JSON.stringify(resources(multi, "aws_secretsmanager_secret_version"));
    expect(values).not.toMatch(/recovery-keys|root-token/);
  });

  test("servers keep snapshots, and nobody else does", () => {
    expect(allowed("KeepSnapshots")).toEqual(servers);
    const keep = permissions(multi, "server-2").find(({ Sid }) => Sid === "KeepSnapshots");
    expect(keep?.Action).toEqual(["s3:GetObject", "s3:PutObject"]);
  });

  test("only the servers may use the key that unseals Vault, and not even administrators", () => {
    const key = Object.entries(multi.resource["aws_kms_key"] ?? {}).find(([name]) => name.includes("seal-key"))?.[1];
    const [administration, use, ...more] = statements(key?.["policy"]);
    expect(more).toEqual([]);
    expect(JSON.stringify(administration?.Action)).not.toMatch(
      /kms:(\*|Encrypt|Decrypt|GenerateDataKey|CreateGrant|ReEncrypt|Create\*)/,
    );
    expect(use).toMatchObject({
      Principal: {
        AWS: servers.map(
          (server) => expect.stringMatching(`^\\$\\{aws_iam_role\\.permissions_${server}_role`) as unknown,
        ),
      },
      Action: ["kms:Encrypt", "kms:Decrypt", "kms:DescribeKey"],
    });
    expect(key).toMatchObject({ enable_key_rotation: true });
  });

  test("where another Vault unseals this one, there is no such key", () => {
    const transit = { transit: { address: "https://vault.example.com:8200", key: "unseal" } };
    const other = made("multi", { vault: transit });
    expect(resources(other, "aws_kms_key")).toHaveLength(1);
    expect(other.variable).toHaveProperty("transit_token");
  });

  test("bundles are written and kept in no state; certificates that are renewed write them again", () => {
    for (const value of resources(multi, "aws_secretsmanager_secret_version")) {
      expect(value).not.toHaveProperty("secret_string");
      expect(value["secret_string_wo"]).toMatch(/^\$\{jsonencode\(/);
      expect(value["secret_string_wo_version"]).toMatch(/^\$\{parseint\(/);
    }
  });
});

describe("connections", () => {
  const rules = (stack: Synthesized) => resources(stack, "aws_vpc_security_group_ingress_rule");

  test("come from the network and the clients of the dataset at the load balancer only, else from hosts by their role", () => {
    const ranges = rules(multi).filter(({ cidr_ipv4 }) => cidr_ipv4 !== undefined);
    const ofNetwork = [80, 443].map((port) => ["192.168.42.0/24", port]);
    const ofClients = [80, 443].map((port) => ["203.0.113.0/24", port]);
    expect(ranges.map(({ cidr_ipv4, from_port }) => [cidr_ipv4, from_port]).sort()).toEqual(
      [...ofNetwork, ...ofClients].sort(),
    );
    for (const { security_group_id } of ranges) expect(security_group_id).toContain("load-balancer_security-group");
  });

  test("without clients, or with the network as one, only the network itself comes to the load balancer", () => {
    for (const clients of [[], ["192.168.42.0/24"]]) {
      const closed = rules(made("multi", { network: { clients } })).map(({ cidr_ipv4 }) => cidr_ipv4);
      expect(closed.filter((range) => range !== undefined)).toEqual(["192.168.42.0/24", "192.168.42.0/24"]);
    }
  });

  test("nothing comes to the agent's host, which people reach through Session Manager; SSH comes from it", () => {
    const into = (role: string) =>
      rules(multi).filter(({ security_group_id }) =>
        String(security_group_id).includes(`security-groups_${role}_group`),
      );
    expect(into("agent")).toEqual([]);
    for (const role of ["server", "client", "sre"])
      expect(into(role).filter(({ from_port }) => from_port === 22)).toEqual([
        expect.objectContaining({
          to_port: 22,
          referenced_security_group_id: expect.stringContaining("security-groups_agent_group") as unknown,
        }),
      ]);
    for (const role of ["server", "client", "sre"]) expect(into(role).length).toBeLessThanOrEqual(60);
  });

  test("Vault's servers speak to each other at 8201, and to nobody else there", () => {
    const cluster = rules(multi).filter(({ from_port }) => from_port === 8201);
    expect(cluster).toHaveLength(1);
    for (const side of ["security_group_id", "referenced_security_group_id"])
      expect(cluster[0]?.[side]).toContain("security-groups_server_group");
  });

  test("hosts that run no jobs call packages and HTTPS only; those that do, whatever jobs need", () => {
    const outward = (role: string, stack = multi) =>
      resources(stack, "aws_vpc_security_group_egress_rule")
        .filter(({ security_group_id }) => String(security_group_id).includes(`security-groups_${role}_group`))
        .filter(({ cidr_ipv4 }) => cidr_ipv4 === "0.0.0.0/0")
        .map(({ from_port }) => from_port);
    for (const role of ["server", "agent"]) expect(outward(role)).toEqual([80, 443]);
    for (const role of ["client", "sre"]) expect(outward(role)).toEqual([undefined]);
    const transit = { transit: { address: "https://vault.example.com:8200", key: "unseal" } };
    expect(outward("server", made("multi", { vault: transit }))).toEqual([80, 443, 8200]);
    const packages = { archive: "https://mirror.example.com:8444/ubuntu" };
    const mirrored = made("multi", { mirrors: { releases: "https://mirror.example.com:8443", packages } });
    for (const role of ["server", "agent"]) expect(outward(role, mirrored)).toEqual([80, 443, 8443, 8444]);
  });

  test("the load balancer knows the hosts that run jobs by the addresses that they keep", () => {
    const targets = (stack: Synthesized) =>
      resources(stack, "aws_lb_target_group_attachment").map(({ target_id }) => target_id);
    const clients = ["192.168.42.16", "192.168.42.80", "192.168.42.144"];
    expect(targets(multi)).toEqual([...clients, ...clients]);
    expect(targets(mono)).toEqual(["192.168.42.7", "192.168.42.7"]);
  });
});

describe("replacement", () => {
  const generation = (stack: Synthesized, host: string) =>
    (named(stack, "aws_instance", `wm-prod-${host}`)["tags"] as Attributes)["Generation"];
  const wanted = (stack: Synthesized) =>
    resources(stack, "terraform_data").find(({ lifecycle }) => lifecycle !== undefined)?.["input"];
  const newer = { vault: "1.21.5" };

  test("a generation says what a host is made from, and is the same in every run", () => {
    expect(generation(multi, "server-1")).toMatch(/^[0-9a-f]{12}$/);
    expect(generation(made("multi"), "server-1")).toBe(generation(multi, "server-1"));
    const others = [
      made("multi", { versions: newer }),
      made("multi", { hosts: { servers: { instanceType: "m6i.xlarge" } } }),
      made("multi", { hosts: { servers: { image: "ami-0123456789abcdef0" } } }),
    ];
    for (const other of others) expect(generation(other, "server-1")).not.toBe(generation(multi, "server-1"));
    expect(generation(made("multi", { hosts: { clients: { count: 5 } } }), "server-1")).toBe(
      generation(multi, "server-1"),
    );
  });

  test("the servers that are there are looked up when a plan is made, and may be none", () => {
    const found = Object.entries(multi.data["aws_instances"] ?? {}).find(([name]) => name.includes("existing"))?.[1];
    expect(found).toMatchObject({ instance_tags: { Deployment: "WM-Prod", Role: "server" } });
    expect(found).not.toHaveProperty("depends_on");
    const [each] = Object.values(multi.data["aws_instance"] ?? {});
    expect(each).toMatchObject({ for_each: expect.stringMatching(/^\$\{toset\(data\.aws_instances\./) as unknown });
    expect(wanted(multi)).toEqual({
      "server-1": generation(multi, "server-1"),
      "server-2": generation(multi, "server-2"),
      "server-3": generation(multi, "server-3"),
    });
  });

  test("during an upgrade, the hosts that are not named stay as they are", () => {
    const upgraded = made("multi", { upgrade: { versions: newer, hosts: ["server-1"] } });
    expect(wanted(upgraded)).toEqual({ "server-1": generation(upgraded, "server-1") });
    const ignored = ["server-1", "server-2", "client-1"].map(
      (host) => (named(upgraded, "aws_instance", `wm-prod-${host}`)["lifecycle"] as Attributes)["ignore_changes"],
    );
    const held = ["ami", "instance_type", "user_data_base64", "tags", "tags_all"];
    expect(ignored).toEqual([["ami"], held, held]);
  });

  test("an image by its id makes hosts anew where another one is named", () => {
    const own = made("multi", { hosts: { servers: { image: "ami-0123456789abcdef0" } } });
    const server = named(own, "aws_instance", "wm-prod-server-1");
    expect(server["ami"]).toBe("ami-0123456789abcdef0");
    expect(server).not.toHaveProperty("lifecycle");
  });

  test("a host with Arm's processors gets an image for them", () => {
    const arm = made("multi", { hosts: { clients: { instanceType: "m7g.large" } } });
    const names = Object.values(arm.data["aws_ssm_parameter"] ?? {}).map(({ name }) => String(name).split("/")[9]);
    expect(names.sort()).toEqual(["amd64", "arm64"]);
  });
});

describe("what is handed on", () => {
  const told = (stack: Synthesized) => stack.output["inventory"]?.["value"] as Attributes;

  test("hosts by name, with role and address", () => {
    expect(told(mono)["hosts"]).toEqual({
      "server-1": { role: "server", address: "192.168.42.7" },
      agent: { role: "agent", address: "192.168.42.4" },
    });
  });

  test("people come to the agent's host by its id, through Session Manager", () => {
    expect(told(multi)["bastion"]).toEqual({
      host: expect.stringMatching(/^\$\{aws_instance\.hosts_agent_instance_\w+\.id\}$/) as unknown,
      port: 22,
      proxyCommand:
        "aws ssm start-session --target %h --document-name AWS-StartSSHSession --parameters portNumber=%p --region eu-central-1",
    });
  });

  test("where the load balancer is, by addresses, or by the name of a public one", () => {
    expect(told(multi)["loadBalancer"]).toEqual({ addresses: ["192.168.42.5", "192.168.42.69", "192.168.42.133"] });
    const open = made("multi", { network: { clients: ["203.0.113.0/24"], publicLoadBalancer: true } });
    expect(told(open)["loadBalancer"]).toEqual({ addresses: [expect.stringMatching(/^\$\{aws_lb\..*\.dns_name\}$/)] });
  });

  test("what Vault's initialization made by name, and the inventory as an output that is no secret", () => {
    expect(told(multi)["secrets"]).toEqual({
      recoveryKeys: expect.stringMatching(/^\$\{aws_secretsmanager_secret\.secrets_recovery-keys/) as unknown,
      rootToken: expect.stringMatching(/^\$\{aws_secretsmanager_secret\.secrets_root-token/) as unknown,
    });
    expect(multi.output["inventory"]).toMatchObject({ value: { deployment: "WM-Prod", cloud: "aws" } });
    expect(multi.output["inventory"]).not.toHaveProperty("sensitive");
  });
});

describe("security rules", () => {
  function synthesized(changes: Partial<HashistackDataset>): () => void {
    return () => {
      inTemporaryFolder((outdir) => {
        const app = new PlatformApp(outdir);
        new AwsInfrastructurePhase(app, hashistackDeployment("aws", "multi", changes), {});
        app.synth();
      });
    };
  }

  test("are kept without a waiver", () => {
    expect(synthesized({})).not.toThrow();
  });

  test("a public load balancer violates one, which the dataset waives by name", () => {
    const network = { clients: ["203.0.113.0/24"], publicLoadBalancer: true };
    expect(synthesized({ network })).toThrow(/load-balancer\/balancer.*no-public-address: internal is false/s);
    const waiver = {
      rule: "no-public-address",
      construct: "WM-Prod-infrastructure/load-balancer/balancer",
      reason: "The shop is public",
    };
    expect(synthesized({ network, waivers: [waiver] })).not.toThrow();
  });
});
