import { parse } from "yaml";
import { planHosts } from "../../../../constructs/blueprints/hashistack/host-plan";
import { plannedStack } from "../../../../constructs/blueprints/hashistack/infrastructure/planned-stack";
import type { HostCloud } from "../../../../constructs/hosts/host-cloud";
import { userDataLimits } from "../../../../constructs/hosts/user-data-limits";
import { resources } from "../../../synthesized";
import type { Synthesized } from "../../../synthesized";
import { jobSpecification } from "../../../nomad/job-specification";
import type { HashistackDataset, Shape } from "../datasets";
import { hashistackDeployment, shapes } from "../datasets";
import { upperPhases } from "../upper-phases";

function phase(shape: Shape = "multi", changes: Partial<HashistackDataset> = {}): Synthesized {
  return upperPhases(shape, changes).sreTooling;
}

type JobJson = ReturnType<(typeof jobSpecification)["parse"]>;

const synthesized = new Map<string, Record<string, JobJson>>();

/** Jobs by name, as Nomad gets them. Each deployment is synthesized once. */
function jobs(shape: Shape = "multi", changes: Partial<HashistackDataset> = {}): Record<string, JobJson> {
  const key = JSON.stringify([shape, changes]);
  const found = synthesized.get(key) ?? jobsOf(shape, changes);
  synthesized.set(key, found);
  return found;
}

