import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { findMoto, MotoServer } from "../../verification/moto";
import { verify } from "../../verification/verify";
import { smallDeployment } from "../rehearsal/small-deployment";
import { inFolder, writeSynthesized } from "../rehearsal/synthesized-folder";
import { patience, withTerraform } from "../rehearsal/with-terraform";

/** Runs with another environment. */
async function withEnvironment<T>(change: Readonly<Record<string, string>>, run: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, change);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(change)) {
      if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[name];
    }
  }
}

/** Verdict and words of a verification of one stack with the AWS provider. */
async function verified(folder: string, keys: readonly string[] = [], keep?: string) {
  let printed = "";
  const print = (text: string): void => {
    printed += text;
  };
  const verdict = await verify({ keys, synthesized: folder, keep, print, progress: () => undefined });
  return { verdict, printed };
}

/** A deployment whose phase infrastructure is on AWS. */
function write(folder: string, phase = "infrastructure"): void {
  const configuration = { resource: { aws_vpc: { network: { cidr_block: "10.0.0.0/16" } } } };
  writeSynthesized(folder, { WM: [{ phase, providers: { aws: "aws 6.25.0" }, configuration }] });
}

const nowhere = (folder: string) => ({
  HOME: folder,
  XDG_DATA_HOME: folder,
  XDG_DATA_DIRS: folder,
  KEYPHASE_PLUGIN_MIRROR: "",
  TF_CLI_CONFIG_FILE: join(folder, "none"),
  TF_PLUGIN_CACHE_DIR: "",
});

withTerraform("verify:aws", () => {
  jest.setTimeout(patience);

  test("without the real provider it says so, visibly, and is no failure", () =>
    inFolder(async (folder) => {
      write(folder);
      const { verdict, printed } = await withEnvironment(nowhere(folder), () => verified(folder));
      expect(verdict).toBe("skipped");
      expect(printed).toMatch(/^skipped: the real AWS provider was not run\n {2}no mirror with the provider/);
      expect(printed).toContain("KEYPHASE_PLUGIN_MIRROR");
    }));

  test("where nothing is on AWS, or the key is wrong, there is nothing to verify", () =>
    inFolder(async (folder) => {
      writeSynthesized(folder, { Small: smallDeployment("Small") });
      await expect(verified(folder)).rejects.toThrow("There is no phase infrastructure on AWS");
      write(folder, "tooling");
      await expect(verified(folder)).rejects.toThrow("There is no phase infrastructure on AWS");
      write(folder);
      await expect(verified(folder, ["WN"])).rejects.toThrow(
        "There is no synthesized deployment WN; did you mean WM? There are: WM",
      );
    }));
});

const moto = findMoto();
const withMoto = moto ? describe : describe.skip;

test("an empty PATH has no moto", () => {
  expect(findMoto("")).toBeUndefined();
});

withMoto("moto", () => {
  jest.setTimeout(patience);

  test("answers on a free port, and is gone when it is stopped", () =>
    inFolder(async (folder) => {
      if (!moto) return;
      mkdirSync(folder, { recursive: true });
      const [one, other] = await Promise.all(
        ["one.log", "other.log"].map((log) => MotoServer.start(moto, join(folder, log))),
      );
      expect(one?.origin).not.toBe(other?.origin);
      for (const server of [one, other]) {
        expect((await fetch(`${server?.origin ?? ""}/moto-api/`)).ok).toBe(true);
        server?.stop();
        await expect(fetch(`${server?.origin ?? ""}/moto-api/`)).rejects.toThrow();
      }
    }));

  test("that does not start is a sentence", () =>
    inFolder(async (folder) => {
      if (!moto) return;
      const broken = { ...moto, python: join(folder, "no-python") };
      await expect(MotoServer.start(broken, join(folder, "log"))).rejects.toThrow("moto does not start");
    }));
});
