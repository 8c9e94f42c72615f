import { hashistackConfig } from "../../../constructs/blueprints/hashistack/config";
import { example } from "../../../constructs/blueprints/hashistack/example";
import { checks } from "../../../constructs/blueprints/hashistack/problems";
import { clouds, hashistackDataset, people, shapes } from "./datasets";
import type { Cloud, HashistackDataset, Shape } from "./datasets";

function problemsOf(changes: Partial<HashistackDataset>, cloud: Cloud = "scaleway", shape: Shape = "multi"): string[] {
  return checks(hashistackConfig.parse(hashistackDataset(cloud, shape, changes)))
    .flatMap((check) => check())
    .map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const clients = ["203.0.113.0/24"];

test.each(clouds.flatMap((cloud) => shapes.map((shape) => [cloud, shape] as const)))(
  "a sound dataset has no problem: %s, %s",
  (cloud, shape) => {
    expect(problemsOf({}, cloud, shape)).toEqual([]);
  },
);

test("nor has the example, which stands in for what is wrong elsewhere", () => {
  expect(checks(hashistackConfig.parse(example)).flatMap((check) => check())).toEqual([]);
});

describe("hosts", () => {
  const servers = (count: number, shape: Shape = "multi") =>
    problemsOf({ hosts: { servers: { count } } }, "aws", shape);

  test("an even number of servers bears no more failures than one less", () => {
    expect(servers(4)).toEqual([
      "hosts.servers.count: of 4 servers no more may fail than of 3, and one more can (expected an odd number, like 3)",
    ]);
    expect(servers(5)).toEqual([]);
  });

  test.each([
    [1, "1 server"],
    [2, "2 servers"],
  ])("%i servers are too few to lose one", (count, text) => {
    expect(servers(count)).toEqual([
      `hosts.servers.count: with ${text}, all is lost with the first that fails (expected 3, or shape mono)`,
    ]);
  });

  test("mono is one host", () => {
    expect(servers(3, "mono")).toEqual(["hosts.servers.count: mono is one host, not 3 (expected 1, or shape multi)"]);
    expect(problemsOf({ hosts: { clients: { count: 2 } } }, "aws", "mono")).toEqual([
      "hosts.clients.count: mono is one host, without 2 more (expected 0, or shape multi)",
    ]);
  });

  test("somebody must run the jobs", () => {
    expect(problemsOf({ hosts: { clients: { count: 0 } } })).toEqual([
      "hosts.clients.count: no host runs jobs (expected 1 or more, or shape mono)",
    ]);
  });

  test("somebody may become root", () => {
    const { grace } = people;
    expect(problemsOf({ people: { grace } })).toEqual([
      "people: nobody may become root, whom snapshots and restores need (expected one administrator or more)",
    ]);
  });

  test("people's keys are public keys, and what is none is not repeated", () => {
    const sshPublicKey = ["-----BEGIN OPENSSH", "PRIVATE KEY-----"].join(" ");
    expect(problemsOf({ people: { ...people, eve: { sshPublicKey } } })).toEqual([
      "people.eve.sshPublicKey: the key is a private key, which belongs to nobody else: make a new pair (expected the line of a file like id_ed25519.pub)",
    ]);
  });

  test.each([
    ["scaleway", "POP2-2C-8GB", /^hosts\.clients\.instanceType: .*expected POP2-2C-8G\)$/],
    ["aws", "t3.smal", /^hosts\.clients\.instanceType: .*expected t3\.small\)$/],
    ["azure", "Standard_D2_v55", /^hosts\.clients\.instanceType: .*\(expected Standard_D2/],
  ] as const)("an unknown type on %s is refused with the nearest", (cloud, instanceType, problem) => {
    expect(problemsOf({ hosts: { clients: { instanceType } } }, cloud)).toEqual([expect.stringMatching(problem)]);
  });

  test.each(clouds)("an unknown image on %s is refused with one that there is", (cloud) => {
    expect(problemsOf({ hosts: { sre: { image: "ubuntu-nobel" } } }, cloud)).toEqual([
      expect.stringMatching(/^hosts\.sre\.image: ubuntu-nobel is not an image.*\(expected /),
    ]);
  });
});

describe("place", () => {
  test.each([
    ["scaleway", "fr-pat", /^region: fr-pat .*\(expected fr-par\)$/],
    ["scaleway", "eu-central-1", /^region: eu-central-1 is not a region of Scaleway/],
    ["aws", "westeurope", /^region: westeurope /],
    ["azure", "eu-central-1", /^region: eu-central-1 /],
  ] as const)("a region that %s does not have is refused: %s", (cloud, region, problem) => {
    expect(problemsOf({ region }, cloud)).toEqual([expect.stringMatching(problem)]);
  });

  test("only Scaleway's hosts lie in one zone", () => {
    expect(problemsOf({ zone: "fr-par-2" })).toEqual([]);
    expect(problemsOf({ zone: "fr-par-2" }, "azure")).toEqual([
      "zone: Azure spreads the hosts over zones itself (expected no zone)",
    ]);
  });

  test.each(clouds)("a login to %s must be there", (cloud) => {
    expect(problemsOf({ credentials: {} }, cloud)).toEqual([
      expect.stringMatching(new RegExp(`^credentials: runs cannot log in to .*credentials\\.${cloud} with a mode\\)$`)),
    ]);
  });
});

describe("network", () => {
  test.each([
    ["192.168.42.7/24", "192.168.42.7/24 is no network address (expected 192.168.42.0/24)"],
    ["100.64.0.0/24", "100.64.0.0/24 is no private range (expected one inside 10.0.0.0/8, 192.168.0.0/16)"],
    [
      "172.20.0.0/24",
      "172.20.0.0/24 overlaps 172.16.0.0/12, which containers have on every host (expected one inside 10.0.0.0/8, 192.168.0.0/16)",
    ],
    ["192.168.42.0/28", "192.168.42.0/28 does not hold 8 hosts at their places (expected a /27 or larger)"],
  ])("%s is refused", (cidr, problem) => {
    expect(problemsOf({ network: { cidr, clients } }, "scaleway")).toEqual([`network.cidr: ${problem}`]);
  });

  test("the smallest network that holds the hosts is named, and is enough", () => {
    const hosts = { clients: { count: 16 } };
    expect(problemsOf({ network: { cidr: "10.0.0.0/27", clients }, hosts })).toEqual([
      "network.cidr: 10.0.0.0/27 does not hold 21 hosts at their places (expected a /26 or larger)",
    ]);
    expect(problemsOf({ network: { cidr: "10.0.0.0/26", clients }, hosts })).toEqual([]);
  });

  test("clients are not the hosts themselves", () => {
    expect(problemsOf({ network: { cidr: "10.1.0.0/24", clients: ["10.8.0.0/16", "10.1.0.0/16"] } })).toEqual([
      "network.clients.1: 10.1.0.0/16 overlaps network.cidr 10.1.0.0/24, whose hosts need no permission (expected networks that people come from)",
    ]);
  });

  test("clients are not everybody", () => {
    expect(problemsOf({ network: { clients: ["0.0.0.0/0"] } })).toEqual([
      "network.clients.0: 0.0.0.0/0 is every address (expected the networks that are meant)",
    ]);
  });

  test("a public load balancer is for somebody", () => {
    expect(problemsOf({ network: { publicLoadBalancer: true } }, "aws")).toEqual([
      "network.publicLoadBalancer: a public load balancer that lets nobody in is of no use (expected network.clients, or false)",
    ]);
  });
});

describe("versions", () => {
  test("that do not work together are refused at the one that does not fit", () => {
    expect(problemsOf({ versions: { consul: "1.18.0" } })).toEqual([
      "versions.consul: consul 1.18.0 does not work with nomad 1.11.3 (expected 1.19 to 2.0)",
    ]);
    expect(problemsOf({ versions: { nomad: "1.9.0" } })).toEqual([
      expect.stringMatching(/^versions\.nomad: nomad 1\.9\.0 is not known to work here \(expected 1\.10/),
    ]);
  });

  const upgraded = (upgrade: HashistackDataset["upgrade"]) => problemsOf({ upgrade });

  test("an upgrade one host after the other has no problem, whether it names versions or not", () => {
    const hosts = ["server-3", "server-1", "server-2", "client-3"];
    expect(upgraded({ versions: { nomad: "2.0.0" }, hosts })).toEqual([]);
    expect(upgraded({ hosts: ["server-1"] })).toEqual([]);
  });

  test("clients get no versions of Consul and Nomad that a server does not have", () => {
    const hosts = ["server-3", "client-1"];
    const refused = ["upgrade.hosts.1: client-1 would be newer than server-1, server-2 (expected servers before it)"];
    expect(upgraded({ versions: { nomad: "2.0.0" }, hosts })).toEqual(refused);
    expect(upgraded({ versions: { consul: "2.0.0" }, hosts })).toEqual(refused);
    expect(upgraded({ versions: { vault: "2.0.0" }, hosts })).toEqual([]);
    expect(upgraded({ hosts })).toEqual([]);
  });

  test("those of an upgrade work together as well, with what it leaves", () => {
    expect(upgraded({ versions: { vault: "2.1.0" }, hosts: ["server-1"] })).toEqual([
      expect.stringMatching(/^upgrade\.versions\.vault: vault 2\.1\.0 does not work with nomad 1\.11\.3/),
    ]);
  });

  test("what is wrong with the versions of all hosts is said once", () => {
    const changes = { versions: { consul: "1.18.0" }, upgrade: { versions: { vault: "1.21.5" }, hosts: ["server-1"] } };
    expect(problemsOf(changes)).toEqual([expect.stringMatching(/^versions\.consul: /)]);
  });

  test("there is no way back", () => {
    expect(upgraded({ versions: { vault: "1.21.3" }, hosts: ["server-1"] })).toEqual([
      "upgrade.versions.vault: 1.21.3 is older than 1.21.4, whose data it cannot read (expected a newer version)",
    ]);
  });

  test("an upgrade that names what everybody has is over", () => {
    expect(upgraded({ versions: { vault: "1.21.4" }, hosts: ["server-1"] })).toEqual([
      expect.stringMatching(/^upgrade\.versions: no version is another than in versions/),
    ]);
  });

  test("its hosts exist, and have programs", () => {
    expect(upgraded({ versions: { vault: "1.21.5" }, hosts: ["server-1", "sever-2", "agent"] })).toEqual([
      "upgrade.hosts.1: sever-2 is no host (expected server-2)",
      "upgrade.hosts.2: agent has its changes with every apply (expected other hosts)",
    ]);
  });
});

test("where the cloud unseals no Vault, another one must; elsewhere it may", () => {
  expect(problemsOf({ vault: {} })).toEqual([expect.stringMatching(/^vault: nothing on Scaleway can unseal Vault/)]);
  const vault = { transit: { address: "https://vault.example.com", key: "unseal" } };
  expect(problemsOf({ vault }, "aws")).toEqual([]);
  expect(problemsOf({ vault }, "azure")).toEqual([]);
});

test("clocks of one's own are for hosts that have the time from the internet", () => {
  const mirrors = { timeServers: ["ntp.example.com"] };
  expect(problemsOf({ mirrors })).toEqual([]);
  expect(problemsOf({ mirrors }, "aws")).toEqual([
    "mirrors.timeServers: hosts on AWS have the time from the cloud, not from the internet (expected no timeServers)",
  ]);
});

test("what a person took for the authority of the mirrors is not repeated", () => {
  const authority = ["-----BEGIN", "PRIVATE KEY-----"].join(" ");
  expect(problemsOf({ mirrors: { authority } })).toEqual([
    "mirrors.authority: the text holds a private key, which belongs to nobody else (expected -----BEGIN CERTIFICATE----- and so on, of the authority)",
  ]);
});

test("a certificate is renewed before its end, and not at once", () => {
  expect(problemsOf({ certificates: { days: 30 } })).toEqual([
    "certificates.renewalDays: a certificate of 30 days that is renewed 30 days before its end is never done (expected at most 29)",
  ]);
});

test("names of the stack's own are taken", () => {
  expect(problemsOf({ nomad: { namespaces: { sre: {}, default: {}, shop: {} } } })).toEqual([
    "nomad.namespaces.sre: sre is a namespace of the stack (expected another name)",
    "nomad.namespaces.default: default is a namespace of the stack (expected another name)",
  ]);
  const routes = { "grafana.wm-prod.example.com": { service: "shop" }, "grafana.example.org": { service: "shop" } };
  expect(problemsOf({ routes })).toEqual([
    "routes.grafana.wm-prod.example.com: grafana.wm-prod.example.com leads to the stack's Grafana (expected another name)",
  ]);
});

test("runs by push need a repository, and automatic applies a phase", () => {
  const terraformCloud = { organization: "example", runMode: "vcs", autoApply: ["nomad", "consul"] } as const;
  expect(problemsOf({ terraformCloud: { ...terraformCloud, autoApply: [...terraformCloud.autoApply] } })).toEqual([
    "terraformCloud.autoApply.1: consul is no phase (expected one of workspaces, infrastructure, system-services, vault-consul, nomad, sre-tooling)",
    "terraformCloud.runMode: vcs needs the repository whose pushes start runs (expected gitlab, or runMode cli)",
  ]);
});
