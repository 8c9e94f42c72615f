import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "cdktf";
import type { Command } from "commander";
import { blueprints } from "../constructs/blueprints";
import { readDeployments } from "../constructs/deployment/dataset/read-deployments";
import type { DeploymentToInstantiate } from "../constructs/deployment/dataset/read-deployments";
import { Phase } from "../constructs/deployment/phase";
import { table } from "./table";

/** What is worth knowing of a deployment at a glance. */
interface Listed {
  readonly key: string;
  readonly blueprint: string;
  readonly cloud?: string;
  readonly region?: string;
  readonly runMode: string;
  /** Phases in order. */
  readonly phases: readonly { readonly name: string; readonly stack: string }[];
}

/** `keyphase list`: the deployments that the datasets describe. */
export function addList(program: Command): void {
  program
    .command("list")
    .description("list the deployments, their phases and how these are run")
    .option("--json", "print JSON, with the name of each phase's stack")
    .action(({ json }: { json?: true }) => {
      const deployments = listed(readDeployments(blueprints));
      process.stdout.write(json ? `${JSON.stringify(deployments, undefined, 2)}\n` : table(rows(deployments)));
    });
}

function rows(deployments: readonly Listed[]): string[][] {
  const titles = ["KEY", "BLUEPRINT", "CLOUD", "REGION", "RUNS", "PHASES"];
  const cells = deployments.map(({ key, blueprint, cloud = "-", region = "-", runMode, phases }) => {
    const names = phases.map(({ name }) => name).join(" → ");
    return [key, blueprint, cloud, region, runMode, names];
  });
  return [titles, ...cells];
}

/** Phases are what the blueprint makes, so it is asked; nothing is synthesized. */
function listed(deployments: readonly DeploymentToInstantiate[]): Listed[] {
  const outdir = mkdtempSync(join(tmpdir(), "keyphase-"));
  try {
    return deployments.map((deployment) => {
      const app = new App({ outdir, stackTraces: false });
      deployment.instantiate(app);
      const phases = app.node.children.filter((child) => child instanceof Phase);
      return {
        key: deployment.key.value,
        blueprint: deployment.config.blueprint,
        ...placeOf(deployment.config),
        runMode: deployment.config.terraformCloud.runMode,
        phases: phases.map(({ name, node }) => ({ name, stack: node.id })),
      };
    });
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** Not every blueprint has one cloud and one region. */
function placeOf(config: object): Pick<Listed, "cloud" | "region"> {
  return {
    cloud: "cloud" in config && typeof config.cloud === "string" ? config.cloud : undefined,
    region: "region" in config && typeof config.region === "string" ? config.region : undefined,
  };
}
