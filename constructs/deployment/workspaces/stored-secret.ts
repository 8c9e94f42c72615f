import { TerraformVariable } from "cdktf";
import type { Phase } from "../phase";
import type { SecretInput } from "../phase-description";

/**
 * A secret that the workspaces phase itself needs. Its workspace is not made by a phase, so a person makes the variable as well. Not
 * ephemeral: Terraform Cloud's provider takes these secrets through ordinary arguments, so they are in the phase's state.
 */
export function storedSecret(phase: Phase, { name, description }: SecretInput): TerraformVariable {
  const variable = new TerraformVariable(phase, name, {
    type: "string",
    description,
    sensitive: true,
    nullable: false,
    // Terraform's own complaint about a variable that is not there does not say where to put it.
    default: "",
  });
  variable.addValidation({
    condition: `\${length(var.${name}) > 0}`,
    errorMessage: `Enter the sensitive Terraform variable ${name} in the workspace ${phase.node.id} or in a variable set of its project: ${description}.`,
  });
  return variable;
}
