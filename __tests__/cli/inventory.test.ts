import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addInventory } from "../../cli/inventory";
import type { StackInventory } from "../../inventory/stack-inventory";
import { md5Of } from "../../rehearsal/terraform-cloud/workspace";
import { hashistackDataset } from "../blueprints/hashistack/datasets";
import { datasetOf, writeDatasets } from "../blueprints/synthesized-datasets";
import { keys, multi, tunnelled } from "../inventory/sample-inventory";
import { FakeCloud } from "../rollout/fake-cloud";
import { keyphase } from "./keyphase";
import type { Outcome } from "./keyphase";

const before = { ...process.env };
let parent = "";
let folder = "";
let instance = "";

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "keyphase-"));
  folder = join(parent, "deployments");
  instance = join(folder, "WM-Prod");
  process.env["DEPLOYMENTS_DIR"] = folder;
  writeDatasets(folder, { "WM-Prod": { ...hashistackDataset("scaleway", "multi") } });
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
  process.env = { ...before };
});

function inventory(...args: string[]): Promise<Outcome> {
  return keyphase(addInventory, "inventory", ...args);
}

/** A state as Terraform writes it. */
function stateOf(value: unknown): string {
  const outputs = value === undefined ? {} : { inventory: { value, type: ["object", {}] } };
  return JSON.stringify({ version: 4, serial: 7, outputs: { revision: { value: "3f2a" }, ...outputs }, resources: [] });
}

function written(text: string, name = "infrastructure.tfstate"): string {
  const file = join(parent, name);
  writeFileSync(file, text);
  return file;
}

function fromState(value: unknown, ...args: string[]): Promise<Outcome> {
  return inventory("WM-Prod", "--state", written(stateOf(value)), ...args);
}

