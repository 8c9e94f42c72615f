import { ArgoCd } from "../../constructs/kubernetes/argo-cd";
import type { ArgoCdProps } from "../../constructs/kubernetes/argo-cd";
import { synthesize } from "../synthesized";
import { releaseOf } from "./releases";

function argoCd(props: Partial<ArgoCdProps> = {}) {
  return synthesize((stack) => new ArgoCd(stack, "argo-cd", { host: "argocd.example.com", ...props }));
}

function values(props: Partial<ArgoCdProps> = {}) {
  return releaseOf(argoCd(props), "argocd").values[0];
}

test("TLS ends at the ingress controller, with a certificate of the platform's issuer", () => {
  expect(values({ ingressClass: "traefik", clusterIssuer: "platform" })).toMatchObject({
    global: { domain: "argocd.example.com" },
    configs: { params: { "server.insecure": true } },
    server: {
      ingress: {
        enabled: true,
        ingressClassName: "traefik",
        annotations: { "cert-manager.io/cluster-issuer": "platform" },
        tls: true,
      },
    },
  });
});

test("without an issuer the ingress names no certificate, so the controller uses its own", () => {
  expect(values({ ingressClass: "traefik" })).toMatchObject({ server: { ingress: { annotations: {}, tls: false } } });
});

test("without an ingress controller there is no ingress", () => {
  expect(values()).toMatchObject({ server: { ingress: { enabled: false } } });
});

test("an installation on two nodes comes up: nothing in it wants three", () => {
  expect(values()).toMatchObject({ "redis-ha": { enabled: false }, server: { replicas: 2 } });
});

test("users log in at the identity provider; its client secret is only named", () => {
  const signOn = {
    name: "Auth0",
    issuer: "https://wm.eu.auth0.com/",
    secret: "auth0-argo-cd",
    groupsClaim: "https://example.com/groups",
  };
  const text = JSON.stringify(values({ signOn }));
  expect(text).toContain("$auth0-argo-cd:client_secret");
  expect(text).toContain("https://wm.eu.auth0.com/");
});

test("the built-in administrator is off where a group administers, and only there: somebody must get in", () => {
  const signOn = { name: "Auth0", issuer: "https://wm.eu.auth0.com/", secret: "auth0-argo-cd", groupsClaim: "groups" };
  const admin = (props: Partial<ArgoCdProps>) =>
    (values(props)?.["configs"] as { cm: Record<string, unknown> }).cm["admin.enabled"];
  const groups = { ops: "administrator", team: "developer" } as const;
  expect(admin({ signOn, groups })).toBe("false");
  expect(admin({ signOn, groups: { team: "developer" } })).toBe("true");
  expect(admin({ signOn })).toBe("true");
  expect(admin({ groups })).toBe("true");
});

test("groups may do what the dataset says", () => {
  const groups = { ops: "administrator", "team a": "developer", audit: "viewer" } as const;
  const policy = (values({ groups })?.["configs"] as { rbac: Record<string, string> }).rbac["policy.csv"];
  expect(policy?.split("\n")).toEqual([
    "g, role:developer, role:readonly",
    "p, role:developer, applications, sync, */*, allow",
    'g, "ops", role:admin',
    'g, "team a", role:developer',
    'g, "audit", role:readonly',
  ]);
});

test("groups are read from the claim that the identity provider puts them into", () => {
  const groupsClaim = "https://example.com/groups";
  const signOn = { name: "Auth0", issuer: "https://wm.eu.auth0.com/", secret: "auth0-argo-cd", groupsClaim };
  expect(values({ signOn })).toMatchObject({
    configs: { rbac: { scopes: '["https://example.com/groups"]', "policy.default": "" } },
  });
});

test("the run fails unless the server answers", () => {
  expect(JSON.stringify(argoCd().data["kubernetes_resource"])).toContain("availableReplicas");
});
