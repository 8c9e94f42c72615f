import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addInit } from "../../cli/init";
import type { Terminal } from "../../cli/init-terminal";
import { blueprints } from "../../constructs/blueprints";
import { readDataset } from "../../constructs/deployment/dataset/dataset";
import { init as initDeployment, person as personAt } from "./init-command";
import { keyphase } from "./keyphase";

const onEveryCloud = {
  blueprint: "hashistack",
  domain: "example.com",
  organization: "example-platforms",
  "client-networks": "10.8.0.0/16, 10.9.0.0/16",
  person: "ada",
  "person-key": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMkzYEUX65K40iIiWHeyM5k/g8AE1I1MXieiThgkYoZd ada@example.com",
};

const answersOn = {
  scaleway: {
    ...onEveryCloud,
    cloud: "scaleway",
    region: "fr-par",
    transit: "https://vault.example.com:8200",
    "transit-key": "wm-prod",
  },
  aws: {
    ...onEveryCloud,
    cloud: "aws",
    region: "eu-central-1",
    "aws-role": "arn:aws:iam::111122223333:role/keyphase-wm-prod",
  },
  azure: {
    ...onEveryCloud,
    cloud: "azure",
    region: "westeurope",
    "azure-client": "00000000-0000-0000-0000-000000000001",
    "azure-subscription": "11111111-2222-3333-4444-555555555555",
    "azure-tenant": "00000000-0000-0000-0000-000000000002",
  },
} as const;

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

const init = (given: Readonly<Record<string, string>>, terminal?: Terminal) =>
  initDeployment("Acme-Prod", given, terminal);

const written = (name = "deployment.yaml") => readFileSync(join(folder, "Acme-Prod", name), "utf8");

