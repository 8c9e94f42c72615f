/**
 * What the gate of a phase says in Terraform's complaint; undefined where something else stopped the run. A phase that was never applied
 * has no sentence: Terraform only names the reader of its state.
 */
export function gateSentence(errors: string): string | undefined {
  const text = plain(errors);
  const [sentence] = /[\w-]+ needs [\w-]+ at revision .*? Apply [\w-]+ first\./.exec(text) ?? [];
  if (sentence !== undefined) return sentence;
  const [, reader] = /data\.terraform_remote_state\.(apply-[\w-]+-first)\b/.exec(text) ?? [];
  return reader === undefined ? undefined : `${reader}: there is no state to read yet.`;
}

/** Terraform's message without its frame, in one line. */
export function plain(errors: string): string {
  return errors.replaceAll(/[│╷╵]/g, " ").replaceAll(/\s+/g, " ").trim();
}
