import { X509Certificate, createPrivateKey, createPublicKey } from "node:crypto";
import { overlays } from "../../../rehearsal/provider/overlays";
import type { Overlay, Subject } from "../../../rehearsal/provider/overlays/overlay";
import { madeUp } from "../../../rehearsal/provider/values/made-up";
import { UNKNOWN } from "../../../rehearsal/provider/values/value";
import type { Value } from "../../../rehearsal/provider/values/value";

function overlayOf(provider: string): Overlay {
  return overlays[`registry.terraform.io/hashicorp/${provider}`] ?? {};
}

function text(type: string, path: string, known: Partial<Subject> = {}): string {
  const [provider = ""] = type.split("_");
  const subject: Subject = {
    kind: "resource",
    type,
    identity: "one",
    values: {},
    settings: { region: "eu-central-1" },
    ...known,
  };
  const value: Value = madeUp(subject, overlayOf(provider), path.split("."), "string");
  return typeof value === "string" ? value : "";
}

test("certificates parse, and the keys beside them", () => {
  const authority = Buffer.from(text("aws_eks_cluster", "certificate_authority.0.data"), "base64").toString();
  for (const pem of [
    authority,
    text("tls_self_signed_cert", "cert_pem"),
    text("vault_pki_secret_backend_root_cert", "certificate"),
  ]) {
    expect(new Date(new X509Certificate(pem).validTo).getFullYear()).toBeGreaterThan(2100);
  }
  const key = createPrivateKey(text("tls_private_key", "private_key_pem"));
  expect(createPublicKey(key).export({ format: "pem", type: "spki" })).toBe(text("tls_private_key", "public_key_pem"));
});

test("AWS answers in its own shapes", () => {
  expect(text("aws_vpc", "id")).toMatch(/^vpc-[0-9a-f]{17}$/);
  expect(text("aws_lb", "arn")).toMatch(/^arn:aws:elasticloadbalancing:eu-central-1:111122223333:lb\//);
  expect(text("aws_iam_role", "arn", { values: { name: "runs" } })).toBe("arn:aws:iam::111122223333:role/runs");
  expect(text("aws_kms_key", "arn", { values: { region: "us-east-1" } })).toMatch(/^arn:aws:kms:us-east-1:/);
});

test("default tags and own ones meet in the plan, as the provider merges them", () => {
  const settings = { default_tags: [{ tags: { Deployment: "a", Owner: "all" } }] };
  const { planned } = overlayOf("aws");
  expect(planned?.({ tags: { Owner: "me" }, tags_all: null }, settings)).toEqual({
    tags: { Owner: "me" },
    tags_all: { Deployment: "a", Owner: "me" },
  });
});

test("a generated password has the length that was asked for", () => {
  expect(text("random_password", "result", { kind: "ephemeral", values: { length: 100 } })).toHaveLength(100);
});

test("Vault tells the keys of a secret that the state does not hold, and not the values", () => {
  const remembered = overlayOf("vault").remembered?.("vault_kv_secret_v2", {
    data_json_wo: '{"password":"p","user":"u"}',
  });
  expect(remembered).toEqual({ data_json: '{"password":null,"user":null}' });
});

test("a secret that is no JSON object is refused, as Vault's provider does", () => {
  const remember = () => overlayOf("vault").remembered?.("vault_kv_secret_v2", { data_json_wo: "text" });
  expect(remember).toThrow("The secret's data is not a JSON object.");
});

test("what repeats an attribute that is itself made up is known all the same", () => {
  expect(text("vault_auth_backend", "id", { values: { path: UNKNOWN } })).toMatch(/^auth-backend-[0-9a-f]+$/);
});

test("a GitLab project has the path of the group whose number it names, as far as that was asked for", () => {
  const overlay = overlays["registry.terraform.io/gitlabhq/gitlab"] ?? {};
  const subject: Subject = { kind: "data", type: "gitlab_group", identity: "one", values: {}, settings: {} };
  const number = madeUp({ ...subject, values: { full_path: "customers/south" } }, overlay, ["group_id"], "number");
  const pathOf = (values: Subject["values"]) =>
    madeUp(
      { ...subject, kind: "resource", type: "gitlab_project", values },
      overlay,
      ["path_with_namespace"],
      "string",
    );
  expect(pathOf({ namespace_id: number, path: "demo", name: "Demo" })).toBe("customers/south/demo");
  expect(pathOf({ namespace_id: number, name: "demo" })).toBe("customers/south/demo");
  expect(pathOf({ namespace_id: 7, path: "demo" })).not.toContain("/demo");
});
