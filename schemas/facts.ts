import auth0 from "./facts/auth0.json";
import grafana from "./facts/grafana.json";
import type { SchemaDocument } from "./provider-schema";

/** Provider schemas written down by hand, for providers without an npm package: only the types that this project uses. */
export interface Facts extends SchemaDocument {
  /** The pinned version of each provider, keyed by source like the schemas. */
  readonly provider_versions: Readonly<Record<string, string>>;
}

export const facts: readonly Facts[] = [auth0 as unknown as Facts, grafana as unknown as Facts];
