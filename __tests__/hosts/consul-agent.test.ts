import { consulClient, consulServer } from "../../constructs/hosts/consul-agent";
import { consulSettings } from "./consul-settings";

const servers = ["192.168.42.11", "192.168.42.12", "192.168.42.13"];
const agent = { datacenter: "dc1", node: "server-1", address: "192.168.42.11", servers };
const parsed = (text: string) => consulSettings.parse(JSON.parse(text));
const server = parsed(consulServer(agent));
const client = parsed(consulClient({ ...agent, node: "client-1", address: "192.168.42.21" }));

test("servers wait for as many as there are to be, and find each other by address", () => {
  expect(server).toMatchObject({ server: true, bootstrap_expect: 3, retry_join: servers });
  expect(client).toMatchObject({ server: false, retry_join: servers });
  expect(client).not.toHaveProperty("bootstrap_expect");
});

test("nothing speaks without TLS", () => {
  for (const { ports } of [server, client]) {
    expect(ports).toMatchObject({ http: -1, grpc: -1, https: 8501, grpc_tls: 8503, dns: 8600 });
  }
});

test("agents show each other certificates, and servers the name that only servers have", () => {
  for (const { tls } of [server, client]) {
    expect(tls.defaults).toMatchObject({ verify_incoming: true, verify_outgoing: true, verify_server_hostname: true });
  }
});

test("whoever has no token may do nothing", () => {
  for (const { acl } of [server, client]) {
    expect(acl).toMatchObject({ enabled: true, default_policy: "deny", enable_token_persistence: true });
  }
});

test("a client answers its own host only", () => {
  expect(client.addresses).toEqual({ https: "127.0.0.1", grpc_tls: "127.0.0.1", dns: "127.0.0.1" });
  expect(server.addresses.dns).toBe("127.0.0.1");
});

test("replacing a server never takes one from the quorum before its successor is there", () => {
  expect(server.autopilot).toMatchObject({ cleanup_dead_servers: true, min_quorum: 3 });
  expect(server).not.toHaveProperty("leave_on_terminate");
});

test("the settings hold no secret", () => {
  expect(consulServer(agent)).not.toMatch(/"(encrypt|tokens)"/);
});
