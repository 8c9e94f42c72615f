import { ClusterDns, corefile, rewriteRules } from "../../constructs/kubernetes/cluster-dns";
import { resources, synthesize } from "../synthesized";

const rules = rewriteRules(["portal.example.com"], "traefik.ingress.svc.cluster.local");

test("a host is answered with the ingress controller inside the cluster", () => {
  expect(rules).toEqual(["rewrite name exact portal.example.com traefik.ingress.svc.cluster.local"]);
});

test("a whole Corefile has the rules before the names of the cluster, and forwards everything else", () => {
  const lines = corefile(rules).split("\n");
  const at = (part: string) => lines.findIndex((line) => line.includes(part));
  expect(lines[0]).toBe(".:53 {");
  expect(at("rewrite")).toBeLessThan(at("kubernetes cluster.local"));
  expect(at("forward . /etc/resolv.conf")).toBeGreaterThan(0);
  expect(corefile(rules).match(/\{/g)).toHaveLength(corefile(rules).match(/\}/g)?.length ?? 0);
});

test("rules for a cloud's ConfigMap are one entry of it: the others are the cloud's", () => {
  const overrides = { namespace: "kube-system", configMap: "coredns-custom", key: "keyphase.override" };
  const configuration = synthesize((stack) => new ClusterDns(stack, "dns", { overrides, rules }));
  expect(resources(configuration, "kubernetes_config_map_v1_data")).toEqual([
    expect.objectContaining({
      metadata: { name: "coredns-custom", namespace: "kube-system" },
      data: { "keyphase.override": `${rules.join("\n")}\n` },
    }),
  ]);
});
