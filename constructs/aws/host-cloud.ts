import { createHash } from "node:crypto";
import { cloudConfig } from "../hosts/cloud-config";
import type { HostCloud } from "../hosts/host-cloud";
import { userDataLimits } from "../hosts/user-data-limits";

export interface AwsHostCloudProps {
  readonly region: string;
  /** Domain of the services' endpoints, `amazonaws.com`. */
  readonly dnsSuffix: string;
  /** Name of the bucket for snapshots. */
  readonly bucket: string;
}

/** Addresses that every network has (VPC user guide, "Amazon DNS server"; EC2 user guide, "Amazon Time Sync Service"). */
const addresses = { nameServer: "169.254.169.253", clock: "169.254.169.123" } as const;

/** SHA-256 of no bytes: S3 wants to know the sum of every request's body (S3 API, "Authenticating requests"). */
const sumOfNothing = createHash("sha256").digest("hex");

/** Program that calls AWS as the host's role. */
const program = "/usr/local/sbin/call-aws";

/** What the instructions of a host on AWS need to know. Ubuntu 24.04 has no package of AWS's own program, and curl signs requests itself. */
export function awsHostCloud(props: AwsHostCloudProps): HostCloud {
  const { region, dnsSuffix, bucket } = props;
  const secretsManager = `https://secretsmanager.${region}.${dnsSuffix}/`;
  const snapshots = `https://${bucket}.s3.${region}.${dnsSuffix}`;
  const ask = (action: string) =>
    `${program} secretsmanager --header 'Content-Type: application/x-amz-json-1.1' --header 'X-Amz-Target: secretsmanager.${action}' --data-binary @- ${secretsManager}`;
  return {
    nameServers: [addresses.nameServer],
    time: { servers: [addresses.clock] },
    packages: ["curl", "jq"],
    readSecret: `  jq --null-input --compact-output --arg id "$1" '{SecretId: $id}' | ${ask("GetSecretValue")} | jq --raw-output --exit-status .SecretString`,
    // Outside of AWS's own programs, each request needs a token of its own (Secrets Manager API, PutSecretValue).
    storeSecret: `  jq --raw-input --slurp --compact-output --arg id "$1" --arg request "$(< /proc/sys/kernel/random/uuid)" '{SecretId: $id, SecretString: ., ClientRequestToken: $request}' | ${ask("PutSecretValue")} > /dev/null`,
    storeSnapshot: `  local sum
  read -r sum _ < <(sha256sum "$1")
  ${program} s3 --header "X-Amz-Content-Sha256: $sum" --upload-file "$1" "${snapshots}/$2"`,
    fetchSnapshot: `  ${program} s3 --header 'X-Amz-Content-Sha256: ${sumOfNothing}' --output "$2" "${snapshots}/$1"`,
    limit: userDataLimits.aws,
    parts: [{ name: "cloud", text: cloudConfig({ files: [callAws(region)] }) }],
  };
}

/**
 * The credentials of the host's role come from its metadata service, for which it needs a token first (EC2 user guide, "IMDSv2"). They reach
 * curl by file descriptors: arguments show in the list of processes.
 */
function callAws(region: string) {
  const content = `#!/bin/bash
# Usage: call-aws SERVICE ARGUMENT... (of curl)
set -euo pipefail
umask 077
service=$1
shift
fetch() { curl --fail --silent --show-error --connect-timeout 5 --max-time 10 --retry 5 "$@"; }
metadata=http://169.254.169.254/latest
token=$(fetch --request PUT --header 'X-aws-ec2-metadata-token-ttl-seconds: 60' "$metadata/api/token")
look_up() { fetch --header @<(printf 'X-aws-ec2-metadata-token: %s\\n' "$token") "$metadata/meta-data/iam/security-credentials/$1"; }
role=$(look_up '')
login=$(look_up "$role" | jq --raw-output --exit-status '"user = \\"\\(.AccessKeyId):\\(.SecretAccessKey)\\"\\nheader = \\"X-Amz-Security-Token: \\(.Token)\\""')
exec curl --config <(printf '%s\\n' "$login") --aws-sigv4 "aws:amz:${region}:$service" \\
  --fail --silent --show-error --connect-timeout 10 --retry 3 "$@"
`;
  return { path: program, permissions: "0755", content };
}
