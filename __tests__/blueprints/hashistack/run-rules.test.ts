import { App } from "cdktf";
import { hashistack } from "../../../constructs/blueprints/hashistack/blueprint";
import { jobRunRules, phasesWithVault } from "../../../constructs/blueprints/hashistack/vault-consul/run-rules";
import { describePhases } from "../../../constructs/blueprints/hashistack/phases";
import { Phase } from "../../../constructs/deployment/phase";
import { withoutTokenTraces } from "../../../constructs/deployment/token-traces";
import { inTemporaryFolder } from "../../deployment/fake-deployment";
import { configurationOf } from "../../synthesized";
import { hashistackDeployment } from "./datasets";
import { allows, vaultPaths } from "./vault-paths";

const deployment = hashistackDeployment("aws", "multi");
const rules = jobRunRules();

/** What runs of the later phases do in Vault. Its engines come from vault-consul's state. */
const { written, read } = inTemporaryFolder((outdir) =>
  withoutTokenTraces(() => {
    const app = new App({ outdir, stackTraces: false });
    hashistack.instantiate(app, deployment);
    const phases = app.node.children.filter((child) => child instanceof Phase);
    const paths = phases
      .filter(({ name }) => phasesWithVault.some((phase) => phase === name))
      .map((phase) => vaultPaths(configurationOf(phase)));
    const plain = (path: string) =>
      path.replace(/^\$\{data\.terraform_remote_state([^}]*)\}/, (_, output: string) =>
        output.includes("vault_services_") ? "pki" : "secrets",
      );
    return {
      written: [...new Set(paths.flatMap((path) => path.written.map(plain)))],
      read: [...new Set(paths.flatMap((path) => path.read.map(plain)))],
    };
  }),
);

test("the phases that log in with the deployment's role are those that the workspaces know of", () => {
  const described = describePhases(deployment.config).filter(({ credentials }) => credentials.includes("vault"));
  expect(described.map(({ name }) => name)).toEqual(phasesWithVault);
});

test.each(written)("runs may write %s", (path) => {
  expect(["create", "update"].every((capability) => allows(rules, path, capability))).toBe(true);
});

test.each(read)("runs may read %s", (path) => {
  expect(allows(rules, path, "read")).toBe(true);
});

test.each([
  "hosts/data/consul-token-of-vault",
  "secrets/data/shop/portal",
  "sys/policies/acl/hosts-server",
  "sys/policies/acl/terraform-wm-prod",
  "auth/terraform-cloud-wm-prod/role/terraform-wm-prod",
  "auth/hosts/certs/server",
  "pki/root/sign-intermediate",
  "sys/mounts/secrets",
  "sys/audit/file",
  "auth/token/create",
])("runs may do nothing at %s", (path) => {
  expect(["create", "read", "update", "delete"].some((capability) => allows(rules, path, capability))).toBe(false);
});
