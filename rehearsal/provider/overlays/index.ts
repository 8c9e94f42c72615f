import { auth0 } from "./auth0";
import { aws } from "./aws";
import { azuread } from "./azuread";
import { azurerm } from "./azurerm";
import { consul } from "./consul";
import { gitlab } from "./gitlab";
import { grafana } from "./grafana";
import { helm } from "./helm";
import { http } from "./http";
import { kubernetes } from "./kubernetes";
import { nomad } from "./nomad";
import type { Overlay } from "./overlay";
import { random } from "./random";
import { scaleway } from "./scaleway";
import { time } from "./time";
import { tls } from "./tls";
import { vault } from "./vault";

/** What is known beyond the schemas, by provider source. A provider without an overlay follows the generic rules. */
export const overlays: Readonly<Record<string, Overlay>> = {
  "registry.terraform.io/auth0/auth0": auth0,
  "registry.terraform.io/gitlabhq/gitlab": gitlab,
  "registry.terraform.io/grafana/grafana": grafana,
  "registry.terraform.io/hashicorp/aws": aws,
  "registry.terraform.io/hashicorp/azuread": azuread,
  "registry.terraform.io/hashicorp/azurerm": azurerm,
  "registry.terraform.io/hashicorp/consul": consul,
  "registry.terraform.io/hashicorp/helm": helm,
  "registry.terraform.io/hashicorp/http": http,
  "registry.terraform.io/hashicorp/kubernetes": kubernetes,
  "registry.terraform.io/hashicorp/nomad": nomad,
  "registry.terraform.io/hashicorp/random": random,
  "registry.terraform.io/hashicorp/time": time,
  "registry.terraform.io/hashicorp/tls": tls,
  "registry.terraform.io/hashicorp/vault": vault,
  "registry.terraform.io/scaleway/scaleway": scaleway,
};
