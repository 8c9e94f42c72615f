import { ReportedError } from "../../constructs/deployment/reported-error";

type Environment = Readonly<Record<string, string | undefined>>;

/** Refuses TFE_ADDRESS for deployments of several hosts: one address cannot be the API of all, and tokens would go to the wrong one. */
export function requireOneHost(hostnames: readonly string[], environment: Environment = process.env): void {
  const hosts = [...new Set(hostnames)];
  if (hosts.length <= 1 || !environment["TFE_ADDRESS"]) return;
  throw new ReportedError([
    `TFE_ADDRESS names one address, and these deployments are of ${hosts.length} hosts (${hosts.join(", ")}). Unset it, or name deployments of one host.`,
  ]);
}

/**
 * Where the API of a Terraform Cloud host listens: `https://app.terraform.io`, without a slash at the end. TFE_ADDRESS, as
 * HashiCorp's own clients know it, names another place (a proxy).
 */
export function apiAddress(hostname: string, environment: Environment = process.env): string {
  const given = environment["TFE_ADDRESS"];
  if (given === undefined || given === "") return `https://${hostname}`;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  // The address itself is not repeated: it may hold a password.
  if (!url || !["http:", "https:"].includes(url.protocol) || url.username !== "" || url.password !== "") {
    throw new ReportedError([
      "TFE_ADDRESS is not an address like https://app.terraform.io (no user and no password in it)",
    ]);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