describe("from a state file", () => {
  test("writes into the deployment's folder, says what, and how to log in", async () => {
    const { code, printed, errors } = await fromState(multi);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(printed).toContain(`Written in ${instance}:\n`);
    expect(printed).toContain("  inventory/host_vars/server-1/keyphase.yaml\n");
    expect(printed).toContain(`  cd ${instance}\n  ssh -F ssh_config server-1\n  ansible all -m ping\n`);
    expect(readFileSync(join(instance, "ca.pem"), "utf8")).toContain(multi.authority);
  });

  test("the second time says that there is nothing to write", async () => {
    await fromState(multi);
    const { code, printed } = await fromState(multi);
    expect(code).toBe(0);
    expect(printed).toMatch(/WM-Prod: nothing to write, all \d+ files are up to date\.\n/);
    expect(printed).not.toContain("Written in");
  });

  test("names what it removed, and what it left because a person changed it", async () => {
    const { "client-1": _one, "client-2": _two, ...hosts } = multi.hosts;
    await fromState(multi);
    const changed = join(instance, "inventory", "host_vars", "client-2", "keyphase.yaml");
    writeFileSync(changed, `${readFileSync(changed, "utf8")}mine: true\n`);
    const { printed } = await fromState({ ...multi, hosts });
    expect(printed).toContain("  inventory/host_vars/client-1/keyphase.yaml (removed)\n");
    expect(printed).toContain(
      "inventory/host_vars/client-2/keyphase.yaml is of nothing that is still there; it was changed",
    );
  });

  test("the tunnel that must run meanwhile is told", async () => {
    const { printed } = await fromState(tunnelled);
    expect(printed).toContain(`  ${tunnelled.bastion.tunnelCommand ?? ""}\nmeanwhile, in a terminal of its own`);
  });

  const two = { ...multi, people: { ...multi.people, bob: { administrator: true, sshPublicKey: keys.bob } } };

  test("of several people one must be named", async () => {
    expect(await fromState(two)).toMatchObject({
      code: 1,
      errors: "WM-Prod has 2 people (alice, bob): --person names the one whose account ssh_config is for\n",
    });
    expect(existsSync(join(instance, "ssh_config"))).toBe(false);
    expect(await fromState(two, "--person", "bob")).toMatchObject({ code: 0 });
    expect(readFileSync(join(instance, "ssh_config"), "utf8")).toContain("  User bob\n");
  });

  test("a person without an account is refused", async () => {
    const { errors } = await fromState(two, "--person", "eve");
    expect(errors).toMatch(/^--person "eve": has no account on the hosts of WM-Prod \(expected alice or bob; /);
  });

  test("a state of another deployment is refused", async () => {
    const { code, errors } = await fromState({ ...multi, deployment: "HL-Prod" });
    expect(code).toBe(1);
    expect(errors).toMatch(/infrastructure\.tfstate: is the state of HL-Prod \(expected that of WM-Prod\)\n$/);
  });

  test.each<[string, object, RegExp]>([
    [
      "text that would begin a line of its own in ssh_config",
      { bastion: { ...multi.bastion, proxyCommand: "nc %h %p\nHost *\n  ProxyCommand evil" } },
      /bastion\.proxyCommand \(/,
    ],
    ["a pattern in a host's place", { hosts: { "*": multi.hosts["server-1"] } }, /hosts\.\* \(/],
    ["no server", { hosts: { sre: { role: "sre", address: "192.168.42.6" } } }, /hosts \(no server among them\)/],
    ["no address", { hosts: { "server-1": { role: "server", address: "server-1" } } }, /hosts\.server-1\.address \(/],
    [
      "a private key beside the authority",
      { authority: `${multi.authority}-----BEGIN PRIVATE KEY-----\nMIIB\n` },
      /authority \(/,
    ],
    [
      "no key",
      { people: { alice: { administrator: true, sshPublicKey: "secret" } } },
      /people\.alice\.sshPublicKey \(/,
    ],
  ])("an output that cannot be written safely is refused: %s", async (_case, wrong, message) => {
    const { code, errors } = await fromState({ ...multi, ...wrong });
    expect(code).toBe(1);
    expect(errors).toMatch(/the output inventory is not in the form that this program knows: /);
    expect(errors).toMatch(message);
    expect(existsSync(join(instance, "inventory"))).toBe(false);
  });

  test("a state without the output says what makes one", async () => {
    const { errors } = await fromState(undefined);
    expect(errors).toMatch(
      /its state has no output inventory \(expected phase infrastructure of hashistack, applied\)\n$/,
    );
  });

  test.each([
    [
      "is not there",
      () => join(parent, "nothing"),
      /nothing: cannot be read: it does not exist \(expected a file with what `terraform state pull` prints\)\n$/,
    ],
    ["is no JSON", () => written("terraform {}"), /is not a state of Terraform/],
    ["is another JSON", () => written("[]"), /is not a state of Terraform/],
  ])("a file that %s is a sentence", async (_case, file, message) => {
    const { code, errors } = await inventory("WM-Prod", "--state", file());
    expect(code).toBe(1);
    expect(errors).toMatch(message);
  });
});

test("from a rehearsal that was kept", async () => {
  const states = join(parent, "kept", "WM-Prod", "states");
  mkdirSync(states, { recursive: true });
  writeFileSync(join(states, "WM-Prod-infrastructure.tfstate"), stateOf(multi));
  expect(await inventory("WM-Prod", "--rehearsed", join(parent, "kept"))).toMatchObject({ code: 0, errors: "" });
  expect(existsSync(join(instance, "inventory", "hosts.yaml"))).toBe(true);
  const { errors } = await inventory("WM-Prod", "--rehearsed", join(parent, "other"));
  expect(errors).toMatch(/cannot be read: it does not exist \(expected the folder of `keyphase rehearse --keep`/);
});

test("a key that is no deployment's is refused, with the nearest", async () => {
  const { code, errors } = await inventory("WM-Prd", "--state", "nothing");
  expect(code).toBe(1);
  expect(errors).toBe(`There is no deployment "WM-Prd" in ${folder}; did you mean WM-Prod? There are: WM-Prod\n`);
});

test("a deployment of another blueprint is refused before its state is looked for", async () => {
  writeDatasets(folder, { "WM-Prod": datasetOf("WM-Prod") });
  const { code, errors } = await inventory("WM-Prod");
  expect(code).toBe(1);
  expect(errors).toMatch(
    /^WM-Prod is of the blueprint managed-kubernetes, .*\(expected a deployment of hashistack\)\n$/,
  );
});

describe("from Terraform Cloud", () => {
  /** Workspace of the infrastructure phase with this in its state; none: no workspace. */
  async function withCloud(output: StackInventory | "empty" | undefined, use: (cloud: FakeCloud) => Promise<void>) {
    await FakeCloud.use(async (cloud) => {
      process.env["TFE_ADDRESS"] = cloud.origin;
      process.env["TFE_TOKEN"] = "a-secret-token";
      cloud.cloud.create("example-platforms", "WM-Prod-workspaces");
      if (output !== undefined) {
        const workspace = cloud.cloud.create("example-platforms", "WM-Prod-infrastructure");
        const content = Buffer.from(stateOf(output));
        const version = output === "empty" ? undefined : workspace.begin(7, md5Of(content));
        if (version) version.content = content;
      }
      await use(cloud);
    });
  }

  test("reads the output of the current state", () =>
    withCloud(multi, async () => {
      expect(await inventory("WM-Prod")).toMatchObject({ code: 0, errors: "" });
      expect(readFileSync(join(instance, "ssh_config"), "utf8")).toContain("HostName 192.168.42.7");
    }));

  test("an empty workspace, and none at all, are sentences", async () => {
    await withCloud("empty", async () => {
      const { code, errors } = await inventory("WM-Prod");
      expect(code).toBe(1);
      expect(errors).toBe(
        "WM-Prod-infrastructure: its state is empty, or has no outputs (expected phase infrastructure of hashistack, applied)\n",
      );
    });
    await withCloud(undefined, async () => {
      const { errors } = await inventory("WM-Prod");
      expect(errors).toMatch(
        /^WM-Prod-infrastructure: there is no such workspace in example-platforms, .*npx cdktf deploy WM-Prod-workspaces\n$/,
      );
    });
  });

  test("a token that may not read outputs is told what it lacks", () =>
    withCloud(multi, async (cloud) => {
      cloud.access = (_person, _workspace, permission) => !permission.startsWith("can-read-state");
      const { code, errors } = await inventory("WM-Prod");
      expect(code).toBe(1);
      expect(errors).toContain("(permission can-read-state-outputs)");
    }));
});
