import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AnnotationMetadataEntryType, App, Aspects, TerraformStack } from "cdktf";
import { invokeAspects } from "cdktf/lib/synthesize/synthesizer";
import { SecurityRules } from "../../constructs/security/security-rules";
import type { Waiver } from "../../constructs/security/security-rules";

/** What the security rules say about a stack. */
export interface Annotated {
  /** `WM-Prod-infrastructure/host: imdsv2: …` */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly unusedWaivers: readonly Waiver[];
}

/** What the security rules say about a stack that holds what `build` makes; required tags are Deployment and Phase. */
export function annotated(build: (stack: TerraformStack) => void, waivers: readonly Waiver[] = []): Annotated {
  const outdir = mkdtempSync(join(tmpdir(), "keyphase-"));
  try {
    const stack = new TerraformStack(new App({ outdir, stackTraces: false }), "WM-Prod-infrastructure");
    const rules = new SecurityRules({ requiredTags: ["Deployment", "Phase"], waivers });
    Aspects.of(stack).add(rules);
    build(stack);
    stack.prepareStack();
    invokeAspects(stack);
    return {
      errors: messages(stack, AnnotationMetadataEntryType.ERROR),
      warnings: messages(stack, AnnotationMetadataEntryType.WARN),
      unusedWaivers: rules.unusedWaivers,
    };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** What one rule says, without construct path and advice: `metadata_options.http_tokens is missing (expected "required"`. */
export function faultsOf(rule: string, build: (stack: TerraformStack) => void): string[] {
  return annotated(build)
    .errors.filter((error) => error.includes(`: ${rule}: `))
    .map((error) => error.replace(/^.*?: .*?: /, "").replace(/; to accept the risk.*$/, ""));
}

function messages(stack: TerraformStack, type: AnnotationMetadataEntryType): string[] {
  return stack.node
    .findAll()
    .flatMap(({ node }) =>
      node.metadata
        .filter((entry) => entry.type === (type as string))
        .map(({ data }) => `${node.path}: ${String(data)}`),
    );
}