/** References are known only when Terraform runs: `REFERENCE` stands for them. */
function jobsOf(shape: Shape, changes: Partial<HashistackDataset>): Record<string, JobJson> {
  const texts = resources(phase(shape, changes), "nomad_job").map(({ jobspec }) => String(jobspec));
  const read = texts.map((text) =>
    jobSpecification.parse(JSON.parse(text.replaceAll(/\$\{(?:[^{}]|"[^"]*")*\}/g, "REFERENCE"))),
  );
  return Object.fromEntries(read.map((job) => [job.ID, job]));
}

function taskOf(job: JobJson | undefined): JobJson["TaskGroups"][number]["Tasks"][number] {
  const task = job?.TaskGroups[0]?.Tasks[0];
  if (task === undefined) throw new Error("the job has no task");
  return task;
}

function fileOf(job: JobJson | undefined, path: string): string {
  const found = taskOf(job).Templates.find(({ DestPath }) => DestPath === path);
  if (found === undefined) throw new Error(`the job has no ${path}`);
  return found.EmbeddedTmpl;
}

const tools = ["prometheus", "loki", "grafana"];

const cloud: HostCloud = {
  nameServers: ["169.254.169.253"],
  time: { servers: ["169.254.169.123"] },
  packages: [],
  readSecret: "read",
  storeSecret: "store",
  storeSnapshot: "store",
  fetchSnapshot: "fetch",
  limit: userDataLimits.aws,
};

/** Owners of the folders that the host of the SRE tools offers to jobs, by name. */
function folderOwners(shape: Shape): Record<string, number> {
  const deployment = hashistackDeployment("aws", shape);
  const plan = planHosts(deployment.config);
  const host = plan.hosts.find(({ address }) => address === plan.sreAddress);
  if (host === undefined) throw new Error("no host of the SRE tools");
  const { jobs: client } = plannedStack({
    deployment,
    plan,
    host,
    cloud,
    architecture: "x86_64",
    secrets: { bundle: "bundle", recoveryKeys: "recovery-keys", rootToken: "root-token" },
    seal: { kind: "awskms", region: "eu-central-1", key: "alias/wm-prod" },
  });
  return Object.fromEntries(Object.entries(client?.volumes ?? {}).map(([name, { user }]) => [name, user]));
}

describe.each(shapes)("in %s", (shape) => {
  test("there are four jobs, in the form that Nomad takes", () => {
    expect(Object.keys(jobs(shape)).sort()).toEqual(["grafana", "ingress", "loki", "prometheus"]);
  });

  test("the folder that the host gives a tool belongs to the user of its container", () => {
    const users = tools.map((tool) => [tool, Number(taskOf(jobs(shape)[tool]).User.split(":")[0])]);
    expect(folderOwners(shape)).toEqual(Object.fromEntries(users));
  });

  test("the tools run where their folders are, and the ingress where jobs are", () => {
    const pools = Object.fromEntries(Object.entries(jobs(shape)).map(([name, { NodePool }]) => [name, NodePool]));
    const pool = shape === "mono" ? "default" : "sre";
    expect(pools).toEqual({ prometheus: pool, loki: pool, grafana: pool, ingress: "default" });
    for (const tool of tools) {
      const [group] = jobs(shape)[tool]?.TaskGroups ?? [];
      expect(group?.Volumes).toEqual({ [tool]: { Name: tool, Type: "host", Source: tool, ReadOnly: false } });
    }
  });
});

test("no container has privileges, and none writes outside of its volume", () => {
  for (const job of Object.values(jobs())) {
    const { Config, Driver } = taskOf(job);
    expect(Driver).toBe("docker");
    expect(Config).toMatchObject({ readonly_rootfs: true, cap_drop: ["all"] });
    expect(Config.privileged).toBeUndefined();
  }
  for (const tool of tools) {
    expect(taskOf(jobs()[tool]).Config.cap_add).toBeUndefined();
    expect(taskOf(jobs()[tool]).User).not.toMatch(/^0:/);
  }
  expect(taskOf(jobs()["ingress"]).Config.cap_add).toEqual(["net_bind_service", "setuid", "setgid", "kill"]);
});

test("a job has no token: it logs in with its identity, and the token stays with Nomad", () => {
  for (const job of Object.values(jobs()))
    expect(taskOf(job).Vault).toEqual({ Role: "nomad-stack-jobs", Env: false, DisableFile: true, ChangeMode: "noop" });
});

test("every service is checked, the tools over HTTPS, and a container that does not answer is restarted", () => {
  const checks = Object.entries(jobs()).map(([name, { TaskGroups }]) => {
    const [{ Name, Checks } = { Name: "", Checks: [] }] = TaskGroups[0]?.Services ?? [];
    return [name, Name, Checks.map(({ Protocol, Path, CheckRestart }) => [Protocol, Path, CheckRestart.Limit > 0])];
  });
  expect(checks).toEqual([
    ["prometheus", "prometheus", [["https", "/-/healthy", true]]],
    ["loki", "loki", [["https", "/ready", true]]],
    ["grafana", "grafana", [["https", "/api/health", true]]],
    ["ingress", "ingress", [["http", "/-/healthy", true]]],
  ]);
});

test("a certificate names what people and programs call a job by, and a renewed one is taken up", () => {
  const zone = "wm-prod.privatelink.example.com";
  const asked = (job: string) => /pkiCert (.*?) }}/.exec(fileOf(jobs()[job], "secrets/tls.pem"))?.[1];
  expect(asked("prometheus")).toBe(`"pki/issue/services" "alt_names=prometheus.${zone}"`);
  expect(asked("loki")).toBe(`"pki/issue/services" "alt_names=loki.${zone}"`);
  expect(asked("grafana")).toBe(`"pki/issue/services" "alt_names=grafana.${zone}"`);
  expect(asked("ingress")).toBe('"pki/issue/ingress" "alt_names=grafana.wm-prod.example.com,shop.example.com"');
  for (const job of Object.values(jobs())) {
    const certificate = taskOf(job).Templates.find(({ DestPath }) => DestPath === "secrets/tls.pem");
    expect(certificate).toMatchObject({ Perms: "0400", ChangeMode: expect.not.stringMatching("noop") as string });
  }
});

test("every file in a container is readable for its user only", () => {
  for (const job of Object.values(jobs())) {
    const { User, Templates } = taskOf(job);
    for (const { Uid, Gid, Perms } of Templates) expect([`${Uid}:${Gid}`, Perms]).toEqual([User, "0400"]);
  }
});

test("Prometheus takes what hosts send, and keeps it as long as the dataset says, but not the whole disk", () => {
  const args = taskOf(jobs("multi", { monitoring: { retentionDays: 30 } })["prometheus"]).Config.args;
  expect(args).toContain("--web.enable-remote-write-receiver");
  expect(args).toContain("--storage.tsdb.retention.time=30d");
  expect(args).toContain("--storage.tsdb.retention.size=40GB");
  const mono = taskOf(jobs("mono")["prometheus"]).Config.args;
  expect(mono).toContain("--storage.tsdb.retention.size=20GB");
});

test("Loki deletes what is older than the dataset says, and listens to itself only but for HTTPS", () => {
  const config = parse(
    fileOf(jobs("multi", { monitoring: { retentionDays: 30 } })["loki"], "local/loki.yml"),
  ) as Record<string, Record<string, unknown>>;
  expect(config["limits_config"]).toMatchObject({ retention_period: "720h" });
  expect(config["compactor"]).toMatchObject({ retention_enabled: true, delete_request_store: "filesystem" });
  expect(config["server"]).toMatchObject({ http_listen_port: 3100, grpc_listen_address: "127.0.0.1" });
  expect(config["server"]?.["http_tls_config"]).toEqual({
    cert_file: "/secrets/tls.pem",
    key_file: "/secrets/tls.pem",
  });
});

test("Grafana's administrator has the password that is in Vault, after each start", () => {
  const grafana = jobs()["grafana"];
  expect(fileOf(grafana, "secrets/admin-password")).toBe(
    '{{ with secret "secrets/data/sre/grafana" }}{{ .Data.data.password }}{{ end }}',
  );
  expect(taskOf(grafana).Env).toMatchObject({ GF_SECURITY_ADMIN_PASSWORD__FILE: "/secrets/admin-password" });
  expect(fileOf(grafana, "local/start.sh")).toContain(
    "reset-admin-password --password-from-stdin < /secrets/admin-password",
  );
  const { provider } = phase();
  expect(provider["grafana"]?.[0]?.["auth"]).toMatch(/^admin:\$\{ephemeral\.vault_kv_secret_v2\..*\["password"\]\}$/);
});

test("nobody signs up to Grafana, and it tells nobody of itself", () => {
  expect(taskOf(jobs()["grafana"]).Env).toMatchObject({
    GF_SERVER_ROOT_URL: "https://grafana.wm-prod.example.com/",
    GF_SERVER_PROTOCOL: "https",
    GF_USERS_ALLOW_SIGN_UP: "false",
    GF_AUTH_ANONYMOUS_ENABLED: "false",
    GF_ANALYTICS_REPORTING_ENABLED: "false",
    GF_ANALYTICS_CHECK_FOR_UPDATES: "false",
  });
});

test("the ingress is on each host for jobs, in its network, with Grafana and the dataset's routes", () => {
  const ingress = jobs()["ingress"];
  expect(ingress?.Type).toBe("system");
  expect(taskOf(ingress).Config.network_mode).toBe("host");
  expect(ingress?.TaskGroups[0]?.Networks[0]?.ReservedPorts.map(({ Value }) => Value)).toEqual([80, 443]);
  const config = fileOf(ingress, "local/haproxy.cfg");
  expect(config.match(/^backend .*/gm)).toEqual([
    "backend for-grafana.wm-prod.example.com",
    "backend for-shop.example.com",
    "backend unknown",
  ]);
});

test("the stack's jobs go before others", () => {
  for (const { Priority } of Object.values(jobs())) expect(Priority).toBeGreaterThanOrEqual(60);
});

test("the phase ends when Grafana answers and every host of the stack sends metrics", () => {
  const { data } = phase("multi", { hosts: { clients: { count: 2 } } });
  const questions = Object.values(data["http"] ?? {});
  const urls = questions.map(({ url }) => decodeURIComponent(String(url)));
  expect(urls).toEqual([
    "https://grafana.wm-prod.privatelink.example.com:3000/api/health",
    'https://prometheus.wm-prod.privatelink.example.com:9090/api/v1/query?query=count(up{job="node",deployment="wm-prod",instance=~"server-1|server-2|server-3|client-1|client-2|sre"} == 1) == bool 6',
  ]);
  for (const question of questions) {
    expect(question["ca_cert_pem"]).toContain("terraform_remote_state");
    expect(JSON.stringify(question["depends_on"])).toContain("nomad_job.");
  }
});

test("Grafana gets its folder, data sources and alerts once it answers", () => {
  const [folder = {}] = resources(phase(), "grafana_folder");
  expect(JSON.stringify(folder["depends_on"])).toContain("gates_grafana");
});

test("a person enters where alerts go, and only where the dataset says so", () => {
  expect(Object.keys(phase().variable)).toEqual([]);
  const { variable } = phase("multi", { monitoring: { alertWebhook: true } });
  expect(variable).toEqual({ alert_webhook_url: expect.objectContaining({ sensitive: true }) as unknown });
});

test("people are told where Grafana is", () => {
  expect(phase().output["urls"]?.["value"]).toMatchObject({ grafana: "https://grafana.wm-prod.example.com" });
});
