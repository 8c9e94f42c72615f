import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { App, TerraformOutput, TerraformStack, Testing } from "cdktf";
import { hostDocument } from "../../constructs/hosts/host-document";
import { UserData, UserDataTooLarge, userDataProblem } from "../../constructs/hosts/user-data";
import { userDataLimits } from "../../constructs/hosts/user-data-limits";
import type { UserDataLimit } from "../../constructs/hosts/user-data-limits";
import { userDataText } from "../../constructs/hosts/user-data-text";
import { inTemporaryFolder } from "../deployment/fake-deployment";
import { withPrograms } from "../programs";
import { bastion, client, mono, server } from "./sample-host";

const parts = hostDocument(server);
const small: UserDataLimit = { cloud: "Example", bytes: 1000, counted: "data", binary: true };

interface Merged {
  readonly hostname: string;
  readonly users: readonly { readonly name: string }[];
  readonly packages: readonly string[];
  readonly write_files: readonly { readonly path: string; readonly content: string }[];
  readonly runcmd: readonly (readonly string[])[];
}

/** The Python that cloud-init runs on, whose modules it needs. */
const python = spawnSync("sh", ["-c", `sed -n '1s/^#!//p' "$(command -v cloud-init)"`], {
  encoding: "utf8",
}).stdout.trim();

/** What cloud-init reads out of user data; undefined where its modules are not to be had. */
function readByCloudInit(data: Buffer): Merged | undefined {
  return inTemporaryFolder((folder) => {
    const file = join(folder, "user-data");
    writeFileSync(file, data);
    const run = spawnSync(python || "python3", [join(__dirname, "merged-parts.py"), file], { encoding: "utf8" });
    return run.status === 0 ? (JSON.parse(run.stdout) as Merged) : undefined;
  });
}
const withCloudInit = readByCloudInit(Buffer.from("#cloud-config\n{}\n")) === undefined ? test.skip : test;

test.each(Object.values(userDataLimits))("the largest host is within the limit of $cloud", (limit) => {
  for (const host of [bastion, server, client, mono])
    expect(userDataProblem(hostDocument(host), limit)).toBeUndefined();
});

test("too much is refused with the sizes of the parts", () => {
  expect(userDataProblem(parts, small)).toMatch(
    /^user data of \d+ bytes are too large for Example \(expected at most 1000; its parts: system \d+, .*programs \d+, .*start \d+\)$/,
  );
  const stack = new TerraformStack(new App(), "stack");
  expect(() => new UserData(stack, "user-data", { parts, limit: small })).toThrow(UserDataTooLarge);
});

test("base64 counts as the text that it is", () => {
  const bytes = (counted: "data" | "base64") =>
    Number(/of (\d+) bytes/.exec(userDataProblem(parts, { ...small, counted }) ?? "")?.[1]);
  expect(bytes("base64")).toBe(Math.ceil(bytes("data") / 3) * 4);
});

test("the same parts make the same text, which stays readable in the stack", () => {
  const stack = new TerraformStack(new App(), "stack");
  const { argument } = new UserData(stack, "user-data", { parts, limit: userDataLimits.aws });
  new TerraformOutput(stack, "data", { value: argument });
  const { locals, output } = JSON.parse(Testing.synth(stack)) as {
    locals: Record<string, string>;
    output: { data: { value: string } };
  };
  expect(Object.values(locals)).toEqual([userDataText(hostDocument(server))]);
  expect(output.data.value).toMatch(/^\$\{base64gzip\(local\.[\w-]+\)\}$/);
});

test("a cloud that takes no bytes gets the text", () => {
  const stack = new TerraformStack(new App(), "stack");
  const { argument } = new UserData(stack, "user-data", { parts, limit: userDataLimits.scaleway });
  new TerraformOutput(stack, "data", { value: argument });
  expect(JSON.stringify(Testing.synth(stack))).not.toContain("base64gzip");
});

test("a part that contains the line between parts is refused", () => {
  expect(() => userDataText([{ name: "odd", text: "--==part-of-this-host==\n" }])).toThrow("of odd");
});

withCloudInit("cloud-init reads the compressed archive, and keeps what every part says", () => {
  const merged = readByCloudInit(gzipSync(userDataText(parts)));
  expect(merged?.hostname).toBe("wm-prod-server-1");
  expect(merged?.users.map(({ name }) => name)).toEqual(["ada", "grace", "consul", "vault", "nomad"]);
  expect(merged?.packages).toEqual(expect.arrayContaining(["chrony", "awscli", "jq", "logrotate"]));
  expect(merged?.runcmd).toEqual([["/usr/local/sbin/start-host"]]);
  expect(merged?.write_files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["/etc/chrony/chrony.conf", "/etc/consul.d/consul.json", "/usr/local/sbin/start-host"]),
  );
});

test("a letter outside ASCII is refused: cloud-init reads another out of an archive", () => {
  const text = '#cloud-config\nhostname: "größe"\n';
  expect(() => userDataText([{ name: "odd", text }])).toThrow("the user data of odd contains ö (expected ASCII only)");
});

withPrograms("terraform")("Terraform makes the bytes that were counted", () => {
  inTemporaryFolder((folder) => {
    const stack = new TerraformStack(new App(), "stack");
    const { argument } = new UserData(stack, "user-data", { parts, limit: userDataLimits.aws });
    new TerraformOutput(stack, "data", { value: argument });
    writeFileSync(join(folder, "cdk.tf.json"), Testing.synth(stack));
    const terraform = (...args: string[]) =>
      spawnSync("terraform", args, { cwd: folder, encoding: "utf8", env: { ...process.env, CHECKPOINT_DISABLE: "1" } });
    terraform("init", "-no-color");
    terraform("apply", "-auto-approve", "-no-color");
    const data = Buffer.from(terraform("output", "-raw", "data").stdout, "base64");
    expect(gunzipSync(data).toString()).toBe(userDataText(parts));
    expect(data.length).toBeLessThanOrEqual(Math.ceil(gzipSync(userDataText(parts)).length * 1.03));
  });
});
