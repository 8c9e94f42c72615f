import { Construct } from "constructs";
import { CredentialSet } from "../../terraform-cloud/credential-set";
import { auth0Credentials } from "../../terraform-cloud/credentials/auth0";
import { awsCredentials } from "../../terraform-cloud/credentials/aws";
import { azureCredentials } from "../../terraform-cloud/credentials/azure";
import type { EnvironmentVariable } from "../../terraform-cloud/credentials/environment-variable";
import { grafanaCredentials } from "../../terraform-cloud/credentials/grafana";
import { scalewayCredentials } from "../../terraform-cloud/credentials/scaleway";
import { vaultCredentials } from "../../terraform-cloud/credentials/vault";
import type { VaultAddress, VaultLogin } from "../../terraform-cloud/credentials/vault";
import type { Deployment } from "../deployment-config";
import type { CredentialName, PhaseDescription } from "../phase-description";
import { ReportedError } from "../reported-error";
import type { PhaseWorkspaces } from "./phase-workspaces";

/** The Vault server of a deployment, as far as logging in is concerned. */
export interface VaultServer {
  readonly address: string;
  /** The server has namespaces, and the deployment gets its own.
   * @default false */
  readonly namespaces?: boolean;
  /** Namespace that holds the deployment's own and the auth mount that tooling logs in to.
   * @default the root namespace */
  readonly parentNamespace?: string;
  /** Hosts of the deployment's own run the server, and have let the deployment's runs in when they started it.
   * @default false: the server is there before, and credentials.vault tells how the run that sets up the deployment's part logs in */
  readonly onOwnHosts?: boolean;
}

interface Context {
  readonly deployment: Deployment;
  /** @default no phase logs in to Vault */
  readonly vault?: VaultServer;
}

interface CredentialKind {
  readonly description: string;
  readonly variables: (context: Context) => EnvironmentVariable[];
}

/** What runs log in to, by the name that phases ask for it. */
const kinds: Readonly<Record<CredentialName, CredentialKind>> = {
  aws: {
    description: "How runs log in to AWS",
    variables: ({ deployment }) => awsCredentials(chosen(deployment, "aws")),
  },
  azure: {
    description: "How runs log in to Azure",
    variables: ({ deployment }) => azureCredentials(chosen(deployment, "azure")),
  },
  scaleway: { description: "How runs log in to Scaleway", variables: scalewayVariables },
  vaultBootstrap: {
    description: "How the run that sets up the deployment's part of Vault logs in",
    variables: (context) => {
      const vault = serverOf(context);
      return vaultCredentials(bootstrapLogin(context.deployment, vault), inNamespace(vault, vault.parentNamespace));
    },
  },
  vault: {
    description: "How runs log in to the deployment's part of Vault",
    variables: (context) => {
      const vault = serverOf(context);
      const { names } = context.deployment;
      const { mode } = bootstrapLogin(context.deployment, vault);
      const login = { mode, role: names.terraformAuthRole, authPath: names.terraformAuthMount };
      return vaultCredentials(login, inNamespace(vault, names.vaultNamespace(vault.parentNamespace)));
    },
  },
  auth0: { description: "How runs log in to Auth0", variables: auth0Credentials },
  grafana: { description: "How runs log in to Grafana", variables: grafanaCredentials },
};

export interface CredentialSetsProps extends Context {
  readonly phases: readonly PhaseDescription[];
  readonly projectId: string;
  readonly workspaces: PhaseWorkspaces;
}

/** A variable set for each system that phases log in to, given to the workspaces of those phases only. */
export class CredentialSets extends Construct {
  constructor(scope: Construct, id: string, { phases, projectId, workspaces, ...context }: CredentialSetsProps) {
    super(scope, id);
    for (const [credential, { description, variables }] of Object.entries(kinds)) {
      const users = phases.filter(({ credentials }) => credentials.some((asked) => asked === credential));
      if (users.length === 0) continue;
      new CredentialSet(this, credential, {
        name: context.deployment.names.derived("terraformCloud", hyphenated(credential)),
        description,
        projectId,
        variables: variables(context),
        workspaceIds: Object.fromEntries(users.map(({ name }) => [name, workspaces.idOf(name)])),
      });
    }
  }
}

/** Asks for the login first: without it, nothing is entered, and runs would fail one by one. */
function scalewayVariables({ deployment }: Context): EnvironmentVariable[] {
  chosen(deployment, "scaleway");
  return scalewayCredentials();
}

function serverOf({ deployment, vault }: Context): VaultServer {
  if (vault === undefined)
    throw new ReportedError([`${deployment.key.value}: a phase logs in to Vault, but no Vault server is named`]);
  return vault;
}

/** How the run logs in that sets up the deployment's part of Vault. */
function bootstrapLogin(deployment: Deployment, { onOwnHosts }: VaultServer): VaultLogin {
  if (onOwnHosts !== true) return chosen(deployment, "vault");
  const { terraformBootstrapRole, terraformAuthMount } = deployment.names;
  return { mode: "oidc", role: terraformBootstrapRole, authPath: terraformAuthMount };
}

function inNamespace({ address, namespaces }: VaultServer, namespace: string | undefined): VaultAddress {
  return namespaces === true ? { address, namespace } : { address };
}

type Login = Deployment["config"]["credentials"];

function chosen<Name extends keyof Login>({ key, config }: Deployment, name: Name): NonNullable<Login[Name]> {
  const login = config.credentials[name];
  if (login === undefined) throw new ReportedError([`${key.value}: credentials.${name} is missing; a phase needs it`]);
  return login;
}

/** `vaultBootstrap` → `vault-bootstrap`. */
function hyphenated(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
