import { azureHostRules } from "../../constructs/azure/host-problems";
import type { AzureHostConfig } from "../../constructs/azure/host-problems";
import { hostVmSizes } from "../../constructs/azure/vm-size-table";
import {
  dataDiskPath,
  defaultVmSizes,
  diskController,
  legacyVmSize,
  takesPremiumDisks,
  vmSizePattern,
} from "../../constructs/azure/vm-sizes";

const fine: AzureHostConfig = {
  region: "westeurope",
  tags: { Team: "platform" },
  network: { cidr: "192.168.42.0/24", clients: ["10.0.0.0/8"] },
  hosts: { servers: {}, clients: { instanceType: "Standard_E4ads_v6", image: "ubuntu-22.04" }, sre: {}, agent: {} },
};

/** Problems of the dataset with changes, as people read them. */
function problemsOf(changes: Partial<AzureHostConfig>): string[] {
  return azureHostRules
    .flatMap((rule) => rule({ ...fine, ...changes }))
    .map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const servers = (settings: AzureHostConfig["hosts"][string]) => problemsOf({ hosts: { servers: settings } });

test("a dataset that Azure takes has no problem", () => {
  expect(problemsOf({})).toEqual([]);
});

test("a region of another cloud is refused", () => {
  expect(problemsOf({ region: "eu-central-1" })).toEqual([
    "region: eu-central-1 is not a region of Azure (expected lowercase letters and digits, like westeurope)",
  ]);
});

test.each([
  ["D2s_v5", "Standard_D2s_v5"],
  ["standard_d4s_v5", "Standard_D4s_v5"],
  ["Standard-D8as-v6", "Standard_D8as_v6"],
  ["Standard_D3s_v5", "Standard_D2s_v5"],
])("a size that is none, %s, is answered with the nearest, %s", (instanceType, nearest) => {
  expect(servers({ instanceType })).toEqual([
    `hosts.servers.instanceType: ${instanceType} is not a VM size of Azure with premium disks and encryption at the host (expected ${nearest})`,
  ]);
});

test("a size without premium disks is refused", () => {
  expect(servers({ instanceType: "Standard_D2_v5" })[0]).toContain("expected Standard_D2s_v5");
});

test("a legacy size is refused with its reason", () => {
  expect(servers({ instanceType: "Standard_DS2" })[0]).toContain("is a legacy size, which cannot encrypt on the host");
});

test("images are known by name, or by the ids of one's own", () => {
  const subscription = "/subscriptions/11111111-2222-3333-4444-555555555555";
  const compute = `${subscription}/resourceGroups/images/providers/Microsoft.Compute`;
  const own = [
    `${compute}/images/host`,
    `${compute}/galleries/ours/images/host/versions/1.0.0`,
    "/sharedGalleries/a-1/images/host",
  ];
  expect(own.flatMap((image) => servers({ image }))).toEqual([]);
  expect(servers({ image: "ubuntu_noble" })).toEqual([
    "hosts.servers.image: ubuntu_noble is not an image that hosts on Azure are made from (expected ubuntu-24.04, or the id of one of your own)",
  ]);
});

test("clients in Azure Bastion's range would never be answered", () => {
  expect(problemsOf({ network: { ...fine.network, clients: ["10.0.0.0/8", "100.64.0.0/10"] } })).toEqual([
    "network.clients.1: 100.64.0.0/10 overlaps 100.64.0.0/26, which Azure Bastion has in the network (expected a range beside it)",
  ]);
});

test("a network that is no subnet of Azure is refused", () => {
  expect(problemsOf({ network: { cidr: "192.168.42.0/30", clients: [] } })).toEqual([
    "network.cidr: 192.168.42.0/30 is no size of a subnet on Azure (expected a /29 or larger)",
  ]);
});

test("tags by which hosts are told apart stay free, in small letters too", () => {
  expect(problemsOf({ tags: { role: "x", Generation: "y" } })).toEqual([
    "tags.role: role is a tag by which hosts are told apart (expected another name)",
    "tags.Generation: Generation is a tag by which hosts are told apart (expected another name)",
  ]);
});

test("each size of the table has the shape of one, premium disks, and is no legacy", () => {
  expect(hostVmSizes.filter((size) => !vmSizePattern.test(size))).toEqual([]);
  expect(hostVmSizes.filter((size) => !takesPremiumDisks(size) || legacyVmSize.test(size))).toEqual([]);
  expect(new Set(hostVmSizes).size).toBe(hostVmSizes.length);
  expect(hostVmSizes).toContain(defaultVmSizes.hosts);
});

test.each([
  ["Standard_D2s_v5", "SCSI", "/dev/disk/azure/scsi1/lun0"],
  ["Standard_E2ps_v6", "NVMe", "/dev/disk/azure/data/by-lun/0"],
  ["Standard_B2s_v2", "SCSI", "/dev/disk/azure/scsi1/lun0"],
  ["Standard_L8s_v3", "SCSI", "/dev/disk/azure/scsi1/lun0"],
  ["Standard_DC2as_v5", "SCSI", "/dev/disk/azure/scsi1/lun0"],
])("a host of size %s finds its data disk by %s at %s", (size, controller, path) => {
  expect(diskController(size)).toBe(controller);
  expect(dataDiskPath(size)).toBe(path);
});
