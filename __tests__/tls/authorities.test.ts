import { HostCertificate } from "../../constructs/tls/host-certificate";
import { IntermediateAuthority } from "../../constructs/tls/intermediate-authority";
import { RootAuthority } from "../../constructs/tls/root-authority";
import { resources, synthesize } from "../synthesized";

const stack = synthesize((scope) => {
  const root = new RootAuthority(scope, "root", { name: "WM-Prod root" });
  const signer = new IntermediateAuthority(scope, "intermediate", { name: "WM-Prod hosts", signer: root });
  new HostCertificate(scope, "host", {
    signer,
    dnsNames: ["server.dc1.consul", "localhost"],
    ipAddresses: ["127.0.0.1", "192.168.42.7"],
    days: 90,
    renewalDays: 30,
  });
});
const signed = resources(stack, "tls_locally_signed_cert");

test("the root signs the intermediate, and the intermediate the host", () => {
  const [intermediate, host] = signed;
  expect(intermediate?.["ca_cert_pem"]).toMatch(/^\$\{tls_self_signed_cert\.root_certificate_\w+\.cert_pem\}$/);
  expect(host?.["ca_cert_pem"]).toMatch(/^\$\{tls_locally_signed_cert\.intermediate_certificate_\w+\.cert_pem\}$/);
  expect(host?.["ca_private_key_pem"]).toMatch(/^\$\{tls_private_key\.intermediate_key_\w+\.private_key_pem\}$/);
});

test("only authorities sign", () => {
  const [root] = resources(stack, "tls_self_signed_cert");
  const uses = [root, ...signed].map((certificate) => certificate?.["allowed_uses"]);
  expect(uses).toEqual([
    ["cert_signing", "crl_signing"],
    ["cert_signing", "crl_signing"],
    ["digital_signature", "server_auth", "client_auth"],
  ]);
});

test("a certificate names the host by its names and addresses", () => {
  const [, request] = resources(stack, "tls_cert_request");
  expect(request).toMatchObject({
    dns_names: ["server.dc1.consul", "localhost"],
    ip_addresses: ["127.0.0.1", "192.168.42.7"],
    subject: [{ common_name: "server.dc1.consul" }],
  });
});

test("keys are of a curve that Consul, Vault and Nomad take", () => {
  for (const key of resources(stack, "tls_private_key"))
    expect(key).toMatchObject({ algorithm: "ECDSA", ecdsa_curve: "P256" });
});
