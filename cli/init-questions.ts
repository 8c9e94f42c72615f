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
  /** Cloud that the question is about.
   * @default every cloud */
  readonly cloud?: string;
}

/** How runs log in to each cloud, without keys that somebody must keep. */
const logins: readonly Question[] = [
  {
    cloud: "aws",
    flag: "aws-role",
    placeholder: "<arn>",
    text: "ARN of the IAM role that runs assume",
    path: ["credentials", "aws", "roleArn"],
  },
  {
    cloud: "azure",
    flag: "azure-client",
    placeholder: "<id>",
    text: "Client id of the Entra application that runs act as",
    path: ["credentials", "azure", "clientId"],
  },
  {
    cloud: "azure",
    flag: "azure-subscription",
    placeholder: "<id>",
    text: "Id of the Azure subscription",
    path: ["credentials", "azure", "subscriptionId"],
  },
  {
    cloud: "azure",
    flag: "azure-tenant",
    placeholder: "<id>",
    text: "Id of the Entra tenant of that subscription",
    path: ["credentials", "azure", "tenantId"],
  },
];

/** What a minimal dataset of managed-kubernetes holds, in the order of the file. All else has a default. */
export const questions: readonly Question[] = [
  { flag: "blueprint", placeholder: "<name>", text: "Blueprint", path: ["blueprint"], fallback: "managed-kubernetes" },
  { flag: "cloud", placeholder: "<name>", text: "Cloud", path: ["cloud"], fallback: "aws" },
  {
    flag: "region",
    placeholder: "<name>",
    text: "Region of the cloud, like eu-central-1 or westeurope",
    path: ["region"],
  },
  { flag: "domain", placeholder: "<name>", text: "Domain of the customer, like example.com", path: ["domain"] },
  {
    flag: "organization",
    placeholder: "<name>",
    text: "Terraform Cloud organization",
    path: ["terraformCloud", "organization"],
  },
  ...logins,
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
  {
    cloud: "azure",
    flag: "ssh-key",
    placeholder: "<key>",
    text: "SSH public key of the people who may log in to the jumpbox",
    path: ["jumpbox", "sshPublicKey"],
  },
];

/** Answers by flag. */
export type Answers = ReadonlyMap<string, string>;

/** The cloud of the answers; undefined as long as nobody has named one that there is. */
export function cloudOf(answers: Answers): string | undefined {
  const named = answers.get("cloud");
  return questions.some(({ cloud }) => cloud === named) ? named : undefined;
}

/** The questions about every cloud, and those about the one that the answers name. */
export function questionsFor(answers: Answers): readonly Question[] {
  return questions.filter(({ cloud }) => cloud === undefined || cloud === cloudOf(answers));
}

/** What a person is asked first: the other questions, and what is right as an answer, depend on the cloud. */
export function nextQuestions(answers: Answers): readonly Question[] {
  if (cloudOf(answers) !== undefined) return questionsFor(answers);
  return questions.slice(0, questions.findIndex(({ flag }) => flag === "cloud") + 1);
}
