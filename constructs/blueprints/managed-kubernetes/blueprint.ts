import type { Blueprint } from "../../deployment/blueprint";
import { managedKubernetesConfig } from "./config";
import type { ManagedKubernetesConfig } from "./config";
import { example } from "./example";
import { sharedRanges } from "./shared-ranges";
import { checks } from "./problems";

export const managedKubernetes: Blueprint<ManagedKubernetesConfig> = {
  config: managedKubernetesConfig,
  // Values of Helm charts have a language of their own.
  verbatim: [["platform", "addOns", "*", "values"]],
  example,
  checks,
  sharedRanges,
  instantiate(app, deployment) {
    (require("./instantiate") as typeof import("./instantiate")).instantiate(app, deployment);
  },
};
