import { DiskEncryption } from "../../constructs/azure/disk-encryption";
import { EncryptionKey } from "../../constructs/azure/encryption-key";
import { resources, synthesize } from "../synthesized";
import { placement, providers, vault } from "./aks";

const disks = () =>
  synthesize((stack) => {
    providers(stack);
    new DiskEncryption(stack, "disks", { placement, name: "wm-prod-disks", vault: vault(stack) });
  });

test("the set takes each new version of a key that is renewed every year", () => {
  const synthesized = disks();
  const [[key] = []] = Object.entries(synthesized.resource["azurerm_key_vault_key"] ?? {});
  expect(resources(synthesized, "azurerm_disk_encryption_set")).toEqual([
    expect.objectContaining({
      auto_key_rotation_enabled: true,
      key_vault_key_id: `\${azurerm_key_vault_key.${String(key)}.versionless_id}`,
    }),
  ]);
  expect(resources(synthesized, "azurerm_key_vault_key")).toEqual([
    expect.objectContaining({ rotation_policy: { automatic: { time_after_creation: "P1Y" } } }),
  ]);
});

test("the set may use its key and no other, and is made when it may", () => {
  const synthesized = disks();
  const use = resources(synthesized, "azurerm_role_assignment").filter(
    ({ role_definition_name }) => role_definition_name === "Key Vault Crypto Service Encryption User",
  );
  expect(use).toEqual([
    expect.objectContaining({ scope: expect.stringMatching(/\.resource_versionless_id\}$/) as unknown }),
  ]);
  const [set] = resources(synthesized, "azurerm_disk_encryption_set");
  expect(set?.["depends_on"]).toEqual([expect.stringMatching(/^time_sleep\.disks_ready/)]);
});

test("the key waits until the run may make it", () => {
  const [key] = resources(disks(), "azurerm_key_vault_key");
  expect(key?.["depends_on"]).toEqual(expect.arrayContaining([expect.stringMatching(/^time_sleep\.vault_ready/)]));
});

test("a key that is not rotated keeps its one version", () => {
  const synthesized = synthesize((stack) => {
    providers(stack);
    const operations = ["encrypt", "decrypt"] as const;
    new EncryptionKey(stack, "etcd", { placement, vault: vault(stack), name: "etcd", operations, rotated: false });
  });
  const [key] = resources(synthesized, "azurerm_key_vault_key");
  expect(key).toMatchObject({ key_opts: ["encrypt", "decrypt"], key_type: "RSA", key_size: 3072 });
  expect(key).not.toHaveProperty("rotation_policy");
});
