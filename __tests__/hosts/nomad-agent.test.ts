import { nomadAgent, workloadAudiences } from "../../constructs/hosts/nomad-agent";
import { vaultLogin } from "../../constructs/hosts/nomad-client";
import type { NomadAgent } from "../../constructs/hosts/nomad-agent";
import { nomadSettings } from "./nomad-settings";

const servers = ["192.168.42.11", "192.168.42.12", "192.168.42.13"];
const settings = (agent: Pick<NomadAgent, "server" | "client"> & Partial<NomadAgent>) =>
  nomadSettings.parse(
    JSON.parse(nomadAgent({ datacenter: "dc1", node: "host-1", address: "192.168.42.11", servers, ...agent })),
  );
const server = settings({ server: true });
const client = settings({ server: false, client: {} });

test("servers wait for as many as there are to be, and run no jobs", () => {
  expect(server.server).toMatchObject({ enabled: true, bootstrap_expect: 3 });
  expect(server).not.toHaveProperty("client");
  expect(server).not.toHaveProperty("plugin");
});

test("clients find the servers, run jobs, and give them away before they stop", () => {
  expect(client.client?.server_join[0]?.retry_join).toEqual(servers);
  expect(client.leave_on_terminate).toBe(true);
  expect(client).not.toHaveProperty("leave_on_interrupt");
  expect(client.client?.drain_on_shutdown[0]?.deadline).toBe("10m");
  expect(client).not.toHaveProperty("server");
});

test("every agent says its address: Nomad refuses to start where the first that it listens on is 127.0.0.1", () => {
  const address = "192.168.42.11";
  for (const { advertise } of [server, client])
    expect(advertise).toEqual({ http: address, rpc: address, serf: address });
});

test("one host may be both, and comes back after a stop", () => {
  const both = settings({ server: true, client: {}, servers: ["192.168.42.11"] });
  expect(both.server?.bootstrap_expect).toBe(1);
  expect(both.client?.enabled).toBe(true);
  expect(both).not.toHaveProperty("leave_on_terminate");
});

test("jobs leave memory to the programs of the host, and more to a server", () => {
  expect(client.client?.reserved).toEqual([{ memory: 1024 }]);
  const both = settings({ server: true, client: { reservedMemory: 3072 } });
  expect(both.client?.reserved).toEqual([{ memory: 3072 }]);
});

test("everything speaks TLS and asks for a token", () => {
  for (const { tls, acl } of [server, client]) {
    expect(tls).toMatchObject({ http: true, rpc: true, verify_server_hostname: true });
    expect(acl.enabled).toBe(true);
  }
});

test("jobs own no host, unless they may run programs as root", () => {
  const [docker, rawExec] = client.plugin ?? [];
  expect(docker?.docker[0]?.config).toEqual([{ allow_privileged: false, volumes: [{ enabled: false }] }]);
  expect(rawExec?.raw_exec[0]?.config).toEqual([{ enabled: false }]);
  const [, allowed] = settings({ server: false, client: { rawExec: true } }).plugin ?? [];
  expect(allowed?.raw_exec[0]?.config).toEqual([{ enabled: true }]);
});

test("where images come from a mirror, Nomad's own is one of the registry that has it", () => {
  const [docker] = settings({ server: false, client: { mirroredImages: true } }).plugin ?? [];
  expect(docker?.docker[0]?.config[0]?.infra_image).toMatch(/^docker\.io\//);
});

test("workloads log in to Consul and Vault as themselves", () => {
  expect(workloadAudiences).toEqual({ consul: "consul.io", vault: "vault.io" });
  expect(server.consul.service_identity?.aud).toEqual([workloadAudiences.consul]);
  expect(server.consul.task_identity?.aud).toEqual([workloadAudiences.consul]);
  expect(server.vault.default_identity?.aud).toEqual([workloadAudiences.vault]);
  expect(client.vault).toMatchObject({ jwt_auth_backend_path: vaultLogin.mount, create_from_role: vaultLogin.role });
});

test("the SRE host has a pool and folders of its own", () => {
  const sre = settings({
    server: false,
    client: { pool: "sre", volumes: { loki: { path: "/srv/loki", user: 10001 } } },
  });
  expect(sre.client).toMatchObject({
    node_pool: "sre",
    host_volume: [{ loki: [{ path: "/srv/loki", read_only: false }] }],
  });
});

test("the settings hold no secret", () => {
  const text = nomadAgent({ datacenter: "dc1", node: "n", address: "10.0.0.1", servers, server: true });
  expect(text).not.toMatch(/"(encrypt|token)"/);
});
