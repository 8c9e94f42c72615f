import { ResourceGroup } from "@cdktf/provider-azurerm/lib/resource-group";
import type { TerraformStack } from "cdktf";
import { Jumpbox } from "../../constructs/azure/jumpbox";
import type { JumpboxProps } from "../../constructs/azure/jumpbox";
import { JumpboxIdentity } from "../../constructs/azure/jumpbox-identity";
import { annotated } from "../security/annotations";
import { resources, synthesize } from "../synthesized";
import { placement } from "./placement";

const sshPublicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample someone@example.com";
const diskEncryptionSetId =
  "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/wm-prod/providers/Microsoft.Compute/diskEncryptionSets/wm-prod";

function make(different: Partial<JumpboxProps> = {}) {
  return (stack: TerraformStack) => {
    const way = new ResourceGroup(stack, "way-out", { name: "way-out", location: "westeurope" });
    new Jumpbox(stack, "jumpbox", {
      placement,
      name: "wm-prod-jumpbox",
      subnetId: "subnet-1",
      vmSize: "Standard_D2s_v5",
      architecture: "x86_64",
      diskSize: 30,
      diskEncryptionSetId,
      identity: new JumpboxIdentity(stack, "jumpbox-identity", { placement, name: "wm-prod-jumpbox" }),
      sshPublicKey,
      terraformHostname: "app.terraform.io",
      tokenSecretUri: "https://wm-prod-abc123.vault.azure.net/secrets/agent-token",
      after: [way],
      ...different,
    });
  };
}

const jumpbox = (different?: Partial<JumpboxProps>) => synthesize(make(different));
const host = (different?: Partial<JumpboxProps>) => resources(jumpbox(different), "azurerm_linux_virtual_machine")[0];

test("nobody reaches the host from outside", () => {
  expect(resources(jumpbox(), "azurerm_public_ip")).toEqual([]);
  expect(resources(jumpbox(), "azurerm_network_interface")).toEqual([
    expect.objectContaining({
      ip_configuration: [{ name: "private", private_ip_address_allocation: "Dynamic", subnet_id: "subnet-1" }],
    }),
  ]);
});

test("people log in with their key, and never with a password", () => {
  expect(host()).toMatchObject({
    admin_username: "jumpbox",
    admin_ssh_key: [{ username: "jumpbox", public_key: sshPublicKey }],
    disable_password_authentication: true,
  });
  expect(host()).not.toHaveProperty("admin_password");
});

test("its disk is encrypted with the deployment's key, on the way to it too, and only signed code boots", () => {
  expect(host()).toMatchObject({
    encryption_at_host_enabled: true,
    os_disk: { disk_encryption_set_id: diskEncryptionSetId, disk_size_gb: 30 },
    secure_boot_enabled: true,
    vtpm_enabled: true,
  });
});

test("a host with an Arm processor gets its own image, without what many of its sizes lack", () => {
  expect(host({ architecture: "arm64" })).toMatchObject({
    source_image_reference: { publisher: "Canonical", offer: "ubuntu-24_04-lts", sku: "server-arm64" },
    secure_boot_enabled: false,
    vtpm_enabled: false,
  });
  expect(host()).toMatchObject({ source_image_reference: { sku: "server" } });
});

test("it acts as the identity that was given its rights before, and starts after the ways out are there", () => {
  expect(host()).toMatchObject({
    identity: { type: "UserAssigned", identity_ids: [expect.stringContaining("azurerm_user_assigned_identity")] },
    depends_on: ["azurerm_resource_group.way-out"],
  });
});

test("its instructions are encoded by Terraform, which knows the identity's id only then", () => {
  const stack = jumpbox() as unknown as { locals: Record<string, string> };
  const [[name, text] = []] = Object.entries(stack.locals);
  expect(host()).toMatchObject({ custom_data: `\${base64encode(local.${String(name)})}` });
  expect(text).toMatch(/^#cloud-config\n/);
  expect(text?.match(/\$\{[^}]*\}/g)).toEqual(
    Array.from(
      { length: 2 },
      () => expect.stringMatching(/^\$\{azurerm_user_assigned_identity\.[\w-]+\.client_id\}$/) as string,
    ),
  );
});

test("the run fails unless the agent is up, and asks each new host", () => {
  expect(resources(jumpbox(), "azurerm_virtual_machine_extension")).toEqual([
    expect.objectContaining({
      publisher: "Microsoft.Azure.Extensions",
      type: "CustomScript",
      settings: expect.stringContaining("cloud-init status --wait") as string,
      timeouts: { create: "30m", update: "30m" },
      lifecycle: { replace_triggered_by: [expect.stringMatching(/^azurerm_linux_virtual_machine\./)] },
    }),
  ]);
});

test("the security rules let it pass", () => {
  const faults = annotated(make()).errors.filter((error) => !error.includes("/way-out"));
  expect(faults).toEqual([]);
});

test("everything carries the deployment's tags", () => {
  const { resource } = jumpbox();
  for (const [type, made] of Object.entries(resource)) {
    if (type === "azurerm_resource_group") continue;
    for (const [, args] of Object.entries(made)) expect(args).toMatchObject({ tags: placement.tags });
  }
});
