import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { Blueprint, Register } from "../../../constructs/deployment/blueprint";
import { readDeployments } from "../../../constructs/deployment/dataset/read-deployments";
import type { DeploymentToInstantiate } from "../../../constructs/deployment/dataset/read-deployments";
import { deploymentConfig } from "../../../constructs/deployment/deployment-config";
import { ReportedError } from "../../../constructs/deployment/reported-error";

/** A folder of datasets, by path and content; a path that ends with / is an empty folder. It is removed after `use`. */
export function withDatasets<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Result,
): Result {
  const root = mkdtempSync(join(tmpdir(), "keyphase-"));
  try {
    const folder = join(root, "deployments");
    mkdirSync(folder);
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, path);
      mkdirSync(path.endsWith("/") ? file : dirname(file), { recursive: true });
      if (!path.endsWith("/")) writeFileSync(file, content);
    }
    return use(folder);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What the reader makes of the folder: the deployments, or the lines that it prints, with `deployments` for the folder. */
export function read(
  folder: string,
  keys?: readonly string[],
  blueprints: Register = testBlueprints,
): DeploymentToInstantiate[] | string[] {
  try {
    return readDeployments(blueprints, { folder, keys });
  } catch (error) {
    if (!(error instanceof ReportedError)) throw error;
    return error.lines.map((line) => line.replaceAll(folder, "deployments"));
  }
}

/** Lines about one dataset, without the file's name. */
export function linesAbout(dataset: string | Uint8Array): string[] {
  return withDatasets({ "WM-Prod/deployment.yaml": dataset }, (folder) =>
    read(folder).map((line) =>
      typeof line === "string" ? line.replace("deployments/WM-Prod/deployment.yaml", "") : "right",
    ),
  );
}

/** The smallest dataset of the blueprint `test`: eight lines. */
export const smallest = `blueprint: test
terraformCloud:
  organization: example
credentials:
  vault: { mode: oidc, role: bootstrap }
network:
  cidr: 10.0.0.0/16
hosts: [one]
`;

const testConfig = deploymentConfig.extend({
  blueprint: z.literal("test"),
  network: z.strictObject({
    cidr: z.cidrv4().describe("Address range"),
    zones: z.union([z.literal(2), z.literal(3)]).default(3),
    outbound: z.enum(["natGateway", "userDefinedRouting", "loadBalancer"]).default("natGateway"),
  }),
  hosts: z.array(z.string().max(8)).min(1).max(3),
  size: z
    .strictObject({
      disk: z.number().int().min(20).max(100).default(50),
      share: z.number().optional(),
      spot: z.boolean().default(false),
    })
    .prefault({}),
  version: z
    .string()
    .regex(/^\d\.\d+$/, "a minor version, like 1.34")
    .optional(),
  pools: z
    .record(z.string().regex(/^[a-z]+$/, "lowercase letters"), z.strictObject({ size: z.number().int().default(1) }))
    .default({}),
  url: z.url({ protocol: /^https$/ }).optional(),
  values: z.record(z.string(), z.json()).default({}),
  certificates: z
    .discriminatedUnion("issuer", [
      z.strictObject({ issuer: z.literal("vault") }),
      z.strictObject({ issuer: z.literal("acme"), email: z.email().describe("Account") }),
    ])
    .default({ issuer: "vault" }),
});

/** A blueprint that makes nothing. A host of the name of another is a problem. */
export const testBlueprint: Blueprint<z.infer<typeof testConfig>> = {
  config: testConfig,
  example: {
    blueprint: "test",
    terraformCloud: { organization: "example" },
    credentials: { vault: { mode: "static" } },
    network: { cidr: "10.0.0.0/16" },
    hosts: ["one"],
  },
  checks: (config) => [
    () =>
      config.hosts.flatMap((host, index) =>
        config.hosts.indexOf(host) < index
          ? [{ path: ["hosts", index], message: `${host} stands here twice (expected different names)` }]
          : [],
      ),
    () =>
      config.size.spot && config.size.disk > 50
        ? [{ path: ["size", "disk"], message: "too large for spot (expected at most 50)" }]
        : [],
  ],
  instantiate: () => undefined,
};

export const testBlueprints: Register = {
  test: testBlueprint,
  "managed-kubernetes": {
    config: deploymentConfig,
    example: {},
    checks: () => [],
    instantiate: () => undefined,
  },
};
