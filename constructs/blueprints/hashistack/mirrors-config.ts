import { z } from "zod";
import { distinct, hostOrAddress, urlOf } from "../../deployment/dataset/settings";

/** Only letters that mean nothing to a shell, to apt and to Terraform: the URL stands in scripts and settings as it is. */
const mirror = urlOf(/^https$/).regex(
  /^https:\/\/[\w@%+=:,./-]+$/,
  "a URL without query and fragment, of letters, digits and @%+=:,./-",
);

/** Docker takes no path (moby, registry: ValidateMirror). */
const registry = urlOf(/^https$/).regex(
  /^https:\/\/(?![:@])[\w@:.-]+\/?$/,
  "a URL without path, like https://registry.example.com",
);

/** Where hosts fetch from that have no way to the internet. */
export const mirrors = z.strictObject({
  releases: mirror
    .optional()
    .describe(
      "Mirror of releases.hashicorp.com, for Consul, Vault, Nomad and the Terraform Cloud agent; HashiCorp's public key lies there as pgp-key.txt",
    ),
  grafanaPackages: mirror.optional().describe("Mirror of apt.grafana.com with its gpg.key, for Alloy"),
  packages: z
    .strictObject({
      archive: mirror.describe("Mirror of the distribution's archive, like archive.ubuntu.com/ubuntu"),
      security: mirror
        .optional()
        .describe("Mirror of its security updates; default: archive, which has them on Ubuntu"),
    })
    .optional()
    .describe("Mirror of Ubuntu's or Debian's packages, for the processors that the hosts have"),
  images: registry
    .optional()
    .describe("Registry that answers for docker.io, where the images of the stack's jobs come from"),
  authority: z
    .string()
    .min(1)
    .optional()
    .describe(
      "Authority of the mirrors' certificates, in PEM; hosts trust it like those of the system. Default: one that the image knows",
    ),
  timeServers: distinct(z.array(hostOrAddress).min(1))
    .optional()
    .describe(
      "NTP servers of one's own, by name or address; only on Scaleway, where hosts have the time from the internet",
    ),
});
