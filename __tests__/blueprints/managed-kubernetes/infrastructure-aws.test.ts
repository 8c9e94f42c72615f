import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "cdktf";
import { managedKubernetesConfig } from "../../../constructs/blueprints/managed-kubernetes/config";
import type { ManagedKubernetesConfig } from "../../../constructs/blueprints/managed-kubernetes/config";
import { AwsInfrastructurePhase } from "../../../constructs/blueprints/managed-kubernetes/infrastructure-aws";
import type { ClusterContract } from "../../../constructs/deployment/contracts/cluster-contract";
import { DeploymentKey } from "../../../constructs/deployment/deployment-key";
import { Names } from "../../../constructs/deployment/names";
import { configurationOf, resources } from "../../synthesized";
import type { Synthesized } from "../../synthesized";

const runRole = "arn:aws:iam::111122223333:role/keyphase-wm-prod";
const dataset = {
  blueprint: "managed-kubernetes",
  cloud: "aws",
  region: "eu-central-1",
  domain: "example.com",
  terraformCloud: { organization: "example-platforms" },
  credentials: { aws: { mode: "oidc", roleArn: runRole }, vault: { mode: "oidc", role: "bootstrap" } },
  network: { clients: ["10.8.0.0/16"] },
  vault: { address: "https://vault.example.com:8200" },
  auth0: { domain: "example.eu.auth0.com" },
  grafana: {
    url: "https://example.grafana.net",
    prometheusUrl: "https://prometheus.example.com",
    lokiUrl: "https://loki.example.com",
    tempoUrl: "https://tempo.example.com",
    alertEmails: ["platform-team@example.com"],
  },
  applications: [
    {
      name: "portal",
      host: "portal",
      chart: { repository: "https://charts.example.com", name: "portal", version: "1.0.0" },
    },
    { name: "ingest", chart: { repository: "https://charts.example.com", name: "ingest", version: "1.0.0" } },
  ],
};

interface Made {
  readonly synthesized: Synthesized;
  readonly contract: ClusterContract;
}

