import { cloudConfig } from "../hosts/cloud-config";
import type { HostCloud } from "../hosts/host-cloud";
import { userDataLimits } from "../hosts/user-data-limits";
import { readIdentity } from "./host";
import { firewallFile, hostFirewall, loadFirewall } from "./host-firewall";
import type { FirewallRule } from "./host-firewall";
import { privateInterfacePart } from "./private-interface";
import type { SnapshotBucket } from "./snapshot-bucket";
import { addStoredSecretVersion, readStoredSecret } from "./stored-secret-access";

export interface ScalewayHostCloudProps {
  /** Connections that the host lets in. */
  readonly firewall: readonly FirewallRule[];
  /** Where servers keep snapshots. */
  readonly bucket: Pick<SnapshotBucket, "url" | "region">;
}

/** Name server of every private network (Scaleway: Understanding DNS for VPC and Private Networks). */
const nameServer = "169.254.169.254";

/**
 * Scaleway states no time servers for hosts without a public address; these sign their answers, and are of three owners (Cloudflare: Using
 * Cloudflare's time service; PTB: Network Time Security; Netnod: How to use NTS).
 */
const timeServers = ["time.cloudflare.com", "ptbtime1.ptb.de", "nts.netnod.se"];

/** What the instructions of a host on Scaleway need to know of the cloud. */
export function scalewayHostCloud({ firewall, bucket }: ScalewayHostCloudProps): HostCloud {
  return {
    nameServers: [nameServer],
    time: { servers: timeServers, authenticated: true },
    packages: ["curl", "jq"],
    readSecret: readStoredSecret,
    storeSecret: addStoredSecretVersion,
    storeSnapshot: `${signed(bucket)} --upload-file "$1" --output /dev/null "${bucket.url}/$2"\n`,
    fetchSnapshot: `${signed(bucket)} --output "$2" "${bucket.url}/$1"\n`,
    limit: userDataLimits.scaleway,
    parts: [privateInterfacePart, firewallPart(firewall)],
  };
}

/** Object Storage's API is that of S3. The key goes through a pipe: no process shows it among its arguments. Files are not read twice to sign them. */
function signed({ region }: ScalewayHostCloudProps["bucket"]): string {
  return `local access key
access=$(${readIdentity.accessKey}) || return 1
key=$(${readIdentity.secretKey}) || return 1
[[ -n $access && -n $key ]] || return 1
curl --fail --silent --show-error --retry 3 --config <(printf 'user = "%s:%s"\\n' "$access" "$key") --aws-sigv4 "aws:amz:${region}:s3" --header 'x-amz-content-sha256: UNSIGNED-PAYLOAD'`;
}

function firewallPart(rules: readonly FirewallRule[]) {
  const text = cloudConfig({
    packages: ["nftables"],
    files: [{ path: firewallFile, content: hostFirewall(rules) }],
    commands: loadFirewall,
  });
  return { name: "firewall", text };
}
