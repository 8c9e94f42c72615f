import type { Problem } from "../../../deployment/blueprint";
import { faultOfAuthorities } from "../../../hosts/authority-text";
import type { HashistackConfig } from "../config";
import { cloudNames } from "./cloud-names";

/** What hosts fetch from servers of the customer's. */
export const mirrorRules: readonly ((config: HashistackConfig) => Problem[])[] = [authority, timeServers];

/** The message never repeats the text: a private key may have got into it. */
function authority({ mirrors }: HashistackConfig): Problem[] {
  const fault = mirrors.authority === undefined ? undefined : faultOfAuthorities(mirrors.authority);
  if (fault === undefined) return [];
  const message = `the text ${fault} (expected -----BEGIN CERTIFICATE----- and so on, of the authority)`;
  return [{ path: ["mirrors", "authority"], message }];
}

/** Elsewhere it is the hypervisor that tells the time, to every host. */
function timeServers({ cloud, mirrors }: HashistackConfig): Problem[] {
  if (mirrors.timeServers === undefined || cloud === "scaleway") return [];
  const message = `hosts on ${cloudNames[cloud]} have the time from the cloud, not from the internet (expected no timeServers)`;
  return [{ path: ["mirrors", "timeServers"], message }];
}
