import type { MethodDefinition, ServiceDefinition } from "@grpc/grpc-js";
import { parse } from "protobufjs";
import type { Root, Type } from "protobufjs";

export type Methods = ServiceDefinition<Record<string, MethodDefinition<object, object>>>;

/** Reads a protocol written in the notation of protocol buffers. Field names stay as they are written. */
export function readProtocol(text: string): Root {
  const { root } = parse(text, { keepCase: true });
  root.resolveAll();
  return root;
}

/** A service of the protocol in the form that grpc-js serves. All methods take and return one message. */
export function serviceDefinition(protocol: Root, name: string): Methods {
  const service = protocol.lookupService(name);
  const path = service.fullName.slice(1);
  return Object.fromEntries(
    service.methodsArray.map(({ name: method, requestType, responseType }) => {
      const request = service.lookupType(requestType);
      const response = service.lookupType(responseType);
      return [
        method,
        {
          path: `/${path}/${method}`,
          requestStream: false,
          responseStream: false,
          requestSerialize: writer(request),
          requestDeserialize: reader(request),
          responseSerialize: writer(response),
          responseDeserialize: reader(response),
        },
      ];
    }),
  );
}

function writer(type: Type): (message: object) => Buffer {
  return (message) => Buffer.from(type.encode(message).finish());
}

function reader(type: Type): (bytes: Buffer) => object {
  return (bytes) => type.toObject(type.decode(bytes), { longs: Number, defaults: true });
}
