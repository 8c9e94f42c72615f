import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TerraformStack } from "cdktf";
import { RandomProvider } from "@cdktf/provider-random/lib/provider";
import { ScalewayProvider } from "../../.gen/providers/scaleway/provider";
import { EphemeralPassword } from "../../constructs/random/ephemeral-password";
import { HostGroup } from "../../constructs/scaleway/host-group";
import { LoadBalancer, webPorts } from "../../constructs/scaleway/load-balancer";
import { dataDiskIn, gatewayIn, groupIn, identityIn, networkIn, placement, secretIn } from "../scaleway/placement";
import { synthesize } from "../synthesized";
import { kept, rehearsed } from "./rehearsed";
import { inFolder, writeSynthesized } from "./synthesized-folder";
import { patience, withTerraform } from "./with-terraform";

/** Everything that hosts on Scaleway have, with the instructions of the second one. */
function everything(stack: TerraformStack, second: string): void {
  new ScalewayProvider(stack, "scaleway", { region: placement.region, zone: placement.zone });
  new RandomProvider(stack, "random", {});
  const network = networkIn(stack);
  const gateway = gatewayIn(stack, network);
  secretIn(stack, "initial-token", new EphemeralPassword(stack, "password", { length: 40 }).result);
  const identity = identityIn(stack, gateway);
  new HostGroup(stack, "servers", {
    grows: true,
    placement,
    network,
    securityGroupId: groupIn(stack).id,
    name: "wm-prod-server",
    instanceType: "POP2-2C-8G",
    image: "ubuntu_noble",
    diskSize: 20,
    after: [gateway, identity],
    hosts: {
      "1": { address: "192.168.42.10", cloudInit: "#cloud-config\n", identity, dataDisk: dataDiskIn(stack, "1") },
      "2": { address: "192.168.42.11", cloudInit: second, identity, dataDisk: dataDiskIn(stack, "2") },
    },
  });
  new LoadBalancer(stack, "balancer", {
    placement,
    name: "wm-prod",
    network,
    address: "192.168.42.3",
    hosts: ["192.168.42.10", "192.168.42.11"],
    clients: ["203.0.113.0/24"],
    ports: webPorts,
  });
}

/** Writes the stack, and returns the names of its servers. */
function write(folder: string, second = "#cloud-config\n"): string[] {
  const { resource, provider, ephemeral } = synthesize((stack) => {
    everything(stack, second);
  });
  const providers = { scaleway: "scaleway/scaleway 2.79.0", random: "hashicorp/random 3.7.2" };
  const infrastructure = {
    phase: "infrastructure",
    after: ["workspaces"],
    providers,
    configuration: { resource, provider, ephemeral },
  };
  writeSynthesized(folder, { Hosts: [{ phase: "workspaces", configuration: {} }, infrastructure] });
  return Object.keys(resource["scaleway_instance_server"] ?? {});
}

withTerraform("hosts on Scaleway, by real Terraform", () => {
  jest.setTimeout(patience);

  test("are applied, planned again without a change, and destroyed", () =>
    inFolder(async (folder) => {
      write(folder);
      const { outcomes, said, lost } = await rehearsed({ synthesized: folder });
      expect(said).toBe("");
      expect(outcomes["infrastructure"]).toBe("applied and destroyed");
      expect(lost).toEqual([]);
    }));

  test("are in their zone, and a secret that is generated is not in the state", () =>
    inFolder(async (folder) => {
      const keep = join(folder, "kept");
      const [first = ""] = write(folder);
      await rehearsed({ synthesized: folder, keep });
      const server = kept(keep, "Hosts-infrastructure", "scaleway_instance_server", first);
      expect(server["id"]).toMatch(/^fr-par-2\//);
      const state = readFileSync(join(keep, "Hosts", "states", "Hosts-infrastructure.tfstate"), "utf8");
      expect(state).toContain('"data_wo": null');
      expect(state).not.toContain("an ephemeral value");
    }));

  test("are made anew by other instructions, each for itself", () =>
    inFolder(async (folder) => {
      const keep = join(folder, "kept");
      const idsWith = async (instructions?: string) => {
        const servers = write(folder, instructions);
        await rehearsed({ synthesized: folder, keep });
        return servers.map((name) => kept(keep, "Hosts-infrastructure", "scaleway_instance_server", name)["id"]);
      };
      const [first, second] = await idsWith();
      const [sameFirst, otherSecond] = await idsWith("#cloud-config\npackages: [jq]\n");
      expect(sameFirst).toBe(first);
      expect(otherSecond).not.toBe(second);
    }));
});
