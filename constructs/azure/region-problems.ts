import type { ConfigProblem } from "../network/network-problems";
import { problemIf } from "./azure-config";

/** Short names of regions, `westeurope`. */
const region = /^[a-z]+[0-9]*(euap)?$/;

/** Beginnings of regions of other clouds than the public one, where azurerm, Terraform Cloud's logins and host names are others. */
const otherClouds = /^(usgov|usdod|china)/;

export function regionProblems(name: string): ConfigProblem[] {
  const message = `${name} is not a region of Azure (expected lowercase letters and digits, like westeurope)`;
  const other = `${name} is in another cloud of Azure, which is not supported (expected a region of the public one, like westeurope)`;
  return [
    ...problemIf(!region.test(name), ["region"], message),
    ...problemIf(region.test(name) && otherClouds.test(name), ["region"], other),
  ];
}
