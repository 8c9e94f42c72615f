import type { Phase } from "../../../deployment/phase";
import { secretVariable } from "../../../deployment/secret-variable";
import type { HashistackConfig } from "../config";
import { agentToken, transitToken } from "../secret-inputs";
import type { StackSecretsProps } from "./stack-secrets";

/** Tokens that hosts need and that somebody enters: the phase's variables for them. */
export function givenTokens(
  phase: Phase,
  { vault }: HashistackConfig,
): Pick<StackSecretsProps, "agentToken" | "transitToken"> {
  return {
    agentToken: secretVariable(phase, agentToken).stringValue,
    transitToken: vault.transit && secretVariable(phase, transitToken).stringValue,
  };
}
