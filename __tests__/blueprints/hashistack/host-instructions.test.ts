import { spawnSync } from "node:child_process";
import { planHosts } from "../../../constructs/blueprints/hashistack/host-plan";
import { hostInstructions } from "../../../constructs/blueprints/hashistack/infrastructure/host-instructions";
import { srePorts } from "../../../constructs/blueprints/hashistack/stack-names";
import { hostConnections } from "../../../constructs/hosts/host-ports";
import { bundledSecrets } from "../../../constructs/hosts/host-secrets";
import { withPrograms } from "../../programs";
import { clouds, hashistackDeployment } from "./datasets";
import { cloudOf, every, fileOf, filesOf, hostsOf, kinds, made } from "./given-hosts";
import type { MadeHost } from "./given-hosts";

test.each(clouds)("people come to the hosts on %s over the bastion, each with a key of their own", (cloud) => {
  const hosts = hostsOf(cloud, "multi");
  const gateway = cloud === "scaleway";
  const bastion = planHosts(hashistackDeployment(cloud, "multi").config).bastionAddress;
  expect(fileOf(made(hosts, "client-1"), /00-hardening/)).toContain(`AllowUsers ada@${bastion} grace@${bastion}\n`);
  const agent = fileOf(made(hosts, "agent"), /00-hardening/);
  expect(agent).toContain(gateway ? `AllowUsers ada@${bastion} grace@${bastion}\n` : "AllowUsers ada grace\n");
  expect(agent).toContain(gateway ? "PermitOpen none\n" : "PermitOpen *:22\n");
});

test("one more client changes no other host", () => {
  for (const cloud of clouds) {
    const [few, many] = [3, 4].map((count) => hostsOf(cloud, "multi", { hosts: { clients: { count } } }));
    for (const [name, { parts }] of few ?? new Map<string, MadeHost>()) expect(many?.get(name)?.parts).toEqual(parts);
  }
});

test("only the first server makes keys, and lets in the run that sets up Vault", () => {
  for (const cloud of clouds) {
    const hosts = hostsOf(cloud, "multi");
    const script = fileOf(made(hosts, "server-1"), /initialize-vault$/);
    expect(script).toContain(
      '"sub":"organization:example-platforms:project:WM-Prod:workspace:WM-Prod-vault-consul:run_phase:*"',
    );
    expect(script).toContain("vault policy write terraform-wm-prod-bootstrap -");
    expect(fileOf(made(hosts, "server-2"), /initialize-vault$/)).toBe("");
  }
});

