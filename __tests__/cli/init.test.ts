import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addInit } from "../../cli/init";
import { blueprints } from "../../constructs/blueprints";
import { readDataset } from "../../constructs/deployment/dataset/dataset";
import { init, person } from "./init-command";
import { keyphase } from "./keyphase";

const answers = {
  region: "eu-central-1",
  domain: "example.com",
  organization: "example-platforms",
  "aws-role": "arn:aws:iam::111122223333:role/keyphase",
  "vault-role": "bootstrap",
  vault: "https://vault.example.com:8200",
  auth0: "example.eu.auth0.com",
  grafana: "https://example.grafana.net",
  prometheus: "https://prometheus.example.com",
  loki: "https://loki.example.com",
  tempo: "https://tempo.example.com",
  "alert-email": "one@example.com, two@example.com",
};

const { "aws-role": _role, ...onEveryCloud } = answers;

const azureAnswers = {
  ...onEveryCloud,
  cloud: "azure",
  region: "westeurope",
  "azure-client": "00000000-0000-0000-0000-000000000001",
  "azure-subscription": "11111111-2222-3333-4444-555555555555",
  "azure-tenant": "00000000-0000-0000-0000-000000000002",
  "ssh-key": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIX/obA20WFer8d6WZl5t21hOR9O88PNaxWny5ptCg8m platform@example.com",
};

let parent = "";
let folder = "";
const original = process.env["DEPLOYMENTS_DIR"];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "keyphase-"));
  folder = join(parent, "deployments");
  process.env["DEPLOYMENTS_DIR"] = folder;
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
  if (original === undefined) delete process.env["DEPLOYMENTS_DIR"];
  else process.env["DEPLOYMENTS_DIR"] = original;
});

function without(...flags: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(answers).filter(([flag]) => !flags.includes(flag)));
}

