import { join } from "node:path";
import { addRehearse } from "../../cli/rehearse";
import { keyphase } from "../cli/keyphase";
import { rehearsed } from "./rehearsed";
import { smallDeployment } from "./small-deployment";
import { inFolder, writeSynthesized } from "./synthesized-folder";
import { patience, withTerraform } from "./with-terraform";

withTerraform("what goes wrong, by real Terraform", () => {
  jest.setTimeout(patience);

  test("after a failure no later phase runs; the next run completes, with nothing lost or doubled", () =>
    inFolder(async (folder) => {
      writeSynthesized(folder, { Small: smallDeployment("Small") });
      const options = { synthesized: folder, keep: join(folder, "kept") };
      const failed = await rehearsed({ ...options, fail: "first/aws_subnet" });
      expect(failed.outcomes).toEqual({ workspaces: "applied", first: "failed", second: "not run" });
      expect(failed.said).toContain("Rehearsed failure of aws_subnet");
      expect(failed.lost).toEqual([]);
      const resumed = await rehearsed(options);
      expect(resumed.outcomes).toEqual({ workspaces: "applied", first: "applied", second: "applied" });
      expect(resumed.lost).toEqual([]);
      expect(resumed.phases.map(({ resources }) => resources)).toEqual([4, 5, 2]);
    }));

  test("a phase before its predecessor stops, and names it", () =>
    inFolder(async (folder) => {
      writeSynthesized(folder, { Small: smallDeployment("Small") });
      const options = { synthesized: folder, keep: join(folder, "kept") };
      await rehearsed({ ...options, until: "workspaces" });
      const { outcomes, said } = await rehearsed({ ...options, phase: "second" });
      expect(outcomes).toEqual({ second: "failed" });
      expect(said).toContain("apply-Small-first-first");
    }));

  test("a phase against a stale revision stops with the gate's sentence", () =>
    inFolder(async (folder) => {
      const options = { synthesized: folder, keep: join(folder, "kept") };
      writeSynthesized(folder, { Small: smallDeployment("Small", { revision: "r1" }) });
      await rehearsed({ ...options, until: "first" });
      writeSynthesized(folder, { Small: smallDeployment("Small", { revision: "r2" }) });
      const { said } = await rehearsed({ ...options, phase: "second" });
      expect(said).toContain("Small-second needs Small-first at revision r2. Apply Small-first first.");
    }));

  test("a reader that the workspaces phase did not declare is refused in Terraform Cloud's words", () =>
    inFolder(async (folder) => {
      writeSynthesized(folder, { Small: smallDeployment("Small", { readers: [] }) });
      const { outcomes, said } = await rehearsed({ synthesized: folder });
      expect(outcomes).toEqual({ workspaces: "applied", first: "applied", second: "failed" });
      expect(said).toContain("This Terraform run is not authorized to read the state of the workspace 'Small-first'");
    }));

  test("a release in a namespace that nobody made is refused, and one after its namespace is not", () =>
    inFolder(async (folder) => {
      const namespace = "${kubernetes_namespace_v1.portal.metadata[0].name}";
      const stack = (release: object) => ({
        phase: "platform",
        providers: { helm: "hashicorp/helm 3.0.2", kubernetes: "hashicorp/kubernetes 2.38.0" },
        configuration: {
          resource: {
            kubernetes_namespace_v1: { portal: { metadata: { name: "portal" } } },
            helm_release: { portal: { name: "portal", chart: "portal", ...release } },
          },
        },
      });
      writeSynthesized(folder, { Small: [stack({ namespace: "portl" })] });
      const { outcomes, said } = await rehearsed({ synthesized: folder });
      expect(outcomes).toEqual({ platform: "failed" });
      expect(said).toContain('namespaces "portl" not found');
      writeSynthesized(folder, { Small: [stack({ namespace })] });
      expect((await rehearsed({ synthesized: folder })).outcomes).toEqual({ platform: "applied and destroyed" });
    }));

  test("a variable that the workspace does not have is missing, as in Terraform Cloud", () =>
    inFolder(async (folder) => {
      const stacks = smallDeployment("Small").map((stack) =>
        stack.phase === "first"
          ? { ...stack, configuration: { ...stack.configuration, variable: { forgotten: { type: "string" } } } }
          : stack,
      );
      writeSynthesized(folder, { Small: stacks });
      const { said } = await rehearsed({ synthesized: folder });
      expect(said).toContain('The root module input variable "forgotten" is not set');
    }));

  test("an argument that only the provider sets is refused", () =>
    inFolder(async (folder) => {
      const stacks = smallDeployment("Small").map((stack) =>
        stack.phase === "workspaces"
          ? {
              ...stack,
              configuration: {
                provider: { tfe: [{ organization: "example" }] },
                resource: { tfe_workspace: { one: { name: "One", resource_count: 3 } } },
              },
            }
          : stack,
      );
      writeSynthesized(folder, { Small: stacks });
      const { said } = await rehearsed({ synthesized: folder, until: "workspaces" });
      expect(said).toContain(`Can't configure a value for "resource_count"`);
    }));

  test("the workspaces phase cannot go before what its workspaces manage", () =>
    inFolder(async (folder) => {
      const options = { synthesized: folder, keep: join(folder, "kept") };
      writeSynthesized(folder, { Small: smallDeployment("Small") });
      await rehearsed({ ...options, until: "first" });
      const [workspaces, ...others] = smallDeployment("Small");
      const emptied = {
        ...workspaces,
        phase: "workspaces",
        configuration: { provider: { tfe: [{ organization: "example" }] } },
      };
      writeSynthesized(folder, { Small: [emptied, ...others] });
      const { said } = await rehearsed({ ...options, phase: "workspaces" });
      expect(said).toContain("5 resources under management");
    }));

  test("a configuration that never comes to rest fails, and what changes each time is shown", () =>
    inFolder(async (folder) => {
      const stacks = smallDeployment("Small").map((stack) =>
        stack.phase === "first"
          ? {
              ...stack,
              configuration: {
                resource: { aws_vpc: { restless: { cidr_block: "10.0.0.0/16", tags: { Now: "${timestamp()}" } } } },
              },
            }
          : stack,
      );
      writeSynthesized(folder, { Small: stacks });
      const { code, printed } = await keyphase(addRehearse, "rehearse", "--synthesized", folder);
      expect(code).toBe(1);
      expect(printed).toMatch(/Small-first failed in second plan:\nThe second plan is not empty\.\n/);
      expect(printed).toContain("aws_vpc.restless will be updated in-place");
      expect(printed).toMatch(/second +0 +0\.0 s +not run\n/);
      expect(printed).toContain("Nothing is left of this run. With --keep DIR");
    }));
});
