import { RandomProvider } from "@cdktf/provider-random/lib/provider";
import { TlsProvider } from "@cdktf/provider-tls/lib/provider";
import { Fn, Token } from "cdktf";
import { Construct } from "constructs";
import { bundledSecrets } from "../../../hosts/host-secrets";
import type { BundledSecret } from "../../../hosts/host-secrets";
import { IntermediateAuthority } from "../../../tls/intermediate-authority";
import { RootAuthority } from "../../../tls/root-authority";
import type { HashistackDeployment } from "../config";
import type { HostPlan, PlannedHost } from "../host-plan";
import { HostCertificates } from "./host-certificates";
import { SharedSecrets } from "./shared-secrets";

export interface StackSecretsProps {
  readonly deployment: HashistackDeployment;
  readonly plan: HostPlan;
  /** Reference to the token that the Terraform Cloud agent registers with. */
  readonly agentToken: string;
  /** Reference to the token of the other Vault that unseals this one.
   * @default the cloud unseals Vault */
  readonly transitToken?: string;
}

/** What one host finds in the cloud's secret manager, as one secret. */
export interface SecretBundle {
  /** Reference to a JSON object of texts by `BundledSecret`; for the agent's host, `authority` and `agent-token`. Sensitive; ephemeral too, where a person entered one of them: for write-only arguments. */
  readonly value: string;
  /** Reference to a whole number below 2^28 that is another one once certificates are renewed, or the dataset's `vault.secretsVersion` is raised: Terraform cannot see that a person entered a token anew. */
  readonly version: number;
}

/** Hex digits of a version. */
const versionDigits = 7;

/** The secrets of a stack: authorities, certificates of the hosts, and what they share. Brings the providers tls and random along. */
export class StackSecrets extends Construct {
  /** Root that everything trusts, in PEM. */
  readonly authority: string;
  private readonly shared: SharedSecrets;
  private readonly certificates: ReadonlyMap<string, HostCertificates>;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: StackSecretsProps,
  ) {
    super(scope, id);
    const { deployment, plan } = props;
    new TlsProvider(this, "tls");
    new RandomProvider(this, "random");
    const name = deployment.key.value;
    const root = new RootAuthority(this, "root", { name: `${name} root` });
    const signer = new IntermediateAuthority(this, "intermediate", { name: `${name} hosts`, signer: root });
    this.authority = root.certificate;
    this.shared = new SharedSecrets(this, "shared");
    const hosts = new Construct(this, "hosts");
    this.certificates = new Map(
      plan.hosts
        .filter(({ role }) => role !== "agent")
        .map((host) => [host.name, new HostCertificates(hosts, host.name, { deployment, host, signer })]),
    );
  }

  /** The secrets of one host. */
  bundle(host: PlannedHost): SecretBundle {
    const secrets = host.role === "agent" ? this.ofAgent() : this.ofHost(host);
    const chains = Object.values(this.certificates.get(host.name)?.programs ?? {}).map(({ chain }) => chain);
    const { secretsVersion } = this.props.deployment.config.vault;
    const digest = Fn.substr(
      Fn.sha256(Fn.join("", [`${secretsVersion}`, this.authority, ...chains])),
      0,
      versionDigits,
    );
    return { value: Fn.jsonencode(secrets), version: Token.asNumber(Fn.parseint(digest, 16)) };
  }

  private ofAgent(): Record<string, string> {
    return { authority: this.authority, "agent-token": this.props.agentToken };
  }

  private ofHost(host: PlannedHost): Record<string, string> {
    const { transitToken } = this.props;
    const server = host.role === "server";
    const duties = { server, jobs: host.pool !== undefined, transitSeal: server && transitToken !== undefined };
    const known = this.known(host.name);
    return Object.fromEntries(bundledSecrets(duties).map((secret) => [secret, found(host, secret, known[secret])]));
  }

  /** What bundles may hold; absent where the host, or the stack, has none. */
  private known(host: string): Record<BundledSecret, string | undefined> {
    const { authority } = this;
    const { gossipKeys, managementTokens } = this.shared;
    const { consul, vault, nomad } = this.certificates.get(host)?.programs ?? {};
    return {
      "consul-ca": authority,
      "consul-certificate": consul?.chain,
      "consul-key": consul?.key,
      "vault-ca": authority,
      "vault-certificate": vault?.chain,
      "vault-key": vault?.key,
      "nomad-ca": authority,
      "nomad-certificate": nomad?.chain,
      "nomad-key": nomad?.key,
      "consul-gossip-key": gossipKeys.consul,
      "nomad-gossip-key": gossipKeys.nomad,
      "consul-management-token": managementTokens.consul,
      "nomad-management-token": managementTokens.nomad,
      "seal-token": this.props.transitToken,
    };
  }
}

function found({ name }: PlannedHost, secret: BundledSecret, value: string | undefined): string {
  if (value === undefined) throw new Error(`${name} needs ${secret}, which the stack does not have`);
  return value;
}
