import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import { AclToken } from "../../../consul/acl-token";
import type { LaterSecret } from "../../../hosts/host-secrets";
import { hostsSecrets } from "../../../hosts/vault-handover";
import { resourcesIn } from "../../../terraform/resources-in";
import { StoredValue } from "../../../vault/stored-value";
import { consulRights } from "./consul-rights";
import type { ConsulUser } from "./consul-rights";

export interface StackTokensProps {
  /** Path of the engine that hosts read from. */
  readonly mount: string;
  /** Root of the authority of services, in PEM. */
  readonly servicesAuthority: string;
  /** What must be there before a host gets a token that makes it start Vault anew. */
  readonly beforeRestart: readonly IConstruct[];
}

/**
 * Tokens of Consul for the programs on the hosts, and the secrets in Vault that hosts find them in. A token that is made anew is written anew;
 * hosts take it within 15 minutes.
 */
export class StackTokens extends Construct {
  /** What Consul's tokens are known by, by user. */
  readonly accessors: Readonly<Record<ConsulUser, string>>;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: StackTokensProps,
  ) {
    super(scope, id);
    const { servicesAuthority } = props;
    this.store("services-ca", servicesAuthority, servicesAuthority);
    this.accessors = {
      agents: this.token("agents"),
      dns: this.token("dns"),
      telemetry: this.token("telemetry"),
      "nomad-server": this.token("nomad-server"),
      "nomad-client": this.token("nomad-client"),
      vault: this.token("vault"),
    };
  }

  private token(user: ConsulUser): string {
    const { secret, description, policies } = consulRights[user];
    const { accessor, secret: value } = new AclToken(this, user, { description, policies });
    this.store(secret, value, accessor);
    return accessor;
  }

  /** Vault's servers start anew once they have their token: that is written last, so that no request of the run meets them then. */
  private store(secret: LaterSecret, value: string, changesWith: string): void {
    const { mount, beforeRestart } = this.props;
    new StoredValue(this, secret, {
      mount,
      name: secret,
      key: hostsSecrets.key,
      value,
      changesWith,
      after: secret === "consul-token-of-vault" ? resourcesIn(this, ...beforeRestart) : [],
    });
  }
}
