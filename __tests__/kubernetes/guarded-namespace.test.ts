import { GuardedNamespace } from "../../constructs/kubernetes/guarded-namespace";
import type { GuardedNamespaceProps } from "../../constructs/kubernetes/guarded-namespace";
import { resources, synthesize } from "../synthesized";

const quota = { cpu: "4", memory: "8Gi", pods: 20 };

function namespace(props: Partial<GuardedNamespaceProps> = {}) {
  return synthesize(
    (stack) => new GuardedNamespace(stack, "portal", { name: "portal", owner: "application", quota, ...props }),
  );
}

function policy(configuration: ReturnType<typeof namespace>, name: string) {
  return resources(configuration, "kubernetes_network_policy_v1").find(
    ({ metadata }) => (metadata as { name: string }).name === name,
  )?.["spec"];
}

test("nothing enters or leaves unless a policy says so", () => {
  expect(policy(namespace(), "default-deny")).toEqual({ pod_selector: {}, policy_types: ["Ingress", "Egress"] });
});

test("pods can resolve names, at the cluster's name servers only", () => {
  expect(policy(namespace(), "allow-name-resolution")).toMatchObject({
    policy_types: ["Egress"],
    egress: [
      {
        ports: [
          { port: "53", protocol: "UDP" },
          { port: "53", protocol: "TCP" },
        ],
        to: [
          {
            namespace_selector: { match_labels: { "kubernetes.io/metadata.name": "kube-system" } },
            pod_selector: { match_labels: { "k8s-app": "kube-dns" } },
          },
        ],
      },
    ],
  });
});

test("pods of the namespace reach each other", () => {
  const itself = [{ namespace_selector: { match_labels: { "kubernetes.io/metadata.name": "portal" } } }];
  expect(policy(namespace(), "allow-from-namespace")).toMatchObject({ ingress: [{ from: itself }] });
  expect(policy(namespace(), "allow-to-namespace")).toMatchObject({ egress: [{ to: itself }] });
});

test("traffic that is allowed by name is allowed for those pods and ports only", () => {
  const allowed = {
    hook: {
      direction: "ingress" as const,
      pods: { app: "hook" },
      peers: [{ cidr: "10.0.0.0/16" }],
      ports: [8443],
    },
  };
  expect(policy(namespace({ allowed }), "allow-hook")).toMatchObject({
    pod_selector: { match_labels: { app: "hook" } },
    policy_types: ["Ingress"],
    ingress: [{ from: [{ ip_block: { cidr: "10.0.0.0/16" } }], ports: [{ port: "8443", protocol: "TCP" }] }],
  });
});

test("pods that could take over a node are refused", () => {
  expect(resources(namespace(), "kubernetes_namespace_v1")).toEqual([
    expect.objectContaining({
      metadata: {
        name: "portal",
        labels: expect.objectContaining({
          "pod-security.kubernetes.io/enforce": "baseline",
          "pod-security.kubernetes.io/warn": "restricted",
        }) as unknown,
      },
    }),
  ]);
});

test("an application cannot make a load balancer that Terraform does not know", () => {
  expect(resources(namespace(), "kubernetes_resource_quota_v1")).toEqual([
    expect.objectContaining({
      spec: {
        hard: {
          "requests.cpu": "4",
          "requests.memory": "8Gi",
          pods: "20",
          "services.loadbalancers": "0",
          "services.nodeports": "0",
        },
      },
    }),
  ]);
});

test("an add-on may have node ports: the ingress controller needs them", () => {
  const [found] = resources(namespace({ owner: "platform" }), "kubernetes_resource_quota_v1");
  expect(JSON.stringify(found)).not.toContain("services.nodeports");
});

test("a container that requests nothing is admitted by the quota", () => {
  expect(JSON.stringify(resources(namespace(), "kubernetes_limit_range_v1"))).toContain(
    '"default_request":{"cpu":"50m","memory":"128Mi"}',
  );
});
