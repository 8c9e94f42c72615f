import { Server, ServerCredentials, status } from "@grpc/grpc-js";
import type { ServerUnaryCall, UntypedServiceImplementation, sendUnaryData } from "@grpc/grpc-js";
import type * as messages from "./protocol/messages";
import { readProtocol, serviceDefinition } from "./protocol/service-definition";
import { pluginController, tfplugin6 } from "./protocol/tfplugin6";
import type { StandInProvider } from "./stand-in-provider";

type Answer = (request: never, connection: string) => object;

const providerService = serviceDefinition(readProtocol(tfplugin6), "tfplugin6.Provider");
const controllerService = serviceDefinition(readProtocol(pluginController), "plugin.GRPCController");

/** Serves one stand-in provider on a free loopback port. */
export class ProviderServer {
  private constructor(
    private readonly server: Server,
    /** `127.0.0.1:port`. TCP, because a connection's port tells configurations of one provider apart. */
    readonly address: string,
  ) {}

  static async listen(provider: StandInProvider): Promise<ProviderServer> {
    const server = new Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
    server.addService(providerService, implementation(methods(provider)));
    server.addService(controllerService, implementation({ Shutdown: () => ({}) }));
    const port = await new Promise<number>((resolve, reject) => {
      server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) => {
        if (error) reject(error);
        else resolve(bound);
      });
    });
    return new ProviderServer(server, `127.0.0.1:${port}`);
  }

  close(): void {
    this.server.forceShutdown();
  }
}

function methods(provider: StandInProvider): Record<string, Answer> {
  const schemas = provider.schemas();
  const nothing = (): object => ({});
  return {
    GetProviderSchema: () => schemas,
    ValidateProviderConfig: nothing,
    ValidateResourceConfig: (request: messages.TypedConfigRequest) => provider.validate("resource", request),
    ValidateDataResourceConfig: (request: messages.TypedConfigRequest) => provider.validate("data", request),
    ValidateEphemeralResourceConfig: (request: messages.TypedConfigRequest) => provider.validate("ephemeral", request),
    ConfigureProvider: (request: messages.ConfigRequest, connection) => provider.configure(request, connection),
    UpgradeResourceState: (request: messages.UpgradeStateRequest) => provider.upgradeState(request),
    ReadResource: (request: messages.ReadRequest) => provider.read(request),
    PlanResourceChange: (request: messages.PlanRequest, connection) => provider.plan(request, connection),
    ApplyResourceChange: (request: messages.ApplyRequest, connection) => provider.apply(request, connection),
    ImportResourceState: (request: messages.ImportRequest, connection) => provider.import(request, connection),
    ReadDataSource: (request: messages.TypedConfigRequest, connection) => provider.readData(request, connection),
    OpenEphemeralResource: (request: messages.TypedConfigRequest, connection) =>
      provider.openEphemeral(request, connection),
    RenewEphemeralResource: nothing,
    CloseEphemeralResource: nothing,
    GetFunctions: nothing,
    StopProvider: nothing,
  };
}

/** A defect of the stand-in reaches the person as an error of the call, not as a dead process. */
function implementation(answers: Record<string, Answer>): UntypedServiceImplementation {
  return Object.fromEntries(
    Object.entries(answers).map(([method, answer]) => [
      method,
      (call: ServerUnaryCall<unknown, object>, respond: sendUnaryData<object>) => {
        try {
          respond(null, answer(call.request as never, call.getPeer()));
        } catch (error) {
          respond({
            code: status.INTERNAL,
            details: `stand-in provider, ${method}: ${error instanceof Error ? error.message : String(error)}`,
          });
        }
      },
    ]),
  );
}
