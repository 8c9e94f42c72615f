import { StorageClasses } from "../../constructs/kubernetes/storage-classes";
import { resources, synthesize } from "../synthesized";

const isDefault = "storageclass.kubernetes.io/is-default-class";

function classes(cloudDefaultClass?: string) {
  const props = { provisioner: "disks.example.com", parameters: { encrypted: "true" }, cloudDefaultClass };
  return synthesize((stack) => new StorageClasses(stack, "storage", props));
}

test("volumes are encrypted, wait for their pod's zone and can grow, in both classes", () => {
  const found = resources(classes(), "kubernetes_storage_class_v1");
  expect(found).toHaveLength(2);
  for (const each of found) {
    expect(each).toMatchObject({
      storage_provisioner: "disks.example.com",
      parameters: { encrypted: "true" },
      volume_binding_mode: "WaitForFirstConsumer",
      allow_volume_expansion: true,
    });
  }
});

test("one class is the default; the other keeps its volumes", () => {
  expect(resources(classes(), "kubernetes_storage_class_v1")).toEqual([
    expect.objectContaining({
      reclaim_policy: "Delete",
      metadata: { name: "encrypted", annotations: { [isDefault]: "true" } },
    }),
    expect.objectContaining({
      reclaim_policy: "Retain",
      metadata: { name: "encrypted-retain", annotations: { [isDefault]: "false" } },
    }),
  ]);
});

test("the cloud's own default class stops being one", () => {
  expect(resources(classes("old"), "kubernetes_annotations")).toEqual([
    expect.objectContaining({ metadata: { name: "old" }, annotations: { [isDefault]: "false" }, force: true }),
  ]);
});

test("where the cloud makes no default class, none is touched", () => {
  expect(resources(classes(), "kubernetes_annotations")).toEqual([]);
});
