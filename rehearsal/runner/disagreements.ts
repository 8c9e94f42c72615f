import type { Stack } from "../../synthesized/stack";
import { phaseName } from "../../synthesized/synthesized-deployments";
import type { World } from "../provider/world";
import type { TerraformCloud } from "../terraform-cloud/terraform-cloud";

/** Addresses of what a stack's state manages. */
export function managedBy({ organization, workspace }: Stack, cloud: TerraformCloud): readonly string[] {
  return cloud.byName(organization, workspace)?.managed ?? [];
}

/** Each object that the stand-ins made must be in a state, once: whatever failed in between, nothing is lost or doubled. */
export function disagreements(key: string, stacks: readonly Stack[], cloud: TerraformCloud, world: World): string[] {
  return stacks.flatMap((stack) => {
    const made = world.countOf(phaseName(key, stack.name));
    const managed = managedBy(stack, cloud).filter((address) => !address.startsWith("terraform_data.")).length;
    return made === managed
      ? []
      : [`${stack.name}: the providers made ${made} objects, and the state holds ${managed}`];
  });
}
