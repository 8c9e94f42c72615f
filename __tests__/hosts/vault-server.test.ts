import { vaultAuditFile, vaultServer } from "../../constructs/hosts/vault-server";
import type { VaultServer } from "../../constructs/hosts/vault-server";
import type { VaultSeal } from "../../constructs/hosts/vault-seal";
import { auditRotation } from "../../constructs/hosts/vault-audit";
import { refusedBy, withPrograms } from "../programs";
import { vaultSettings } from "./vault-settings";

const seals: readonly VaultSeal[] = [
  { kind: "awskms", region: "eu-central-1", key: "alias/wm-prod-vault" },
  { kind: "azurekeyvault", tenantId: "00000000-0000-0000-0000-000000000000", keyVault: "wm-prod", key: "vault" },
  {
    kind: "transit",
    address: "https://vault.example.com:8200",
    mount: "transit",
    key: "wm-prod",
  },
];
const settings = (different: Partial<VaultServer> = {}) =>
  vaultSettings.parse(
    JSON.parse(
      vaultServer({
        cluster: "wm-prod",
        node: "server-1",
        address: "192.168.42.11",
        servers: ["192.168.42.11", "192.168.42.12", "192.168.42.13"],
        seal: { kind: "awskms", region: "eu-central-1", key: "alias/wm-prod-vault" },
        ...different,
      }),
    ),
  );

test("servers join each other, and a lone one nobody", () => {
  const joined = settings().storage.raft.retry_join?.map(({ leader_api_addr }) => leader_api_addr);
  expect(joined).toEqual(["https://192.168.42.12:8200", "https://192.168.42.13:8200"]);
  expect(settings({ servers: ["192.168.42.11"] }).storage.raft).not.toHaveProperty("retry_join");
});

test("every listener speaks TLS, and only that of the host itself tells metrics without a token", () => {
  const [own, network] = settings().listener;
  expect(own?.tcp).toMatchObject({ address: "127.0.0.1:8200", telemetry: { unauthenticated_metrics_access: true } });
  expect(network?.tcp).toMatchObject({ address: "192.168.42.11:8200", cluster_address: "192.168.42.11:8201" });
  expect(network?.tcp).not.toHaveProperty("telemetry");
});

test.each(seals)("the seal $kind is Vault's, and holds no credential", (seal) => {
  const text = JSON.stringify(settings({ seal }).seal);
  expect(text).toContain(`"${seal.kind}"`);
  expect(text).not.toMatch(/token|secret|access_key/);
});

test("it is found in Consul", () => {
  expect(settings().service_registration?.consul.address).toBe("127.0.0.1:8501");
});

test("the audit file is rotated before it fills the disk", () => {
  expect(auditRotation.content).toContain(`${vaultAuditFile} {`);
  expect(auditRotation.content).toContain("systemctl --no-block try-reload-or-restart vault.service");
});

withPrograms("logrotate")("logrotate takes the rule", () => {
  const text = auditRotation.content.replace("su vault vault", "su root root").replace("vault vault", "root root");
  expect(refusedBy("logrotate", ["--debug", "--state", "FOLDER/state", "FILE"], text)).toBe("");
});
