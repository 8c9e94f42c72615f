import type { HostArchitecture } from "../hosts/signed-release";

/** Image of the marketplace, as azurerm takes it. */
export interface ImageReference {
  readonly publisher: string;
  readonly offer: string;
  readonly sku: string;
  readonly version: string;
}

/** Image where the dataset names none. */
export const defaultImage = "ubuntu-24.04";

/**
 * Images of generation 2 that cloud-init's instructions are written for, with what makes data disks known by their place
 * (`vm-sizes.ts`). Source: Canonical, "Find Ubuntu images on Microsoft Azure".
 */
const marketplace: Readonly<Record<string, { readonly offer: string } & Record<HostArchitecture, string>>> = {
  [defaultImage]: { offer: "ubuntu-24_04-lts", x86_64: "server", arm64: "server-arm64" },
  "ubuntu-22.04": { offer: "0001-com-ubuntu-server-jammy", x86_64: "22_04-lts-gen2", arm64: "22_04-lts-arm64" },
};

/** Names that datasets know images by. */
export const images: readonly string[] = Object.keys(marketplace);

/** An image of one's own, or one that somebody shares: an id in Azure Resource Manager. */
export const ownImage =
  /^(\/subscriptions\/[0-9a-fA-F-]{36}\/resourceGroups\/[\w.()-]+\/providers\/Microsoft\.Compute\/(images\/[\w.-]+|galleries\/[\w.]+\/images\/[\w.-]+(\/versions\/[\w.]+)?)|\/(sharedGalleries|communityGalleries)\/[\w.-]+\/images\/[\w.-]+(\/versions\/[\w.]+)?)$/;

/** The marketplace's image of that name; undefined for the id of another. */
export function imageReference(image: string, architecture: HostArchitecture): ImageReference | undefined {
  const found = marketplace[image];
  if (found === undefined) return undefined;
  return { publisher: "Canonical", offer: found.offer, sku: found[architecture], version: "latest" };
}
