import { spawnSync } from "node:child_process";
import type { TerraformStack } from "cdktf";
import { readIdentity } from "../../constructs/scaleway/host";
import type { HostPlace } from "../../constructs/scaleway/host";
import { HostGroup } from "../../constructs/scaleway/host-group";
import type { HostGroupProps } from "../../constructs/scaleway/host-group";
import type { Network } from "../../constructs/scaleway/network";
import { resources, synthesize } from "../synthesized";
import type { Synthesized } from "../synthesized";
import { dataDiskIn, gatewayIn, groupIn, identityIn, networkIn, placement, tags } from "./placement";

const cloudInit = "#cloud-config\npackages: [jq]\n";
const three = { "1": { address: "192.168.42.10", cloudInit }, "2": { address: "192.168.42.11", cloudInit } };

/** What the first host has besides its instructions. */
type More = (stack: TerraformStack, network: Network) => Partial<HostPlace>;

function servers(changes: Partial<HostGroupProps> = {}, more: More = () => ({})): Synthesized {
  return synthesize((stack) => {
    const network = networkIn(stack);
    const { "1": first, ...others } = changes.hosts ?? three;
    new HostGroup(stack, "servers", {
      placement,
      network,
      securityGroupId: groupIn(stack).id,
      name: "wm-prod-server",
      instanceType: "POP2-2C-8G",
      image: "ubuntu_noble",
      diskSize: 20,
      grows: true,
      ...changes,
      hosts: { "1": { ...three["1"], ...first, ...more(stack, network) }, ...others },
    });
  });
}

describe("hosts", () => {
  const stack = servers();
  const hosts = resources(stack, "scaleway_instance_server");

  test("have fixed addresses in the network, and none besides", () => {
    expect(resources(stack, "scaleway_ipam_ip").map(({ address }) => address)).toEqual([
      "192.168.42.10",
      "192.168.42.11",
    ]);
    expect(resources(stack, "scaleway_instance_private_nic")).toHaveLength(2);
    for (const host of hosts) {
      expect(host).toMatchObject({ enable_dynamic_ip: false, zone: "fr-par-2", tags });
      expect(host).not.toHaveProperty("ip_ids");
    }
    for (const nic of resources(stack, "scaleway_instance_private_nic"))
      expect(nic["ipam_ip_ids"]).toEqual([expect.stringMatching(/^\$\{scaleway_ipam_ip\..*\.id\}$/)]);
  });

  test("of one group keep apart where they can; one that stays alone needs no group", () => {
    expect(resources(stack, "scaleway_instance_placement_group")).toEqual([
      expect.objectContaining({ policy_type: "max_availability", policy_mode: "optional", tags }),
    ]);
    // Joining a group later would stop the host.
    const first = servers({ hosts: { "1": three["1"] } });
    expect(resources(first, "scaleway_instance_server")).toEqual([hosts[0]]);
    const alone = servers({ hosts: { "1": three["1"] }, grows: false });
    expect(resources(alone, "scaleway_instance_placement_group")).toEqual([]);
  });

  test("are made anew when their instructions change, which they read once", () => {
    for (const host of hosts) {
      expect(host).toMatchObject({ user_data: { "cloud-init": cloudInit } });
      expect(host["lifecycle"]).toEqual({ replace_triggered_by: [expect.stringMatching(/^terraform_data\.[\w-]+$/)] });
    }
    const sums = (made: Synthesized) => resources(made, "terraform_data").map(({ input }) => JSON.stringify(input));
    expect(new Set(sums(stack)).size).toBe(1);
    expect(sums(servers({ image: "debian_bookworm" }))).not.toEqual(sums(stack));
  });

  test("keep data on a disk that outlives them", () => {
    const withData = servers({}, (scope) => ({ dataDisk: dataDiskIn(scope, "1") }));
    const [disk] = Object.keys(withData.resource["scaleway_block_volume"] ?? {});
    expect(resources(withData, "scaleway_block_volume")).toEqual([
      expect.objectContaining({ name: "wm-prod-server-1-data", size_in_gb: 50, tags }),
    ]);
    expect(resources(withData, "scaleway_instance_server")[0]).toMatchObject({
      additional_volume_ids: [`\${scaleway_block_volume.${disk ?? ""}.id}`],
    });
    expect(resources(stack, "scaleway_block_volume")).toEqual([]);
  });

  test("that are held back keep their instructions, image and type, until they are not", () => {
    const held = servers({}, () => ({ held: true }));
    const [server, other] = resources(held, "scaleway_instance_server");
    expect(server?.["lifecycle"]).toMatchObject({ ignore_changes: ["image", "type", "user_data", "tags"] });
    expect(other?.["lifecycle"]).not.toHaveProperty("ignore_changes");
    expect(resources(held, "terraform_data").map(({ lifecycle }) => lifecycle)).toEqual([
      { ignore_changes: ["input"] },
      undefined,
    ]);
  });

  test("get their identity beside the instructions, never in them", () => {
    const known = servers({ hosts: { "1": three["1"] } }, (scope, network) => ({
      identity: identityIn(scope, gatewayIn(scope, network)),
    }));
    expect(resources(known, "scaleway_instance_server")).toEqual([
      expect.objectContaining({
        user_data: {
          "cloud-init": cloudInit,
          "scw-access-key": expect.stringMatching(/^\$\{scaleway_iam_api_key\..*\.access_key\}$/) as unknown,
          "scw-secret-key": expect.stringMatching(/^\$\{scaleway_iam_api_key\..*\.secret_key\}$/) as unknown,
        },
      }),
    ]);
  });
});

test("a host asks for its identity from a port that only root can take", () => {
  for (const command of Object.values(readIdentity)) {
    expect(command).toContain("--local-port 1-1023");
    expect(spawnSync("sh", ["-n", "-c", command]).status).toBe(0);
  }
});
