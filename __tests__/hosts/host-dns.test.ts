import { forwarder, resolver } from "../../constructs/hosts/host-dns";
import { refusedBy, withDaemon } from "./judges";

const upstream = ["169.254.169.253"];
const whole = forwarder({
  upstream,
  listen: ["192.168.42.21"],
  consul: { network: "192.168.42.0/24" },
  publicDomain: { name: "example.com", servers: ["192.168.42.2"] },
});

test(".consul goes to the agent of the host, the public domain to its servers, the rest on", () => {
  expect(whole).toContain("server=/consul/127.0.0.1#8600\n");
  expect(whole).toContain("rev-server=192.168.42.0/24,127.0.0.1#8600\n");
  expect(whole).toContain("server=/example.com/192.168.42.2\n");
  expect(whole).toContain("server=169.254.169.253\n");
});

test("a host without an agent sends nothing to one", () => {
  const text = forwarder({ upstream });
  expect(text).not.toContain("consul");
  expect(text).toMatch(/^listen-address=127\.0\.0\.1$/m);
  expect(text.match(/listen-address/g)).toHaveLength(1);
});

test("the host asks its own forwarder first, which asks it nothing back", () => {
  expect(resolver).toContain("DNS=127.0.0.1\nDomains=~.\n");
  expect(whole).toContain("no-resolv\n");
});

withDaemon("dnsmasq")("dnsmasq takes the settings, and refuses broken ones", () => {
  for (const text of [whole, forwarder({ upstream })]) {
    expect(refusedBy("dnsmasq", ["--test", "-C", "FILE"], text)).toBe("");
  }
  expect(refusedBy("dnsmasq", ["--test", "-C", "FILE"], whole.replace("rev-server", "rev-sever"))).toContain(
    "bad option",
  );
});
