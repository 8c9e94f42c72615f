import type { z } from "zod";
import type { managedKubernetesConfig } from "./config";

/** The shortest dataset, and an item in each list of maps. */
export const example: z.input<typeof managedKubernetesConfig> = {
  blueprint: "managed-kubernetes",
  cloud: "aws",
  region: "eu-central-1",
  domain: "example.com",
  terraformCloud: { organization: "example", notifications: [{ name: "team", type: "generic" }] },
  credentials: { aws: { mode: "static" }, vault: { mode: "static" } },
  vault: { address: "https://vault.example.com" },
  auth0: { domain: "example.eu.auth0.com" },
  grafana: {
    url: "https://grafana.example.com",
    prometheusUrl: "https://prometheus.example.com",
    lokiUrl: "https://loki.example.com",
    tempoUrl: "https://tempo.example.com",
    alertEmails: ["team@example.com"],
  },
  applications: [
    { name: "application", chart: { repository: "https://charts.example.com", name: "application", version: "1.0.0" } },
  ],
};
