import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { vaultInitialization } from "../../constructs/hosts/vault-initialization";
import { inTemporaryFolder } from "../deployment/fake-deployment";
import { withPrograms } from "../programs";
import { sampleLogin } from "./sample-host";

/** What a host finds, besides what earlier runs of the program have left. */
interface Situation {
  /** Exit code of `vault operator init -status`; by default 2 until there are keys, and then 0. */
  readonly status?: number;
  /** What another server answers. */
  readonly answer?: string;
  /** Value of the secret for recovery keys. */
  readonly kept?: string;
  /** The host may write secrets. */
  readonly mayStore?: boolean;
  /** Nomad knows the token. */
  readonly nomadKnows?: boolean;
  /** A call that ends the program in its middle, as somebody who kills it would: a part of `vault …` or `nomad …`, or `store <secret>`. */
  readonly killedAt?: string;
}

const made = { recovery_keys_b64: ["r-1"], recovery_keys_threshold: 3, root_token: "root-token", unseal_keys_b64: [] };

/** Stand-in that tells of its arguments, standard input and token, and remembers what it has been told to enable. */
const vault = (folder: string, status: number | undefined) => `
echo "vault $*" >> "${folder}/calls"
if [[ $* == "$(cat "${folder}/killed")"* && -s "${folder}/killed" ]]; then kill -9 $PPID; exit 1; fi
case $* in
  "operator init -status") ${status === undefined ? `[[ -e "${folder}/made" ]] || exit 2` : `exit ${status}`} ;;
  "operator init"*) [[ ! -e "${folder}/made" ]] || exit 2; touch "${folder}/made"; echo '${JSON.stringify(made)}' ;;
  "auth list"*) cat "${folder}/auth" 2>&- || echo '{}' ;;
  "secrets list"*) cat "${folder}/engines" 2>&- || echo '{}' ;;
  "auth enable"*) echo '{"terraform-cloud-wm-prod/": {}}' > "${folder}/auth" ;;
  "secrets enable"*) echo '{"bootstrap/": {}}' > "${folder}/engines" ;;
  *" -") cat >> "${folder}/told" ;;
esac
case $* in "operator init"*) ;; *) [[ $VAULT_TOKEN == root-token ]] ;; esac`;

const nomad = (folder: string, knows: boolean) => `
echo "nomad $*" >> "${folder}/calls"
if [[ $* == "$(cat "${folder}/killed")"* && -s "${folder}/killed" ]]; then kill -9 $PPID; exit 1; fi
case $* in
  "acl token self") ${knows ? `[[ $NOMAD_TOKEN == nomad-token ]]` : `[[ -e "${folder}/nomad-made" ]]`} ;;
  "acl bootstrap -") cat > "${folder}/nomad-made" ;;
esac`;

function prepare(folder: string, { status, answer = "", kept, nomadKnows = false, killedAt = "" }: Situation): void {
  const at = (name: string) => join(folder, name);
  const stand = (name: string, content: string) => {
    writeFileSync(at(`bin/${name}`), `#!/bin/bash\n${content}\n`, { mode: 0o755 });
  };
  for (const name of ["bin", "secrets", "etc/consul.d", "etc/hashistack", "var/lib/hashistack"])
    mkdirSync(at(name), { recursive: true });
  stand("vault", vault(folder, status));
  stand("nomad", nomad(folder, nomadKnows));
  stand("curl", `echo '${answer}'`);
  writeFileSync(at("killed"), killedAt);
  writeFileSync(at("etc/consul.d/management-token.json"), '{"acl":{"tokens":{"initial_management":"consul-token"}}}');
  writeFileSync(at("etc/hashistack/nomad-management-token"), "nomad-token\n");
  if (kept !== undefined) writeFileSync(at("secrets/recovery"), kept);
}

