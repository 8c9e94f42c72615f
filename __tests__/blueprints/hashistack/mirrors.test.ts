import { parse } from "yaml";
import { images } from "../../../constructs/blueprints/hashistack/sre-tooling/jobs/images";
import { userDataProblem } from "../../../constructs/hosts/user-data";
import { userDataText } from "../../../constructs/hosts/user-data-text";
import { sampleAuthority } from "../../hosts/sample-certificates";
import { refusedBy, withPrograms } from "../../programs";
import { refusedByCloudInit } from "../../terraform-cloud/instructions";
import { clouds } from "./datasets";
import type { Cloud, HashistackDataset } from "./datasets";
import { every, fileOf, filesOf, hostsOf, made } from "./given-hosts";
import type { MadeHost } from "./given-hosts";

const mirrors: NonNullable<HashistackDataset["mirrors"]> = {
  releases: "https://mirror.example.com:8443/hashicorp/",
  grafanaPackages: "https://mirror.example.com:8443/grafana",
  packages: { archive: "https://mirror.example.com:8443/ubuntu" },
  images: "https://registry.example.com/",
  authority: sampleAuthority,
};

/** What hosts fetch from where nothing is mirrored, and what of the images' registry. */
const internet = /releases\.hashicorp\.com|www\.hashicorp\.com|apt\.grafana\.com|registry\.k8s\.io/;

const mirrored = (cloud: Cloud, changes: Partial<typeof mirrors> = {}) =>
  hostsOf(cloud, "multi", { mirrors: { ...mirrors, ...changes } });

/** The part that says where packages come from, and whom to trust. */
const system = ({ parts }: MadeHost) => parts.find(({ name }) => name === "system")?.text ?? "";

test.each(every)(
  "with mirrors, no host on %s in %s is sent to the internet, and each is within the limit",
  (on, shape) => {
    for (const [name, { parts, cloud }] of hostsOf(on, shape, { mirrors })) {
      expect(userDataText(parts)).not.toMatch(internet);
      expect([name, userDataProblem(parts, cloud.limit)]).toEqual([name, undefined]);
    }
  },
);

test.each(clouds)("without them, hosts on %s get what they got before there were any", (cloud) => {
  const without = hostsOf(cloud, "multi");
  for (const [name, { parts }] of hostsOf(cloud, "multi", { mirrors: {} })) {
    expect(parts).toEqual(made(without, name).parts);
    expect(userDataText(parts)).not.toMatch(/^(apt|ca_certs):|registry-mirrors|infra_image/m);
  }
});

test("programs come from the mirror with the same signer and sums", () => {
  const here = fileOf(made(mirrored("aws"), "server-1"), /install-programs$/);
  const there = fileOf(made(hostsOf("aws", "multi"), "server-1"), /install-programs$/);
  expect(
    here
      .replaceAll(
        "https://mirror.example.com:8443/hashicorp/pgp-key.txt",
        "https://www.hashicorp.com/.well-known/pgp-key.txt",
      )
      .replaceAll("https://mirror.example.com:8443/hashicorp/", "https://releases.hashicorp.com/")
      .replaceAll("https://mirror.example.com:8443/grafana", "https://apt.grafana.com"),
  ).toBe(there);
});

test("the agent comes from the mirror too, and looks nowhere for newer ones", () => {
  const agent = made(mirrored("azure"), "agent");
  expect(fileOf(agent, /install-terraform-agent$/)).toMatch(
    / https:\/\/mirror\.example\.com:8443\/hashicorp\/pgp-key\.txt https:\/\/mirror\.example\.com:8443\/hashicorp\/tfc-agent\/[\d.]+\/tfc-agent_/,
  );
  expect(fileOf(agent, /tfc-agent\.service$/)).toContain("TFC_AGENT_AUTO_UPDATE=disabled\n");
  expect(fileOf(made(hostsOf("azure", "multi"), "agent"), /tfc-agent\.service$/)).toContain("AUTO_UPDATE=minor\n");
});

test("packages of the distribution come from the mirror on every host, security updates from their own where there is one", () => {
  const security = "https://mirror.example.com:8443/debian-security";
  const packages = { archive: "https://mirror.example.com:8443/debian", security };
  const source = (uri: string) => [{ arches: ["default"], uri }];
  for (const [, host] of mirrored("scaleway", { packages })) {
    expect(parse(system(host))).toMatchObject({
      apt: { preserve_sources_list: false, primary: source(packages.archive), security: source(security) },
      ca_certs: { trusted: [sampleAuthority] },
    });
  }
  const [, ubuntu] = [...mirrored("scaleway")][0] ?? [];
  const uri = "https://mirror.example.com:8443/ubuntu";
  expect(ubuntu && parse(system(ubuntu))).toMatchObject({ apt: { primary: source(uri), security: source(uri) } });
});

withPrograms("cloud-init")("cloud-init takes it, and would say so if it did not", () => {
  const text = system(made(mirrored("aws"), "server-1"));
  expect(refusedByCloudInit(text)).toBe("");
  expect(refusedByCloudInit(text.replace("arches:", "arch:"))).toContain("apt.primary");
  expect(refusedByCloudInit(text.replace("trusted:", "trust:"))).toContain("ca_certs");
});

withPrograms("shellcheck")("shellcheck has nothing against the programs that install from mirrors", () => {
  const hosts = ["server-1", "agent"].map((name) => made(mirrored("aws"), name));
  const scripts = hosts.flatMap(filesOf).filter(({ content }) => content.includes("mirror.example.com"));
  const installing = scripts.filter(({ content }) => content.startsWith("#!/bin/bash"));
  expect(installing).toHaveLength(2);
  for (const { content } of installing)
    expect(refusedBy("shellcheck", ["--shell=bash", "--severity=warning", "FILE"], content)).toBe("");
});

test("images come through one mirror: it is one of docker.io, and so are all that the stack and Nomad itself name", () => {
  const client = made(mirrored("aws"), "client-1");
  expect(JSON.parse(fileOf(client, /daemon\.json$/))).toMatchObject({
    "registry-mirrors": ["https://registry.example.com"],
  });
  expect(fileOf(client, /nomad\.json$/)).toContain('"infra_image": "docker.io/');
  for (const image of Object.values(images)) expect(image).toMatch(/^docker\.io\//);
});

test("hosts on Scaleway ask the customer's clocks, without the security that only public ones have", () => {
  const timeServers = ["ntp.example.com", "10.0.0.5"];
  const host = made(hostsOf("scaleway", "multi", { mirrors: { timeServers } }), "server-1");
  const sources = fileOf(host, /chrony\.conf$/)
    .split("\n")
    .filter((line) => /^(server|refclock) /.test(line));
  expect(sources).toEqual(["server ntp.example.com iburst", "server 10.0.0.5 iburst"]);
});
