import type { TerraformCloud } from "../terraform-cloud/terraform-cloud";
import type { DeclaredVariable, Stack } from "../../synthesized/stack";

/** What a run of a stack's workspace needs beside the stack's files. */
export type RunSubject = Pick<Stack, "hostname" | "organization" | "workspace" | "variables">;

/**
 * Values for a stack's variables, as the environment of a run. A workspace that the workspaces phase made gives its run the variables
 * that it was given, and no others: Terraform complains of one that is missing. What was made for a person to fill is filled.
 * Any other workspace is a person's own, who enters everything.
 */
export function variableValues(
  { variables, organization, workspace }: RunSubject,
  cloud: TerraformCloud,
): Record<string, string> {
  const own = cloud.byName(organization, workspace);
  const given = new Map(
    [...(own?.variables.values() ?? [])]
      .filter(({ category }) => category === "terraform")
      .map(({ key, value }) => [key, value]),
  );
  const values: Record<string, string> = {};
  for (const [name, variable] of Object.entries(variables)) {
    const value = own?.declared ? given.get(name) : enteredWhereAsked(variable);
    if (value !== undefined) values[`TF_VAR_${name}`] = value === "" ? entered(variable, name) : value;
  }
  return values;
}

/** A person enters what has no default, and secrets. */
function enteredWhereAsked({ default: fallback, sensitive }: DeclaredVariable): "" | undefined {
  return fallback === undefined || sensitive ? "" : undefined;
}

const EXAMPLES: readonly (readonly [RegExp, string])[] = [
  [/^number/, "1"],
  [/^bool/, "true"],
  [/^(list|set|tuple)/, "[]"],
  [/^(map|object)/, "{}"],
];

function entered({ type = "string" }: DeclaredVariable, name: string): string {
  return EXAMPLES.find(([pattern]) => pattern.test(type))?.[1] ?? `rehearsal-${name}`;
}