/** Runs the program of the first server, with stand-ins for Vault, Nomad, the other servers and the secret manager. */
function run(folder: string, situation: Situation) {
  prepare(folder, situation);
  const { mayStore = true } = situation;
  const [program] = vaultInitialization({
    read: `  cat "${folder}/secrets/$1" 2>&-`,
    store: mayStore
      ? `  if [[ "store $1" == "$(cat "${folder}/killed")" && $(cat "${folder}/secrets/$1" 2>&-) == none ]]; then kill -9 $$; fi\n  cat > "${folder}/secrets/$1"`
      : "  return 1",
    secrets: { recoveryKeys: "recovery", rootToken: "root" },
    others: ["192.168.42.12"],
    login: sampleLogin,
  });
  const text = (program?.content ?? "").replaceAll(/(\s|=)(\/(?:etc|run|var)\/(?!.*tls))/g, `$1${folder}$2`);
  const { status: code, stderr } = spawnSync("bash", ["-c", text], {
    encoding: "utf8",
    env: { PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}` },
    timeout: 10_000,
  });
  const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : "");
  return {
    ...{ code, stderr, calls: read("calls"), told: read("told"), nomad: read("nomad-made") },
    ...{ recovery: read("secrets/recovery"), root: read("secrets/root") },
    made: existsSync(join(folder, "made")),
    done: existsSync(join(folder, "var/lib/hashistack/vault-handed-over")),
    left: existsSync(join(folder, "run/initialize-vault/keys.json")),
  };
}
const once = (situation: Situation) => inTemporaryFolder((folder) => run(folder, situation));

withPrograms("jq")("a new Vault's keys come into the secret manager, and nowhere else", () => {
  const { code, recovery, root, left } = once({});
  expect(code).toBe(0);
  expect(JSON.parse(recovery)).toEqual({ recovery_keys_b64: ["r-1"], recovery_keys_threshold: 3 });
  expect(root).toBe("root-token\n");
  expect(left).toBe(false);
});

withPrograms("jq")("the run of one workspace is let in, with a policy of its own, and finds the first tokens", () => {
  const { calls, told, nomad: nomadToken, done } = once({});
  expect(done).toBe(true);
  expect(calls).toContain("vault auth enable -path=terraform-cloud-wm-prod jwt\n");
  expect(calls).toContain(
    "vault write auth/terraform-cloud-wm-prod/config oidc_discovery_url=https://app.terraform.io bound_issuer=https://app.terraform.io\n",
  );
  const [policy, role, consul, nomadSecret] = told
    .trim()
    .split(/\n(?=\{)/)
    .map((text) => JSON.parse(text) as unknown);
  expect(policy).toEqual({ path: { "sys/mounts/pki": { capabilities: ["create", "read"] } } });
  expect(role).toMatchObject({
    role_type: "jwt",
    bound_audiences: ["vault.workload.identity"],
    bound_claims_type: "glob",
    bound_claims: { sub: "organization:example:project:WM-Prod:workspace:WM-Prod-vault-consul:run_phase:*" },
    token_policies: ["terraform-wm-prod-bootstrap"],
  });
  expect([consul, nomadSecret]).toEqual([{ token: "consul-token" }, { token: "nomad-token" }]);
  expect(nomadToken).toBe("nomad-token");
});

withPrograms("jq")("no process shows a token among its arguments", () => {
  expect(once({}).calls).not.toMatch(/root-token|consul-token|nomad-token|r-1/);
});

const steps = [
  "operator init -format",
  "store root",
  "store recovery",
  "auth enable",
  "write auth/terraform-cloud-wm-prod/config",
  "policy write",
  "secrets enable",
  "kv put -mount=bootstrap consul",
  "kv put -mount=bootstrap nomad",
  "acl bootstrap",
];
withPrograms("jq").each(steps)("a program that is killed at %s goes on when it is started again", (killedAt) => {
  inTemporaryFolder((folder) => {
    expect(run(folder, { killedAt })).toMatchObject({ done: false });
    expect(run(folder, {})).toMatchObject({ code: 0, done: true, root: "root-token\n", nomad: "nomad-token" });
  });
});

withPrograms("jq")("once everything is done, nothing is done again, even where the root token is gone", () => {
  inTemporaryFolder((folder) => {
    const { calls } = run(folder, {});
    writeFileSync(join(folder, "secrets/root"), "revoked");
    expect(run(folder, {})).toMatchObject({ code: 0, calls });
  });
});

withPrograms("jq")("a server that replaces the first one makes no keys, and finds what is done", () => {
  inTemporaryFolder((folder) => {
    mkdirSync(join(folder, "secrets"));
    writeFileSync(join(folder, "secrets/root"), "root-token");
    const kept = '{"recovery_keys_b64":[]}';
    expect(run(folder, { kept, nomadKnows: true })).toMatchObject({ code: 0, made: false, done: true, nomad: "" });
  });
});

withPrograms("jq")("a Vault that stays sealed gets no other keys, and people are told how it would", () => {
  inTemporaryFolder((folder) => {
    mkdirSync(join(folder, "secrets"));
    writeFileSync(join(folder, "secrets/root"), "token of a Vault that is gone");
    const { code, made: again, done, stderr } = run(folder, { kept: '{"recovery_keys_b64":[]}' });
    expect({ code, again, done }).toEqual({ code: 1, again: false, done: false });
    expect(stderr).toContain("keep the word none as the value of recovery in the secret manager");
  });
});

withPrograms("jq")("a secret that holds nothing yet is no key", () => {
  expect(once({ kept: "none\n" }).made).toBe(true);
});

test.each<[string, Situation, string]>([
  ["another server has keys that nobody kept", { answer: '{"initialized":true}' }, "192.168.42.12 has keys"],
  ["this server has keys that nobody kept", { status: 0 }, "Vault has keys"],
  ["Vault does not answer", { status: 1 }, "does not answer"],
  ["nobody would have the keys", { mayStore: false }, ""],
])("no keys are made where %s", (_, situation, message) => {
  const { code, made: anyMade, stderr } = once(situation);
  expect({ code, anyMade }).toEqual({ code: 1, anyMade: false });
  expect(stderr).toContain(message);
});
