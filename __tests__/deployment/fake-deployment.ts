import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { App } from "cdktf";
import { deploymentConfig } from "../../constructs/deployment/deployment-config";
import type { Deployment } from "../../constructs/deployment/deployment-config";
import { DeploymentKey } from "../../constructs/deployment/deployment-key";
import { Names } from "../../constructs/deployment/names";
import { Phase } from "../../constructs/deployment/phase";
import type { PhaseProps } from "../../constructs/deployment/phase";
import type { z } from "zod";

/** A deployment whose dataset holds what every blueprint needs, and `config`. */
export function fakeDeployment(key = "WM-Prod", config: Partial<z.input<typeof deploymentConfig>> = {}): Deployment {
  const parsed = DeploymentKey.parse(key);
  if (!parsed) throw new Error(`${key} is no deployment key`);
  return {
    key: parsed,
    names: new Names(parsed),
    config: deploymentConfig.parse({
      blueprint: "fake",
      terraformCloud: { organization: "example" },
      credentials: { vault: { mode: "oidc", role: "bootstrap" } },
      ...config,
    }),
  };
}

/** A phase without resources of its own. */
export class FakePhase extends Phase {
  constructor(scope: App, deployment: Deployment, name: string, props: PhaseProps = {}) {
    super(scope, deployment, name, props);
  }
}

/** Runs `use` with an empty folder that is gone afterwards. */
export function inTemporaryFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "keyphase-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
