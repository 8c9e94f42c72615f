import type { Kind } from "../../../schemas/provider-schema";
import type { ObjectValue, Value } from "../values/value";
import type { World } from "../world";

/** What a provider object is made of when its computed values are made up. */
export interface Subject {
  readonly kind: Kind;
  readonly type: string;
  /** Hash that no other object of the deployment has and that is the same in every run. */
  readonly identity: string;
  /** The object as far as it is known. */
  readonly values: ObjectValue;
  /** Configuration of the provider. */
  readonly settings: ObjectValue;
}

export type Rule = (subject: Subject) => Value;

/** What a schema does not say about one resource type, data source or ephemeral resource. */
export interface TypeOverlay {
  /** Computed values by attribute path, `certificate_authority.data`. */
  readonly computed?: Readonly<Record<string, Rule>>;
  /** Attributes whose change replaces the object, by path: `name`, `metadata.name`. */
  readonly replacedBy?: readonly string[];
  /** Values that the provider plans for attributes that nobody wrote and that the schema calls optional only. */
  readonly defaults?: ObjectValue;
  /** Blocks that the provider fills in where nobody wrote them. */
  readonly computedBlocks?: readonly string[];
  /** Computed attributes that every update changes. */
  readonly recomputed?: readonly string[];
  /** Computed values of a data source where a person asked for its failure (`--fail`): what whoever was asked says that is not well.
   * @default the provider refuses */
  readonly failed?: Readonly<Record<string, Rule>>;
}

/** What the schemas of one provider do not say. Everything is optional: without an overlay, generic rules hold. */
export interface Overlay {
  /** Attributes, by path, whose change replaces an object of any type. */
  readonly replacedBy?: readonly string[];
  /** By type, for resources, ephemeral resources, and data sources that `data` does not name. */
  readonly types?: Readonly<Record<string, TypeOverlay>>;
  /** Data sources that answer otherwise than the resource of the same type. */
  readonly data?: Readonly<Record<string, TypeOverlay>>;
  /** Types of resources whose objects a data source finds.
   * @default the resource of the same type */
  readonly finds?: Readonly<Record<string, readonly string[]>>;
  /** What a data source finds that no resource of the types in `finds` made: a part of another object. */
  readonly found?: (type: string, asked: ObjectValue, world: World) => ObjectValue | undefined;
  /** What readers find of an object beyond its state: from arguments that the state does not keep. */
  readonly remembered?: (type: string, config: ObjectValue) => ObjectValue;
  /** The provider's own shapes of computed texts: ARNs, ids. Undefined where the generic shape will do. */
  readonly text?: (subject: Subject, path: readonly string[]) => string | undefined;
  /** Completes a plan where the provider itself computes values while planning. */
  readonly planned?: (planned: ObjectValue, settings: ObjectValue) => ObjectValue;
  /** Told of what is about to be created, as it is configured; throws a ProviderRefusal where something is missing that it needs. */
  readonly requires?: (type: string, config: ObjectValue, world: World) => void;
  /** Told of each change that is applied, null where the object did not exist or no longer does; may throw a ProviderRefusal. */
  readonly applied?: (type: string, prior: Value, current: Value) => void;
}

/** What is known of a type beyond its schema. */
export function knownOf({ types = {}, data = {} }: Overlay, kind: Kind, type: string): TypeOverlay {
  return (kind === "data" ? data[type] : undefined) ?? types[type] ?? {};
}
