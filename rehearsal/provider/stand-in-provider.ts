import type { Block, Kind, ProviderSchema } from "../../schemas/provider-schema";
import { knownOf } from "./overlays/overlay";
import type { Overlay, Subject } from "./overlays/overlay";
import { planBlock } from "./planning/plan-block";
import { needsLegacyTypeSystem, planResource } from "./planning/plan-resource";
import { readOnlyArguments } from "./planning/read-only-arguments";
import { failure } from "./protocol/messages";
import type * as messages from "./protocol/messages";
import { schemaMessage } from "./protocol/schema-message";
import { ProviderRefusal } from "./provider-refusal";
import { blockOf } from "./block-of-type";
import { Completion } from "./values/complete";
import { emptyBlock } from "./values/empty-block";
import { blockFromState, parseState } from "./values/state-json";
import { attributeType, fits } from "./values/type-constraint";
import { isAbsent, isObject, isUnknown } from "./values/value";
import type { ObjectValue, Value } from "./values/value";
import { decodeValue, encodeValue } from "./values/wire";
import { identityOf } from "./world";
import type { World } from "./world";

interface Change {
  readonly type: string;
  readonly prior: Value;
  readonly identity: string;
}

interface PlannedChange extends Change {
  readonly config: Value;
  readonly planned: ObjectValue;
}

/** One provider, without the cloud behind it: answers each call of the plugin protocol from the schema, the overlay and the world. */
export class StandInProvider {
  /** Configurations by connection: Terraform opens one for each configuration of the provider, aliases included. */
  private readonly settings = new Map<string, ObjectValue>();

  constructor(
    private readonly schema: ProviderSchema,
    private readonly overlay: Overlay,
    private readonly world: World,
  ) {}

  schemas(): object {
    return schemaMessage(this.schema);
  }

  configure({ config }: messages.ConfigRequest, connection: string): messages.Diagnostics {
    const settings = decodeValue(config);
    this.settings.set(connection, isObject(settings) ? settings : {});
    return {};
  }

  validate(kind: Kind, { type_name: type, config }: messages.TypedConfigRequest): messages.Diagnostics {
    return { diagnostics: readOnlyArguments(this.block(kind, type), decodeValue(config)) };
  }

  upgradeState({ type_name: type, raw_state: { json } }: messages.UpgradeStateRequest): object {
    const state = parseState(Buffer.from(json).toString());
    return { upgraded_state: encodeValue(blockFromState(this.block("resource", type), state)) };
  }

  /** What was applied is there until it is deleted, as it was applied. */
  read({ current_state: state, private: identity }: messages.ReadRequest): object {
    const exists = this.world.has(Buffer.from(identity).toString());
    return { new_state: exists ? state : encodeValue(null), private: identity };
  }

  plan(request: messages.PlanRequest, connection: string): messages.PlanResponse {
    const { type_name: type, prior_private: identity } = request;
    const proposed = decodeValue(request.proposed_new_state);
    if (!isObject(proposed)) return { planned_state: encodeValue(null), planned_private: identity };
    const { planned, replacedBy } = planResource(this.block("resource", type), this.overlay, {
      type,
      proposed,
      prior: decodeValue(request.prior_state),
      config: decodeValue(request.config),
      settings: this.settingsOf(connection),
    });
    return {
      planned_state: encodeValue(planned),
      planned_private: identity,
      requires_replace: replacedBy,
      legacy_type_system: needsLegacyTypeSystem(this.overlay, type),
    };
  }

  apply(request: messages.ApplyRequest, connection: string): messages.ApplyResponse {
    const { type_name: type, prior_state: before, planned_private: kept } = request;
    try {
      const planned = decodeValue(request.planned_state);
      const config = decodeValue(request.config);
      const change = { type, config, prior: decodeValue(before), identity: Buffer.from(kept).toString() };
      return isObject(planned) ? this.change({ ...change, planned }, connection) : this.delete(change);
    } catch (error) {
      if (!(error instanceof ProviderRefusal)) throw error;
      return { new_state: before, private: kept, diagnostics: [failure(error.summary, error.message)] };
    }
  }

  /** Somebody made it before: each look at it finds the same object. */
  import({ type_name: type, id }: messages.ImportRequest, connection: string): object {
    const block = this.block("resource", type);
    const known: ObjectValue = block.attributes?.["id"] ? { id } : {};
    const identity = identityOf(`import/${type}`, { id });
    const found = this.find({ kind: "resource", type, identity, values: known, settings: this.settingsOf(connection) });
    this.world.put(identity, type, found);
    return { imported_resources: [{ type_name: type, state: encodeValue(found), private: Buffer.from(identity) }] };
  }

