import { KvSecretV2 } from "@cdktf/provider-vault/lib/kv-secret-v2";
import { Fn } from "cdktf";
import { Construct } from "constructs";
import { EphemeralPassword } from "../../../random/ephemeral-password";
import { grafanaSecret } from "./workload-names";

export interface GrafanaPasswordProps {
  /** Path of the engine for secrets of jobs. */
  readonly mount: string;
}

/** Characters. */
const length = 40;

/** A higher number makes another password: the job takes it with its next start, which the change brings about. */
const version = 1;

/** Password of Grafana's administrator. It is made in one run and sent to Vault: no plan and no state has it. */
export class GrafanaPassword extends Construct {
  constructor(scope: Construct, id: string, { mount }: GrafanaPasswordProps) {
    super(scope, id);
    const password = new EphemeralPassword(this, "password", { length });
    new KvSecretV2(this, "secret", {
      mount,
      name: grafanaSecret.name,
      dataJsonWo: Fn.jsonencode({ [grafanaSecret.key]: password.result }),
      dataJsonWoVersion: version,
      // The provider would read the password back into the state.
      disableRead: true,
      deleteAllVersions: true,
    });
  }
}