function infrastructure(changes: object = {}): Made {
  const config: ManagedKubernetesConfig = managedKubernetesConfig.parse({ ...dataset, ...changes });
  const key = DeploymentKey.parse("WM-Prod");
  if (key === undefined) throw new Error("no key");
  const outdir = mkdtempSync(join(tmpdir(), "keyphase-"));
  try {
    const app = new App({ outdir, stackTraces: false });
    const phase = new AwsInfrastructurePhase(app, { key, names: new Names(key), config }, {});
    return { synthesized: configurationOf(phase), contract: phase.cluster };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

const { synthesized, contract } = infrastructure();
const all = (type: string) => resources(synthesized, type);
const only = (type: string) => {
  const [first, ...more] = all(type);
  expect(more).toEqual([]);
  return first ?? {};
};

function permissions(
  policy: unknown,
): { Sid: string; Action: string[]; Resource: string[]; Condition?: object; Principal?: object }[] {
  return (JSON.parse(String(policy)) as { Statement: ReturnType<typeof permissions> }).Statement;
}

describe("encryption", () => {
  test("one key, which rotates, encrypts secrets, disks, logs and the token", () => {
    const [name = ""] = Object.keys(synthesized.resource["aws_kms_key"] ?? {});
    const arn = `\${aws_kms_key.${name}.arn}`;
    expect(only("aws_kms_key")).toMatchObject({ enable_key_rotation: true });
    expect(only("aws_eks_cluster")).toMatchObject({
      encryption_config: { provider: { key_arn: arn }, resources: ["secrets"] },
    });
    for (const group of all("aws_cloudwatch_log_group"))
      expect(group).toMatchObject({ kms_key_id: arn, retention_in_days: 90 });
    expect(only("aws_secretsmanager_secret")).toMatchObject({ kms_key_id: arn });
    expect(only("aws_instance")).toMatchObject({ root_block_device: { encrypted: true, kms_key_id: arn } });
    for (const template of all("aws_launch_template")) {
      expect(template).toMatchObject({ block_device_mappings: [{ ebs: { encrypted: "true", kms_key_id: arn } }] });
    }
    expect(contract.storage.parameters).toMatchObject({ encrypted: "true" });
  });

  test("the key serves CloudWatch Logs for the deployment's own groups only", () => {
    const logs = permissions(only("aws_kms_key")["policy"]).find(({ Sid }) => Sid === "LogsEncrypt");
    expect(logs?.Principal).toEqual({ Service: "logs.eu-central-1.amazonaws.com" });
    expect(all("aws_cloudwatch_log_group")).toHaveLength(2);
    for (const { name } of all("aws_cloudwatch_log_group")) {
      expect(JSON.stringify(logs?.Condition)).toContain(`:log-group:${String(name)}"`);
    }
  });

  test("everyone else gets the key under conditions only", () => {
    const open = permissions(only("aws_kms_key")["policy"]).filter(
      ({ Principal }) => JSON.stringify(Principal) === '{"AWS":"*"}',
    );
    expect(open).toHaveLength(2);
    for (const { Condition } of open) expect(Condition).toMatchObject({ ArnEquals: {}, StringEquals: {} });
  });
});

describe("cluster", () => {
  test("the API server is private, and only access entries let anyone in", () => {
    expect(only("aws_eks_cluster")).toMatchObject({
      vpc_config: { endpoint_private_access: true, endpoint_public_access: false },
      access_config: { authentication_mode: "API", bootstrap_cluster_creator_admin_permissions: false },
      enabled_cluster_log_types: ["api", "audit", "authenticator", "controllerManager", "scheduler"],
    });
  });

  test("the log group is there before the cluster, which would make one without encryption", () => {
    expect(only("aws_eks_cluster")["depends_on"]).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^aws_cloudwatch_log_group\.cluster_logs/),
        expect.stringMatching(/^aws_iam_role_policy_attachment\.cluster_role/),
      ]),
    );
  });

  test("the agent's host and the dataset's administrators administer it, and not the runs that make the network", () => {
    const admin = "arn:aws:iam::111122223333:role/platform-administrators";
    const made = infrastructure({ cluster: { administrators: [admin] } }).synthesized;
    const principals = resources(made, "aws_eks_access_entry").map(({ principal_arn }) => principal_arn);
    expect(principals).toEqual([expect.stringMatching(/aws_iam_role\.jumpbox_role.*arn/), admin]);
    expect(resources(made, "aws_eks_access_policy_association")).toHaveLength(2);
  });

  test("nodes come after what gives them a network and a way out, and before what runs on them", () => {
    const groups = all("aws_eks_node_group");
    expect(groups).toHaveLength(2);
    for (const group of groups) {
      const before = JSON.stringify(group["depends_on"]);
      for (const needed of [
        "add-ons_vpc-cni",
        "add-ons_kube-proxy",
        "node-role_AmazonEKSWorkerNodePolicy",
        "aws_nat_gateway",
        "endpoints_ecrdkr",
      ]) {
        expect(before).toContain(needed);
      }
    }
    const coredns = all("aws_eks_addon").find(({ addon_name }) => addon_name === "coredns");
    expect(JSON.stringify(coredns?.["depends_on"])).toContain("aws_eks_node_group.node-pools_system");
  });

  test("add-ons are the five that the platform stands on", () => {
    expect(
      all("aws_eks_addon")
        .map(({ addon_name }) => addon_name)
        .sort(),
    ).toEqual(["aws-ebs-csi-driver", "coredns", "eks-pod-identity-agent", "kube-proxy", "vpc-cni"]);
  });

  test("a new size chosen by the autoscaler is no change, and node metadata needs a token that pods do not get", () => {
    for (const group of all("aws_eks_node_group")) {
      expect(group).toMatchObject({
        lifecycle: { create_before_destroy: true, ignore_changes: ["scaling_config[0].desired_size"] },
      });
    }
    for (const template of all("aws_launch_template")) {
      expect(template).toMatchObject({
        instance_type: "m5.xlarge",
        metadata_options: { http_tokens: "required", http_put_response_hop_limit: 1 },
      });
    }
  });

  test("hosts and disks that the node groups start carry the deployment's tags", () => {
    for (const template of all("aws_launch_template")) {
      for (const resource_type of ["instance", "volume"]) {
        expect(template["tag_specifications"]).toContainEqual({
          resource_type,
          tags: expect.objectContaining({
            Deployment: "WM-Prod",
            Phase: "infrastructure",
            ManagedBy: "keyphase",
          }) as unknown,
        });
      }
    }
  });

  test("a pool's settings reach EKS in its own words", () => {
    const pool = {
      instanceType: "m7g.large",
      minSize: 1,
      maxSize: 9,
      spot: true,
      labels: { team: "data" },
      taints: [{ key: "team", value: "data", effect: "NoSchedule" }],
    };
    const [group] = resources(
      infrastructure({ cluster: { nodePools: { data: pool } } }).synthesized,
      "aws_eks_node_group",
    );
    expect(group).toMatchObject({
      node_group_name_prefix: "data-",
      ami_type: "AL2023_ARM_64_STANDARD",
      capacity_type: "SPOT",
      scaling_config: { min_size: 1, max_size: 9, desired_size: 1 },
      labels: { team: "data" },
      taint: [{ key: "team", value: "data", effect: "NO_SCHEDULE" }],
    });
  });

  test("the autoscaler scales the groups of its own cluster only, and has no permission where it is switched off", () => {
    const policyOf = (made: Synthesized) =>
      Object.entries(made.resource["aws_iam_role_policy"] ?? {}).find(([name]) =>
        name.includes("cluster-autoscaler"),
      )?.[1];
    const scale = permissions(policyOf(synthesized)?.["policy"]).find(({ Sid }) => Sid === "Scale");
    expect(scale?.Condition).toMatchObject({
      StringEquals: { "aws:ResourceTag/k8s.io/cluster-autoscaler/wm-prod": "owned" },
    });
    const off = infrastructure({ platform: { addOns: { clusterAutoscaler: { enabled: false } } } });
    expect(policyOf(off.synthesized)).toBeUndefined();
    expect(off.contract.autoscaler).toBeUndefined();
  });
});

