import type { ProviderSchema } from "../../schemas/provider-schema";
import { overlays } from "../provider/overlays";
import { ProviderServer } from "../provider/provider-server";
import { StandInProvider } from "../provider/stand-in-provider";
import type { World } from "../provider/world";
import { CloudServer, runToken } from "../terraform-cloud/cloud-server";
import type { TerraformCloud } from "../terraform-cloud/terraform-cloud";
import { tfeOverlay } from "../terraform-cloud/tfe-overlay";
import { registryAddresses } from "./registry-addresses";
import type { Stack } from "../../synthesized/stack";
import { inherited } from "./terraform";
import { variableValues } from "./variable-values";
import type { RunSubject } from "./variable-values";

const TFE = "registry.terraform.io/hashicorp/tfe";

/** Versions of Terraform Cloud's services that Terraform looks up. */
const SERVICES = ["tfe.v2", "tfe.v2.1", "tfe.v2.2", "state.v2"];

export interface Surroundings {
  readonly schemas: ReadonlyMap<string, ProviderSchema>;
  readonly cloud: TerraformCloud;
  readonly world: World;
}

/** Everything around Terraform that would be somewhere else in earnest, for one deployment: its providers and Terraform Cloud. */
export class StandIns {
  private constructor(
    private readonly surroundings: Surroundings,
    private readonly providers: ReadonlyMap<string, ProviderServer>,
    private readonly terraformCloud: CloudServer,
  ) {}

  static async listen(surroundings: Surroundings): Promise<StandIns> {
    const { schemas, cloud, world } = surroundings;
    const servers = [...schemas].map(async ([source, schema]): Promise<[string, ProviderServer]> => {
      const overlay = source === TFE ? tfeOverlay(cloud) : (overlays[source] ?? {});
      return [source, await ProviderServer.listen(new StandInProvider(schema, overlay, world))];
    });
    return new StandIns(surroundings, new Map(await Promise.all(servers)), await CloudServer.listen(cloud));
  }

  /** Terraform's own configuration: hosts of Terraform Cloud lead here, so that the stacks stay as they are. */
  configuration(stacks: readonly Stack[], mirror = ""): string {
    const services = SERVICES.map((service) => `    "${service}" = "${this.terraformCloud.origin}/api/v2/"`).join("\n");
    const hosts = [...new Set(stacks.map(({ hostname }) => hostname))];
    return [
      "disable_checkpoint = true",
      ...hosts.map((host) => `host "${host}" {\n  services = {\n${services}\n  }\n}`),
      mirror,
    ].join("\n");
  }

  environment(stack: RunSubject, configurationFile: string, attached = true): Record<string, string> {
    return {
      ...inherited(),
      ...variableValues(stack, this.surroundings.cloud),
      TF_CLI_CONFIG_FILE: configurationFile,
      ...(attached && { TF_REATTACH_PROVIDERS: JSON.stringify(this.attached) }),
      [`TF_TOKEN_${stack.hostname.replaceAll("-", "__").replaceAll(".", "_")}`]: runToken(stack.workspace),
      TF_IN_AUTOMATION: "1",
      TF_INPUT: "0",
      CHECKPOINT_DISABLE: "1",
      NO_PROXY: "127.0.0.1",
    };
  }

  close(): void {
    this.terraformCloud.close();
    for (const server of this.providers.values()) server.close();
  }

  /** The servers as Terraform's plugin library attaches to them. */
  private get attached(): object {
    const attached = (address: string): object => ({
      Protocol: "grpc",
      ProtocolVersion: 6,
      Pid: process.pid,
      Test: true,
      Addr: { Network: "tcp", String: address },
    });
    return Object.fromEntries(
      [...this.providers].flatMap(([source, { address }]) =>
        registryAddresses(source).map((name) => [name, attached(address)]),
      ),
    );
  }
}
