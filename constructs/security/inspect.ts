import { DefaultTokenResolver, StringConcat, TerraformResource, TerraformStack, Tokenization } from "cdktf";
import type { TerraformProvider } from "cdktf";
import { isArguments } from "./arguments";
import type { Arguments, Inspected } from "./rule";

type Block = TerraformResource | TerraformProvider;

const resolver = new DefaultTokenResolver(new StringConcat());

/** The block as Terraform will read it: with overrides, and with everything resolved that is not Terraform's to resolve. */
export function inspect(block: Block): Inspected {
  return {
    type: block.terraformResourceType,
    args: argumentsOf(block),
    accepts: (argument) => `${argument}Input` in block,
    usedBy: (...types) =>
      resourcesOf(TerraformStack.of(block), types).some((resource) => refersTo(argumentsOf(resource), block)),
    tiedTo: (type, by) => {
      const stack = TerraformStack.of(block);
      const ties = resourcesOf(stack, [by])
        .map(argumentsOf)
        .filter((args) => refersTo(args, block));
      return resourcesOf(stack, [type])
        .filter((resource) => ties.some((args) => refersTo(args, resource)))
        .map(argumentsOf);
    },
  };
}

function argumentsOf(block: Block): Arguments {
  const rendered: unknown = Tokenization.resolve(block.toTerraform(), { scope: block, resolver });
  const section = TerraformResource.isTerraformResource(block) ? "resource" : "provider";
  const [named] = [at(rendered, section, block.terraformResourceType)].flat();
  const args = section === "resource" ? at(named, block.friendlyUniqueId) : named;
  return isArguments(args) ? args : {};
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((found, name) => (isArguments(found) ? found[name] : undefined), value);
}

function resourcesOf(stack: TerraformStack, types: readonly string[]): TerraformResource[] {
  return stack.node
    .findAll()
    .filter((construct) => TerraformResource.isTerraformResource(construct))
    .filter(({ terraformResourceType }) => types.includes(terraformResourceType));
}

function refersTo(args: Arguments, { terraformResourceType, friendlyUniqueId }: Block): boolean {
  return new RegExp(`\\b${terraformResourceType}\\.${friendlyUniqueId}[.[]`).test(JSON.stringify(args));
}
