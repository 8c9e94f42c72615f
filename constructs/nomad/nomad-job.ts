import { Job as JobResource } from "@cdktf/provider-nomad/lib/job";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import type { Job } from "./job-model";

export interface NomadJobProps {
  readonly job: Job;
  /** What must be there before the job is submitted.
   * @default nothing */
  readonly after?: readonly ITerraformDependable[];
}

/** How long a new version of a job may take until it is healthy; longer than the jobs' own deadline. */
const patience = "15m";

/** A job of Nomad. The run waits until its version is healthy; where it is not, Nomad goes back to the one before, and the run fails. */
export class NomadJob extends Construct {
  readonly resource: JobResource;

  constructor(scope: Construct, id: string, { job, after = [] }: NomadJobProps) {
    super(scope, id);
    this.resource = new JobResource(this, "job", {
      jobspec: terraformText(JSON.stringify(job)),
      json: true,
      detach: false,
      // A job that somebody stopped runs again with the next apply.
      rerunIfDead: true,
      // A namespace is only deleted once nothing of its jobs is left.
      purgeOnDestroy: true,
      timeouts: { create: patience, update: patience },
      ...(after.length > 0 && { dependsOn: [...after] }),
    });
  }
}

/** The text with what Terraform would take for its own (`${…}`, `%{…}`) escaped, but for references. */
export function terraformText(text: string): string {
  return text.replaceAll(/\$\{(?!TfToken\[)/g, "$$${").replaceAll("%{", "%%{");
}
