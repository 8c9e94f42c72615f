import { ProviderRefusal } from "../provider-refusal";
import { attributeOf, elementOf, textOf } from "../values/value";
import type { ObjectValue, Value } from "../values/value";
import type { World } from "../world";

/** Every cluster has these from its beginning. */
const OWN = ["default", "kube-system", "kube-public", "kube-node-lease"];

/** Namespace that a resource lies in; empty for `default` and for what lies in none. */
function namespaceOf(type: string, values: ObjectValue): string {
  return textOf(type === "helm_release" ? values : metadataOf(type, values), "namespace");
}

/** Refuses what lies in a namespace that nobody has made, in the words of Kubernetes. */
export function requireNamespace(type: string, values: ObjectValue, world: World): void {
  const namespace = namespaceOf(type, values);
  if (namespace === "" || OWN.includes(namespace) || values["create_namespace"] === true) return;
  if (world.all.some((object) => madeBy(object.type, object.values) === namespace)) return;
  const summary = `namespaces "${namespace}" not found`;
  throw new ProviderRefusal(summary, `Nothing that was applied before ${type} has made the namespace ${namespace}.`);
}

/** Name of the namespace that the object is or brings with it. */
function madeBy(type: string, values: ObjectValue): string | undefined {
  if (type === "helm_release") return values["create_namespace"] === true ? namespaceOf(type, values) : undefined;
  const isNamespace =
    type === "kubernetes_manifest"
      ? textOf(manifestOf(values), "kind") === "Namespace"
      : type === "kubernetes_namespace" || type === "kubernetes_namespace_v1";
  return isNamespace ? textOf(metadataOf(type, values), "name") : undefined;
}

function metadataOf(type: string, values: ObjectValue): Value {
  if (type === "kubernetes_manifest") return attributeOf(manifestOf(values), "metadata");
  return elementOf(attributeOf(values, "metadata"), 0);
}

/** A value of dynamic type comes with its type before it. */
function manifestOf(values: ObjectValue): Value {
  return elementOf(attributeOf(values, "manifest"), 1);
}
