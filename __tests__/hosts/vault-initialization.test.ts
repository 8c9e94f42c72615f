import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { vaultInitialization } from "../../constructs/hosts/vault-initialization";
import { inTemporaryFolder } from "../deployment/fake-deployment";
import { withPrograms } from "../terraform-cloud/instructions";

interface Situation {
  /** Exit code of `vault operator init -status`. */
  readonly status?: number;
  /** What another server answers. */
  readonly answer?: string;
  /** Value of the secret for recovery keys. */
  readonly kept?: string;
  /** The host may write secrets. */
  readonly mayStore?: boolean;
}

const made = { recovery_keys_b64: ["r-1"], recovery_keys_threshold: 3, root_token: "t-1", unseal_keys_b64: [] };

/** Runs the program of the first server, with stand-ins for Vault, the other servers and the secret manager. */
function run({ status = 2, answer = "", kept, mayStore = true }: Situation) {
  return inTemporaryFolder((folder) => {
    const at = (name: string) => join(folder, name);
    const stand = (name: string, content: string) => {
      writeFileSync(at(`bin/${name}`), `#!/bin/bash\n${content}\n`, { mode: 0o755 });
    };
    for (const name of ["bin", "secrets"]) mkdirSync(at(name));
    stand(
      "vault",
      `if [[ $3 == -status ]]; then exit ${status}; fi; touch "${at("made")}"; echo '${JSON.stringify(made)}'`,
    );
    stand("curl", `echo '${answer}'`);
    stand("sleep", "");
    if (kept !== undefined) writeFileSync(at("secrets/recovery"), kept);
    const [program] = vaultInitialization({
      read: `  cat "${folder}/secrets/$1" 2>&-`,
      store: mayStore ? `  cat > "${folder}/secrets/$1"` : "  return 1",
      secrets: { recoveryKeys: "recovery", rootToken: "root" },
      others: ["192.168.42.12"],
    });
    const { status: code } = spawnSync("bash", ["-c", program?.content ?? ""], {
      env: { PATH: `${at("bin")}:${process.env["PATH"] ?? ""}` },
      timeout: 10_000,
    });
    const secret = (name: string) =>
      existsSync(at(`secrets/${name}`)) ? readFileSync(at(`secrets/${name}`), "utf8") : "";
    return { code, made: existsSync(at("made")), recovery: secret("recovery"), root: secret("root") };
  });
}

withPrograms("jq")("a new Vault's keys come into the secret manager, and nowhere else", () => {
  const { code, recovery, root } = run({});
  expect(code).toBe(0);
  expect(JSON.parse(recovery)).toEqual({ recovery_keys_b64: ["r-1"], recovery_keys_threshold: 3 });
  expect(root).toBe("t-1\n");
});

test("a secret that holds nothing yet is no key", () => {
  expect(run({ kept: "none\n" }).made).toBe(true);
});

test.each<[string, Situation]>([
  ["keys were kept before: the server replaces the first one", { kept: '{"recovery_keys_b64":[]}' }],
  ["another server has keys", { answer: '{"initialized":true}' }],
  ["this server has keys", { status: 0 }],
])("no keys are made where %s", (_, situation) => {
  expect(run(situation)).toMatchObject({ code: 0, made: false });
});

test("no keys are made that nobody would have, or while Vault does not answer", () => {
  expect(run({ mayStore: false })).toMatchObject({ code: 1, made: false });
  expect(run({ status: 1 })).toMatchObject({ code: 1, made: false });
});
