/** A type constraint as Terraform writes it: `"string"`, `["list", "string"]`, `["object", {…}]`. */
export type TypeConstraint =
  | "string"
  | "number"
  | "bool"
  | "dynamic"
  | readonly ["list" | "set" | "map", TypeConstraint]
  | readonly ["object", Readonly<Record<string, TypeConstraint>>];

export type NestingMode = "single" | "group" | "list" | "set" | "map";

export interface Attribute {
  readonly type?: TypeConstraint;
  readonly nested_type?: NestedType;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly write_only?: boolean;
}

export interface NestedType {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly nesting_mode: NestingMode;
}

export interface BlockType {
  readonly nesting_mode: NestingMode;
  readonly block: Block;
  readonly min_items?: number;
  readonly max_items?: number;
}

export interface Block {
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly block_types?: Readonly<Record<string, BlockType>>;
}

export interface Schema {
  readonly version: number;
  readonly block: Block;
}

/** What one provider offers. */
export interface ProviderSchema {
  readonly provider?: Schema;
  readonly resource_schemas?: Readonly<Record<string, Schema>>;
  readonly data_source_schemas?: Readonly<Record<string, Schema>>;
  readonly ephemeral_resource_schemas?: Readonly<Record<string, Schema>>;
}

/** The document that `terraform providers schema -json` prints, keyed by provider source. */
export interface SchemaDocument {
  readonly format_version: string;
  readonly provider_schemas: Readonly<Record<string, ProviderSchema>>;
}

export const SECTIONS = {
  resource: "resource_schemas",
  data: "data_source_schemas",
  ephemeral: "ephemeral_resource_schemas",
} as const;

/** The kinds of object that a configuration declares by type and name. */
export type Kind = keyof typeof SECTIONS;