  readData(request: messages.TypedConfigRequest, connection: string): object {
    try {
      return { state: encodeValue(this.answer(this.asked("data", request, connection))) };
    } catch (error) {
      if (!(error instanceof ProviderRefusal)) throw error;
      return { diagnostics: [failure(error.summary, error.message)] };
    }
  }

  openEphemeral(request: messages.TypedConfigRequest, connection: string): object {
    return { result: encodeValue(this.find(this.asked("ephemeral", request, connection))) };
  }

  private change(
    { type, config, prior, planned, identity: kept }: PlannedChange,
    connection: string,
  ): messages.ApplyResponse {
    if (this.world.fails(type)) throw new ProviderRefusal(`Rehearsed failure of ${type}`, "Asked for with --fail.");
    if (prior === null && isObject(config)) this.overlay.requires?.(type, config, this.world);
    const identity = prior === null ? this.world.newIdentity(type, planned) : kept;
    const current = this.complete({
      kind: "resource",
      type,
      identity,
      values: planned,
      settings: this.settingsOf(connection),
    });
    this.overlay.applied?.(type, prior, current);
    this.world.put(identity, type, {
      ...current,
      ...(isObject(config) ? this.overlay.remembered?.(type, config) : {}),
    });
    return {
      new_state: encodeValue(current),
      private: Buffer.from(identity),
      legacy_type_system: needsLegacyTypeSystem(this.overlay, type),
    };
  }

  private delete({ type, prior, identity }: Change): messages.ApplyResponse {
    this.overlay.applied?.(type, prior, null);
    this.world.delete(identity);
    return { new_state: encodeValue(null) };
  }

  private asked(kind: Kind, { type_name: type, config }: messages.TypedConfigRequest, connection: string): Subject {
    const values = decodeValue(config);
    const settings = this.settingsOf(connection);
    return { kind, type, identity: identityOf(type, values), values: isObject(values) ? values : {}, settings };
  }

  /** What is found, or what a failure that a person asked for says instead. */
  private answer(subject: Subject): ObjectValue {
    const { type } = subject;
    if (!this.world.fails(type)) return this.find(subject);
    const known = knownOf(this.overlay, "data", type);
    if (known.failed === undefined) throw new ProviderRefusal(`Rehearsed failure of ${type}`, "Asked for with --fail.");
    const data = { ...this.overlay.data, [type]: { ...known, computed: { ...known.computed, ...known.failed } } };
    return new StandInProvider(this.schema, { ...this.overlay, data }, this.world).find(subject);
  }

  /** Something that is there already: made by a resource, or by somebody else and then made up from what was asked. */
  private find(subject: Subject): ObjectValue {
    const { kind, type, values } = subject;
    const block = this.block(kind, type);
    const config = { ...emptyBlock(block), ...values };
    const planned = planBlock(block, { prior: null, proposed: config, config });
    const made = kind === "data" ? this.made(type, values) : undefined;
    const known = isObject(planned) && made ? { ...planned, ...answersFrom(made, block, planned) } : planned;
    return this.complete({ ...subject, values: isObject(known) ? known : {} });
  }

  private made(type: string, asked: ObjectValue): ObjectValue | undefined {
    const { found, finds } = this.overlay;
    return found?.(type, asked, this.world) ?? this.world.find(finds?.[type] ?? [type], asked);
  }

  private complete(subject: Subject): ObjectValue {
    const completed = new Completion(subject, this.overlay).block(
      this.block(subject.kind, subject.type),
      subject.values,
    );
    return isObject(completed) ? completed : {};
  }

  private block(kind: Kind, type: string): Block {
    return blockOf(this.schema, kind, type);
  }

  private settingsOf(connection: string): ObjectValue {
    return this.settings.get(connection) ?? {};
  }
}

/** What the object that was made says about attributes that were asked for. */
function answersFrom(made: ObjectValue, { attributes = {} }: Block, planned: ObjectValue): ObjectValue {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, attribute]) => {
      const value = made[name] ?? null;
      const isOpen = isUnknown(planned[name]) || isAbsent(planned[name]);
      return isOpen && value !== null && fits(attributeType(attribute), value) ? [[name, value]] : [];
    }),
  );
}
