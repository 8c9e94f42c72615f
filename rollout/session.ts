import type { Api } from "./api/api";
import type { Progress } from "./progress";
import type { Patience } from "./runs/watch";
import type { Slots } from "./slots";

/** What all deployments of one call share. */
export interface Session {
  readonly api: Api;
  readonly progress: Progress;
  readonly patience: Patience;
  /** Places for work in Terraform Cloud: a deployment that waits for a person takes none. */
  readonly slots: Slots;
}
