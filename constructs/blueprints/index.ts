import type { Register } from "../deployment/blueprint";
import { managedKubernetes } from "./managed-kubernetes/blueprint";

/** The register: one line per blueprint. */
export const blueprints: Register = {
  "managed-kubernetes": managedKubernetes,
};
