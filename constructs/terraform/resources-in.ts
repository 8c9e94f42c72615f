import { TerraformResource } from "cdktf";
import type { IConstruct } from "constructs";

/**
 * The resources in some constructs, for `dependsOn`. cdktf has no dependencies between constructs: it ignores `node.addDependency`.
 * Data sources are left out: who waits for one waits for what it reads.
 */
export function resourcesIn(...constructs: readonly IConstruct[]): TerraformResource[] {
  return constructs
    .flatMap(({ node }) => node.findAll())
    .filter((found) => TerraformResource.isTerraformResource(found));
}
