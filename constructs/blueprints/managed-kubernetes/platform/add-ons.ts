import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import type { AddOnSettings } from "../../../kubernetes/add-on";
import { ArgoCd, argoCdNamespace } from "../../../kubernetes/argo-cd";
import { CertManager, certManagerNamespace } from "../../../kubernetes/cert-manager";
import { ClusterAutoscaler } from "../../../kubernetes/cluster-autoscaler";
import { ClusterIssuer } from "../../../kubernetes/cluster-issuer";
import type { ClusterIssuerProps } from "../../../kubernetes/cluster-issuer";
import { IngressController, ingressController } from "../../../kubernetes/ingress-controller";
import { monitoringNamespace } from "../../../kubernetes/monitoring-agent";
import { Reflector, reflectorNamespace } from "../../../kubernetes/reflector";
import { SyncedSecrets } from "../../../kubernetes/synced-secrets";
import { VaultSecretsOperator, vaultSecretsOperatorNamespace } from "../../../kubernetes/vault-secrets-operator";
import type { ClusterContract } from "../../../deployment/contracts/cluster-contract";
import type { GrafanaContract } from "../../../deployment/contracts/grafana-contract";
import type { VaultContract } from "../../../deployment/contracts/vault-contract";
import type { ManagedKubernetesConfig } from "../config";
import { accessByGroup, groupsClaim } from "./groups";
import { argoCdLabel, hostIn } from "./hosts";
import { Monitoring } from "./monitoring";
import { argoCdSecrets, singleSignOnSecret } from "./secrets-by-namespace";

export interface AddOnsProps {
  readonly config: ManagedKubernetesConfig;
  readonly cluster: ClusterContract;
  readonly vault: VaultContract;
  readonly grafana: GrafanaContract;
  /** Value of the label that tells the deployment's metrics, logs and traces from others'. */
  readonly deployment: string;
  /** Auth mount of the cluster in Vault and its roles by namespace. */
  readonly vaultAuth: { readonly mount: string; readonly roles: Readonly<Record<string, string>> };
  /** What guards each namespace: pods come after it. */
  readonly namespaces: Readonly<Record<string, readonly ITerraformDependable[]>>;
}

type AddOnName = keyof ManagedKubernetesConfig["platform"]["addOns"];

/** The add-ons that are switched on, in the order in which they need each other. */
export class AddOns extends Construct {
  readonly argoCd?: ArgoCd;
  readonly clusterIssuer?: string;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: AddOnsProps,
  ) {
    super(scope, id);
    const { cluster, vault } = props;
    const operator = this.enabled("vaultSecretsOperator", (settings) => {
      const vaultAddress = vault.address;
      return new VaultSecretsOperator(this, "vault-secrets-operator", { ...settings, vaultAddress }).addOn.release;
    });
    const reflector = this.enabled("reflector", (settings) => new Reflector(this, "reflector", settings).addOn.release);
    const operators = present(operator, reflector);

    const ingress = this.enabled(
      "ingress",
      (settings) => new IngressController(this, "ingress", { ...cluster.ingress, ...settings }),
      operators,
    );
    const issuer = this.enabled("certManager", (settings) => this.certificates(settings, present(operator)), operators);
    this.clusterIssuer = issuer?.issuer;

    this.argoCd = this.enabled(
      "argoCd",
      (settings) => this.deployArgoCd(settings, ingress?.ingressClass),
      present(...operators, ingress?.ready, issuer?.resources.release),
    );
    this.enabled(
      "clusterAutoscaler",
      (settings) => {
        this.scaleNodes(settings);
      },
      present(...operators, ingress?.ready, this.argoCd?.ready),
    );
    this.enabled(
      "monitoring",
      (settings) => new Monitoring(this, "monitoring", { ...props, settings }),
      present(operator),
    );
  }

  /** What `make` makes of the add-on, unless it is switched off. */
  private enabled<Made>(
    name: AddOnName,
    make: (settings: AddOnSettings) => Made,
    after: readonly ITerraformDependable[] = [],
  ): Made | undefined {
    const { config, namespaces } = this.props;
    const { enabled, values } = config.platform.addOns[name];
    const guards = namespaces[namespaceOf[name] ?? ""] ?? [];
    return enabled ? make({ extraValues: values, after: [...guards, ...after] }) : undefined;
  }

  private certificates(settings: AddOnSettings, operator: readonly ITerraformDependable[]): ClusterIssuer {
    const certManager = new CertManager(this, "cert-manager", settings).addOn.release;
    const signer = this.signer([certManager, ...operator]);
    return new ClusterIssuer(this, "cluster-issuer", signer);
  }

  private signer(after: readonly ITerraformDependable[]): ClusterIssuerProps {
    const { config, vault, vaultAuth } = this.props;
    const { certificates } = config.platform;
    const role = required(vaultAuth.roles[certManagerNamespace], "cert-manager's role in Vault");
    const login = { namespace: vault.namespace, authMount: vaultAuth.mount, role };
    if (certificates.issuer === "vault") {
      const pki = required(vault.pki, "an engine of Vault that signs certificates");
      return { signer: { vault: { address: vault.address, ...login, pki } }, after };
    }
    const path = required(vault.secretPaths["cloudflare"], "the Cloudflare API token in Vault");
    const { resources } = new SyncedSecrets(this, "cloudflare", {
      namespace: certManagerNamespace,
      vault: { ...login, mount: vault.mount },
      secrets: { cloudflare: { path } },
      after,
    });
    const cloudflareToken = { name: "cloudflare", key: "api_token" };
    return { signer: { acme: { email: certificates.email, cloudflareToken } }, after: [...after, resources.release] };
  }

  private deployArgoCd(settings: AddOnSettings, ingressClass: string | undefined): ArgoCd {
    const { config, cluster, vault } = this.props;
    const signOn = {
      name: "Auth0",
      issuer: `https://${config.auth0.domain}/`,
      secret: singleSignOnSecret,
      groupsClaim: groupsClaim(config),
    };
    return new ArgoCd(this, "argo-cd", {
      ...settings,
      host: hostIn(cluster.privateZone.name, argoCdLabel),
      ingressClass,
      clusterIssuer: this.clusterIssuer,
      signOn: argoCdSecrets(config, vault).includes(singleSignOnSecret) ? signOn : undefined,
      groups: accessByGroup(config),
    });
  }

  private scaleNodes(settings: AddOnSettings): void {
    const { config, cluster } = this.props;
    if (!cluster.autoscaler) return;
    new ClusterAutoscaler(this, "cluster-autoscaler", {
      ...settings,
      ...cluster.autoscaler,
      clusterName: cluster.name,
      clusterVersion: config.cluster.version,
    });
  }
}

const namespaceOf: Partial<Record<AddOnName, string>> = {
  vaultSecretsOperator: vaultSecretsOperatorNamespace,
  reflector: reflectorNamespace,
  ingress: ingressController.namespace,
  certManager: certManagerNamespace,
  argoCd: argoCdNamespace,
  monitoring: monitoringNamespace,
};

function present(...made: (ITerraformDependable | undefined)[]): ITerraformDependable[] {
  return made.filter((dependable) => dependable !== undefined);
}

function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`the platform needs ${what}, which tooling does not make`);
  return value;
}
