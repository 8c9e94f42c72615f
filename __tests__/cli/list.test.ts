import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addList } from "../../cli/list";
import { table } from "../../cli/table";
import { keyphase } from "./keyphase";

const dataset = (region: string) => `
blueprint: managed-kubernetes
cloud: aws
region: ${region}
domain: example.com
terraformCloud: { organization: example }
credentials: { aws: { mode: static }, vault: { mode: static } }
vault: { address: https://vault.example.com }
auth0: { domain: example.eu.auth0.com }
grafana:
  url: https://example.grafana.net
  prometheusUrl: https://prometheus.example.com
  lokiUrl: https://loki.example.com
  tempoUrl: https://tempo.example.com
  alertEmails: [platform@example.com]
`;

let folder = "";
const original = process.env["DEPLOYMENTS_DIR"];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keyphase-"));
  process.env["DEPLOYMENTS_DIR"] = folder;
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  if (original === undefined) delete process.env["DEPLOYMENTS_DIR"];
  else process.env["DEPLOYMENTS_DIR"] = original;
});

function write(key: string, text: string): void {
  mkdirSync(join(folder, key));
  writeFileSync(join(folder, key, "deployment.yaml"), text);
}

test("one line per deployment, in columns", async () => {
  write("WM-Prod", dataset("eu-central-1"));
  write("Acme", dataset("us-east-1"));
  const phases = "workspaces → tooling → infrastructure → platform → application";
  expect(await keyphase(addList, "list")).toEqual({
    code: 0,
    errors: "",
    printed: [
      "KEY      BLUEPRINT           CLOUD  REGION        RUNS  PHASES",
      `Acme     managed-kubernetes  aws    us-east-1     cli   ${phases}`,
      `WM-Prod  managed-kubernetes  aws    eu-central-1  cli   ${phases}`,
      "",
    ].join("\n"),
  });
});

test("--json names the stacks, for scripts", async () => {
  write("WM-Prod", dataset("eu-central-1"));
  const { code, printed } = await keyphase(addList, "list", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toEqual([
    {
      key: "WM-Prod",
      blueprint: "managed-kubernetes",
      cloud: "aws",
      region: "eu-central-1",
      runMode: "cli",
      phases: ["workspaces", "tooling", "infrastructure", "platform", "application"].map((name) => ({
        name,
        stack: `WM-Prod-${name}`,
      })),
    },
  ]);
});

test("a dataset with an error is named with its line, and nothing is listed", async () => {
  write("WM-Prod", dataset("eu-central-1"));
  write("Acme", dataset("Frankfurt"));
  const { code, printed, errors } = await keyphase(addList, "list");
  expect({ code, printed }).toEqual({ code: 1, printed: "" });
  expect(errors).toMatch(/Acme.deployment\.yaml:4:9 region: "Frankfurt" /);
});

test("an empty folder is an error with a hint", async () => {
  const { code, errors } = await keyphase(addList, "list");
  expect(code).toBe(1);
  expect(errors).toContain("holds no deployment");
});

test("columns are as wide as their widest cell, and no line ends in blanks", () => {
  expect(
    table([
      ["a", "b"],
      ["longer", ""],
    ]),
  ).toBe("a       b\nlonger\n");
});
