import { aws } from "../../../rehearsal/provider/overlays/aws";
import type { Subject } from "../../../rehearsal/provider/overlays/overlay";
import { madeUp } from "../../../rehearsal/provider/values/made-up";

function value(type: string, path: string, values: Subject["values"] = {}) {
  const subject: Subject = { kind: "resource", type, identity: "one", values, settings: { region: "eu-central-1" } };
  return madeUp(subject, aws, path.split("."), "string");
}

test("a bucket has a name that begins as asked, by which everything else knows it", () => {
  const bucket = value("aws_s3_bucket", "bucket", { bucket_prefix: "wm-prod-snapshots-" });
  expect(bucket).toMatch(/^wm-prod-snapshots-[0-9a-f]{12}$/);
  const named = { bucket: "wm-prod-snapshots-1" };
  expect(value("aws_s3_bucket", "id", named)).toBe(named.bucket);
  expect(value("aws_s3_bucket", "arn", named)).toBe("arn:aws:s3:::wm-prod-snapshots-1");
  expect(value("aws_s3_bucket_versioning", "id", named)).toBe(named.bucket);
});

test("disks have ids of EC2's, and hosts run", () => {
  expect(value("aws_ebs_volume", "id")).toMatch(/^vol-[0-9a-f]{17}$/);
  expect(value("aws_instance", "instance_state")).toBe("running");
});
