import { ConfigEntryServiceIntentions } from "@cdktf/provider-consul/lib/config-entry-service-intentions";
import { ConfigEntry } from "@cdktf/provider-consul/lib/config-entry";
import { Fn } from "cdktf";
import { Construct } from "constructs";

/** Rank that Consul gives an intention between all services: the last that is asked (Consul, "Service intentions", precedence). */
const lastPrecedence = 5;

/**
 * What holds in the mesh where nothing else is said: no service may connect to another, proxies speak mutual TLS only, and write down who
 * connected.
 */
export class MeshDefaults extends Construct {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new ConfigEntryServiceIntentions(this, "deny", {
      name: "*",
      sources: [{ name: "*", action: "deny", type: "consul", precedence: lastPrecedence }],
    });
    new ConfigEntry(this, "proxies", {
      kind: "proxy-defaults",
      name: "global",
      configJson: Fn.jsonencode({ AccessLogs: { Enabled: true }, MutualTLSMode: "strict" }),
    });
  }
}
