import { Bytes } from "@cdktf/provider-random/lib/bytes";
import { Password } from "@cdktf/provider-random/lib/password";
import { Fn } from "cdktf";
import { Construct } from "constructs";

/** Bytes of a gossip key: AES-256 (Consul, "Gossip encryption"; Nomad, "Gossip encryption"). */
const gossipKeyBytes = 32;

/** Characters that a token is made from: far more than a UUID holds. */
const tokenCharacters = 64;

/** Secrets that hosts of a stack share from their first start. All are in the state, as sensitive values. */
export class SharedSecrets extends Construct {
  /** Keys of the gossip, in base64. */
  readonly gossipKeys: { readonly consul: string; readonly nomad: string };
  /** First tokens, which may do everything. */
  readonly managementTokens: { readonly consul: string; readonly nomad: string };

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.gossipKeys = { consul: this.gossipKey("consul"), nomad: this.gossipKey("nomad") };
    this.managementTokens = { consul: this.token("consul"), nomad: this.token("nomad") };
  }

  private gossipKey(program: string): string {
    return new Bytes(this, `${program}-gossip-key`, { length: gossipKeyBytes }).base64;
  }

  /** Both programs want a UUID; that of the random provider would not be sensitive, so it is one by name, of a password. */
  private token(program: string): string {
    const password = new Password(this, `${program}-management-token`, { length: tokenCharacters, special: false });
    return Fn.uuidv5("oid", password.result);
  }
}
