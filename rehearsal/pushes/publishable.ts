import type { SynthesizedDeployment } from "../../synthesized/synthesized-deployments";

/** A folder that was synthesized, and what it says of one deployment. */
export interface Publishable {
  readonly synthesized: string;
  readonly deployment: SynthesizedDeployment;
}
