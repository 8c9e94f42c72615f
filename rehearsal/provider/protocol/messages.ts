/** The messages of tfplugin6.ts as TypeScript sees them: only the fields that the stand-ins read or write. */

export interface DynamicValue {
  readonly msgpack?: Uint8Array;
  readonly json?: Uint8Array;
}

export interface Step {
  readonly attribute_name?: string;
  readonly element_key_string?: string;
  readonly element_key_int?: number;
}

export interface AttributePath {
  readonly steps: readonly Step[];
}

export interface Diagnostic {
  readonly severity: number;
  readonly summary: string;
  readonly detail: string;
  readonly attribute?: AttributePath;
}

export interface Diagnostics {
  readonly diagnostics?: readonly Diagnostic[];
}

export interface ConfigRequest {
  readonly config: DynamicValue;
}

export interface TypedConfigRequest extends ConfigRequest {
  readonly type_name: string;
}

export interface UpgradeStateRequest {
  readonly type_name: string;
  readonly raw_state: { readonly json: Uint8Array };
}

export interface ReadRequest {
  readonly type_name: string;
  readonly current_state: DynamicValue;
  readonly private: Uint8Array;
}

export interface PlanRequest {
  readonly type_name: string;
  readonly prior_state: DynamicValue;
  readonly proposed_new_state: DynamicValue;
  readonly config: DynamicValue;
  readonly prior_private: Uint8Array;
}

export interface PlanResponse extends Diagnostics {
  readonly planned_state: DynamicValue;
  readonly requires_replace?: readonly AttributePath[];
  readonly planned_private?: Uint8Array;
  readonly legacy_type_system?: boolean;
}

export interface ApplyRequest {
  readonly type_name: string;
  readonly prior_state: DynamicValue;
  readonly planned_state: DynamicValue;
  readonly config: DynamicValue;
  readonly planned_private: Uint8Array;
}

export interface ApplyResponse extends Diagnostics {
  readonly new_state: DynamicValue;
  readonly private?: Uint8Array;
  readonly legacy_type_system?: boolean;
}

export interface ImportRequest {
  readonly type_name: string;
  readonly id: string;
}

const ERROR = 1;

export function failure(summary: string, detail: string, attribute?: AttributePath): Diagnostic {
  return { severity: ERROR, summary, detail, attribute };
}
