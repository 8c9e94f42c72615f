import { digits } from "../values/made-up";
import { attributeOf, elementOf } from "../values/value";
import type { Value } from "../values/value";
import { requireNamespace } from "./namespaces";
import type { Overlay, Subject } from "./overlay";

export const kubernetes: Overlay = {
  requires: requireNamespace,
  replacedBy: ["metadata.name", "metadata.namespace"],
  text: (subject, path) => (path.length === 1 && path[0] === "id" ? namespacedName(subject) : undefined),
  data: { kubernetes_resource: { computed: { object: readyObject } } },
};

/** Everything that is looked for is there and answers: a deployment has a pod. */
function readyObject(): Value {
  const type = ["object", { status: ["object", { availableReplicas: "number" }] }];
  return [Buffer.from(JSON.stringify(type)), { status: { availableReplicas: 1 } }];
}

/** Ids in Kubernetes are `namespace/name`, or the name of what lies in no namespace. */
function namespacedName({ values, identity }: Subject): string {
  const metadata = elementOf(values["metadata"], 0);
  const name = attributeOf(metadata, "name");
  const namespace = attributeOf(metadata, "namespace");
  const own = typeof name === "string" ? name : digits(identity);
  return typeof namespace === "string" ? `${namespace}/${own}` : own;
}
