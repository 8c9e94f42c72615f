import type { TerraformStack } from "cdktf";
import { ScalewayProvider } from "../../.gen/providers/scaleway/provider";
import { HostGroup } from "../../constructs/scaleway/host-group";
import { LoadBalancer, webPorts } from "../../constructs/scaleway/load-balancer";
import { secretsIn } from "../../constructs/security/no-secret-value";
import { annotated } from "../security/annotations";
import { synthesize } from "../synthesized";
import { bucketIn, dataDiskIn, gatewayIn, groupIn, identityIn, networkIn, placement } from "./placement";

/** A stack with everything that hosts on Scaleway have. */
function everything(stack: TerraformStack, publicBalancer: boolean): void {
  new ScalewayProvider(stack, "scaleway", { region: placement.region, zone: placement.zone });
  const network = networkIn(stack);
  const identity = identityIn(stack, gatewayIn(stack, network));
  new HostGroup(stack, "servers", {
    grows: true,
    placement,
    network,
    securityGroupId: groupIn(stack).id,
    name: "wm-prod-server",
    instanceType: "POP2-2C-8G",
    image: "ubuntu_noble",
    diskSize: 20,
    hosts: {
      "1": { address: "192.168.42.10", cloudInit: "#cloud-config\n", identity, dataDisk: dataDiskIn(stack, "1") },
    },
  });
  bucketIn(stack);
  new LoadBalancer(stack, "balancer", {
    placement,
    name: "wm-prod",
    network,
    address: "192.168.42.3",
    hosts: ["192.168.42.10"],
    clients: ["203.0.113.0/24"],
    ports: webPorts,
    public: publicBalancer,
  });
}

test("hosts on Scaleway violate no security rule: private, tagged, closed", () => {
  const { errors } = annotated((stack) => {
    everything(stack, false);
  });
  expect(errors).toEqual([]);
});

test("a public load balancer is a risk that a dataset accepts by name", () => {
  const { errors } = annotated((stack) => {
    everything(stack, true);
  });
  expect(errors).toEqual([
    expect.stringMatching(
      /^WM-Prod-infrastructure\/balancer\/balancer: no-public-address: assign_flexible_ip is missing/,
    ),
    expect.stringMatching(/^WM-Prod-infrastructure\/balancer\/balancer: no-public-address: ip_ids is set/),
  ]);
});

test("no secret stands in the stack", () => {
  const { resource, provider } = synthesize((stack) => {
    everything(stack, false);
  });
  expect(secretsIn({ resource, provider })).toEqual([]);
});
