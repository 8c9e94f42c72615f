/** Address of the Instance Metadata Service, which only the host itself reaches (Microsoft Learn: Azure Instance Metadata Service). */
export const metadataService = "http://169.254.169.254";

/**
 * Shell command that prints what the metadata service knows of a new token of the host's identity, as JSON: `access_token`, and
 * `expires_on` in seconds since 1970. The service may be away for 70 seconds while it is updated, and says so with statuses that curl
 * would not try again after by itself, 404 and 410 (Microsoft Learn: "How to use managed identities … to acquire an access token", retry
 * guidance). curl doubles the pause each time: 1, 2, 4 … seconds.
 */
export function identityToken(resource: string, clientId: string): string {
  const query = `api-version=2018-02-01&resource=${encodeURIComponent(resource)}&client_id=${clientId}`;
  const patience = "--max-time 10 --retry 7 --retry-max-time 120 --retry-all-errors";
  return `curl --fail --silent --show-error --noproxy '*' ${patience} --header Metadata:true "${metadataService}/metadata/identity/oauth2/token?${query}"`;
}
