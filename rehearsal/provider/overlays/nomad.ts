import { ProviderRefusal } from "../provider-refusal";
import { textOf } from "../values/value";
import type { ObjectValue } from "../values/value";
import type { World } from "../world";
import type { Overlay, Rule, Subject } from "./overlay";

/** What a job says of itself, as far as the provider reads it. */
interface Jobspec {
  readonly ID: string;
  readonly Name: string;
  readonly Namespace: string;
  readonly Type: string;
  readonly Datacenters: readonly string[];
}

/** A namespace that every Nomad has from its beginning. */
const ownNamespace = "default";

const name: Rule = ({ values }) => values["name"] ?? null;
const ofJob =
  (key: keyof Jobspec): Rule =>
  (subject) =>
    jobOf(subject.values)[key];

export const nomad: Overlay = {
  types: {
    nomad_acl_policy: { computed: { id: name }, replacedBy: ["name"] },
    nomad_job: {
      computed: {
        id: ofJob("ID"),
        name: ofJob("Name"),
        namespace: ofJob("Namespace"),
        type: ofJob("Type"),
        datacenters: ofJob("Datacenters"),
        status: () => "running",
        deployment_status: deploymentStatus,
        allocation_ids: () => [],
      },
      defaults: { deregister_on_destroy: true, deregister_on_id_change: true, detach: true },
    },
    nomad_namespace: { computed: { id: name }, replacedBy: ["name"] },
    nomad_scheduler_config: { computed: { id: () => "nomad-scheduler-config" } },
  },
  requires: (type, config, world) => {
    if (type === "nomad_job") requireNamespaceOf(jobOf(config), world);
  },
};

/** Only jobs of services have deployments, and only those that are waited for tell how theirs ended. */
function deploymentStatus({ values }: Subject): string {
  return values["detach"] === false && jobOf(values).Type === "service" ? "successful" : "";
}

/** A job in JSON; the provider takes it with and without `Job` around it. */
function jobOf(values: ObjectValue): Jobspec {
  try {
    const document: unknown = JSON.parse(textOf(values, "jobspec"));
    const job: unknown = isRecord(document) ? (document["Job"] ?? document) : undefined;
    if (isRecord(job) && typeof job["ID"] === "string" && Array.isArray(job["TaskGroups"])) return complete(job);
  } catch {
    // The refusal below says it.
  }
  throw new ProviderRefusal("error parsing jobspec", "The text is not a job in Nomad's JSON.");
}

function complete(job: Readonly<Record<string, unknown>>): Jobspec {
  const text = (key: string, otherwise: string) => (typeof job[key] === "string" ? job[key] : otherwise);
  const id = text("ID", "");
  const datacenters = Array.isArray(job["Datacenters"]) ? job["Datacenters"].map(String) : ["*"];
  return {
    ID: id,
    Name: text("Name", id),
    Namespace: text("Namespace", ownNamespace),
    Type: text("Type", "service"),
    Datacenters: datacenters,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function requireNamespaceOf({ ID, Namespace }: Jobspec, world: World): void {
  if (Namespace === ownNamespace) return;
  const made = world.all.some(({ type, values }) => type === "nomad_namespace" && values["name"] === Namespace);
  if (made) return;
  throw new ProviderRefusal(
    `job "${ID}" is in nonexistent namespace "${Namespace}"`,
    `Nothing that was applied before the job has made the namespace ${Namespace}.`,
  );
}
