import { IngressController, ingressTraffic } from "../../constructs/kubernetes/ingress-controller";
import type { IngressControllerProps } from "../../constructs/kubernetes/ingress-controller";
import { synthesize } from "../synthesized";
import { releaseOf } from "./releases";

const nodePorts = { http: 30080, https: 30443 };

function controller(service: IngressControllerProps["service"]) {
  return synthesize((stack) => new IngressController(stack, "ingress", { addresses: ["10.0.1.10"], service }));
}

function values(service: IngressControllerProps["service"]) {
  return releaseOf(controller(service), "traefik").values[0];
}

test("a load balancer outside the cluster finds the controller at its node ports", () => {
  expect(values({ type: "NodePort", annotations: {}, nodePorts })).toMatchObject({
    service: { spec: { type: "NodePort" } },
    ports: { web: { nodePort: 30080 }, websecure: { nodePort: 30443 } },
  });
});

test("ingresses get an address though a NodePort service has none: Argo CD would wait for it for ever", () => {
  expect(values({ type: "NodePort", annotations: {}, nodePorts })).toMatchObject({
    providers: { kubernetesIngress: { publishedService: { enabled: false } } },
    additionalArguments: ["--providers.kubernetesingress.ingressendpoint.ip=10.0.1.10"],
  });
});

test("a load balancer of the cloud gets the fixed address", () => {
  const annotations = { "cloud.example.com/internal": "true" };
  expect(values({ type: "LoadBalancer", annotations, loadBalancerSourceRanges: ["10.0.0.0/16"] })).toMatchObject({
    service: { annotations, spec: { type: "LoadBalancer", loadBalancerSourceRanges: ["10.0.0.0/16"] } },
    providers: { kubernetesIngress: { publishedService: { enabled: true } } },
    additionalArguments: [],
  });
});

test("plain HTTP is sent to HTTPS, and the dashboard is closed", () => {
  expect(values({ type: "NodePort", annotations: {} })).toMatchObject({
    ingressClass: { isDefaultClass: true, name: "traefik" },
    ports: { web: { http: { redirections: { entryPoint: { to: "websecure", scheme: "https" } } } } },
    api: { dashboard: false },
    ingressRoute: { dashboard: { enabled: false } },
  });
});

test("the run fails unless a controller answers", () => {
  const { data } = controller({ type: "NodePort", annotations: {} });
  expect(Object.values(data["kubernetes_resource"] ?? {})).toEqual([
    expect.objectContaining({
      kind: "Deployment",
      metadata: { name: "traefik", namespace: "ingress" },
      lifecycle: {
        postcondition: [expect.objectContaining({ condition: "${try(self.object.status.availableReplicas, 0) > 0}" })],
      },
    }),
  ]);
});

test("only known networks and the deployment's own pods reach the controller", () => {
  const traffic = ingressTraffic(["10.0.0.0/16"], ["argocd"]);
  const incoming = Object.values(traffic).filter(({ direction }) => direction === "ingress");
  expect(incoming.flatMap(({ peers = [] }) => peers)).toEqual([
    { cidr: "10.0.0.0/16" },
    { namespaces: { "keyphase/owner": "application" } },
    { namespaces: { "keyphase/owner": "platform" } },
  ]);
});
