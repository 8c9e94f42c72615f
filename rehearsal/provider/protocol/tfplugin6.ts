/**
 * Messages and methods of Terraform's provider protocol 6 (up to minor 8), in the notation of protocol buffers. Own transcription of
 * what goes over the wire: field numbers, package, service and method names; message names are ours.
 */
export const tfplugin6 = `
syntax = "proto3";
package tfplugin6;

message Empty {}
message DynamicValue { bytes msgpack = 1; bytes json = 2; }
message Step { oneof selector { string attribute_name = 1; string element_key_string = 2; int64 element_key_int = 3; } }
message AttributePath { repeated Step steps = 1; }
message Diagnostic { int32 severity = 1; string summary = 2; string detail = 3; AttributePath attribute = 4; }
message Diagnostics { repeated Diagnostic diagnostics = 1; }
message RawState { bytes json = 1; map<string, string> flatmap = 2; }
message ServerCapabilities { bool plan_destroy = 1; bool get_provider_schema_optional = 2; bool move_resource_state = 3; }

message SchemaObject { repeated SchemaAttribute attributes = 1; int32 nesting = 3; }
message SchemaAttribute {
  string name = 1; bytes type = 2; string description = 3; bool required = 4; bool optional = 5; bool computed = 6;
  bool sensitive = 7; int32 description_kind = 8; bool deprecated = 9; SchemaObject nested_type = 10; bool write_only = 11;
}
message SchemaNestedBlock { string type_name = 1; SchemaBlock block = 2; int32 nesting = 3; int64 min_items = 4; int64 max_items = 5; }
message SchemaBlock { int64 version = 1; repeated SchemaAttribute attributes = 2; repeated SchemaNestedBlock block_types = 3; }
message Schema { int64 version = 1; SchemaBlock block = 2; }
message Function {}

message SchemaResponse {
  Schema provider = 1; map<string, Schema> resource_schemas = 2; map<string, Schema> data_source_schemas = 3;
  repeated Diagnostic diagnostics = 4; Schema provider_meta = 5; ServerCapabilities server_capabilities = 6;
  map<string, Function> functions = 7; map<string, Schema> ephemeral_resource_schemas = 8;
}
message ProviderConfigRequest { DynamicValue config = 1; }
message ProviderConfigResponse { repeated Diagnostic diagnostics = 2; }
message TypedConfigRequest { string type_name = 1; DynamicValue config = 2; }
message ConfigureRequest { string terraform_version = 1; DynamicValue config = 2; }
message UpgradeStateRequest { string type_name = 1; int64 version = 2; RawState raw_state = 3; }
message UpgradeStateResponse { DynamicValue upgraded_state = 1; repeated Diagnostic diagnostics = 2; }
message ReadRequest { string type_name = 1; DynamicValue current_state = 2; bytes private = 3; }
message ReadResponse { DynamicValue new_state = 1; repeated Diagnostic diagnostics = 2; bytes private = 3; }
message PlanRequest {
  string type_name = 1; DynamicValue prior_state = 2; DynamicValue proposed_new_state = 3; DynamicValue config = 4; bytes prior_private = 5;
}
message PlanResponse {
  DynamicValue planned_state = 1; repeated AttributePath requires_replace = 2; bytes planned_private = 3;
  repeated Diagnostic diagnostics = 4; bool legacy_type_system = 5;
}
message ApplyRequest {
  string type_name = 1; DynamicValue prior_state = 2; DynamicValue planned_state = 3; DynamicValue config = 4; bytes planned_private = 5;
}
message ApplyResponse { DynamicValue new_state = 1; bytes private = 2; repeated Diagnostic diagnostics = 3; bool legacy_type_system = 4; }
message ImportRequest { string type_name = 1; string id = 2; }
message ImportedResource { string type_name = 1; DynamicValue state = 2; bytes private = 3; }
message ImportResponse { repeated ImportedResource imported_resources = 1; repeated Diagnostic diagnostics = 2; }
message DataResponse { DynamicValue state = 1; repeated Diagnostic diagnostics = 2; }
message OpenEphemeralResponse { repeated Diagnostic diagnostics = 1; DynamicValue result = 3; optional bytes private = 4; }
message EphemeralRequest { string type_name = 1; optional bytes private = 2; }
message RenewEphemeralResponse { repeated Diagnostic diagnostics = 1; optional bytes private = 3; }
message FunctionsResponse { map<string, Function> functions = 1; repeated Diagnostic diagnostics = 2; }
message StopResponse { string Error = 1; }

service Provider {
  rpc GetProviderSchema(Empty) returns (SchemaResponse);
  rpc ValidateProviderConfig(ProviderConfigRequest) returns (ProviderConfigResponse);
  rpc ValidateResourceConfig(TypedConfigRequest) returns (Diagnostics);
  rpc ValidateDataResourceConfig(TypedConfigRequest) returns (Diagnostics);
  rpc ValidateEphemeralResourceConfig(TypedConfigRequest) returns (Diagnostics);
  rpc UpgradeResourceState(UpgradeStateRequest) returns (UpgradeStateResponse);
  rpc ConfigureProvider(ConfigureRequest) returns (Diagnostics);
  rpc ReadResource(ReadRequest) returns (ReadResponse);
  rpc PlanResourceChange(PlanRequest) returns (PlanResponse);
  rpc ApplyResourceChange(ApplyRequest) returns (ApplyResponse);
  rpc ImportResourceState(ImportRequest) returns (ImportResponse);
  rpc ReadDataSource(TypedConfigRequest) returns (DataResponse);
  rpc OpenEphemeralResource(TypedConfigRequest) returns (OpenEphemeralResponse);
  rpc RenewEphemeralResource(EphemeralRequest) returns (RenewEphemeralResponse);
  rpc CloseEphemeralResource(EphemeralRequest) returns (Diagnostics);
  rpc GetFunctions(Empty) returns (FunctionsResponse);
  rpc StopProvider(Empty) returns (StopResponse);
}
`;

/** The service that Terraform's plugin library calls beside the provider's own; without it each launch of a provider costs two seconds. */
export const pluginController = `
syntax = "proto3";
package plugin;

message Empty {}

service GRPCController { rpc Shutdown(Empty) returns (Empty); }
`;
