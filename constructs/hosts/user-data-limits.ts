/** How a cloud takes user data. */
export interface UserDataLimit {
  readonly cloud: string;
  /** Most bytes. */
  readonly bytes: number;
  /** What is counted: the data, or their text in base64, which is a third longer. */
  readonly counted: "data" | "base64";
  /** The data may be bytes, so that they can be compressed; else they are text. */
  readonly binary: boolean;
}

/** Clouds' limits. */
export const userDataLimits = {
  /** "User data is limited to 16 KB, in raw form, before it is base64-encoded" (EC2 user guide, "Work with instance user data"). */
  aws: { cloud: "AWS", bytes: 16 * 1024, counted: "data", binary: true },
  /** "The size can't exceed 64 KB" of `customData` in base64 (Azure, "Custom data and cloud-init"); counted in the stricter way. */
  azure: { cloud: "Azure", bytes: 65535, counted: "base64", binary: true },
  /** Characters that Scaleway's provider takes for `cloud_init` (scaleway/terraform-provider-scaleway, instance/server.go); text only. */
  scaleway: { cloud: "Scaleway", bytes: 127998, counted: "data", binary: false },
} as const satisfies Record<string, UserDataLimit>;
