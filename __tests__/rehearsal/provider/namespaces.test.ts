import { requireNamespace } from "../../../rehearsal/provider/overlays/namespaces";
import type { ObjectValue } from "../../../rehearsal/provider/values/value";
import { World } from "../../../rehearsal/provider/world";

const lying = (namespace: string | null): ObjectValue => ({ metadata: [{ name: "one", namespace }] });
const manifest = (value: ObjectValue): ObjectValue => ({ manifest: [new Uint8Array(), value] });

function requiring(type: string, values: ObjectValue, ...there: readonly (readonly [string, ObjectValue])[]) {
  const world = new World();
  for (const [index, [existing, object]] of there.entries()) world.put(String(index), existing, object);
  return () => {
    requireNamespace(type, values, world);
  };
}

test.each([
  ["kubernetes_config_map_v1", lying("portal")],
  ["kubernetes_manifest", manifest({ kind: "ConfigMap", metadata: { namespace: "portal" } })],
  ["helm_release", { name: "portal", namespace: "portal" }],
])("%s in a namespace that nobody made is refused in the words of Kubernetes", (type, values) => {
  expect(requiring(type, values)).toThrow(
    expect.objectContaining({ summary: 'namespaces "portal" not found' }) as Error,
  );
  expect(requiring(type, values, ["kubernetes_namespace_v1", { metadata: [{ name: "other" }] }])).toThrow();
});

test.each([
  ["kubernetes_namespace", { metadata: [{ name: "portal" }] }],
  ["kubernetes_namespace_v1", { metadata: [{ name: "portal" }] }],
  ["kubernetes_manifest", manifest({ kind: "Namespace", metadata: { name: "portal" } })],
  ["helm_release", { namespace: "portal", create_namespace: true }],
])("%s makes a namespace", (type, values) => {
  expect(requiring("kubernetes_config_map_v1", lying("portal"), [type, values])).not.toThrow();
});

test("what lies in no namespace, in one of the cluster's own, or makes its own, needs nothing", () => {
  expect(requiring("kubernetes_cluster_role_v1", lying(null))).not.toThrow();
  expect(requiring("kubernetes_config_map_v1", lying("kube-system"))).not.toThrow();
  expect(requiring("helm_release", { name: "a", namespace: null })).not.toThrow();
  expect(requiring("helm_release", { namespace: "portal", create_namespace: true })).not.toThrow();
});