describe("ingress", () => {
  const addresses = ["10.0.208.16", "10.0.212.16", "10.0.216.16"];

  test("the load balancer is internal and has the addresses that the network's range gives it", () => {
    const balancer = only("aws_lb");
    expect(balancer).toMatchObject({ internal: true, load_balancer_type: "network" });
    const mapping = balancer["subnet_mapping"] as { private_ipv4_address: string }[];
    expect(mapping.map(({ private_ipv4_address }) => private_ipv4_address)).toEqual(addresses);
    expect(contract.ingress.addresses).toEqual(addresses);
  });

  test("nothing else can take these addresses: they are reserved before the endpoints take theirs", () => {
    expect(all("aws_ec2_subnet_cidr_reservation").map(({ cidr_block }) => cidr_block)).toEqual(
      addresses.map((address) => `${address}/32`),
    );
    for (const endpoint of all("aws_vpc_endpoint").filter(
      ({ vpc_endpoint_type }) => vpc_endpoint_type === "Interface",
    )) {
      expect(endpoint["depends_on"]).toEqual(
        expect.arrayContaining([expect.stringContaining("aws_ec2_subnet_cidr_reservation")]),
      );
    }
  });

  test("only the network and its clients are let in, and nodes take from the load balancer only", () => {
    const rules = all("aws_vpc_security_group_ingress_rule");
    const listeners = rules.filter(
      ({ from_port, description }) => from_port === 80 || String(description).startsWith("From https"),
    );
    expect(listeners.map(({ cidr_ipv4 }) => cidr_ipv4)).toEqual([
      "10.0.0.0/16",
      "10.8.0.0/16",
      "10.0.0.0/16",
      "10.8.0.0/16",
    ]);
    const nodePorts = rules.filter(({ from_port }) => from_port === 30080 || from_port === 30443);
    expect(nodePorts).toHaveLength(2);
    for (const rule of nodePorts) {
      expect(rule["referenced_security_group_id"]).toContain("aws_security_group.ingress");
      expect(rule).not.toHaveProperty("cidr_ipv4");
    }
  });

  test("every pool takes traffic on both ports", () => {
    expect(all("aws_autoscaling_attachment")).toHaveLength(4);
    expect(all("aws_lb_target_group").map(({ port }) => port)).toEqual([30080, 30443]);
    expect(contract.ingress.service.nodePorts).toEqual({ http: 30080, https: 30443 });
  });

  test("the private zone has the hosts of Argo CD and of applications that have one", () => {
    expect(only("aws_route53_zone")).toMatchObject({ name: "wm-prod.privatelink.example.com" });
    const records = all("aws_route53_record");
    expect(records.map(({ name }) => name)).toEqual([
      "argocd.wm-prod.privatelink.example.com",
      "portal.wm-prod.privatelink.example.com",
    ]);
    for (const record of records) expect(record).toMatchObject({ type: "A", records: addresses });
    const off = infrastructure({ platform: { addOns: { argoCd: { enabled: false } } } }).synthesized;
    expect(resources(off, "aws_route53_record")).toHaveLength(1);
  });
});

