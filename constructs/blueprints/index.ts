import type { Register } from "../deployment/blueprint";
import { hashistack } from "./hashistack/blueprint";
import { managedKubernetes } from "./managed-kubernetes/blueprint";

/** The register: one line per blueprint. */
export const blueprints: Register = {
  "managed-kubernetes": managedKubernetes,
  hashistack,
};
