import { Variable } from "@cdktf/provider-tfe/lib/variable";
import { Construct } from "constructs";

export interface EnteredSecretProps {
  /** Name of the variable. */
  readonly key: string;
  /** What to enter, for the person who does. */
  readonly description: string;
  /** Variable of the configuration, or of the run's environment. */
  readonly category: "terraform" | "env";
  /** The workspace or the variable set that holds it. */
  readonly holder: { readonly workspaceId: string } | { readonly variableSetId: string };
}

/** A sensitive variable that is made empty; a person enters the value once, in Terraform Cloud, and nothing here changes it again. */
export class EnteredSecret extends Construct {
  constructor(scope: Construct, id: string, { key, description, category, holder }: EnteredSecretProps) {
    super(scope, id);
    new Variable(this, "variable", {
      key,
      description,
      category,
      value: "",
      sensitive: true,
      lifecycle: { ignoreChanges: ["value"] },
      ...holder,
    });
  }
}