describe("with flags", () => {
  test("writes a dataset of at most 15 lines that the reader accepts, and says what comes next", async () => {
    const { code, printed, errors } = await init("Acme-Prod", answers);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(printed).toContain(`${join(folder, "Acme-Prod", "deployment.yaml")} is written.`);
    expect(printed).toContain("npx cdktf deploy Acme-Prod-workspaces");

    const lines = readFileSync(join(folder, "Acme-Prod", "deployment.yaml"), "utf8")
      .trimEnd()
      .split("\n");
    expect(lines.length).toBeLessThanOrEqual(15);
    expect(lines[0]).toMatch(/^# yaml-language-server: \$schema=\S+\/docs\/deployment\.schema\.json$/);
    expect(readDataset(join(folder, "Acme-Prod"), blueprints)).toMatchObject({
      dataset: {
        config: {
          region: "eu-central-1",
          credentials: { aws: { mode: "oidc", roleArn: answers["aws-role"] } },
          grafana: { alertEmails: ["one@example.com", "two@example.com"] },
        },
      },
    });
    expect(readdirSync(folder)).toEqual(["Acme-Prod"]);
  });

  test("names all missing flags in one line, and writes nothing", async () => {
    const others = without("region", "vault");
    expect(await init("Acme-Prod", others)).toEqual({
      code: 1,
      printed: "",
      errors: "missing: --region, --vault (in a terminal, init asks for what no flag says)\n",
    });
    expect(existsSync(folder)).toBe(false);
  });

  test("says of each bad answer which flag it came by, and writes nothing", async () => {
    const { code, errors } = await init("Acme-Prod", { ...answers, cloud: "awz", domain: "nope", "alert-email": "me" });
    expect(code).toBe(1);
    expect(errors.split("\n")).toEqual([
      expect.stringMatching(/^--cloud: "awz" is not known/),
      expect.stringMatching(/^--domain: "nope" .*example\.com/),
      expect.stringMatching(/^--alert-email: "me" /),
      "",
    ]);
    expect(existsSync(folder)).toBe(false);
  });

  test("an answer cannot break out of its place in the file", async () => {
    const { code, errors } = await init("Acme-Prod", { ...answers, organization: "x }\nevil: true #" });
    expect(code).toBe(1);
    expect(errors).toMatch(/^--organization: /);
    expect(errors.trimEnd()).not.toContain("\n");
  });

  test("a blueprint that does not exist is refused", async () => {
    const { code, errors } = await init("Acme-Prod", { ...answers, blueprint: "managed-kubernets" });
    expect(code).toBe(1);
    expect(errors).toMatch(/^--blueprint: .*managed-kubernetes/);
  });
});

describe("on Azure", () => {
  test("writes a dataset of at most 22 lines that the reader accepts", async () => {
    expect(await init("Acme-Prod", azureAnswers)).toMatchObject({ code: 0, errors: "" });
    const text = readFileSync(join(folder, "Acme-Prod", "deployment.yaml"), "utf8");
    expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(22);
    expect(readDataset(join(folder, "Acme-Prod"), blueprints)).toMatchObject({
      dataset: {
        config: {
          cloud: "azure",
          credentials: {
            azure: {
              mode: "oidc",
              clientId: azureAnswers["azure-client"],
              subscriptionId: azureAnswers["azure-subscription"],
              tenantId: azureAnswers["azure-tenant"],
            },
          },
          jumpbox: { sshPublicKey: azureAnswers["ssh-key"] },
        },
      },
    });
    expect(text).not.toContain("aws");
  });

  test("misses what Azure needs, and nothing of AWS", async () => {
    const { errors } = await init("Acme-Prod", { ...onEveryCloud, cloud: "azure" });
    expect(errors).toBe(
      "missing: --azure-client, --azure-subscription, --azure-tenant, --ssh-key (in a terminal, init asks for what no flag says)\n",
    );
  });

  test.each([
    ["--aws-role", "aws", "azure", { ...azureAnswers, "aws-role": answers["aws-role"] }],
    ["--ssh-key", "azure", "aws", { ...answers, "ssh-key": azureAnswers["ssh-key"] }],
  ])("%s, which is about %s, is refused on %s", async (flag, about, chosen, given) => {
    const { code, errors } = await init("Acme-Prod", given);
    expect(code).toBe(1);
    expect(errors).toBe(
      `${flag}: is about the cloud ${about}, and the deployment is on ${chosen} (expected --cloud ${about}, or no ${flag})\n`,
    );
    expect(existsSync(folder)).toBe(false);
  });

  test("in a terminal, asks the questions of the cloud that was answered", async () => {
    const replies: Record<string, string> = {
      Cloud: "azure",
      Client: azureAnswers["azure-client"],
      SSH: azureAnswers["ssh-key"],
    };
    const { terminal, shown } = person((question) => replies[question.split(" ")[0] ?? ""] ?? "");
    const { cloud: _cloud, "azure-client": _client, "ssh-key": _key, ...others } = azureAnswers;
    expect(await init("Acme-Prod", others, terminal)).toMatchObject({ code: 0, errors: "" });
    expect(shown()).toContain("Client id of the Entra application that runs act as: ");
    expect(shown()).not.toContain("IAM role");
  });
});

test.each([
  ["short answers", answers],
  ["a long role", { ...answers, "aws-role": `arn:aws:iam::111122223333:role/${"path/".repeat(20)}keyphase` }],
  [
    "many addresses",
    { ...answers, "alert-email": Array.from({ length: 12 }, (_, n) => `person${n}@example.com`).join() },
  ],
  ["Azure", azureAnswers],
  ["a long address", { ...answers, loki: `https://loki.example.com/${"path/".repeat(40)}` }],
])("the file is formatted as prettier does it: %s", async (_case, given) => {
  expect(await init("Acme-Prod", given)).toMatchObject({ code: 0, errors: "" });
  const prettier = join("node_modules", ".bin", "prettier");
  const check = [
    "--config",
    ".prettierrc.json",
    "--stdin-filepath",
    join("deployments", "Acme-Prod", "deployment.yaml"),
  ];
  const written = readFileSync(join(folder, "Acme-Prod", "deployment.yaml"), "utf8");
  expect(execFileSync(prettier, check, { input: written, encoding: "utf8" })).toBe(written);
});

describe("the key", () => {
  test.each(["a", "-Prod", "WM_Prod", "../WM", "WM--Prod", "x".repeat(25), "sys"])(
    "%s is refused with a sentence",
    async (key) => {
      const { code, errors } = await keyphase(addInit, "init", "--", key);
      expect(code).toBe(1);
      expect(errors).toMatch(/^"\S+" (is not|cannot be) a deployment key.*\(expected .*WM-Prod\)\n$/);
      expect(existsSync(folder)).toBe(false);
    },
  );

  test("an existing deployment is not overwritten", async () => {
    mkdirSync(join(folder, "WM-Prod"), { recursive: true });
    writeFileSync(join(folder, "WM-Prod", "deployment.yaml"), "precious");
    const { code, errors } = await init("WM-Prod", answers);
    expect(code).toBe(1);
    expect(errors).toBe(
      `${join(folder, "WM-Prod", "deployment.yaml")}: exists already (expected a new key; init does not overwrite)\n`,
    );
    expect(readFileSync(join(folder, "WM-Prod", "deployment.yaml"), "utf8")).toBe("precious");
  });

  test("a folder without a dataset gets one, and keeps what is in it", async () => {
    mkdirSync(join(folder, "WM-Prod"), { recursive: true });
    writeFileSync(join(folder, "WM-Prod", "notes.txt"), "precious");
    expect(await init("WM-Prod", answers)).toMatchObject({ code: 0, errors: "" });
    expect(readdirSync(join(folder, "WM-Prod"))).toEqual(["deployment.yaml", "notes.txt"]);
    expect(readdirSync(folder)).toEqual(["WM-Prod"]);
  });

  test("a key that differs only in case from another collides with it", async () => {
    mkdirSync(join(folder, "WM-Prod"), { recursive: true });
    const { code, errors } = await init("wm-prod", answers);
    expect(code).toBe(1);
    expect(errors).toContain(`wm-prod collides with ${join(folder, "WM-Prod")}: both get `);
    expect(readdirSync(folder)).toEqual(["WM-Prod"]);
  });
});

test("a folder that cannot be written is a sentence, not a stack trace", async () => {
  writeFileSync(folder, "a file in the way");
  const { code, errors } = await init("Acme-Prod", answers);
  expect(code).toBe(1);
  expect(errors).toMatch(/deployments.Acme-Prod: cannot be written: \S+\n$/);
});

describe("in a terminal", () => {
  test("asks for what no flag says; Enter takes the default", async () => {
    const others = without("region");
    const { terminal, shown } = person((question) => (question.startsWith("Region") ? "eu-west-1" : ""));
    const { code, errors } = await init("Acme-Prod", others, terminal);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(shown()).toContain("Blueprint [managed-kubernetes]: ");
    expect(shown()).toContain("Region of the cloud, like eu-central-1 or westeurope: ");
    expect(shown()).not.toContain("Domain of the customer");
    expect(readFileSync(join(folder, "Acme-Prod", "deployment.yaml"), "utf8")).toContain("region: eu-west-1\n");
  });

  test("asks again, and only, for what the reader refuses", async () => {
    const regions = ["Frankfurt", "eu-central-1"];
    const others = without("region");
    const { terminal, shown } = person((question) => (question.startsWith("Region") ? regions.shift() : ""));
    const { code } = await init("Acme-Prod", { ...others, blueprint: "managed-kubernetes", cloud: "aws" }, terminal);
    expect(code).toBe(0);
    expect(shown()).toMatch(/Region of the cloud, like eu-central-1 or westeurope: "Frankfurt" /);
    expect(shown().split("Domain")).toHaveLength(1);
  });

  test("a refused answer is asked for again before the next question", async () => {
    const replies: Record<string, string[]> = { Region: ["Frankfurt", "eu-central-1"], Domain: ["example.com"] };
    const { terminal, shown } = person((question) => replies[question.split(" ")[0] ?? ""]?.shift() ?? "");
    expect(await init("Acme-Prod", without("region", "domain"), terminal)).toMatchObject({ code: 0, errors: "" });
    expect(shown()).toMatch(/Region.*: "Frankfurt" [^]*Region[^]*Domain/);
    expect(shown().match(/Domain of the customer/g)).toHaveLength(1);
  });

  test("a flag that is refused is asked for, too", async () => {
    const { terminal, shown } = person((question) => (question.startsWith("Region") ? "eu-central-1" : ""));
    const given = { ...answers, region: "Frankfurt" };
    expect(await init("Acme-Prod", given, terminal)).toMatchObject({ code: 0, errors: "" });
    expect(shown()).toMatch(/Region of the cloud, like eu-central-1 or westeurope: "Frankfurt" [^]*Region/);
  });

  test("input that ends before the last answer writes nothing and fails", async () => {
    const { terminal } = person(() => undefined);
    const { code, errors } = await init("Acme-Prod", { domain: "example.com" }, terminal);
    expect({ code, errors }).toEqual({
      code: 1,
      errors: "the input ended before all was answered; nothing is written\n",
    });
    expect(existsSync(folder)).toBe(false);
  });
});