test.each(every)("on %s in %s, a host reads exactly the fields of its bundle", (on, shape) => {
  for (const [, host] of hostsOf(on, shape)) {
    const read = filesOf(host).flatMap(({ content }) =>
      [...content.matchAll(/^place \S+#([\w-]+)' /gm)].map(([, field = ""]) => field),
    );
    const { role, pool } = host.planned;
    const server = role === "server";
    const fields =
      role === "agent"
        ? ["authority"]
        : bundledSecrets({ server, jobs: pool !== undefined, transitSeal: server && on === "scaleway" });
    expect(new Set(read)).toEqual(new Set(fields));
  }
});

interface NomadSettings {
  readonly server?: { readonly bootstrap_expect: number };
  readonly client?: {
    readonly node_pool: string;
    readonly host_volume?: readonly Readonly<Record<string, readonly { readonly path: string }[]>>[];
  };
  readonly plugin?: unknown;
}
const nomad = (host: MadeHost) => JSON.parse(fileOf(host, /nomad\.json$/)) as NomadSettings;
const volumes = (host: MadeHost) => nomad(host).client?.host_volume?.flatMap((volume) => Object.keys(volume));

test("jobs run on clients, and those of the SRE tools where their data are", () => {
  const hosts = hostsOf("aws", "multi");
  expect(nomad(made(hosts, "server-1")).client).toBeUndefined();
  expect(nomad(made(hosts, "client-1")).client).toMatchObject({ node_pool: "default" });
  expect(volumes(made(hosts, "client-1"))).toBeUndefined();
  expect(nomad(made(hosts, "sre")).client).toMatchObject({ node_pool: "sre" });
  expect(volumes(made(hosts, "sre"))).toEqual(["prometheus", "loki", "grafana"]);
});

test("in mono, the one host is the server, runs the jobs, and has the data", () => {
  const host = made(hostsOf("aws", "mono"), "server-1");
  expect(nomad(host)).toMatchObject({ server: { bootstrap_expect: 1 }, client: { node_pool: "default" } });
  expect(volumes(host)).toEqual(["prometheus", "loki", "grafana"]);
  for (const [tool, user] of Object.entries({ prometheus: 65534, loki: 10001, grafana: 472 })) {
    expect(fileOf(host, /start-host$/)).toContain(
      `--owner ${user} --group ${user} /var/lib/hashistack/volumes/${tool}\n`,
    );
  }
});

test("the ports of the SRE tools are those that firewalls let in", () => {
  const connections = hostConnections({ role: "sre" });
  for (const [name, port] of Object.entries(srePorts))
    expect(connections.find((connection) => connection.name === name)?.ports).toEqual({ from: port, to: port });
});

test("jobs run programs of the host only where the dataset says so", () => {
  const enabled = (rawExec: boolean) =>
    JSON.stringify(nomad(made(hostsOf("aws", "multi", { nomad: { rawExec } }), "client-1")).plugin);
  expect(enabled(true)).toContain('{"raw_exec":[{"config":[{"enabled":true}]}]}');
  expect(enabled(false)).toContain('{"raw_exec":[{"config":[{"enabled":false}]}]}');
});

test("hosts send metrics and logs to the names of the stack, which they know themselves", () => {
  for (const [, host] of kinds("azure", "multi").filter(([name]) => name !== "agent")) {
    const alloy = fileOf(host, /config\.alloy$/);
    expect(alloy).toContain('"https://prometheus.wm-prod.privatelink.example.com:9090/api/v1/write"');
    expect(alloy).toContain('"https://loki.wm-prod.privatelink.example.com:3100/loki/api/v1/push"');
    expect(fileOf(host, /hashistack\/zone$/)).toMatch(/^[\d.]+ prometheus\.wm-prod\.privatelink\.example\.com$/m);
  }
});

test.each(clouds)("the agent's host on %s finds the stack and trusts it, but belongs to nothing of it", (cloud) => {
  const host = made(hostsOf(cloud, "multi"), "agent");
  const paths = filesOf(host).map(({ path }) => path);
  expect(paths).toContain("/etc/systemd/system/tfc-agent.service");
  expect(paths.filter((path) => /consul|nomad|vault/.test(path))).toEqual([]);
  expect(fileOf(host, /hashistack\/zone$/)).toContain(" vault.wm-prod.privatelink.example.com\n");
  const start = fileOf(host, /start-host$/);
  const order = ["trust-authority.service", "install-terraform-agent"].map((step) => start.lastIndexOf(step));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

withPrograms("jq")("root reads the agent's token into memory, where systemd finds it", () => {
  const host = made(hostsOf("aws", "multi"), "agent");
  const unit = fileOf(host, /tfc-agent\.service$/);
  expect(unit).toContain(
    "EnvironmentFile=-/run/terraform-agent/token.env\nExecStartPre=+/usr/local/sbin/read-agent-token\n",
  );
  const script = fileOf(host, /read-agent-token$/)
    .replace(/read_secret\(\) \{\n.*\n\}/, `read_secret() { echo '{"agent-token": "a-1"}'; }`)
    .replaceAll(/install --directory.*\n/g, "")
    .replaceAll(" > /run/terraform-agent/token.env", "");
  expect(spawnSync("bash", ["-c", script], { encoding: "utf8" }).stdout).toBe("TFC_AGENT_TOKEN=a-1\n");
});

test("a server that nothing unseals is refused", () => {
  const deployment = hashistackDeployment("aws", "mono");
  const plan = planHosts(deployment.config);
  const [host] = plan.hosts;
  if (host === undefined) throw new Error("there are no hosts");
  const cloud = cloudOf("aws", deployment, plan, host);
  const secrets = { bundle: "b", recoveryKeys: "r", rootToken: "t" };
  expect(() => hostInstructions({ deployment, plan, host, cloud, architecture: "arm64", secrets })).toThrow(
    "server-1 is a server, and nothing unseals its Vault",
  );
});
