/**
 * What secrets look like, whatever the argument is called. Sources: the token formats that the services document (AWS IAM unique ids,
 * Vault token prefixes, GitLab and GitHub token overviews, HCP Terraform API tokens, Slack, Grafana, Azure, RFC 7519, RFC 7468).
 */
const shapes: Readonly<Record<string, RegExp>> = {
  "an AWS access key id": /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/,
  "a Vault token": /\bhv[sbr]\.[\w-]{20,}/,
  "a GitLab token": /\bgl(?:pat|dt|rt|cbt|ptt|ft|soat|agent)-[\w-]{16,}/,
  "a GitHub token": /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,})/,
  "a Terraform Cloud token": /\b[A-Za-z0-9]{8,}\.atlasv1\.[\w-]{20,}/,
  "a private key": /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY/,
  "a JSON web token": /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/,
  "a Slack webhook": /hooks\.slack\.com\/(?:services|workflows|triggers)\/\w{6,}/,
  "a Slack token": /\bxox[abeprs]-[\w-]{10,}/,
  "a Grafana token": /\bgl(?:sa|c)_[\w=]{20,}/,
  "an Azure storage key": /\bAccountKey=[A-Za-z0-9+/]{40,}/,
  "a bearer token": /\bBearer [\w.~+/-]{20,}/,
  "a password in a URL": /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@$"'{}]+:[^\s/@$"'{}]{3,}@/i,
};

const any = new RegExp(
  Object.values(shapes)
    .map(({ source }) => `(?:${source})`)
    .join("|"),
  "i",
);

/** What kind of secret a text holds, `a Vault token`; undefined for none. */
export function secretShape(text: string): string | undefined {
  // Nearly every text is clean: one pass finds that out.
  if (text.length < 16 || !any.test(text)) return undefined;
  return Object.entries(shapes).find(([, shape]) => shape.test(text))?.[0];
}