describe("jumpbox", () => {
  const host = only("aws_instance");

  test("it is private: no public address, no key pair, nothing let in, metadata with a token only", () => {
    expect(host).toMatchObject({ associate_public_ip_address: false, metadata_options: { http_tokens: "required" } });
    expect(host).not.toHaveProperty("key_name");
    expect(host["subnet_id"]).toContain("network_jumpbox_zone-1");
    const [group] = host["vpc_security_group_ids"] as string[];
    const ingress = all("aws_vpc_security_group_ingress_rule").map(({ security_group_id }) => security_group_id);
    expect(ingress).not.toContain(group);
  });

  test("it calls HTTPS and Vault's port only", () => {
    const [group] = host["vpc_security_group_ids"] as string[];
    const egress = all("aws_vpc_security_group_egress_rule").filter(
      ({ security_group_id }) => security_group_id === group,
    );
    expect(egress.map(({ from_port }) => from_port)).toEqual([443, 8200]);
  });

  test("it reads exactly its own secret", () => {
    const [, policy] =
      Object.entries(synthesized.resource["aws_iam_role_policy"] ?? {}).find(([name]) => name.startsWith("jumpbox")) ??
      [];
    const read = permissions(policy?.["policy"]).find(({ Sid }) => Sid === "ReadToken");
    expect(read).toMatchObject({
      Action: ["secretsmanager:GetSecretValue"],
      Resource: [expect.stringMatching(/^\$\{aws_secretsmanager_secret\.agent-token_\w+\.arn\}$/)],
    });
  });

  test("the agent's token is ephemeral: it stands in no state, and not in the user data", () => {
    expect(synthesized.variable["agent_token"]).toMatchObject({ sensitive: true, ephemeral: true });
    expect(only("aws_secretsmanager_secret_version")).toMatchObject({
      secret_string_wo: "${var.agent_token}",
      secret_string_wo_version: 1,
    });
    expect(only("aws_secretsmanager_secret_version")).not.toHaveProperty("secret_string");
    expect(JSON.stringify(host)).not.toContain("var.agent_token");
  });

  test("it starts when the token is stored and the ways out are there", () => {
    const before = JSON.stringify(host["depends_on"]);
    for (const needed of [
      "aws_secretsmanager_secret_version",
      "aws_nat_gateway",
      "aws_vpc_endpoint",
      "AmazonSSMManagedInstanceCore",
    ]) {
      expect(before).toContain(needed);
    }
  });

  test("it may call the API server", () => {
    const rule = all("aws_vpc_security_group_ingress_rule").find(
      ({ description }) => description === "API server from the jumpbox",
    );
    expect(rule).toMatchObject({
      from_port: 443,
      referenced_security_group_id: expect.stringContaining("jumpbox") as unknown,
    });
  });
});

describe("gate", () => {
  test("cluster and node groups are read back, and must be active", () => {
    const condition = { lifecycle: { postcondition: [{ condition: '${self.status == "ACTIVE"}' }] } };
    const [cluster] = Object.values(synthesized.data["aws_eks_cluster"] ?? {});
    expect(cluster).toMatchObject(condition);
    expect(JSON.stringify(cluster?.["depends_on"])).toContain("aws_eks_addon");
    const groups = Object.values(synthesized.data["aws_eks_node_group"] ?? {});
    expect(groups).toHaveLength(2);
    for (const group of groups) expect(group).toMatchObject(condition);
  });

  test("a resource waits for the answers, so that the phase's revision does", () => {
    const status = JSON.stringify(only("terraform_data"));
    expect(status).toContain("data.aws_eks_cluster.");
    expect(status.match(/data\.aws_eks_node_group\./g)).toHaveLength(2);
  });

  test("the run waits for the jumpbox's set-up, again for each new host", () => {
    const association = only("aws_ssm_association");
    expect(association).toMatchObject({ name: "AWS-RunShellScript", wait_for_success_timeout_seconds: 1200 });
    expect(JSON.stringify(association["parameters"])).toContain("cloud-init status --wait");
    const [host] = Object.keys(synthesized.resource["aws_instance"] ?? {});
    // Terraform takes an address here, and refuses an expression.
    expect(association).toMatchObject({ lifecycle: { replace_triggered_by: [`aws_instance.${host ?? ""}`] } });
  });
});

