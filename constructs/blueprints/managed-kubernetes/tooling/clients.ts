import type { ApplicationProps } from "../../../auth0/application";
import type { ManagedKubernetesDeployment } from "../config";
import { argoCdClient } from "../platform/secrets-by-namespace";

/** Clients that the deployment needs in Auth0, by name; the names of applications are theirs. */
type Clients = Readonly<Record<string, Omit<ApplicationProps, "name" | "grant"> & { readonly granted: boolean }>>;

/** Label of Argo CD's host, and the path where it takes users back (Argo CD: "User management", OIDC). */
const argoCd = { host: "argocd", callbackPath: "/auth/callback" };

/** Clients of the applications that ask for one, and of Argo CD. */
export function clientsOf({ key, config, names }: ManagedKubernetesDeployment): Clients {
  const origin = (host: string): string => `https://${host}.${names.privateZone(config.domain)}`;
  const applications = config.applications.flatMap(({ name, auth, host }) =>
    auth === undefined
      ? []
      : [
          [
            name,
            {
              kind: auth,
              description: `${name} of ${key.value}`,
              origin: host === undefined ? undefined : origin(host),
              granted: auth === "m2m",
            },
          ] as const,
        ],
  );
  const singleSignOn = {
    kind: "web",
    description: `Argo CD of ${key.value}`,
    origin: origin(argoCd.host),
    callbackPaths: [argoCd.callbackPath],
    granted: false,
  } as const;
  return {
    ...Object.fromEntries(applications),
    ...(config.platform.addOns.argoCd.enabled ? { [argoCdClient]: singleSignOn } : {}),
  };
}
