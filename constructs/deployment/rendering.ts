import { TerraformElement, TerraformOutput } from "cdktf";
import type { TerraformStack } from "cdktf";
import { resolve } from "cdktf/lib/_tokens";
import { deepMerge } from "cdktf/lib/util";
import type { IConstruct } from "constructs";
import { metLateValue } from "./late-value";

/** Terraform JSON of a stack or a part of it. */
type Configuration = Record<string, unknown>;

/**
 * Terraform JSON of a stack with each element resolved once. cdktf resolves everything three times: to find references to other stacks,
 * to render, and once more over the whole. The first result is the same as the later ones, but where a late value is in it.
 */
export class Rendering {
  private readonly fragments = new Map<TerraformElement, Configuration>();

  constructor(private readonly stack: TerraformStack) {}

  /** Resolves what is known by now. References to other stacks make new elements, here and there. */
  prepare(): void {
    for (const element of elementsOf(this.stack)) {
      const fragment = this.resolved(element.toTerraform(), true);
      if (!metLateValue(this.stack)) this.fragments.set(element, fragment);
    }
  }

  /** The stack's configuration, with cdktf's own comment, which its command line reads. */
  complete(version: string, overrides: object): Configuration {
    const elements = elementsOf(this.stack);
    const metadata = { version, stackName: this.stack.node.id, backend: "local" };
    for (const element of elements) deepMerge(metadata, this.resolved(element.toMetadata()));
    const configuration: Configuration = { "//": { metadata, outputs: outputsOf(elements) } };
    for (const element of elements) {
      deepMerge(configuration, this.fragments.get(element) ?? this.resolved(element.toTerraform()));
    }
    deepMerge(configuration, this.resolved(overrides));
    this.fragments.clear();
    return configuration;
  }

  private resolved(value: unknown, preparing = false): Configuration {
    return resolve(this.stack, stated(value), preparing) as Configuration;
  }
}

/** The value without its undefined members: a binding names every argument of a resource, and resolving each costs as much as a given one. */
function stated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stated);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) if (member !== undefined) entries[name] = stated(member);
  return entries;
}

function elementsOf(construct: IConstruct): TerraformElement[] {
  const own = TerraformElement.isTerraformElement(construct) ? [construct] : [];
  return [...own, ...construct.node.children.flatMap(elementsOf)];
}

/** Names of the outputs in Terraform, by construct path: `{ stack: { output: "output" } }`. */
function outputsOf(elements: readonly TerraformElement[]): Configuration {
  const outputs: Configuration = {};
  for (const element of elements.filter((candidate) => TerraformOutput.isTerraformOutput(candidate))) {
    const path = element.node.path.split("/");
    deepMerge(
      outputs,
      path.reduceRight<unknown>((inner, part) => ({ [part]: inner }), element.friendlyUniqueId),
    );
  }
  return outputs;
}
