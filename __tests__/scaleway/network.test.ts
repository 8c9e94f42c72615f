import { resources, synthesize } from "../synthesized";
import { gatewayIn, networkIn, tags } from "./placement";

const stack = synthesize((scope) => gatewayIn(scope, networkIn(scope)));
const [gateway] = resources(stack, "scaleway_vpc_public_gateway");

test("a network is the only one of its VPC, so that no other is routed to it", () => {
  expect(resources(stack, "scaleway_vpc")).toEqual([expect.objectContaining({ region: "fr-par", tags })]);
  expect(resources(stack, "scaleway_vpc_private_network")).toEqual([
    expect.objectContaining({
      name: "wm-prod",
      region: "fr-par",
      vpc_id: expect.stringMatching(/^\$\{scaleway_vpc\..*\.id\}$/) as unknown,
      ipv4_subnet: { subnet: "192.168.42.0/24" },
      tags,
    }),
  ]);
});

test("hosts leave through the gateway, which has a fixed address in the network", () => {
  expect(resources(stack, "scaleway_vpc_gateway_network")).toEqual([
    expect.objectContaining({
      zone: "fr-par-2",
      enable_masquerade: true,
      ipam_config: [
        { push_default_route: true, ipam_ip_id: expect.stringMatching(/^\$\{scaleway_ipam_ip\..*\.id\}$/) as unknown },
      ],
    }),
  ]);
  expect(resources(stack, "scaleway_ipam_ip")).toEqual([expect.objectContaining({ address: "192.168.42.2", tags })]);
});

test("people come through the bastion, from their own ranges, with their own keys", () => {
  expect(gateway).toMatchObject({
    bastion_enabled: true,
    bastion_port: 61000,
    allowed_ip_ranges: ["203.0.113.0/24"],
    enable_smtp: false,
    tags,
  });
  expect(resources(stack, "scaleway_iam_ssh_key").map(({ name }) => name)).toEqual(["wm-prod-ada", "wm-prod-grace"]);
  expect(gateway?.["depends_on"]).toHaveLength(2);
});

test("another key is copied to the bastion", () => {
  expect(gateway?.["refresh_ssh_keys"]).toMatch(/^[0-9a-f]{64}$/);
});
