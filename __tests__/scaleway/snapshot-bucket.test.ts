import { resources, synthesize } from "../synthesized";
import { bucketIn } from "./placement";

const stack = synthesize(bucketIn);

test("snapshots are kept for their days, and what is overwritten for as long", () => {
  expect(resources(stack, "scaleway_object_bucket")).toEqual([
    expect.objectContaining({
      versioning: { enabled: true },
      lifecycle_rule: [
        expect.objectContaining({
          enabled: true,
          expiration: { days: 30 },
          noncurrent_version_expiration: { noncurrent_days: 30 },
        }),
      ],
      tags: { Deployment: "WM-Prod", Phase: "infrastructure" },
    }),
  ]);
});

test("the bucket is encrypted, and nobody has it by an ACL", () => {
  const [encryption] = resources(stack, "scaleway_object_bucket_server_side_encryption_configuration");
  expect(encryption).toMatchObject({
    rule: [{ apply_server_side_encryption_by_default: { sse_algorithm: "AES256" } }],
  });
  expect(resources(stack, "scaleway_object_bucket")[0]).not.toHaveProperty("acl");
});
