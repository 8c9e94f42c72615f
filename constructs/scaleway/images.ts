/** Image where the dataset names none. */
export const defaultImage = "ubuntu_noble";

/**
 * Labels of marketplace images that cloud-init's instructions are written for: Debian's and Ubuntu's packages, with a curl that signs
 * uploads to Object Storage (7.88 or newer).
 * Source: provider, instance_server; `scw marketplace image list` prints them all.
 */
export const images: readonly string[] = [defaultImage, "debian_bookworm"];

/** An image of the project's own, by id, with its zone or without. */
export const ownImage = /^([a-z]{2}-[a-z]{3}-\d\/)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
