/** Something that a new dataset must say. */
export interface Question {
  /** Flag that answers it, without dashes. */
  readonly flag: string;
  /** What the flag takes, for the help. */
  readonly placeholder: string;
  readonly text: string;
  /** Where the answer stands in the dataset. */
  readonly path: readonly string[];
  /** Answer of somebody who gives none. */
  readonly fallback?: string;
  /** The answer is a list with commas. */
  readonly isList?: boolean;
}

/** What a minimal dataset of managed-kubernetes holds, in the order of the file. All else has a default. */
export const questions: readonly Question[] = [
  { flag: "blueprint", placeholder: "<name>", text: "Blueprint", path: ["blueprint"], fallback: "managed-kubernetes" },
  { flag: "cloud", placeholder: "<name>", text: "Cloud", path: ["cloud"], fallback: "aws" },
  { flag: "region", placeholder: "<name>", text: "Region of the cloud, like eu-central-1", path: ["region"] },
  { flag: "domain", placeholder: "<name>", text: "Domain of the customer, like example.com", path: ["domain"] },
  {
    flag: "organization",
    placeholder: "<name>",
    text: "Terraform Cloud organization",
    path: ["terraformCloud", "organization"],
  },
  {
    flag: "aws-role",
    placeholder: "<arn>",
    text: "ARN of the IAM role that runs assume",
    path: ["credentials", "aws", "roleArn"],
  },
  {
    flag: "vault-role",
    placeholder: "<name>",
    text: "Existing Vault JWT role that the tooling phase logs in with",
    path: ["credentials", "vault", "role"],
  },
  {
    flag: "vault",
    placeholder: "<url>",
    text: "URL of Vault, like https://vault.example.com:8200",
    path: ["vault", "address"],
  },
  {
    flag: "auth0",
    placeholder: "<host>",
    text: "Auth0 tenant domain, like example.eu.auth0.com",
    path: ["auth0", "domain"],
  },
  { flag: "grafana", placeholder: "<url>", text: "URL of Grafana", path: ["grafana", "url"] },
  {
    flag: "prometheus",
    placeholder: "<url>",
    text: "Base URL of Prometheus or Mimir",
    path: ["grafana", "prometheusUrl"],
  },
  { flag: "loki", placeholder: "<url>", text: "Base URL of Loki", path: ["grafana", "lokiUrl"] },
  { flag: "tempo", placeholder: "<url>", text: "Base URL of Tempo", path: ["grafana", "tempoUrl"] },
  {
    flag: "alert-email",
    placeholder: "<addresses>",
    text: "E-mail addresses that are told of alerts, with commas between them",
    path: ["grafana", "alertEmails"],
    isList: true,
  },
];

/** Answers by flag. */
export type Answers = ReadonlyMap<string, string>;
