import { at } from "./question";
import type { Entry } from "./question";

/** What managed-kubernetes needs besides what every blueprint does. */
export const managedKubernetes: readonly Entry[] = [
  { path: ["credentials", "vault", "mode"], value: "oidc" },
  {
    flag: "vault-role",
    placeholder: "<name>",
    text: "Existing Vault JWT role that the tooling phase logs in with",
    path: at("credentials", "vault", "role"),
  },
  {
    flag: "vault",
    placeholder: "<url>",
    text: "URL of Vault, like https://vault.example.com:8200",
    path: at("vault", "address"),
  },
  {
    flag: "auth0",
    placeholder: "<host>",
    text: "Auth0 tenant domain, like example.eu.auth0.com",
    path: at("auth0", "domain"),
  },
  { flag: "grafana", placeholder: "<url>", text: "URL of Grafana", path: at("grafana", "url") },
  {
    flag: "prometheus",
    placeholder: "<url>",
    text: "Base URL of Prometheus or Mimir",
    path: at("grafana", "prometheusUrl"),
  },
  { flag: "loki", placeholder: "<url>", text: "Base URL of Loki", path: at("grafana", "lokiUrl") },
  { flag: "tempo", placeholder: "<url>", text: "Base URL of Tempo", path: at("grafana", "tempoUrl") },
  {
    flag: "alert-email",
    placeholder: "<addresses>",
    text: "E-mail addresses that are told of alerts, with commas between them",
    path: at("grafana", "alertEmails"),
    isList: true,
  },
  {
    cloud: "azure",
    flag: "ssh-key",
    placeholder: "<key>",
    text: "SSH public key of the people who may log in to the jumpbox",
    path: at("jumpbox", "sshPublicKey"),
  },
];
