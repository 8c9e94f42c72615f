import { LoadBalancer, webPorts } from "../../constructs/scaleway/load-balancer";
import { resources, synthesize } from "../synthesized";
import { networkIn, placement, tags } from "./placement";

const balancer = (open?: boolean) =>
  synthesize((stack) => {
    new LoadBalancer(stack, "balancer", {
      placement,
      name: "wm-prod",
      network: networkIn(stack),
      address: "192.168.42.3",
      hosts: ["192.168.42.20", "192.168.42.21"],
      clients: ["203.0.113.0/24"],
      ports: webPorts,
      public: open,
    });
  });

test("a load balancer has a fixed address in the network and no public one", () => {
  const stack = balancer();
  expect(resources(stack, "scaleway_lb")).toEqual([
    expect.objectContaining({ assign_flexible_ip: false, zone: "fr-par-2", tags }),
  ]);
  expect(resources(stack, "scaleway_lb_ip")).toEqual([]);
  expect(resources(stack, "scaleway_ipam_ip").map(({ address }) => address)).toEqual(["192.168.42.3"]);
});

test("it gets a public address where one is asked for", () => {
  const stack = balancer(true);
  expect(resources(stack, "scaleway_lb_ip")).toHaveLength(1);
  const [open] = resources(stack, "scaleway_lb");
  expect(open?.["ip_ids"]).toEqual([expect.stringMatching(/^\$\{scaleway_lb_ip\..*\.id\}$/)]);
  expect(open).not.toHaveProperty("assign_flexible_ip");
});

test("HTTP and HTTPS are passed on to hosts that answer, for clients only", () => {
  const stack = balancer();
  expect(
    resources(stack, "scaleway_lb_backend").map(({ forward_port: port, server_ips: hosts }) => [port, hosts]),
  ).toEqual([
    [80, ["192.168.42.20", "192.168.42.21"]],
    [443, ["192.168.42.20", "192.168.42.21"]],
  ]);
  const frontends = resources(stack, "scaleway_lb_frontend");
  expect(frontends.map(({ inbound_port: port }) => port)).toEqual([80, 443]);
  for (const { acl } of frontends)
    expect(acl).toEqual([
      { name: "clients", action: { type: "deny" }, match: { ip_subnet: ["203.0.113.0/24"], invert: true } },
    ]);
});
