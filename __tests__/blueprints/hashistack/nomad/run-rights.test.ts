import { jobRunRules } from "../../../../constructs/blueprints/hashistack/vault-consul/run-rules";
import { textOf } from "../../../../rehearsal/provider/values/value";
import type { ObjectValue } from "../../../../rehearsal/provider/values/value";
import type { Synthesized } from "../../../synthesized";
import { upperPhases } from "../upper-phases";

/** What is asked of Vault for things of a type: `create /path`. Source: Vault, API documentation of each engine. */
const asked: Readonly<Record<string, (values: ObjectValue) => string[]>> = {
  vault_jwt_auth_backend: (values) => [
    `sudo sys/auth/${textOf(values, "path")}`,
    `update auth/${textOf(values, "path")}/config`,
  ],
  vault_jwt_auth_backend_role: (values) => [`update auth/jwt-nomad/role/${textOf(values, "role_name")}`],
  vault_kv_secret_v2: (values) => [
    `create ${textOf(values, "mount")}/data/${textOf(values, "name")}`,
    `update ${textOf(values, "mount")}/data/${textOf(values, "name")}`,
    `delete ${textOf(values, "mount")}/metadata/${textOf(values, "name")}`,
  ],
  vault_pki_secret_backend_role: (values) => [
    `create ${textOf(values, "backend")}/roles/${textOf(values, "name")}`,
    `delete ${textOf(values, "backend")}/roles/${textOf(values, "name")}`,
  ],
  vault_policy: (values) => [`update sys/policies/acl/${textOf(values, "name")}`],
};

function needs({ resource, ephemeral }: Synthesized): string[] {
  const made = Object.entries(asked).flatMap(([type, paths]) =>
    Object.values(resource[type] ?? {}).flatMap((values) => paths(values as ObjectValue)),
  );
  const read = Object.values(ephemeral["vault_kv_secret_v2"] ?? {}).map(
    (values) => `read ${textOf(values as ObjectValue, "mount")}/data/${textOf(values as ObjectValue, "name")}`,
  );
  return [...made, ...read];
}

function isAllowed(need: string): boolean {
  const [capability = "", wanted = ""] = need.split(" ");
  return jobRunRules().some(({ path, capabilities }) => {
    const covers = path.endsWith("*") ? wanted.startsWith(path.slice(0, -1)) : path === wanted;
    return covers && capabilities.some((given) => given === capability);
  });
}

test("runs of nomad and sre-tooling may do in Vault what they do", () => {
  const { nomad, sreTooling } = upperPhases();
  const all = [...needs(nomad), ...needs(sreTooling)];
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter((need) => !isAllowed(need))).toEqual([]);
});
