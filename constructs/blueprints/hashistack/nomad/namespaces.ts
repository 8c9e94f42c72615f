import { Namespace } from "@cdktf/provider-nomad/lib/namespace";
import { Construct } from "constructs";
import type { HashistackConfig } from "../config";
import { stackNamespace } from "./workload-names";

/** Nomad's namespaces: one for the stack's own jobs, and the dataset's. */
export class Namespaces extends Construct {
  /** Names, known once the namespaces are made. */
  readonly names: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, { nomad }: HashistackConfig) {
    super(scope, id);
    const drivers = nomad.rawExec ? ["docker", "raw_exec"] : ["docker"];
    const own = this.namespace(stackNamespace, "Jobs of the stack itself", ["docker"]);
    const others = Object.entries(nomad.namespaces).map(([name, { description }]) =>
      this.namespace(name, description, drivers),
    );
    this.names = Object.fromEntries([own, ...others]);
  }

  private namespace(name: string, description: string, drivers: readonly string[]): [string, string] {
    const namespace = new Namespace(this, name, {
      name,
      description,
      capabilities: { enabledTaskDrivers: [...drivers] },
    });
    return [name, namespace.name];
  }
}
