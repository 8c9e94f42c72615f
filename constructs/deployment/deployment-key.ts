/**
 * Short name of one customer's deployment, `WM-Prod`. It is the name of the folder that holds the dataset, and is
 * written nowhere else: every other name is derived from it (names.ts).
 */
export class DeploymentKey {
  /** Longest key: leaves room for the longest phase name in the 63 characters that most services allow. */
  static readonly maxLength = 24;
  static readonly pattern = /^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/;
  static readonly expectation = `letters, digits and single hyphens, a letter first, at most ${DeploymentKey.maxLength} characters, like WM-Prod`;

  private constructor(readonly value: string) {}

  /** The key, or undefined where the text is none (see `expectation`). */
  static parse(text: string): DeploymentKey | undefined {
    const valid = text.length <= DeploymentKey.maxLength && DeploymentKey.pattern.test(text);
    return valid ? new DeploymentKey(text) : undefined;
  }

  /** Lowercase form, `wm-prod`: a valid DNS label. */
  get slug(): string {
    return this.value.toLowerCase();
  }

  toString(): string {
    return this.value;
  }
}
