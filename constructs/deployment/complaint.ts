import { AnnotationMetadataEntryType, Aspects, DataResource, TerraformBackend } from "cdktf";
import { invokeAspects } from "cdktf/lib/synthesize/synthesizer";
import { SecurityRules } from "../security/security-rules";
import type { Deployment } from "./deployment-config";
import { requiredTags } from "./phase";
import type { Phase } from "./phase";
import { ReportedError } from "./reported-error";

/** Something that must not be synthesized. */
export interface Complaint {
  readonly constructPath: string;
  readonly message: string;
}

/** Ends the program where there is anything to complain about. */
export function refuse(found: readonly Complaint[]): void {
  if (found.length > 0)
    throw new ReportedError(found.map(({ constructPath, message }) => `${constructPath}: ${message}`));
}

/**
 * Runs the security rules and all other aspects on the phases of one deployment; what they find are annotations of the constructs.
 * Returns the waivers that waive nothing: the rules are one aspect for all phases, since a waiver may be about any of them.
 */
export function secure(deployment: Deployment, phases: readonly Phase[]): Complaint[] {
  const rules = new SecurityRules({ requiredTags, waivers: deployment.config.waivers });
  for (const phase of phases) {
    Aspects.of(phase).add(rules);
    invokeAspects(phase);
  }
  return rules.unusedWaivers.map(({ rule, construct }) => ({
    constructPath: construct,
    message: `the waiver of ${rule} waives nothing (expected the construct path of a violation; remove the waiver if there is none)`,
  }));
}

/** What aspects and cdktf's own validations have against the phase. Prints waived risks, so that they stay visible. */
export function complaints(phase: Phase): Complaint[] {
  return phase.node.findAll().flatMap((construct) => {
    const { node } = construct;
    const annotated = (level: AnnotationMetadataEntryType) =>
      node.metadata.filter(({ type }) => type === (level as string)).map(({ data }) => String(data));
    for (const warning of annotated(AnnotationMetadataEntryType.WARN)) {
      process.stderr.write(`warning: ${node.path}: ${warning}\n`);
    }
    const asksTerraform = TerraformBackend.isBackend(construct) || construct instanceof DataResource;
    const invalid = asksTerraform ? [] : node.validate();
    return [...annotated(AnnotationMetadataEntryType.ERROR), ...invalid].map((message) => ({
      constructPath: node.path,
      message,
    }));
  });
}
