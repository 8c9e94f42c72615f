import type { Blueprint } from "../../deployment/blueprint";
import { hashistackConfig } from "./config";
import type { HashistackConfig } from "./config";
import { example } from "./example";
import { checks } from "./problems";

export const hashistack: Blueprint<HashistackConfig> = {
  config: hashistackConfig,
  example,
  checks,
  instantiate(app, deployment) {
    (require("./instantiate") as typeof import("./instantiate")).instantiate(app, deployment);
  },
};
