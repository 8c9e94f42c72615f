import { Annotations, TerraformProvider, TerraformResource } from "cdktf";
import type { IAspect } from "cdktf";
import type { IConstruct } from "constructs";
import { inspect } from "./inspect";
import type { Check, Fault } from "./rule";
import { rulesFor } from "./rules";

/** An accepted risk: one rule does not hold for one construct. */
export interface Waiver {
  readonly rule: string;
  /** Path of the construct, as the violation printed it. */
  readonly construct: string;
  /** Why the risk is accepted. */
  readonly reason: string;
}

export interface SecurityRulesProps {
  /** Names of the tags that everything taggable must carry. */
  readonly requiredTags: readonly string[];
  /** Accepted risks. Each must be about a violation that is really there.
   * @default none */
  readonly waivers?: readonly Waiver[];
}

interface NamedCheck {
  readonly rule: string;
  readonly check: Check;
}

/**
 * The security rules of one deployment, as an aspect of its stacks. A violation is an error annotation of the construct; one that is
 * waived is a warning annotation, so that it stays visible. What a rule must see and only Terraform knows, violates it.
 */
export class SecurityRules implements IAspect {
  private readonly checksOf: (type: string) => readonly NamedCheck[];
  private readonly waivers: readonly Waiver[];
  private readonly used = new Set<Waiver>();

  constructor({ requiredTags, waivers = [] }: SecurityRulesProps) {
    this.checksOf = checksByType(requiredTags);
    this.waivers = waivers;
  }

  visit(construct: IConstruct): void {
    if (!TerraformResource.isTerraformResource(construct) && !TerraformProvider.isTerraformProvider(construct)) return;
    const checks = this.checksOf(construct.terraformResourceType);
    if (checks.length === 0) return;
    const inspected = inspect(construct);
    for (const { rule, check } of checks) {
      for (const fault of check(inspected)) this.annotate(construct, rule, fault);
    }
  }

  /** Waivers without a violation, once all stacks of the deployment are visited: leftovers, or the path is wrong. */
  get unusedWaivers(): readonly Waiver[] {
    return this.waivers.filter((waiver) => !this.used.has(waiver));
  }

  private annotate(construct: IConstruct, rule: string, { found, expected }: Fault): void {
    const waivers = this.waivers.filter((waiver) => waiver.rule === rule && waiver.construct === construct.node.path);
    for (const waiver of waivers) this.used.add(waiver);
    const [waiver] = waivers;
    const annotations = Annotations.of(construct);
    if (waiver) annotations.addWarning(`${rule}: ${found} (waived: ${waiver.reason})`);
    else
      annotations.addError(
        `${rule}: ${found} (expected ${expected}; to accept the risk, waive the rule for this construct in the dataset)`,
      );
  }
}

/** Looks the rules of a type up once: most types have none. */
function checksByType(requiredTags: readonly string[]): (type: string) => readonly NamedCheck[] {
  const rules = rulesFor(requiredTags);
  const known = new Map<string, readonly NamedCheck[]>();
  return (type) => {
    const checks =
      known.get(type) ??
      rules.flatMap(({ name, checkOf }) => {
        const check = checkOf(type);
        return check ? [{ rule: name, check }] : [];
      });
    known.set(type, checks);
    return checks;
  };
}
