import { readIdentity } from "./host";

/**
 * Secret Manager's API: `…/secrets/{secret_id}/versions/{revision}/access`, and `…/versions` to add one. Names and values of revisions, and
 * values in base64: Scaleway, Secret Manager API, secret versions. A caller may ask in a condition, where bash goes on after a fault: so each
 * step says itself that it failed.
 */
const api = "https://api.scaleway.com/secret-manager/v1beta1/regions";

/** The key goes through a pipe: no process shows it among its arguments. */
const request = `curl --fail --silent --show-error --max-time 30 --header @<(printf 'X-Auth-Token: %s\\n' "$key")`;

/** The id of a secret comes with its region: `fr-par/11111111-…`. Without bash's braces, which Terraform would read as its own. */
const open = `local key region id
IFS=/ read -r region id <<< "$1"
key=$(${readIdentity.secretKey}) || return 1
[[ -n $key ]] || return 1`;

/** Lines of a function of bash that print the value of the secret with the id `$1`, and fail where there is none. They need jq, root, and bash's `pipefail`. */
export const readStoredSecret = `${open}
${request} "${api}/$region/secrets/$id/versions/latest_enabled/access" | jq --exit-status --raw-output .data | base64 --decode
`;

/** Lines of a function of bash that add what they read as a version of the secret with the id `$1`. They need jq, root, and bash's `pipefail`. */
export const addStoredSecretVersion = `${open}
jq --raw-input --slurp '{data: @base64}' | ${request} --header 'Content-Type: application/json' --data @- --output /dev/null "${api}/$region/secrets/$id/versions"
`;
