import {
  consulCertificateNames,
  nomadCertificateNames,
  vaultCertificateNames,
} from "../../constructs/hosts/certificate-names";

const server = { address: "192.168.42.11", server: true };
const client = { address: "192.168.42.21", server: false };

test("a client's certificate makes no server of it", () => {
  expect(consulCertificateNames(client, "dc1").dnsNames).toEqual(["client.dc1.consul", "localhost"]);
  expect(nomadCertificateNames(client, "global").dnsNames).toEqual(["client.global.nomad", "localhost"]);
  expect(consulCertificateNames(server, "dc1").dnsNames).toContain("server.dc1.consul");
  expect(nomadCertificateNames(server, "global").dnsNames).toContain("server.global.nomad");
});

test("programs are asked by the host itself, by address, and by the name in Consul", () => {
  const { dnsNames, ipAddresses } = vaultCertificateNames(server);
  expect(ipAddresses).toEqual(["127.0.0.1", "192.168.42.11"]);
  expect(dnsNames).toContain("active.vault.service.consul");
});
