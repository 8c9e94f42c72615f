import { Construct } from "constructs";
import { AddOn } from "./add-on";
import type { AddOnSettings } from "./add-on";
import { charts } from "./chart-versions";

export const reflectorNamespace = "reflector";

/** Copies secrets and config maps that say so in their annotations into other namespaces. */
export class Reflector extends Construct {
  readonly addOn: AddOn;

  constructor(scope: Construct, id: string, { extraValues, after }: AddOnSettings) {
    super(scope, id);
    this.addOn = new AddOn(this, "reflector", {
      chart: charts.reflector,
      release: "reflector",
      namespace: reflectorNamespace,
      values: {},
      extraValues,
      after,
    });
  }
}
