import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { App, TerraformLocal, TerraformStack } from "cdktf";
import { planHosts } from "../../../constructs/blueprints/hashistack/host-plan";
import {
  generationOf,
  refuseManyReplacements,
} from "../../../constructs/blueprints/hashistack/infrastructure/server-guard";
import { inTemporaryFolder } from "../../deployment/fake-deployment";
import { withTerraform } from "../../rehearsal/with-terraform";
import { synthesize } from "../../synthesized";
import { hashistackDeployment } from "./datasets";

describe("a generation", () => {
  test("changes with what a host is made from", () => {
    const parts = ["instructions", "ubuntu_noble", undefined];
    expect(generationOf(parts)).toMatch(/^[0-9a-f]{12}$/);
    expect(generationOf([...parts])).toBe(generationOf(parts));
    expect(generationOf(["instructions", "debian_bookworm", undefined])).not.toBe(generationOf(parts));
  });

  test("is the same whatever cdktf numbers its references", () => {
    const generations = inTemporaryFolder((outdir) => {
      const stack = new TerraformStack(new App({ outdir, stackTraces: false }), "test");
      return ["first", "second"].map((id) => generationOf([`key: ${new TerraformLocal(stack, id, "value").asString}`]));
    });
    expect(generations[0]).toBe(generations[1]);
  });
});

/** What Terraform says of a plan in which servers of some generations are there. */
function planned(existing: Record<string, string>, generations: Record<string, string>): string {
  const locals = { existing };
  const plan = planHosts(hashistackDeployment("aws", "multi", { hosts: { servers: { count: 5 } } }).config);
  const { resource } = synthesize((stack) => {
    refuseManyReplacements(stack, {
      existing: "local.existing",
      plan,
      generations: new Map(Object.entries(generations)),
    });
  });
  return inTemporaryFolder((folder) => {
    writeFileSync(join(folder, "main.tf.json"), JSON.stringify({ resource, locals }));
    const run = (...words: string[]) => spawnSync("terraform", words, { cwd: folder, encoding: "utf8" });
    run("init", "-input=false");
    const { status, stderr } = run("plan", "-input=false", "-no-color");
    return status === 0 ? "" : stderr.replaceAll(/[│\s]+/g, " ");
  });
}

withTerraform("real Terraform", () => {
  jest.setTimeout(60_000);
  const old = { "server-1": "aaaaaaaaaaaa", "server-2": "aaaaaaaaaaaa", "server-3": "aaaaaaaaaaaa" };

  test("makes all servers of a new stack at once", () => {
    expect(planned({}, old)).toBe("");
  });

  test("replaces one server, and makes others that are not there", () => {
    expect(planned(old, { ...old, "server-2": "bbbbbbbbbbbb", "server-4": "bbbbbbbbbbbb" })).toBe("");
  });

  test("refuses to replace two, and says which and what to do", () => {
    const said = planned(old, { ...old, "server-1": "bbbbbbbbbbbb", "server-3": "bbbbbbbbbbbb" });
    expect(said).toContain("This would replace server-1, server-3 at once");
    expect(said).toContain("upgrade.hosts");
  });

  const seven = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((number) => [`server-${number}`, "aaaaaaaaaaaa"]));
  const five = Object.fromEntries(Object.entries(seven).slice(0, 5));

  test("takes servers away as long as a majority stays, and replaces one meanwhile only where that holds", () => {
    expect(planned(seven, five)).toBe("");
    expect(planned(seven, { ...five, "server-1": "bbbbbbbbbbbb" })).toBe("");
    const nine = { ...seven, "server-8": "aaaaaaaaaaaa", "server-9": "aaaaaaaaaaaa" };
    expect(planned(nine, five)).toBe("");
    const said = planned(nine, { ...five, "server-1": "bbbbbbbbbbbb" });
    expect(said).toContain("would take server-6, server-7, server-8, server-9, server-1 away at once, of 9 servers");
  });
});
