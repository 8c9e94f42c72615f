import { ResourceGroup } from "@cdktf/provider-azurerm/lib/resource-group";
import { TimeProvider } from "@cdktf/provider-time/lib/provider";
import type { TerraformStack } from "cdktf";
import { Host } from "../../constructs/azure/host";
import type { HostProps } from "../../constructs/azure/host";
import { waitUntilSetUp } from "../../constructs/azure/set-up-gate";
import { HostIdentity } from "../../constructs/azure/host-identity";
import { annotated } from "../security/annotations";
import { resources, synthesize } from "../synthesized";
import { placement } from "./placement";

const sshPublicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample someone@example.com";

function make(different: Partial<HostProps> = {}) {
  return (stack: TerraformStack) => {
    new TimeProvider(stack, "time");
    const way = new ResourceGroup(stack, "way-out", { ...placement, name: "way-out" });
    const rights = { bundle: { role: "readSecret", scope: "secret-1" } } as const;
    const identity = new HostIdentity(stack, "identity", { placement, name: "wm-prod-server-1", rights });
    const host = new Host(stack, "host", {
      placement,
      name: "wm-prod-server-1",
      subnetId: "subnet-1",
      address: "192.168.42.7",
      zone: "2",
      vmSize: "Standard_D2s_v5",
      architecture: "x86_64",
      image: "ubuntu-24.04",
      diskSize: 40,
      dataDiskSize: 50,
      diskEncryptionSetId: "set-1",
      identity,
      sshPublicKey,
      generation: "0123456789ab",
      customData: "I2Nsb3VkLWNvbmZpZwo=",
      after: [way],
      ...different,
    });
    waitUntilSetUp(stack, { placement, host, isUp: "true", timeout: "45m", after: [host] });
  };
}

const stack = (different?: Partial<HostProps>) => synthesize(make(different));
const machine = (different?: Partial<HostProps>) => resources(stack(different), "azurerm_linux_virtual_machine")[0];

test("a host has its fixed address, in its zone, and nobody reaches it from outside", () => {
  expect(resources(stack(), "azurerm_public_ip")).toEqual([]);
  expect(resources(stack(), "azurerm_network_interface")).toEqual([
    expect.objectContaining({
      ip_configuration: [
        {
          name: "private",
          private_ip_address: "192.168.42.7",
          private_ip_address_allocation: "Static",
          subnet_id: "subnet-1",
        },
      ],
    }),
  ]);
  expect(machine()).toMatchObject({ zone: "2", size: "Standard_D2s_v5" });
});

test("its disks are encrypted with the deployment's key, on the way to them too, and only signed code boots", () => {
  expect(machine()).toMatchObject({
    encryption_at_host_enabled: true,
    os_disk: { disk_encryption_set_id: "set-1", disk_size_gb: 40 },
    secure_boot_enabled: true,
    vtpm_enabled: true,
  });
  expect(resources(stack(), "azurerm_managed_disk")).toEqual([
    expect.objectContaining({ disk_encryption_set_id: "set-1", network_access_policy: "DenyAll" }),
  ]);
});

test("its data lies on a disk of its own in the same zone, which a new machine is given again", () => {
  expect(resources(stack(), "azurerm_managed_disk")).toEqual([
    expect.objectContaining({ name: "wm-prod-server-1-data", zone: "2", disk_size_gb: 50, create_option: "Empty" }),
  ]);
  expect(resources(stack(), "azurerm_virtual_machine_data_disk_attachment")).toEqual([
    expect.objectContaining({ lun: 0, caching: "ReadOnly" }),
  ]);
  expect(resources(stack({ dataDiskSize: undefined }), "azurerm_managed_disk")).toEqual([]);
});

test("people log in with keys alone, and Azure's own account has no password", () => {
  expect(machine()).toMatchObject({
    admin_ssh_key: [{ username: "azureuser", public_key: sshPublicKey }],
    disable_password_authentication: true,
  });
  expect(machine()).not.toHaveProperty("admin_password");
});

test("it starts once its identity has its rights, and the way out is there", () => {
  const { depends_on: dependencies, identity } = machine() ?? {};
  expect(identity).toMatchObject({
    type: "UserAssigned",
    identity_ids: [expect.stringContaining("azurerm_user_assigned_identity")],
  });
  expect(dependencies).toEqual(
    expect.arrayContaining([expect.stringMatching(/^time_sleep\./), "azurerm_resource_group.way-out"]),
  );
});

test("a root disk is not smaller than the image, which Azure would refuse", () => {
  expect(machine({ diskSize: 20 })).toMatchObject({ os_disk: { disk_size_gb: 30 } });
});

test("sizes that speak NVMe are told so", () => {
  expect(machine()).toMatchObject({ disk_controller_type: "SCSI" });
  expect(machine({ vmSize: "Standard_D2s_v6" })).toMatchObject({ disk_controller_type: "NVMe" });
});

test("an image of one's own is taken by its id, without what it may lack", () => {
  const image = "/subscriptions/x/resourceGroups/y/providers/Microsoft.Compute/images/z";
  expect(machine({ image })).toMatchObject({ source_image_id: image, secure_boot_enabled: false });
  expect(machine({ image })).not.toHaveProperty("source_image_reference");
  expect(machine({ architecture: "arm64" })).toMatchObject({
    source_image_reference: { publisher: "Canonical", offer: "ubuntu-24_04-lts", sku: "server-arm64" },
  });
});

test("the machine tells what it is made from, and its disk and its address do not", () => {
  expect(machine()).toMatchObject({ tags: { ...placement.tags, Generation: "0123456789ab" } });
  for (const type of ["azurerm_managed_disk", "azurerm_network_interface"])
    expect(resources(stack(), type)).toEqual([expect.objectContaining({ tags: placement.tags })]);
});

test("a host that an upgrade holds back is not made anew by other instructions", () => {
  expect(machine()).not.toHaveProperty("lifecycle");
  expect(machine({ held: true })).toMatchObject({
    lifecycle: {
      ignore_changes: expect.arrayContaining([
        "custom_data",
        "size",
        "os_disk[0].disk_size_gb",
        'tags["Generation"]',
      ]) as unknown,
    },
  });
});

test("a host is in the pools of load balancers that it is told of, and by default in none", () => {
  const type = "azurerm_network_interface_backend_address_pool_association";
  expect(resources(stack(), type)).toEqual([]);
  expect(resources(stack({ poolIds: { internal: "pool-1" } }), type)).toEqual([
    expect.objectContaining({ backend_address_pool_id: "pool-1", ip_configuration_name: "private" }),
  ]);
});

test("the run asks each new host whether it is set up, after its disk is attached", () => {
  expect(resources(stack(), "azurerm_virtual_machine_extension")).toEqual([
    expect.objectContaining({
      type: "CustomScript",
      settings: '{"commandToExecute":"true"}',
      depends_on: expect.arrayContaining([
        expect.stringMatching(/^azurerm_virtual_machine_data_disk_attachment\./),
      ]) as unknown,
      lifecycle: { replace_triggered_by: [expect.stringMatching(/^azurerm_linux_virtual_machine\./)] },
    }),
  ]);
});

test("the security rules let it pass", () => {
  expect(annotated(make()).errors).toEqual([]);
});
