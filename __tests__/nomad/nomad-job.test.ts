import type { Job } from "../../constructs/nomad/job-model";
import { NomadJob, terraformText } from "../../constructs/nomad/nomad-job";
import { minutes, seconds } from "../../constructs/nomad/job-model";
import { resources, synthesize } from "../synthesized";

const job: Job = {
  ID: "web",
  Name: "web",
  Namespace: "shop",
  Type: "service",
  Priority: 50,
  Datacenters: ["dc1"],
  NodePool: "default",
  TaskGroups: [],
  Update: {
    MaxParallel: 1,
    HealthCheck: "checks",
    MinHealthyTime: seconds(10),
    HealthyDeadline: minutes(5),
    ProgressDeadline: minutes(10),
    AutoRevert: true,
    Stagger: seconds(30),
  },
};

test("a run waits for a job, and leaves nothing of it behind", () => {
  const stack = synthesize((scope) => new NomadJob(scope, "web", { job }));
  const [{ jobspec, ...settings } = {}] = resources(stack, "nomad_job");
  expect(settings).toMatchObject({ json: true, detach: false, purge_on_destroy: true });
  expect(JSON.parse(String(jobspec))).toEqual(job);
});

test("what Nomad and programs put in at run time is not Terraform's, but references are", () => {
  expect(terraformText("${NOMAD_ALLOC_DIR} %{+Q}o ${TfToken[TOKEN.7]}")).toBe(
    "$${NOMAD_ALLOC_DIR} %%{+Q}o ${TfToken[TOKEN.7]}",
  );
});