describe.each(["scaleway", "aws", "azure"] as const)("on %s", (cloud) => {
  test("writes a short dataset that the reader accepts, formatted as prettier does it", async () => {
    const { code, printed, errors } = await init(answersOn[cloud]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(printed).toContain("npx keyphase inventory Acme-Prod");
    expect(written().trimEnd().split("\n").length).toBeLessThanOrEqual(18);
    expect(readDataset(join(folder, "Acme-Prod"), blueprints)).toMatchObject({
      dataset: {
        config: {
          cloud,
          shape: "multi",
          network: { clients: ["10.8.0.0/16", "10.9.0.0/16"] },
          people: { ada: { sshPublicKey: onEveryCloud["person-key"] } },
        },
      },
    });
    const check = ["--config", ".prettierrc.json", "--stdin-filepath", join("deployments", "Acme-Prod", "a.yaml")];
    const prettier = join("node_modules", ".bin", "prettier");
    expect(execFileSync(prettier, check, { input: written(), encoding: "utf8" })).toBe(written());
  });

  test("names what is missing", async () => {
    const { errors } = await init({ blueprint: "hashistack", cloud });
    const { blueprint: _given, cloud: _too, ...needed } = answersOn[cloud];
    const [, listed = ""] = /^missing: (.*) \(in a terminal/.exec(errors) ?? [];
    expect(listed.split(", ").sort()).toEqual(
      Object.keys(needed)
        .map((flag) => `--${flag}`)
        .sort(),
    );
  });
});

test("the folder gets what Ansible needs to be run inside it, and keeps what is there", async () => {
  mkdirSync(join(folder, "Acme-Prod"), { recursive: true });
  writeFileSync(join(folder, "Acme-Prod", "ansible.cfg"), "[defaults]\n");
  expect(await init(answersOn.aws)).toMatchObject({ code: 0, errors: "" });
  expect(readdirSync(join(folder, "Acme-Prod")).sort()).toEqual([".gitignore", "ansible.cfg", "deployment.yaml"]);
  expect(written("ansible.cfg")).toBe("[defaults]\n");
  expect(readdirSync(folder)).toEqual(["Acme-Prod"]);
});

test("a new folder has an ansible.cfg that leads to the inventory and the SSH configuration", async () => {
  await init(answersOn.aws);
  expect(written("ansible.cfg")).toMatch(/^inventory = inventory\/$/m);
  expect(written("ansible.cfg")).toMatch(/^ssh_args = -F ssh_config /m);
  expect(written(".gitignore")).toMatch(/^known_hosts$/m);
});

test.each([
  ["--auth0", "managed-kubernetes", "hashistack", { ...answersOn.aws, auth0: "example.eu.auth0.com" }],
  ["--person", "hashistack", "managed-kubernetes", { ...answersOn.aws, blueprint: "managed-kubernetes" }],
])("%s, which is about %s, is refused of %s", async (flag, about, chosen, given) => {
  const { code, errors } = await init(given);
  expect(code).toBe(1);
  expect(errors).toContain(
    `${flag}: is about the blueprint ${about}, and the deployment is of ${chosen} (expected --blueprint ${about}, or no ${flag})\n`,
  );
  expect(existsSync(folder)).toBe(false);
});

test("a flag of another cloud is refused", async () => {
  const { errors } = await init({ ...answersOn.aws, transit: "https://vault.example.com:8200" });
  expect(errors).toBe(
    "--transit: is about the cloud scaleway, and the deployment is on aws (expected --cloud scaleway, or no --transit)\n",
  );
});

test("Scaleway is no cloud of managed-kubernetes", async () => {
  const { errors } = await init({
    cloud: "scaleway",
    region: "fr-par",
    domain: "example.com",
    organization: "example",
  });
  expect(errors).toBe('--cloud: "scaleway" is not known (expected aws or azure)\n');
});

test.each([
  ["--blueprint", { blueprint: "hashistak" }, "managed-kubernetes or hashistack; did you mean hashistack?"],
  ["--cloud", { blueprint: "hashistack", cloud: "scalewy" }, "scaleway, aws or azure; did you mean scaleway?"],
])("a choice that there is not is told before what it would need: %s", async (flag, given, expected) => {
  const { code, errors } = await init(given);
  expect(code).toBe(1);
  expect(errors).toMatch(new RegExp(`^${flag}: ".*" is not known `));
  expect(errors).toContain(`(expected ${expected})`);
  expect(errors.trimEnd().split("\n")).toHaveLength(1);
});

test.each([
  ["--person", { person: "root" }],
  ["--person", { person: "Ada Lovelace" }],
  ["--person-key", { "person-key": "-----BEGIN OPENSSH PRIVATE KEY-----" }],
  ["--client-networks", { "client-networks": "everywhere" }],
  ["--shape", { shape: "single" }],
  ["--transit", { transit: "vault.example.com" }],
])("a bad answer is told by its flag: %s", async (flag, wrong) => {
  const { code, errors } = await init({ ...answersOn.scaleway, ...wrong });
  expect(code).toBe(1);
  expect(errors.trimEnd().split("\n")).toEqual([expect.stringMatching(new RegExp(`^${flag}: `))]);
  expect(existsSync(folder)).toBe(false);
});

test("in a terminal, asks the questions of the blueprint and the cloud that were answered", async () => {
  const { person, "transit-key": key, ...others } = answersOn.scaleway;
  const { blueprint, cloud, ...given } = others;
  const replies = new Map([
    ["Blueprint", blueprint],
    ["Cloud", cloud],
    ["Shape:", ""],
    ["Account", person],
    ["Name", key],
  ] as [string, string][]);
  const { terminal, shown } = personAt((question) => {
    const [word = ""] = question.split(" ");
    const reply = replies.get(word);
    // Who is asked twice hangs up.
    replies.delete(word);
    return reply;
  });
  expect(await init(given, terminal)).toMatchObject({ code: 0, errors: "" });
  expect(shown()).toContain("Account of the first person who may log in to the hosts: ");
  expect(shown()).toContain("Name of the key in that engine: ");
  expect(shown()).not.toMatch(/Auth0|Grafana/);
});

test("in a terminal, what is wrong is told at once, before a person is named", async () => {
  const { cloud, region, ...given } = answersOn.scaleway;
  const replies = new Map<string, string[]>([
    ["Cloud", ["scalewy", cloud]],
    ["Region", ["fr-pr", region]],
    ["Shape:", [""]],
    ["Account", ["ada"]],
  ]);
  const { person: _asked, ...others } = given;
  const asked: string[] = [];
  const { terminal, shown } = personAt((question) => {
    const [word = ""] = question.split(" ");
    asked.push(word);
    return replies.get(word)?.shift();
  });
  expect(await init(others, terminal)).toMatchObject({ code: 0, errors: "" });
  expect(asked).toEqual(["Cloud", "Cloud", "Region", "Region", "Shape:", "Account"]);
  expect(shown()).toContain('"scalewy" is not known (expected scaleway, aws or azure; did you mean scaleway?)');
  expect(shown()).toContain("fr-pr is not a region of Scaleway");
});

test("the help says which flags belong to which blueprint", async () => {
  const { printed } = await keyphase(addInit, "init", "--help").catch((error: unknown) => ({ printed: String(error) }));
  expect(printed).toMatch(
    /Options of every blueprint:[^]*--region[^]*Options of blueprint managed-kubernetes:[^]*--auth0/,
  );
  expect(printed).toMatch(/Options of blueprint hashistack:[^]*--person[^]*--transit <url>[^]*\(cloud\s+scaleway\)/);
});
