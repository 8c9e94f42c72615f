import { at } from "./question";
import type { Entry } from "./question";

/** What decides which other questions there are. */
export const choices: readonly Entry[] = [
  {
    flag: "blueprint",
    placeholder: "<name>",
    text: "Blueprint",
    path: at("blueprint"),
    fallback: "managed-kubernetes",
  },
  { flag: "cloud", placeholder: "<name>", text: "Cloud", path: at("cloud"), fallback: "aws" },
];

/** Where it is, and who runs it. */
export const place: readonly Entry[] = [
  {
    flag: "region",
    placeholder: "<name>",
    text: "Region of the cloud, like eu-central-1 or westeurope",
    path: at("region"),
  },
  { flag: "domain", placeholder: "<name>", text: "Domain of the customer, like example.com", path: at("domain") },
  {
    flag: "organization",
    placeholder: "<name>",
    text: "Terraform Cloud organization",
    path: at("terraformCloud", "organization"),
  },
];

/** How runs log in to each cloud: without keys that somebody must keep, where the cloud knows such a way. */
export const logins: readonly Entry[] = [
  { cloud: "aws", path: ["credentials", "aws", "mode"], value: "oidc" },
  {
    cloud: "aws",
    flag: "aws-role",
    placeholder: "<arn>",
    text: "ARN of the IAM role that runs assume",
    path: at("credentials", "aws", "roleArn"),
  },
  { cloud: "azure", path: ["credentials", "azure", "mode"], value: "oidc" },
  {
    cloud: "azure",
    flag: "azure-client",
    placeholder: "<id>",
    text: "Client id of the Entra application that runs act as",
    path: at("credentials", "azure", "clientId"),
  },
  {
    cloud: "azure",
    flag: "azure-subscription",
    placeholder: "<id>",
    text: "Id of the Azure subscription",
    path: at("credentials", "azure", "subscriptionId"),
  },
  {
    cloud: "azure",
    flag: "azure-tenant",
    placeholder: "<id>",
    text: "Id of the Entra tenant of that subscription",
    path: at("credentials", "azure", "tenantId"),
  },
];
