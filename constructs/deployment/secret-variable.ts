import { TerraformVariable } from "cdktf";
import type { Phase } from "./phase";
import type { SecretInput } from "./phase-description";

/**
 * A secret that a person enters in the phase's workspace. Ephemeral: Terraform keeps it out of plans and states, so it can only be passed
 * to write-only arguments. An empty value stops the plan with a sentence that says where to enter it.
 */
export function secretVariable(phase: Phase, { name, description }: SecretInput): TerraformVariable {
  const variable = new TerraformVariable(phase, name, {
    type: "string",
    description,
    sensitive: true,
    nullable: false,
  });
  variable.addOverride("ephemeral", true);
  variable.addValidation({
    condition: `\${length(var.${name}) > 0}`,
    errorMessage: `Enter the sensitive variable ${name} in the workspace ${phase.node.id}: ${description}.`,
  });
  return variable;
}
