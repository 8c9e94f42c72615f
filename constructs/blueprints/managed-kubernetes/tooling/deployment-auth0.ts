import { Construct } from "constructs";
import { Auth0Provider } from "../../../../.gen/providers/auth0/provider";
import { Api } from "../../../auth0/api";
import { Application } from "../../../auth0/application";
import type { Auth0Contract } from "../../../deployment/contracts/auth0-contract";
import type { ManagedKubernetesDeployment } from "../config";
import { clientsOf } from "./clients";
import type { ForeignValues } from "./deployment-vault";

/** The deployment's part of Auth0: one API, and a client for each application that has one. */
export class DeploymentAuth0 extends Construct {
  readonly contract: Auth0Contract;
  /** What goes to Vault of each client that keeps a secret, by the secret's name. */
  readonly secrets: Readonly<Record<string, ForeignValues>>;

  constructor(scope: Construct, id: string, deployment: ManagedKubernetesDeployment) {
    super(scope, id);
    const { names, config, key } = deployment;
    const { domain, scopes, tokenLifetime } = config.auth0;
    // Who the run is comes from the environment: AUTH0_CLIENT_ID, AUTH0_CLIENT_SECRET.
    new Auth0Provider(this, "provider", { domain });
    const api = new Api(this, "api", {
      identifier: `https://${names.slug}.${config.domain}/`,
      name: key.value,
      scopes,
      tokenLifetime,
    });
    const { audience } = api;
    // Apart from the API: applications are named by people, also "api".
    const applications = new Construct(this, "applications");
    const clients = Object.entries(clientsOf(deployment)).map(([name, { granted, ...client }]) => {
      const application = new Application(applications, name, {
        ...client,
        name: names.derived("auth0Client", name),
        grant: granted ? { audience, scopes: Object.keys(scopes) } : undefined,
      });
      return { name, application };
    });
    this.contract = {
      domain,
      audience,
      clientIds: Object.fromEntries(clients.map(({ name, application }) => [name, application.clientId])),
    };
    this.secrets = Object.fromEntries(
      clients.flatMap(({ name, application: { clientId, clientSecret, identity } }) =>
        clientSecret === undefined
          ? []
          : [
              [
                `auth0-${name}`,
                {
                  values: { domain, audience, client_id: clientId, client_secret: clientSecret },
                  changesWith: [identity, api.identity],
                },
              ],
            ],
      ),
    );
  }
}