test("with user-defined routing nothing has a way to the internet but the transit gateway, for ingress answers too", () => {
  const made = infrastructure({
    network: { outbound: "userDefinedRouting", transitGatewayId: "tgw-0123456789abcdef0" },
  }).synthesized;
  for (const type of ["aws_internet_gateway", "aws_nat_gateway", "aws_eip"]) expect(resources(made, type)).toEqual([]);
  const tables = resources(made, "aws_route").map(
    ({ route_table_id }) => /network_([a-z]+)_/.exec(String(route_table_id))?.[1],
  );
  expect(new Set(tables)).toEqual(new Set(["cluster", "jumpbox", "endpoints"]));
});

test("AWS's provider tags everything", () => {
  expect(synthesized.provider["aws"]?.[0]).toMatchObject({
    region: "eu-central-1",
    default_tags: [{ tags: { Deployment: "WM-Prod", Phase: "infrastructure", ManagedBy: "keyphase" } }],
  });
});

test("argument names work in versions 5 and 6 of the provider: no region on a resource", () => {
  for (const type of Object.keys(synthesized.resource)) {
    for (const resource of all(type)) expect(resource).not.toHaveProperty("region");
  }
});

test("the contract tells platform how to log in, without any secret", () => {
  expect(contract.authentication.command).toBe("aws");
  expect(contract.authentication.args.slice(0, 2)).toEqual(["eks", "get-token"]);
  expect(contract.privateZone.name).toBe("wm-prod.privatelink.example.com");
  expect(contract.autoscaler).toMatchObject({ cloudProvider: "aws", region: "eu-central-1", namespace: "kube-system" });
});

describe("what the cluster's add-ons are told", () => {
  const configurationOfAddOn = (made: Made, name: string): unknown => {
    const addOn = resources(made.synthesized, "aws_eks_addon").find((candidate) => candidate["addon_name"] === name);
    return JSON.parse((addOn?.["configuration_values"] ?? "null") as string);
  };

  test("EKS enforces network policies", () => {
    expect(configurationOfAddOn(infrastructure(), "vpc-cni")).toEqual({ enableNetworkPolicy: "true" });
  });

  test("a version that the dataset names is taken, and AWS decides about the others", () => {
    const { synthesized } = infrastructure({ cluster: { addOnVersions: { "vpc-cni": "v1.20.4-eksbuild.1" } } });
    const versions = resources(synthesized, "aws_eks_addon").map(({ addon_version }) => addon_version);
    expect(versions).toContain("v1.20.4-eksbuild.1");
    expect(Object.keys(synthesized.data["aws_eks_addon_version"] ?? {})).toHaveLength(4);
  });

  test("inside the cluster, hosts are the ingress controller", () => {
    const { corefile } = configurationOfAddOn(infrastructure(), "coredns") as { corefile: string };
    for (const host of ["argocd", "portal"]) {
      expect(corefile).toContain(
        `rewrite name exact ${host}.wm-prod.privatelink.example.com traefik.ingress.svc.cluster.local`,
      );
    }
  });

  test("without hosts, CoreDNS keeps its defaults", () => {
    const made = infrastructure({ applications: [], platform: { addOns: { argoCd: { enabled: false } } } });
    expect(configurationOfAddOn(made, "coredns")).toBeNull();
  });
});

test("members of groups are let into the cluster, with their groups and without further rights", () => {
  const principal = "arn:aws:iam::111122223333:role/developers";
  const { synthesized } = infrastructure({
    platform: { groups: { "wm-developers": { access: "developer", members: [principal] } } },
  });
  expect(resources(synthesized, "aws_eks_access_entry")).toContainEqual(
    expect.objectContaining({ principal_arn: principal, kubernetes_groups: ["wm-developers"] }),
  );
  expect(resources(synthesized, "aws_eks_access_policy_association")).toHaveLength(1);
});

test("clients behind a transit gateway are reached through it, and the internet through NAT gateways", () => {
  const { synthesized } = infrastructure({
    network: { transitGatewayId: "tgw-0123456789abcdef0", clients: ["10.8.0.0/16"] },
  });
  const routes = resources(synthesized, "aws_route");
  const through = (gateway: string) => routes.filter((route) => gateway in route);
  expect(through("transit_gateway_id").map((route) => route["destination_cidr_block"])).toEqual(
    Array<string>(9).fill("10.8.0.0/16"),
  );
  expect(through("nat_gateway_id")).toHaveLength(6);
});
