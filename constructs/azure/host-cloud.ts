import type { HostCloud } from "../hosts/host-cloud";
import { userDataLimits } from "../hosts/user-data-limits";
import { identityToken } from "./identity-token";
import { metadataGuard } from "./metadata-guard";

export interface AzureHostCloudProps {
  /** Client id of the host's identity. */
  readonly clientId: string;
  /** `https://….vault.azure.net/`: the Key Vault with the host's secrets. */
  readonly vaultUri: string;
  /** `https://….blob.core.windows.net/snapshots`: where servers keep snapshots. */
  readonly snapshotsUrl: string;
}

/** Azure's own name server, the same in every network (Microsoft Learn, "What is IP address 168.63.129.16?"). */
const nameServer = "168.63.129.16";

/** Clock of the hypervisor, as systemd's rules name it (Microsoft Learn, "Time sync for Linux VMs in Azure"). */
const hypervisorClock = "/dev/ptp_hyperv";

/** Versions of the services' interfaces (Key Vault REST API; Blob Storage REST API). */
const versions = { vault: "7.4", blobs: "2021-12-02" } as const;

/** What tokens are for. */
const services = { vault: "https://vault.azure.net", blobs: "https://storage.azure.com/" } as const;

const curl = "curl --fail --silent --show-error --retry 5 --retry-connrefused";

/** What the instructions of a host on Azure need to know of the cloud. Tokens and values pass through variables and pipes only: arguments can be read by everybody on the host. */
export function azureHostCloud(props: AzureHostCloudProps): HostCloud {
  return {
    nameServers: [nameServer],
    time: { servers: [], hypervisorClock },
    packages: ["curl", "jq"],
    readSecret: readSecret(props),
    storeSecret: storeSecret(props),
    storeSnapshot: storeSnapshot(props),
    fetchSnapshot: fetchSnapshot(props),
    limit: userDataLimits.azure,
    parts: [metadataGuard],
  };
}

/** Puts the token into a variable of bash. The next line must be another command of the same list: it ends in `&&`. */
function token(service: keyof typeof services, { clientId }: AzureHostCloudProps): string {
  const json = identityToken(services[service], clientId);
  return `identity_token=$(${json} | jq --exit-status --raw-output .access_token) &&`;
}

const authorization = `printf 'Authorization: Bearer %s' "$identity_token"`;

function secretUrl({ vaultUri }: AzureHostCloudProps): string {
  return `"${vaultUri}secrets/$1?api-version=${versions.vault}"`;
}

function readSecret(props: AzureHostCloudProps): string {
  return `${token("vault", props)}
${authorization} | ${curl} --header @- ${secretUrl(props)} | jq --exit-status --raw-output .value`;
}

/** A new version of a secret has no tags but those that come with it: what the secret had stays, so that Terraform finds it as it was. */
function storeSecret(props: AzureHostCloudProps): string {
  return `value=$(cat)
${token("vault", props)}
kept=$(${authorization} | ${curl} --header @- ${secretUrl(props)} | jq --exit-status --compact-output '{contentType, tags}') &&
printf '%s' "$value" | jq --raw-input --slurp --compact-output --argjson kept "$kept" '$kept + {value: .}' |
  ${curl} --request PUT --header @<(${authorization}) --header 'Content-Type: application/json' --data-binary @- --output /dev/null ${secretUrl(props)}`;
}

const blobHeaders = `--header 'x-ms-version: ${versions.blobs}' --header "x-ms-date: $(LC_ALL=C date --utc '+%a, %d %b %Y %H:%M:%S GMT')"`;

/** In one request, which may hold up to 5,000 MiB (Blob Storage REST API, "Put Blob"). */
function storeSnapshot(props: AzureHostCloudProps): string {
  return `${token("blobs", props)}
${authorization} | ${curl} --header @- ${blobHeaders} --header 'x-ms-blob-type: BlockBlob' --upload-file "$1" "${props.snapshotsUrl}/$2"`;
}

function fetchSnapshot(props: AzureHostCloudProps): string {
  return `${token("blobs", props)}
${authorization} | ${curl} --header @- ${blobHeaders} --output "$2" "${props.snapshotsUrl}/$1"`;
}
